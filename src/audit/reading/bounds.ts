import { AT_LEAST_ENDINGS, AT_LEAST_WORDS, AT_MOST_ENDINGS, AT_MOST_WORDS, NEGATIONS } from './words/amounts';
import type { Bound } from './types';

const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

const inLowerCase = (words: readonly string[]): string => longestFirst(words.map((word) => word.toLowerCase()));

/** Patterns for text in lower case that ends with one of these words: to ignore case would take far longer to make ready than all that they read. */
const endingWith = (words: string): RegExp => new RegExp(`(?:^|[\\s(])(?:${words})\\s*:?\\s*$`, 'u');
const endsWith = (words: readonly string[]): RegExp => endingWith(inLowerCase(words));
const follows = (words: readonly string[]): RegExp => new RegExp(`^(?:\\s?[\\p{L}%]+){0,3}?\\s(?:${inLowerCase(words)})(?![\\p{L}])`, 'u');

/** A pattern for each of these words wherever it stands alone. */
export const anyOf = (words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}])(?:${longestFirst(words)})(?![\\p{L}])`, 'giu');

const negated = (words: readonly string[]): RegExp => endingWith(`(?:${inLowerCase(NEGATIONS)}) (?:${inLowerCase(words)})`);

const NOT_MORE = negated(AT_LEAST_WORDS);
const NOT_LESS = negated(AT_MOST_WORDS);
const AT_LEAST = endsWith(AT_LEAST_WORDS);
const AT_MOST = endsWith(AT_MOST_WORDS);
const AT_LEAST_END = follows(AT_LEAST_ENDINGS);
const AT_MOST_END = follows(AT_MOST_ENDINGS);

/** From the text before a number and the text behind it. */
export function boundOf(before: string, rest: string): Bound | undefined {
  // What is near is enough, and the patterns are slow on long texts.
  const [left, right] = [before.slice(-40).toLowerCase(), rest.slice(0, 80).toLowerCase()];
  // "No more than" ends with "more than", and means the contrary.
  if (NOT_MORE.test(left)) return 'at-most';
  if (NOT_LESS.test(left)) return 'at-least';
  if (AT_LEAST.test(left) || AT_LEAST_END.test(right)) return 'at-least';
  if (AT_MOST.test(left) || AT_MOST_END.test(right)) return 'at-most';
  return undefined;
}
