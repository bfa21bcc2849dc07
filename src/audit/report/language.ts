/** What a language says: its sentences for every code, and how it writes what they show. English stands beside each code; any other language is one file. */
import { REFUSALS, type Sentences, type SentencesOf } from '../../workbook';
import { PROVIDER_SENTENCES } from '../facts/fitting-providers';
import { FRAMEWORK_REASONS } from '../facts/framework-advice';
import { NOT_MEASURED } from '../facts/measure';
import { NOT_COUNTED } from '../facts/missing-amounts';
import { IMPACT_REASONS } from '../impact/impact-reasons';
import { LINK_REASONS } from '../impact/link-reasons';
import { MAPPING_REASONS } from '../mapping/reasons';
import { TEXT_WARNINGS } from '../reading/readable';
import type { Rule } from '../rule';
import type { RULES } from '../rules';
import { RUN_REASONS } from '../run-rules';
import { COMPONENT_REASONS } from '../scores/component-reasons';
import { MONEY_PARTS, MONEY_REASONS } from '../money/money-reasons';
import { AGENDA } from './agenda-sentences';
import { CONDITION_WORDS } from './condition-words';
import { CASE_WORDS } from './case-words';
import { ASSUMPTIONS } from './assumption-sentences';
import { STEPS } from './step-sentences';
import { ENGLISH_VOICE, type Voice } from './message';
import { MAGNITUDE_WARNINGS } from './magnitude-warnings';
import { MERGED_WARNINGS } from './merged-warnings';
import { STRUCK_WARNINGS } from './struck-warnings';
import { MONEY_WORDS } from './money-words';
import { REPAIR_SENTENCES } from './repair-sentences';
import { SCORING_CHANGES } from './version';

/** A rule that finds the same of most of its subjects says so once. */
const FINDINGS = {
  systemic: '{flagged} of {checked} {subjects}: {title}. For example {examples}.',
} as const;

/** The English sentences that belong to no rule, by what they speak of. */
export const ENGLISH_LISTS = {
  findings: FINDINGS,
  mapping: MAPPING_REASONS,
  components: COMPONENT_REASONS,
  runs: RUN_REASONS,
  assumptions: ASSUMPTIONS,
  steps: STEPS,
  agenda: AGENDA,
  measures: NOT_MEASURED,
  amounts: NOT_COUNTED,
  impact: IMPACT_REASONS,
  links: LINK_REASONS,
  money: MONEY_REASONS,
  moneyParts: MONEY_PARTS,
  moneyWords: MONEY_WORDS,
  repairs: REPAIR_SENTENCES,
  cases: CASE_WORDS,
  conditions: CONDITION_WORDS,
  frameworks: FRAMEWORK_REASONS,
  providers: PROVIDER_SENTENCES,
  scoring: SCORING_CHANGES,
  warnings: { ...TEXT_WARNINGS, ...MERGED_WARNINGS, ...STRUCK_WARNINGS, ...MAGNITUDE_WARNINGS },
  refusals: REFUSALS,
} as const;

type Lists = typeof ENGLISH_LISTS;
export type ListName = keyof Lists;

/** What a rule says of itself and of what it finds. */
export type RuleSentences = Pick<Rule, 'title' | 'why' | 'fix' | 'messages' | 'unknowns'>;

export interface Language {
  /** `fr`, as browsers and Excel name it. */
  readonly tag: string;
  readonly voice: Voice;
  readonly lists: { readonly [List in ListName]: Sentences };
  /** By rule id; English stands in the rules. */
  readonly rules: Readonly<Record<string, RuleSentences>>;
}

export const ENGLISH: Language = { tag: 'en', voice: ENGLISH_VOICE, lists: ENGLISH_LISTS, rules: {} };

/** What a rule says, in a language. */
export function wordsOf(rule: Rule, { rules }: Language): RuleSentences {
  return Object.hasOwn(rules, rule.id) ? (rules[rule.id] as RuleSentences) : rule;
}

/** Each rule by its id, with its own codes. */
export type RulesById = { readonly [R in (typeof RULES)[number] as R['id']]: R };

type Words = Readonly<Record<'title' | 'why' | 'fix', string>>;
type RuleOf<R extends Rule, Theirs> = Words & {
  readonly messages: SentencesOf<R['messages'], Theirs extends { readonly messages: infer M } ? M : never>;
  readonly unknowns: SentencesOf<R['unknowns'], Theirs extends { readonly unknowns: infer U } ? U : never>;
};

/** Every code of every list and rule, with the placeholders that its English sentence has. */
type Complete<Theirs extends Language> = {
  readonly lists: { readonly [List in ListName]: SentencesOf<Lists[List], Theirs['lists'][List]> };
  readonly rules: {
    readonly [Id in keyof RulesById]: RuleOf<RulesById[Id], Id extends keyof Theirs['rules'] ? Theirs['rules'][Id] : never>;
  } & { readonly [Surplus in Exclude<keyof Theirs['rules'], keyof RulesById>]: never };
};

/** Checks a language where it is written: a sentence that is missing, one too many, or another placeholder does not compile. */
export function defineLanguage<const Theirs extends Language>(language: Theirs & Complete<Theirs>): Language {
  return Object.freeze<Language>(language);
}
