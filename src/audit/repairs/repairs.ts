/** Repairs of a workbook: what could be edited, ranked by what an audit of the edited workbook gives. */
import type { Language } from '../report/language';
import type { Judged } from '../report/judge';
import type { ReportRepairs } from '../report/report';
import { topPriorities } from '../facts/top-priorities';
import type { Model, Priority } from '../model/types';
import type { WorkbookSnapshot } from '../../workbook';
import { candidates, modulesAtRisk, type Candidate } from './candidates';
import { freeLinkRow } from './free-row';
import { notRepairable } from './not-repairable';
import { ranked } from './ranked';
import { outcomeOf, ReAudit, type FirstAudit, type Outcome } from './re-audit';
import { reportRepair } from './report-repair';
import { servingLinks } from './serving-links';
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
/** Of more top priorities that nothing serves the first are looked at. */
const MOST_SERVED = 3;

export function repairsOf(input: RepairsInput): ReportRepairs {
  const { workbook, model, settings, judged, language } = input;
  const before = outcomeOf(judged);
  const atRisk = modulesAtRisk(model, judged.charges, settings);
  const found = candidates(model, atRisk, settings);
  const unserved = topPriorities(model)
    .filter(({ key }) => !before.served.has(key))
    .sort((one, other) => (one.fields.rank?.value ?? Infinity) - (other.fields.rank?.value ?? Infinity))
    .slice(0, MOST_SERVED);
  const byPromise = [...found].sort(
    (one, other) => valueOf(other.clears, before) - valueOf(one.clears, before) || (one.record.key < other.record.key ? -1 : 1),
  );
  const audits = auditsFor(workbook, model);
  const again = new ReAudit(input);
  let left = Math.max(0, audits - FOR_SETS);
  const known = new Map<Candidate, Weighed>();
  /** @param promised what it serves where it is not audited */
  const weigh = (candidate: Candidate, promised: ReadonlySet<string> = new Set()): Weighed => {
    const done = known.get(candidate);
    if (done !== undefined) return done;
    const after = left > 0 ? again.after(candidate.fixes) : null;
    if (after !== null) left -= 1;
    const clears = after === null ? candidate.clears : difference(before, after);
    const serves = after === null ? promised : new Set([...after.served].filter((key) => !before.served.has(key)));
    const weighed = { candidate, clears, after, serves };
    known.set(candidate, weighed);
    return weighed;
  };
  // First what may serve a top priority that nothing serves: what clears money on the way, else a link to add.
  const links = servingLinks(
    model,
    unserved,
    new Set(found.flatMap(({ record }) => (record.kind === 'module' ? [record] : []))),
    freeLinkRow(workbook, input.mapping),
  );
  const added = unserved.flatMap((priority): readonly Weighed[] => {
    const onTheWay = byPromise.find((candidate) => leadsTo(candidate, priority));
    if (onTheWay !== undefined && weigh(onTheWay).serves.has(priority.key)) return [];
    return links.filter((link) => link.priority === priority).map(({ candidate }) => weigh(candidate, new Set([priority.key])));
  });
  const useful = [...byPromise.map((candidate) => weigh(candidate)), ...added].filter(({ clears, serves }) => valueOf(clears, before) > 0 || serves.size > 0);
  const list = ranked(useful, before);
  const limits = judged.accounts.filter((account) => account.atRisk > 0).slice(0, Math.max(1, audits));
  const proven = (repairs: readonly Weighed[]): Outcome | null => (audits === 0 ? null : again.after(repairs.flatMap(({ candidate }) => candidate.fixes)));
  return {
    repairs: list.map((one) => reportRepair(one, before, model, language)),
    repairSets: limits.map((account) => setsOf({ account, atRisk, list, model, settings, proven })),
    notRepairable: notRepairable(model, atRisk, found, settings),
  };
}

function leadsTo({ fixes }: Candidate, { name }: Priority): boolean {
  return fixes.some(({ because }) => because.data?.priority === name);
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
