/** Reads which group of a comparison a cell puts somebody into. */
import { fold } from './fold';
import { wordPattern } from './word-pattern';
import { COMPARISON_WORDS, RANDOM_WORDS, TRAINED_WORDS } from './words/groups';

export interface StatedGroup {
  /** To be compared with, not trained. */
  readonly comparison: boolean;
  /** Said to be trained; a word that nobody knows says neither. */
  readonly trained: boolean;
  /** The groups were drawn by lot. */
  readonly randomised: boolean;
}

const RANDOM = wordPattern(RANDOM_WORDS);
/** “Non-random” groups are chosen. */
const CHOSEN = wordPattern(['non random*', 'not random*', 'nonrandom*', 'quasi random*', 'non aleatoire*', 'nicht random*', 'nicht zufällig*']);
const COMPARISON = wordPattern(COMPARISON_WORDS);
const TRAINED = wordPattern(TRAINED_WORDS);
/** Of a column that asks whether somebody was trained. */
const NO = /^(?:0|no|n|none|false|nein|non|falsch|faux)$/u;

/** `randomised, comparison` is both; a blank says neither. */
export function readGroup(text: string): StatedGroup {
  const folded = fold(text);
  const comparison = COMPARISON.test(folded) || NO.test(folded);
  return { comparison, trained: !comparison && TRAINED.test(folded), randomised: RANDOM.test(folded) && !CHOSEN.test(folded) };
}
