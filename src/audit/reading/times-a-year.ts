/** Of how long a time a figure is, as often a year as that time comes: 12 for a month, 1 for a year. */
import type { Span } from './days';
import { wordPattern } from './word-pattern';
import { PER_TIME } from './words/money-kinds';

const TIMES = PER_TIME.map(([times, words]) => [times, wordPattern(words, 'gu')] as const);

/** Days of a month, a quarter, a half year and a year. */
const LENGTHS = [
  [12, 28, 31],
  [4, 89, 92],
  [2, 181, 184],
  [1, 365, 366],
] as const;

/** What a folded text says (`24 p a`), and what is left of it; null where it says nothing, or several things. */
export function timesStated(text: string): { readonly left: string; readonly times: number | null } {
  const stated = TIMES.filter(([, words]) => text.search(words) >= 0);
  const left = stated.reduce((so, [, words]) => so.replaceAll(words, ' '), text);
  return { left, times: stated.length === 1 ? (stated[0]?.[0] ?? null) : null };
}

/** By the length of a period; null for no period, and for one of another length. */
export function timesOf(span: Span | null): number | null {
  const days = span === null ? 0 : span.end - span.start + 1;
  return LENGTHS.find(([, least, most]) => days >= least && days <= most)?.[0] ?? null;
}
