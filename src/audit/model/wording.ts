/** Whether a goal's wording names a result, only good intentions, or a bare theme. */
import { fold } from './fold';
import { statesAmount } from './goal-phrases';
import { textQuality } from './goal-text';
import type { FieldCell } from './types';

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
  const delivers = quality.delivery !== null && afterWord(text, quality.delivery);
  if (statesAmount(text) || (quality.changeVerb !== null && quality.object !== null) || delivers) return { says: 'result', words };
  if (words.length > 0) return { says: 'vague', words };
  const bare = quality.changeVerb !== null || fold(text).split(' ').length < 2;
  return { says: bare ? 'bare' : 'unknown', words };
}

/** Whether a delivery says what is delivered: a word that follows it and is not vague. */
function afterWord(text: string, word: string): boolean {
  const folded = fold(text);
  const rest = folded.slice(folded.indexOf(word) + word.length);
  const vague = new Set(textQuality(rest).vagueWords.flatMap((phrase) => phrase.split(' ')));
  return rest.split(' ').some((one) => one.length > 2 && !vague.has(one));
}
