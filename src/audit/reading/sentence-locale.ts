/** How a sentence writes its numbers: as its own numbers show, else as its language does. */
import { withoutDates } from './date-phrases';
import { fold } from './fold';
import { numberLocale, type NumberLocale } from './number-locale';
import { DECIMAL_COMMA_WORDS, ENGLISH_WORDS } from './words/small-words';

const COMMA: NumberLocale = Object.freeze({ decimal: ',' });

/** English words decide nothing: "from 1.200 to 1.500" is written by people of many countries. */
export function sentenceLocale(text: string): NumberLocale {
  const shown = numberLocale([withoutDates(text, ' ')]);
  if (shown.assumed !== true) return shown;
  let balance = 0;
  for (const word of fold(text).split(' ')) {
    if (DECIMAL_COMMA_WORDS.has(word)) balance += 1;
    else if (ENGLISH_WORDS.has(word)) balance -= 1;
  }
  return balance > 0 ? COMMA : shown;
}
