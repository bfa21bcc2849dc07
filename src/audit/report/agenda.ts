/** What a review has to decide: not every finding, but the few questions that only HR and the business together can answer. */
import type { MessageValue } from '../message-value';
import { grouped } from '../model/grouped';
import { SEVERITIES, type Severity } from '../severity';
import { RULES } from '../rules';
import { AGENDA, AGENDA_SIZE } from './agenda-sentences';
import { ENGLISH, type Language } from './language';
import { sentenceOf } from './message';
import type { Finding, Report } from './report';
import type { ReportPlace } from './report-link';

/** One decision to take. */
export interface AgendaItem {
  readonly question: string;
  /** The question in English, as the Review sheet keeps it: a workbook travels. */
  readonly kept: string;
  /** What speaks for asking it. */
  readonly why: string;
  readonly at: ReportPlace | null;
}

const [UNSERVED, WITH_MONEY] = [2, 3];
const NAMED = 3;

type Code = keyof typeof AGENDA;
interface Said {
  readonly code: Code;
  readonly data?: Readonly<Record<string, MessageValue>>;
}
interface Question extends Said {
  readonly why: Said;
  readonly at: ReportPlace | null;
  /** Whose title it says: that differs by language. */
  readonly rule?: string;
}

/** The decisions to take, the most pressing first; none where nothing is open. */
export function agendaOf(report: Report, language: Language = ENGLISH): AgendaItem[] {
  const groups = groupsOf(report.findings);
  const costly = groups.filter(({ clears }) => clears.length > 0).slice(0, WITH_MONEY);
  const pressing = [
    ...unserved(report).slice(0, UNSERVED),
    ...measured(report, 'clearly worse').slice(0, 1),
    ...costly.map(mend),
    ...missed(report),
    ...measured(report, 'clearly better').slice(0, 1),
    ...gaps(report).slice(0, 1),
  ].slice(0, AGENDA_SIZE.most);
  const rest = groups.filter((group) => !costly.includes(group)).map(mend);
  return [...pressing, ...rest.slice(0, Math.max(0, AGENDA_SIZE.least - pressing.length))].map((question) => itemOf(question, language));
}

function itemOf({ why, at, rule, ...question }: Question, { lists, voice }: Language): AgendaItem {
  const title = rule === undefined ? undefined : RULES.find(({ id }) => id === rule)?.title;
  const kept = title === undefined ? question : { ...question, data: { ...question.data, title } };
  const place = at && { sheet: at.sheet, cell: at.cell };
  return { question: sentenceOf(lists.agenda, question, voice), kept: sentenceOf(AGENDA, kept), why: sentenceOf(lists.agenda, why, voice), at: place };
}

function unserved({ priorities, tables, findings }: Report): Question[] {
  const table = tables.find(({ kind }) => kind === 'priority');
  const start = table === undefined ? null : { sheet: table.sheet, cell: table.range.split(':')[0] ?? '' };
  return priorities
    .filter(({ top, modules }) => top && modules === 0)
    .map(({ name }) => ({
      code: 'unserved',
      data: { priority: name },
      why: { code: 'top-priority' },
      at: findings.find(({ subject }) => subject.kind === 'priority' && subject.name === name) ?? start,
    }));
}

function measured({ impact }: Report, verdict: 'clearly better' | 'clearly worse'): Question[] {
  const seen = new Set<string>();
  return impact.flatMap((one): Question[] => {
    const key = `${one.module.at.sheet}!${one.module.at.cell}`;
    if (one.verdict !== verdict || seen.has(key)) return [];
    seen.add(key);
    const data = { module: one.module.name, kpi: one.kpi.name };
    return [{ code: verdict === 'clearly worse' ? 'worse' : 'better', data, why: { code: 'readings' }, at: one.module.at }];
  });
}

function missed({ kpis }: Report): Question[] {
  const open = kpis.filter(({ verdict }) => verdict === 'not-met');
  const [first] = open;
  if (first === undefined) return [];
  const names = { list: namesOf(open) };
  return [{ code: 'missed', why: { code: 'kpis-missed', data: { count: open.length, all: kpis.length, names } }, at: first.at }];
}

function gaps({ competencyGaps }: Report): Question[] {
  return competencyGaps.map(({ competency, priorities }) => ({
    code: 'gap',
    data: { competency: competency.name },
    why: { code: 'needed', data: { priorities: { list: namesOf(priorities.map((name) => ({ name }))) } } },
    at: competency.at,
  }));
}

function namesOf(named: readonly { readonly name: string }[]): string[] {
  return named.slice(0, NAMED).map(({ name }) => `“${name}”`);
}

interface Group {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
  readonly first: Finding;
  /** The largest account first. */
  readonly clears: readonly { readonly currency: string; readonly amount: number }[];
}

/** Open findings of one rule are one decision; what clears most comes first, then what weighs most. */
function groupsOf(findings: readonly Finding[]): Group[] {
  const byRule = grouped(
    findings.filter(({ accepted }) => accepted === null),
    ({ rule }) => [rule],
  );
  const groups = [...byRule].map(([rule, all]): Group => {
    const first = all.reduce((worst, one) => (amountOf(one) > amountOf(worst) ? one : worst), all[0] as Finding);
    const count = all.reduce((sum, { subjects }) => sum + (subjects?.length ?? 1), 0);
    return { rule, title: first.title, severity: first.severity, count, first, clears: sumsOf(all) };
  });
  const rank = ({ severity }: Group): number => SEVERITIES.indexOf(severity);
  return groups.sort((one, other) => (other.clears[0]?.amount ?? 0) - (one.clears[0]?.amount ?? 0) || rank(one) - rank(other) || other.count - one.count);
}

function amountOf({ clears }: Finding): number {
  return clears[0]?.amount ?? 0;
}

function sumsOf(findings: readonly Finding[]): Group['clears'] {
  const sums = new Map<string, number>();
  for (const { clears } of findings) for (const { currency, amount } of clears) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].map(([currency, amount]) => ({ currency, amount })).sort((one, other) => other.amount - one.amount);
}

function mend({ rule, title, count, first, clears }: Group): Question {
  const data = { count, about: { list: [`“${first.subject.name === '' ? first.sheet : first.subject.name}”`] } };
  const money = clears[0] && { money: clears[0].amount, currency: clears[0].currency };
  return {
    code: 'mend',
    data: { title },
    rule,
    why: money === undefined ? { code: 'found', data } : { code: 'clears', data: { ...data, money } },
    at: first.cell === '' ? null : { sheet: first.sheet, cell: first.cell },
  };
}
