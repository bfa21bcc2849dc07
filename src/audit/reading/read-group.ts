/** Reads which group of a comparison a cell puts somebody into. */
import { fold } from './fold';
import { wordPattern } from './word-pattern';
import { COMPARISON_WORDS, RANDOM_WORDS } from './words/groups';

export interface StatedGroup {
  /** To be compared with, not trained. */
  readonly comparison: boolean;
  /** The groups were drawn by lot. */
  readonly randomised: boolean;
}

const RANDOM = wordPattern(RANDOM_WORDS);
/** “Non-random” groups are chosen. */
const CHOSEN = wordPattern(['non random*', 'not random*', 'nonrandom*', 'quasi random*', 'non aleatoire*', 'nicht random*', 'nicht zufällig*']);
const COMPARISON = wordPattern(COMPARISON_WORDS);

/** `randomised, comparison` is both; a blank says neither. */
export function readGroup(text: string): StatedGroup {
  const folded = fold(text);
  return { comparison: COMPARISON.test(folded), randomised: RANDOM.test(folded) && !CHOSEN.test(folded) };
}
