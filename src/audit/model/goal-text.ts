/** Judges the wording of a goal: does it name a change, a number, a date, or only good intentions. */
import { dayOf, type Day } from './days';
import { fold } from './fold';
import { CHANGE_VERBS, DELIVERY_VERBS, DOWN_VERBS, UP_VERBS, VAGUE_WORDS } from './words/goals';

export interface TextQuality {
  /** A word of change, such as "increase"; null when there is none. */
  readonly changeVerb: string | null;
  /** What the change is of: the words that follow the verb, vague ones taken out. */
  readonly object: string | null;
  readonly vagueWords: readonly string[];
  readonly number: number | null;
  readonly date: string | null;
  /** A word of delivery, such as "launch". */
  readonly delivery: string | null;
}

const wordPattern = (words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map((word) => fold(word.replace('*', '')).concat(word.endsWith('*') ? '[\\p{L}\\p{N}]*' : '')).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const CHANGE = wordPattern(CHANGE_VERBS);
const DELIVERY = wordPattern(DELIVERY_VERBS);
const VAGUE = wordPattern(VAGUE_WORDS);
const UP = new RegExp(`^${wordPattern(UP_VERBS).source}`, 'u');
const DOWN = new RegExp(`^${wordPattern(DOWN_VERBS).source}`, 'u');

const SMALL = new Set('the a an of in on to for and or our we all with by at from their its as be is are will into that this which la le les de des du et en un une pour dans sur au aux der die das und in im zu den dem des ein eine fur mit auf von unsere unser'.split(' '));

export function textQuality(text: string): TextQuality {
  const folded = fold(text);
  const verb = first(CHANGE, folded);
  const vague = [...folded.matchAll(VAGUE)].map(([word]) => word);
  const after = verb === null ? '' : folded.slice(folded.indexOf(verb) + verb.length).replace(VAGUE, ' ');
  const object = after.split(' ').filter((word) => word !== '' && !SMALL.has(word) && !/^\d+$/.test(word)).join(' ');
  return { changeVerb: verb, object: object === '' ? null : object, vagueWords: [...new Set(vague)], number: numbersInText(text)[0] ?? null, date: datesInText(text)[0]?.text ?? null, delivery: first(DELIVERY, folded) };
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

/** Numbers in prose that are amounts: not years, not dates, not parts of names such as "Q3" or "B2B". */
export function numbersInText(text: string): number[] {
  const spare = text.replace(/\b(?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)?\d\d)?\b/g, ' ').replace(/\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/g, ' ');
  return [...spare.matchAll(/(?<![\p{L}\d.,])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)(?![\p{L}\d])/gu)].map((match) => Number((match[1] as string).replace(/,(?=\d{3}(\D|$))/g, '').replace(',', '.')));
}

export interface DateInText {
  readonly text: string;
  /** The last day it names. */
  readonly end: Day;
}

/** Years, quarters, months and full dates that stand in prose. */
export function datesInText(text: string): DateInText[] {
  const found: DateInText[] = [];
  for (const match of text.matchAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g)) found.push({ text: match[0], end: dayOf(Number(match[1]), Number(match[2]), Number(match[3])) });
  for (const match of text.matchAll(/\bQ([1-4])\s?(20\d\d)\b/gi)) found.push({ text: match[0], end: dayOf(Number(match[2]), Number(match[1]) * 3 + 1, 1) - 1 });
  if (found.length > 0) return found;
  for (const match of text.matchAll(/\b(?:by|until|before|in|end of|during|bis|ende|d'ici|avant|fin|jusqu'en|for|throughout)?\s*(?:the\s+)?(?:fiscal\s+)?(?:year\s+|fy\s?)?((?:19|20)\d\d)\b/gi)) {
    found.push({ text: match[0].trim(), end: dayOf(Number(match[1]), 12, 31) });
  }
  return found;
}
