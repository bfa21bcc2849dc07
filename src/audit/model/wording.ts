/** Whether a goal's wording names a result, only good intentions, or a bare theme. */
import { fold } from './fold';
import { statesAmount } from './goal-phrases';
import { textQuality } from './goal-text';
import type { FieldCell } from './types';
import { SMALL_WORDS } from './words/small-words';

export interface Wording {
  /** `unknown`: several words, none of them a verb of change, a delivery or a vague word that we know. */
  readonly says: 'result' | 'vague' | 'bare' | 'unknown';
  /** The vague words that were found. */
  readonly words: readonly string[];
}

/** An amount, a change of something, or something delivered is a result; a text of one word or none is bare. */
export function wordingOf(cell: FieldCell<string> | undefined): Wording {
  const text = cell?.value ?? '';
  const quality = textQuality(text);
  const words = quality.vagueWords;
  const verb = quality.changeVerb ?? quality.delivery;
  if (statesAmount(text) || (verb !== null && namesMoreThan(text, verb))) return { says: 'result', words };
  if (words.length > 0) return { says: 'vague', words };
  const bare = verb !== null || fold(text).split(' ').length < 2;
  return { says: bare ? 'bare' : 'unknown', words };
}

/** Whether a text names something beside its verb: a word that is neither small, nor vague, nor a verb of change. */
function namesMoreThan(text: string, verb: string): boolean {
  const rest = fold(text).replace(verb, ' ');
  const empty = new Set(textQuality(rest).vagueWords.flatMap((phrase) => phrase.split(' ')));
  return rest.split(' ').some((word) => word.length > 2 && !empty.has(word) && !SMALL_WORDS.has(word) && textQuality(word).changeVerb === null);
}
