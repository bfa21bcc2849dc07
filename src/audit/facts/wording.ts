/** Whether a goal's wording names a result, only good intentions, or a bare theme. */
import { fold } from '../reading/fold';
import { statesAmount } from './goal-phrases';
import { PUBLISHED_WORDS, textQuality, type GoalWords } from './goal-text';
import { SMALL_WORDS } from '../reading/words/small-words';
import type { FieldCell } from '../reading/types';

export interface Wording {
  /** `unknown`: several words, none of them a verb of change, a delivery or a vague word that we know. */
  readonly says: 'result' | 'vague' | 'bare' | 'unknown';
  /** The vague words that were found. */
  readonly words: readonly string[];
}

/** This many words beside the vague ones may say something after all. */
const FEW_WORDS = 2;

/**
 * An amount, a change of something, or something delivered is a result. Vague is what begins with a vague word, or has
 * little beside vague ones; a text of one word, or of a verb alone, is bare. What uses no verb that we know cannot be told.
 */
export function wordingOf(cell: FieldCell<string> | undefined, words: GoalWords = PUBLISHED_WORDS): Wording {
  const text = cell?.value ?? '';
  const { changeVerb, delivery, vagueWords } = textQuality(text, words);
  const verb = changeVerb ?? delivery;
  const telling = fold(text)
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word));
  if (statesAmount(text) || (verb !== null && contentOf(fold(text).replace(verb, ' '), words).length > 0)) return { says: 'result', words: vagueWords };
  const leadsVague = vagueWords.some((phrase) => telling.join(' ').startsWith(phrase));
  if (vagueWords.length > 0) return { says: leadsVague || contentOf(fold(text), words).length <= FEW_WORDS ? 'vague' : 'unknown', words: vagueWords };
  return { says: verb !== null || telling.length < 2 ? 'bare' : 'unknown', words: vagueWords };
}

/** The words of folded text that are neither small, nor vague, nor verbs of change. */
function contentOf(folded: string, { empty }: GoalWords): readonly string[] {
  return folded
    .replace(empty, ' ')
    .split(' ')
    .filter((word) => word.length > 2 && !SMALL_WORDS.has(word));
}
