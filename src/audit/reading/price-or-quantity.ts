/** Tells texts that are no whole amount of money though a number stands in them: "2 days", "50 € per person". */
import { wordPattern } from './word-pattern';
import { fold } from './fold';
import { CREDIT_WORDS, PER_WORDS, PRICED_BY, QUANTITY_WORDS, RECURRING_WORDS } from './words/quantities';

/** A number of something else: the word stands right behind it. */
const QUANTITY = new RegExp(`\\d ?${wordPattern(QUANTITY_WORDS).source}`, 'u');
const PRICE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PER_WORDS.join('|')}) (?:(?:the|un|une|ein|eine|einen) )?${wordPattern(PRICED_BY).source}`, 'u');

const RECURRING = new RegExp(`\\d.*${wordPattern(RECURRING_WORDS).source}`, 'u');
const CREDIT = wordPattern(CREDIT_WORDS);

/** A credit that shows no sign: whether it is taken off elsewhere, nobody knows. */
export function isUnsignedCredit(text: string): boolean {
  return !/[-−(]\s?\p{Sc}?\s?\d|\d-/u.test(text) && CREDIT.test(fold(text));
}

export function isPriceOrQuantity(text: string): boolean {
  const plain = fold(text.replace(/\//g, ' per '));
  return QUANTITY.test(plain) || PRICE.test(plain) || RECURRING.test(plain);
}
