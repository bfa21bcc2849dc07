/** Runs every rule over the model: each one ran, was skipped for a missing column, or crashed alone. */
import type { FieldName, Kind } from './fields';
import { isFollowed, perModel, perRecord } from './facts/per-model';
import { targetKinds } from './model/link-records';
import type { AnyRecord, Model } from './model/types';
import type { MessageValue } from './message-value';
import type { AnyOf, OptionValues, Problem, Rule, RuleContext, Verdict } from './rule';
import type { Settings } from './settings/settings';
import type { Subject } from './model/subject';

/** A subject that failed, with what is wrong. */
export interface Flagged {
  readonly subject: Subject | AnyRecord;
  readonly problems: readonly Problem[];
}

/** Why a rule as a whole says nothing; what single subjects lack stands among the rule's own `unknowns`. */
export const RUN_REASONS = {
  'turned-off': 'turned off: {why}',
  'no-column': 'no column for {columns}',
  strangers: 'none of the names under “{header}” is {one} in this workbook',
  crashed: '{fault}',
  'nothing-to-judge': 'nothing in this workbook to judge',
} as const;

/** A reason as a code with its data; `of` says whose sentence it is. */
export interface RunReason {
  readonly of: 'rule' | 'run';
  readonly code: string;
  readonly data?: Readonly<Record<string, MessageValue>>;
}

export interface RuleRun {
  readonly rule: Rule;
  readonly outcome: 'ran' | 'skipped' | 'crashed';
  /** Subjects with a verdict: passed or flagged. */
  readonly checked: number;
  readonly flagged: readonly Flagged[];
  /** Subjects about which the data do not decide. */
  readonly undecided: number;
  /** Why it was skipped, why it crashed, or the first reason why a subject could not be told. */
  readonly reason: RunReason | null;
}

const NONE: readonly Flagged[] = Object.freeze([]);

/** Every rule's run, in the order of the rules. */
export function runRules(rules: readonly Rule[], model: Model, settings: Settings): RuleRun[] {
  return rules.map((rule) => {
    const setting = settings.rules[rule.id];
    if (typeof setting?.off === 'string') return skipped(rule, because('turned-off', { why: setting.off }));
    const missing = missingNeeds(rule, model);
    if (missing !== null) return skipped(rule, missing);
    try {
      return isFollowed(model) ? runOf(rule)(model) : judge(rule, { model, options: { ...rule.options, ...setting?.options } });
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      return { rule, outcome: 'crashed', checked: 0, flagged: NONE, undecided: 0, reason: because('crashed', { fault }) };
    }
  });
}

function because(code: keyof typeof RUN_REASONS, data?: Readonly<Record<string, MessageValue>>): RunReason {
  return data === undefined ? { of: 'run', code } : { of: 'run', code, data };
}

function skipped(rule: Rule, reason: RunReason): RuleRun {
  return { rule, outcome: 'skipped', checked: 0, flagged: NONE, undecided: 0, reason };
}

/** What column a rule lacks; null when it can run. */
function missingNeeds(rule: Rule, model: Model): RunReason | null {
  for (const missing of unmetNeeds(rule, (field) => model.has(field))) {
    const stranger = model.strangers.find(({ field }) => missing.includes(field));
    if (stranger !== undefined && rule.strangers === true) continue;
    return stranger === undefined
      ? because('no-column', { columns: { anyOf: missing } })
      : because('strangers', { header: stranger.header, one: { one: targetKinds(stranger.field)[0] as Kind } });
  }
  return null;
}

/** The columns a rule lacks; of each list one is enough. */
export function unmetNeeds({ needs }: Rule, has: (field: FieldName) => boolean): readonly (readonly FieldName[])[] {
  return needs.map((need): readonly FieldName[] => (isAnyOf(need) ? need.anyOf : [need])).filter((choices) => !choices.some(has));
}

function isAnyOf(need: FieldName | AnyOf): need is AnyOf {
  return typeof need === 'object';
}

/** By rule, what it says of a model by that model's own settings, kept subject by subject. */
const runs = new Map<Rule, (model: Model) => RuleRun>();

function runOf(rule: Rule): (model: Model) => RuleRun {
  const known = runs.get(rule);
  if (known !== undefined) return known;
  const contextOf = (model: Model): RuleContext<OptionValues> => ({ model, options: { ...rule.options, ...model.settings.rules[rule.id]?.options } });
  const subjects = perModel((model) => rule.subjects(contextOf(model)));
  const verdict = perRecord((model, subject: AnyRecord) => rule.check(subject, contextOf(model)));
  const alsoPassed = perModel((model) => rule.alsoPassed?.(contextOf(model)) ?? 0);
  const run = perModel((model) => toldOf(rule, subjects(model), alsoPassed(model), (subject) => verdict(model, subject as AnyRecord)));
  runs.set(rule, run);
  return run;
}

function judge(rule: Rule, context: RuleContext<OptionValues>): RuleRun {
  return toldOf(rule, rule.subjects(context), rule.alsoPassed?.(context) ?? 0, (subject) => rule.check(subject, context));
}

function toldOf(rule: Rule, subjects: readonly (Subject | AnyRecord)[], alsoPassed: number, verdictOn: (subject: Subject | AnyRecord) => Verdict): RuleRun {
  const flagged: Flagged[] = [];
  let checked = alsoPassed;
  let undecided = 0;
  let reason: RunReason | null = null;
  for (let place = 0; place < subjects.length; place++) {
    const subject = subjects[place] as (typeof subjects)[number];
    const verdict = verdictOn(subject);
    if ('cannotTell' in verdict) {
      undecided += 1;
      reason ??= { of: 'rule', code: verdict.cannotTell, ...(verdict.data === undefined ? {} : { data: verdict.data }) };
      continue;
    }
    checked += 1;
    if (verdict.length > 0) flagged.push({ subject, problems: verdict });
  }
  if (checked === 0 && undecided === 0) reason = because('nothing-to-judge');
  return { rule, outcome: 'ran', checked, flagged, undecided, reason };
}
