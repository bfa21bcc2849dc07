/** What a report says in sentences of its own, made where the audit is: whoever shows them need not carry their words. */
import { agendaOf, type AgendaItem } from './agenda';
import { headline } from './headline';
import { ENGLISH, type Language } from './language';
import { missingSentence } from './missing-amounts';
import { hasLittleToJudge, nextAdditions, type AtOnce, type NextAddition } from './next-steps';
import { noCosts } from './no-costs';
import { withoutFindings } from './nothing-judged';
import { gainText, proviso } from './repairs-text';
import type { Report, ReportRepair } from './report';
import { sayingIn } from './saying';

export interface Said {
  /** What a person reads first; empty where there is nothing to say. */
  readonly headline: string;
  /** Little could be judged: what to add next is what matters most. */
  readonly hasLittleToJudge: boolean;
  readonly nextSteps: readonly NextAddition[];
  /** What no finding means. */
  readonly withoutFindings: string;
  /** Why there is no money; null where there is some. */
  readonly noCosts: string | null;
  /** What the sums lack; null where they lack nothing. */
  readonly missingAmounts: string | null;
  /** The first few, with what each gives. */
  readonly repairs: readonly (Pick<ReportRepair, 'record' | 'edits'> & { readonly gives: string })[];
  /** What a review has to decide. */
  readonly agenda: readonly AgendaItem[];
  /** What every repair stands under. */
  readonly proviso: string;
  /** Of the assumptions, those that say who set what. */
  readonly setBy: Report['assumptions'];
}

/** The next few things to do, not the whole list. */
const REPAIRS = 3;

export function said(report: Report, language: Language = ENGLISH, atOnce: AtOnce = { beside: null, sheet: null }): Said {
  const { assumptions: assumed } = language.lists;
  const saying = sayingIn(language.lists.steps, language.voice, language.lists.runs['no-column']);
  return {
    headline: headline(report, saying),
    hasLittleToJudge: hasLittleToJudge(report),
    nextSteps: nextAdditions(report, saying, atOnce),
    withoutFindings: withoutFindings(report, saying),
    noCosts: report.money.length === 0 ? saying.said({ code: 'not-evaluated', data: { why: noCosts(report, saying) } }) : null,
    missingAmounts: missingSentence(report, saying),
    repairs: report.repairs.slice(0, REPAIRS).map((repair) => ({ record: repair.record, edits: repair.edits, gives: gainText(repair, language) })),
    agenda: agendaOf(report, language),
    proviso: proviso(language),
    setBy: report.assumptions.filter(({ name }) => [assumed['set-by-profile'], assumed['set-by-workbook']].includes(name)),
  };
}
