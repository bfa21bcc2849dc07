/** What a file of a language must hold: a gap, a code too many or another placeholder does not compile (`npm run typecheck` reads the expected errors). */
import { defineLanguage, ENGLISH, ENGLISH_LISTS, type Language, type RulesById } from '../../../src/audit/report/language';
import { MAPPING_REASONS } from '../../../src/audit/mapping/reasons';
import { RULES } from '../../../src/audit/rules';
import { SCORING_CHANGES } from '../../../src/audit/report/version';
import { REFUSALS } from '../../../src/workbook';

const rules = Object.fromEntries(RULES.map((rule) => [rule.id, rule])) as unknown as RulesById;
const whole = { tag: 'xx', voice: ENGLISH.voice, lists: ENGLISH_LISTS, rules } as const;
const late = rules['late-sponsor'];
const { hidden, ...withoutHidden } = MAPPING_REASONS;
const { 'late-sponsor': left, ...withoutLate } = rules;

const COMPLETE: readonly Language[] = [
  defineLanguage(whole),
  defineLanguage({ ...whole, lists: { ...ENGLISH_LISTS, refusals: { ...REFUSALS, 'sheet-gone': 'La feuille {sheet} n’existe plus : relancez l’audit.' } } }),
];

const MISTAKES: readonly Language[] = [
  // @ts-expect-error a code without a sentence
  defineLanguage({ ...whole, lists: { ...ENGLISH_LISTS, mapping: withoutHidden } }),
  // @ts-expect-error a sentence for a code that there is not
  defineLanguage({ ...whole, lists: { ...ENGLISH_LISTS, mapping: { ...MAPPING_REASONS, hiden: hidden } } }),
  // @ts-expect-error a sentence without what it is to show
  defineLanguage({ ...whole, lists: { ...ENGLISH_LISTS, mapping: { ...MAPPING_REASONS, 'which-year': 'De quelle année ?' } } }),
  // @ts-expect-error a misspelt placeholder
  defineLanguage({ ...whole, lists: { ...ENGLISH_LISTS, mapping: { ...MAPPING_REASONS, 'which-year': 'De quelle année est « {haeder} » ?' } } }),
  // @ts-expect-error a placeholder too many
  defineLanguage({ ...whole, lists: { ...ENGLISH_LISTS, refusals: { ...REFUSALS, 'written-since': 'Un autre audit a été écrit sur {sheet}.' } } }),
  // @ts-expect-error a version of the scores whose change is not told
  defineLanguage({ ...whole, lists: { ...ENGLISH_LISTS, scoring: {} } }),
  // @ts-expect-error a list that is missing
  defineLanguage({ ...whole, lists: { mapping: MAPPING_REASONS, scoring: SCORING_CHANGES } }),
  // @ts-expect-error a rule that is missing
  defineLanguage({ ...whole, rules: withoutLate }),
  // @ts-expect-error a rule that there is not
  defineLanguage({ ...whole, rules: { ...rules, 'tardy-sponsor': left } }),
  // @ts-expect-error a rule without one of its messages
  defineLanguage({ ...whole, rules: { ...rules, 'late-sponsor': { ...late, messages: { other: late.messages.other } } } }),
  // @ts-expect-error a message of a rule with another placeholder
  defineLanguage({ ...whole, rules: { ...rules, 'late-sponsor': { ...late, messages: { ...late.messages, other: '{modul}' } } } }),
  // @ts-expect-error a rule without what it cannot tell
  defineLanguage({ ...whole, rules: { ...rules, 'late-sponsor': { ...late, unknowns: {} } } }),
  // @ts-expect-error a rule without its title
  defineLanguage({ ...whole, rules: { ...rules, 'late-sponsor': { why: late.why, fix: late.fix, messages: late.messages, unknowns: late.unknowns } } }),
];

it('a language is taken as it is written', () => {
  expect(COMPLETE.map(({ lists }) => lists.refusals['sheet-gone'])).toEqual([REFUSALS['sheet-gone'], 'La feuille {sheet} n’existe plus : relancez l’audit.']);
  expect(new Set(MISTAKES).size).toBe(13);
});
