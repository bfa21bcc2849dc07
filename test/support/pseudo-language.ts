/** A language made of the English one: each of its sentences stands between brackets, so that one which comes from elsewhere shows. */
import { ENGLISH, ENGLISH_LISTS, type Language, type ListName, type RuleSentences } from '../../src/audit/report/language';
import { RULES } from '../../src/audit/rules';
import type { Rule } from '../../src/audit/rule';
import type { Sentences } from '../../src/workbook';

const bracketed = (sentence: string): string => `⟦${sentence}⟧`;
const all = (list: Sentences): Sentences => Object.fromEntries(Object.entries(list).map(([code, sentence]) => [code, bracketed(sentence)]));

function ofRule({ title, why, fix, messages, unknowns }: Rule): RuleSentences {
  return { title: bracketed(title), why: bracketed(why), fix: bracketed(fix), messages: all(messages), unknowns: all(unknowns) };
}

const PSEUDO: Language = {
  tag: 'x-pseudo',
  voice: { ...ENGLISH.voice, inside: (title) => bracketed(ENGLISH.voice.inside(title.slice(1, -1))) },
  lists: Object.fromEntries(Object.entries(ENGLISH_LISTS).map(([name, list]) => [name, all(list)])) as { [List in ListName]: Sentences },
  rules: Object.fromEntries(RULES.map((rule) => [rule.id, ofRule(rule)])),
};

export default PSEUDO;
