/** Tells texts that are no whole amount of money though a number stands in them: "2 days", "50 € per person". */
import { wordPattern } from './word-pattern';
import { fold } from './fold';
import { PER_WORDS, PRICED_BY, QUANTITY_WORDS } from './words/quantities';

/** A number of something else: the word stands right behind it. */
const QUANTITY = new RegExp(`\\d ?${wordPattern(QUANTITY_WORDS).source}`, 'u');
const PRICE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PER_WORDS.join('|')}) (?:(?:the|un|une|ein|eine|einen) )?${wordPattern(PRICED_BY).source}`, 'u');

export function isPriceOrQuantity(text: string): boolean {
  const plain = fold(text.replace(/\//g, ' per '));
  return QUANTITY.test(plain) || PRICE.test(plain);
}
