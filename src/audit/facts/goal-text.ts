/** Judges the wording of a goal: does it name a change, a number, a date, or only good intentions. */
import { amountsInText } from '../reading/amounts-in-text';
import { datePhrases } from '../reading/date-phrases';
import type { Day } from '../reading/days';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import { fold } from '../reading/fold';
import { perModel } from './per-model';
import { wordsOf } from '../reading/word-lists';
import { wordPattern } from '../reading/word-pattern';
import { CHANGE_VERBS, DELIVERY_VERBS, DOWN_VERBS, UP_VERBS, VAGUE_WORDS } from '../reading/words/goals';
import { SMALL_WORDS } from '../reading/words/small-words';

export interface TextQuality {
  /** A word of change, such as "increase"; null when there is none. */
  readonly changeVerb: string | null;
  /** What the change is of: the words that follow the verb, vague ones taken out. */
  readonly object: string | null;
  readonly vagueWords: readonly string[];
  /** The first deadline, as it stands there. */
  readonly date: string | null;
  /** A word of delivery, such as "launch". */
  readonly delivery: string | null;
}

/** The words goals are judged by, as patterns. */
export interface GoalWords {
  readonly change: RegExp;
  readonly delivery: RegExp;
  readonly vague: RegExp;
  /** Vague words and words of change: what is left beside them is content. */
  readonly empty: RegExp;
}

function goalWords(settings: Settings): GoalWords {
  const change = wordsOf(CHANGE_VERBS, 'change', settings);
  const vague = wordsOf(VAGUE_WORDS, 'vague', settings);
  return {
    change: wordPattern(change, 'gu'),
    delivery: wordPattern(wordsOf(DELIVERY_VERBS, 'delivery', settings), 'gu'),
    vague: wordPattern(vague, 'gu'),
    empty: wordPattern([...vague, ...change], 'gu'),
  };
}

/** The published lists. */
export const PUBLISHED_WORDS = goalWords(DEFAULT_SETTINGS);
/** The lists as the workbook's settings have them. */
export const goalWordsOf = perModel(({ settings }) => (Object.keys(settings.words).length === 0 ? PUBLISHED_WORDS : goalWords(settings)), 'no names');

const UP = new RegExp(`^${wordPattern(UP_VERBS).source}`, 'u');
const DOWN = new RegExp(`^${wordPattern(DOWN_VERBS).source}`, 'u');

export function textQuality(text: string, { change, delivery, vague: vagueWords }: GoalWords = PUBLISHED_WORDS): TextQuality {
  const folded = fold(text);
  const verb = first(change, folded);
  const vague = [...folded.matchAll(vagueWords)].map(([word]) => word);
  const after = verb === null ? '' : folded.slice(folded.indexOf(verb) + verb.length).replace(vagueWords, ' ');
  const object = after
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word) && !/^\d+$/.test(word))
    .join(' ');
  return {
    changeVerb: verb,
    object: object === '' ? null : object,
    vagueWords: [...new Set(vague)],
    date: datesInText(text).find(({ role }) => role === 'deadline')?.text ?? null,
    delivery: first(delivery, folded),
  };
}

function first(pattern: RegExp, text: string): string | null {
  return [...text.matchAll(pattern)][0]?.[0] ?? null;
}

/** The way an imperative verb at the beginning of a name points; nouns ("reduction in …") say nothing. */
export function imperativeDirection(name: string): 'up' | 'down' | null {
  const folded = fold(name);
  if (UP.test(folded)) return 'up';
  return DOWN.test(folded) ? 'down' : null;
}

/** How many numbers in prose are amounts: not years, not dates, not parts of names such as "Q3" or "B2B". */
export function countOfAmounts(text: string): number {
  return amountsInText(text).length;
}

export interface DateInText {
  readonly text: string;
  /** The last day it names. */
  readonly end: Day;
  /** `since`: what the measure is compared with ("the 2015 level"), and no deadline. */
  readonly role: 'deadline' | 'since';
}

/** Years, quarters, months and full dates that stand in prose. */
export function datesInText(text: string): DateInText[] {
  return datePhrases(text).map(({ text: phrase, span, role }) => ({ text: phrase, end: span.end, role }));
}
