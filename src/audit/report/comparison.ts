/** What came of a workbook between two audits: scores and why they moved, money released and newly at risk, findings that came, went and came back. */
import { MEASURES } from '../state/scorecard-before';
import { profileOf } from '../scores/profile';
import { modulesByKey } from './modules-by-key';
import type { Finding, Report, ReportModule } from './report';

/** Why a score moved: one cause after the other, each worked out by an audit in which only that was changed. */
export type Cause = 'version' | 'day' | 'settings' | 'decisions' | 'sheet' | 'sheet-and-decisions';

/** One audit on the way from the last to this one, and what was changed before it. */
export interface Step {
  readonly cause: Cause;
  readonly measures: ReadonlyMap<string, number | null>;
}

export interface ComparedScore {
  readonly name: string;
  /** 0..100, or an amount; null: not evaluated. */
  readonly before: number | null;
  readonly now: number | null;
  /** What each cause added; they add up to the difference. None where one of the two was not evaluated. */
  readonly because: readonly { readonly cause: Cause; readonly change: number }[];
}

export interface ComparedModule {
  readonly id: string | null;
  readonly name: string;
  readonly before: number | null;
  readonly now: number | null;
}

export interface ComparedMoney {
  readonly currency: string;
  readonly before: number;
  readonly now: number;
  /** The largest first; the amounts are what each module has less or more at risk, and add up with `other` to the difference. */
  readonly released: readonly MoneyMoved[];
  readonly added: readonly MoneyMoved[];
  /** Of modules that are paid for in two currencies, and cents. */
  readonly other: number;
}

export interface MoneyMoved {
  readonly module: string;
  readonly amount: number;
  /** Titles of the findings that went, or came. */
  readonly findings: readonly string[];
  readonly why: 'mended' | 'accepted' | 'gone' | 'found' | 'joined' | 'cost';
}

export type ComparedFinding = Pick<Finding, 'id' | 'rule' | 'title' | 'severity' | 'sheet' | 'cell' | 'message'> & { readonly about: string };

export interface Comparison {
  readonly comparisonVersion: 1;
  readonly last: ComparedAudit;
  readonly this: ComparedAudit;
  /** What differs between the two, but for what it made of the scores. */
  readonly differs: readonly Cause[];
  readonly scores: readonly ComparedScore[];
  /** Top priorities that an unbroken chain reaches, of how many; null: not evaluated. */
  readonly served: { readonly before: Served | null; readonly now: Served | null };
  readonly money: readonly ComparedMoney[];
  readonly better: readonly ComparedModule[];
  readonly drifted: readonly ComparedModule[];
  readonly findings: {
    readonly new: readonly ComparedFinding[];
    readonly reopened: readonly ComparedFinding[];
    readonly resolved: readonly ComparedFinding[];
    readonly accepted: readonly ComparedFinding[];
    /** Of the last audit, whose rule could not be asked this time. */
    readonly notEvaluated: readonly ComparedFinding[];
    readonly stillOpen: number;
  };
}

export interface Served {
  readonly served: number;
  readonly of: number;
}

export interface ComparedAudit {
  readonly workbook: string;
  readonly asOf: string;
}

/** What two audits can be compared by. */
export function measuresOf({ scores, money }: Pick<Report, 'scores' | 'money'>): ReadonlyMap<string, number | null> {
  return new Map<string, number | null>([
    [MEASURES.alignment, scores.alignment],
    [MEASURES.coverage, scores.coverage],
    ...scores.dimensions.map(({ name, score }) => [name, score] as const),
    ...money.map(({ currency, atRisk }) => [MEASURES.spend(currency), atRisk] as const),
  ]);
}

/**
 * @param before what the last audit measured, as its own workbook says where an older version of the scores wrote it
 * @param steps the audits between the two, in order; the last one is this audit's
 * @param resolvedThen ids of findings that were resolved already when the last audit was written
 */
export function comparison(
  last: Report,
  now: Report,
  before: ReadonlyMap<string, number | null>,
  steps: readonly Step[],
  resolvedThen: ReadonlySet<string>,
): Comparison {
  const [then, today] = [modulesByKey(last.modules), modulesByKey(now.modules)];
  const moved = [...today].flatMap(([key, module]): ComparedModule[] => {
    const was = then.get(key);
    const differs = was !== undefined && was.score !== null && module.score !== null && Math.abs(was.score - module.score) >= 0.5;
    return differs ? [{ id: module.id, name: module.name, before: was.score, now: module.score }] : [];
  });
  const gain = (module: ComparedModule): number => (module.now ?? 0) - (module.before ?? 0);
  return {
    comparisonVersion: 1,
    last: { workbook: last.workbook, asOf: last.asOf },
    this: { workbook: now.workbook, asOf: now.asOf },
    differs: steps.map(({ cause }) => cause),
    scores: scoresOf(before, steps, measuresOf(now)),
    served: { before: servedIn(last), now: servedIn(now) },
    money: moneyMoved(last, now, then, today),
    better: moved.filter((module) => gain(module) > 0).sort((one, other) => gain(other) - gain(one)),
    drifted: moved.filter((module) => gain(module) < 0).sort((one, other) => gain(one) - gain(other)),
    findings: findingsMoved(last, now, resolvedThen),
  };
}

function servedIn({ scores, priorities }: Report): Served | null {
  const top = priorities.filter((priority) => priority.top);
  return scores.coverage === null ? null : { served: top.filter(({ modules }) => (modules ?? 0) > 0).length, of: top.length };
}

function scoresOf(before: ReadonlyMap<string, number | null>, steps: readonly Step[], now: ReadonlyMap<string, number | null>): ComparedScore[] {
  return [...new Set([...before.keys(), ...now.keys()])].map((name) => {
    const [was, is] = [before.get(name) ?? null, now.get(name) ?? null];
    const values = [was, ...steps.map(({ measures }) => measures.get(name) ?? null)];
    const because = steps.flatMap(({ cause }, place) => {
      const [from, to] = [values[place] ?? null, values[place + 1] ?? null];
      return from === null || to === null || Math.abs(to - from) < 0.005 ? [] : [{ cause, change: to - from }];
    });
    return { name, before: was, now: is, because: values.includes(null) ? [] : because };
  });
}

type Modules = ReadonlyMap<string, ReportModule>;

function moneyMoved(last: Report, now: Report, then: Modules, today: Modules): ComparedMoney[] {
  const currencies = [...new Set([...now.money, ...last.money].map(({ currency }) => currency))];
  const titles = new Map([...last.rules, ...now.rules].map(({ id, title }) => [id, title]));
  const accepted = new Set(now.findings.filter((finding) => finding.accepted !== null).map(({ rule, subject }) => `${rule}|${subject.name}`));
  return currencies.map((currency) => {
    const [before, after] = [last, now].map((report) => report.money.find((account) => account.currency === currency)?.atRisk ?? 0) as [number, number];
    const moves = [...new Set([...then.keys(), ...today.keys()])].flatMap((key): MoneyMoved[] => {
      const [was, is] = [then.get(key), today.get(key)];
      const amount = cents(riskIn(is, currency)) - cents(riskIn(was, currency));
      if (amount === 0) return [];
      return [{ module: (is ?? was)?.name ?? '', amount: amount / 100, ...whyMoved(was, is, amount, titles, accepted) }];
    });
    const sum = moves.reduce((all, { amount }) => all + cents(amount), 0);
    return {
      currency,
      before,
      now: after,
      released: moves.filter(({ amount }) => amount < 0).sort((one, other) => one.amount - other.amount),
      added: moves.filter(({ amount }) => amount > 0).sort((one, other) => other.amount - one.amount),
      other: (cents(after) - cents(before) - sum) / 100,
    };
  });
}

function riskIn(module: ReportModule | undefined, currency: string): number {
  return module?.currency === currency ? (module.costAtRisk ?? 0) : 0;
}

function whyMoved(
  was: ReportModule | undefined,
  is: ReportModule | undefined,
  amount: number,
  titles: ReadonlyMap<string, string>,
  accepted: ReadonlySet<string>,
): Pick<MoneyMoved, 'findings' | 'why'> {
  if (is === undefined) return { findings: [], why: 'gone' };
  if (was === undefined) return { findings: staked(is.flags, titles), why: 'joined' };
  const [from, to] = amount < 0 ? [was, is] : [is, was];
  const rules = from.flags.filter((rule) => !to.flags.includes(rule));
  const findings = staked(rules, titles);
  if (findings.length === 0) return { findings, why: 'cost' };
  if (amount > 0) return { findings, why: 'found' };
  return { findings, why: rules.some((rule) => accepted.has(`${rule}|${is.name}`)) ? 'accepted' : 'mended' };
}

/** Titles of those rules that put money at risk. */
function staked(rules: readonly string[], titles: ReadonlyMap<string, string>): string[] {
  return rules.filter((rule) => profileOf(rule)?.atRisk !== undefined).map((rule) => titles.get(rule) ?? rule);
}

const cents = (amount: number): number => Math.round(amount * 100);

function findingsMoved(last: Report, now: Report, resolvedThen: ReadonlySet<string>): Comparison['findings'] {
  const before = new Map(last.findings.map((finding) => [finding.id, finding]));
  const today = new Set(now.findings.map(({ id }) => id));
  const ran = new Set(now.rules.filter(({ outcome }) => outcome === 'ran').map(({ id }) => id));
  const came = now.findings.filter(({ id, accepted }) => !before.has(id) && accepted === null);
  const isReopened = ({ id, status }: Finding): boolean => status === 'reopened' || resolvedThen.has(id);
  const went = last.findings.filter(({ id }) => !today.has(id));
  const list = (findings: readonly Finding[]): ComparedFinding[] =>
    findings.map(({ id, rule, title, severity, sheet, cell, message, subject }) => ({ id, rule, title, severity, about: subject.name, sheet, cell, message }));
  return {
    new: list(came.filter((finding) => !isReopened(finding))),
    reopened: list(came.filter(isReopened)),
    resolved: list(went.filter(({ rule }) => ran.has(rule))),
    accepted: list(now.findings.filter(({ id, accepted }) => accepted !== null && (before.get(id)?.accepted ?? null) === null)),
    notEvaluated: list(went.filter(({ rule }) => !ran.has(rule))),
    stillOpen: now.findings.filter(({ id, accepted }) => accepted === null && before.has(id)).length,
  };
}
