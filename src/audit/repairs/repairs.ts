/** Repairs of a workbook: what could be edited, ranked by what an audit of the edited workbook gives. */
import type { Language } from '../report/language';
import { asJudged, type Judged } from '../report/judge';
import type { ReportRepairs } from '../report/report';
import { topPriorities } from '../facts/top-priorities';
import { chargesOn } from '../scores/caps';
import type { Model } from '../model/types';
import type { WorkbookSnapshot } from '../../workbook';
import { candidates, modulesAtRisk, type Candidate } from './candidates';
import { notRepairable } from './not-repairable';
import { ranked } from './ranked';
import { outcomeOf, ReAudit, type FirstAudit, type Outcome } from './re-audit';
import { reportRepair } from './report-repair';
import { setsOf } from './sets';
import { valueOf, type Weighed } from './value';

export interface RepairsInput extends FirstAudit {
  readonly judged: Judged;
  readonly language: Language;
}

/** So many repairs are audited at most, and fewer the more records the workbook has: together they read no more than this. */
const MOST_AUDITED = 12;
const MOST_RECORDS = 32_000;
/** A workbook with more cells is not audited again: most of them may be of no table. */
const MOST_CELLS = 150_000;
/** Two audits are kept for the sets. */
const FOR_SETS = 2;

export function repairsOf(input: RepairsInput): ReportRepairs {
  const { workbook, model, settings, judged, language } = input;
  const before = outcomeOf(judged);
  const atRisk = modulesAtRisk(model, chargesOn(model, judged.listed.map(asJudged)), settings);
  const found = candidates(model, atRisk, settings);
  const unserved = new Set(topPriorities(model).flatMap(({ key, name }) => (before.served.has(key) ? [] : [name])));
  const mayServe = ({ fixes }: Candidate): boolean =>
    fixes.some(({ because }) => typeof because.data?.priority === 'string' && unserved.has(because.data.priority));
  const byPromise = [...found].sort(
    (one, other) => valueOf(other.clears, before) - valueOf(one.clears, before) || (one.record.key < other.record.key ? -1 : 1),
  );
  const audits = auditsFor(workbook, model);
  const again = new ReAudit(input);
  const looked = new Set([...byPromise.filter(mayServe).slice(0, 1), ...byPromise].slice(0, Math.max(0, audits - FOR_SETS)));
  const weighed = byPromise.map((candidate): Weighed => {
    if (!looked.has(candidate)) return { candidate, clears: candidate.clears, after: null, serves: new Set() };
    const after = again.after(candidate.fixes);
    return { candidate, clears: difference(before, after), after, serves: new Set([...after.served].filter((key) => !before.served.has(key))) };
  });
  const useful = weighed.filter(({ clears, serves }) => valueOf(clears, before) > 0 || serves.size > 0);
  const list = ranked(useful, before);
  const limits = judged.accounts.filter((account) => account.atRisk > 0).slice(0, Math.max(1, audits));
  const proven = (repairs: readonly Weighed[]): Outcome | null => (audits === 0 ? null : again.after(repairs.flatMap(({ candidate }) => candidate.fixes)));
  return {
    repairs: list.map((one) => reportRepair(one, before, model, language)),
    repairSets: limits.map((account) => setsOf({ account, atRisk, list, model, settings, proven })),
    notRepairable: notRepairable(model, atRisk, found, settings),
  };
}

/** How many edited workbooks are audited. It goes by records, of which what we write beside them makes no more. */
function auditsFor({ sheets }: WorkbookSnapshot, model: Model): number {
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.reduce((all, row) => all + row.length, 0), 0);
  return cells > MOST_CELLS ? 0 : Math.min(MOST_AUDITED, Math.floor(MOST_RECORDS / Math.max(1, recordsIn(model))));
}

function recordsIn(model: Model): number {
  const lists = [
    model.priorities,
    model.objectives,
    model.keyResults,
    model.kpis,
    model.readings,
    model.events,
    model.modules,
    model.links,
    model.people,
    model.completions,
    model.costs,
  ];
  return lists.reduce((sum, { length }) => sum + length, 0);
}

function difference(before: Outcome, after: Outcome): ReadonlyMap<string, number> {
  const currencies = new Set([...before.atRisk.keys(), ...after.atRisk.keys()]);
  return new Map([...currencies].map((currency) => [currency, (before.atRisk.get(currency) ?? 0) - (after.atRisk.get(currency) ?? 0)]));
}
