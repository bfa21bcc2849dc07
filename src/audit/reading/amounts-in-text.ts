/** Finds the amounts in prose: not years, dates, ages, places in an order, or parts of names such as "Q3". */
import { withoutDates } from './date-phrases';
import { currencyBeside, magnitudeBeside, saysOnlyUnits } from './amount-units';
import { isAmbiguous, numberOf, thousandsOf, type NumberLocale } from './number-locale';
import { currencyCode, SIGN } from './currency';
import { sentenceLocale } from './sentence-locale';
import { MAGNITUDES, ORDER_WORDS } from './words/amounts';
import { AGE_WORDS } from './words/sentences';

export interface AmountInText {
  /** Null where `1.200` may be twelve hundred or one and a fifth, and nothing in the sentence tells. */
  readonly value: number | null;
  /** `%`, a currency code, or the words that follow: `kilograms per person`. */
  readonly unit: string | null;
  /** What the number was multiplied by: 1,000,000 for `2.6m`; else 1. */
  readonly factor: number;
  readonly index: number;
  readonly end: number;
}

const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d.,:/-])([-+−]?)((?:${SIGN})\s?)?(\d{1,3}(?:\.\d{3})+,\d+(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d{1,3}(?:[,'’ \u00a0\u202f]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?)(?![\d\p{L}]|[.,:/]\d)(\s?%|\s(?:percent|per cent|prozent|pour cent)(?![\p{L}]))?`,
  'giu',
);
const SHORT = new RegExp(String.raw`(?<![\p{L}\d.,:/-])([-+−]?)((?:${SIGN})\s?)?(\d+(?:[.,]\d+)?)(k|m|mn|bn)(?![\p{L}\d])`, 'giu');
const NOT_AN_AMOUNT = new RegExp(`(?:^|[\\s(])(?:${[...ORDER_WORDS.filter((word) => word !== 'number'), ...AGE_WORDS].join('|')})\\s*$`, 'iu');
/** Where the words that say what is counted end. */
const STOP = new Set(
  'of in by to from will are is be and or as at on for with than the a an that who which until von auf im in bis und oder für der die das de du des en d à au aux et ou pour sur'.split(
    ' ',
  ),
);
const MONEY_BEHIND = /^\s?([\p{L}\p{Sc}]{1,10}\.?)(\s?[\p{L}\p{Sc}]{1,10})?/u;
const MOST_UNIT_WORDS = 3;

export function amountsInText(text: string): AmountInText[] {
  // Dates and brackets become spaces, so that places in the text stay what they are.
  const spare = withoutDates(text, ' ').replace(/\([^)]*\)/g, (inside) => ' '.repeat(inside.length));
  const found: AmountInText[] = [];
  let locale: NumberLocale | null = null;
  for (const pattern of [NUMBER, SHORT]) {
    for (const match of spare.matchAll(pattern)) {
      if (NOT_AN_AMOUNT.test(spare.slice(Math.max(0, match.index - 30), match.index))) continue;
      const end = match.index + match[0].length;
      found.push({ ...amountOf(match, spare.slice(end, end + 80), pattern === SHORT, (locale ??= sentenceLocale(text))), index: match.index, end });
    }
  }
  return found.sort((one, other) => one.index - other.index);
}

function amountOf(match: RegExpMatchArray, after: string, isShort: boolean, locale: NumberLocale): Pick<AmountInText, 'value' | 'unit' | 'factor'> {
  const [, sign = '', currency = '', digits = '', tail = ''] = match;
  const valued = (factor: number, isMoney: boolean): number | null => {
    const value = valueOf(digits, factor, isMoney, locale);
    return value === null || !/[-−]/.test(sign) ? value : -value;
  };
  if (isShort) {
    const factor = MAGNITUDES[tail.toLowerCase()] ?? 1;
    return { value: valued(factor, currency !== ''), unit: codeOf(currency), factor };
  }
  if (tail !== '') return { value: percent(valued(1, false)), unit: '%', factor: 1 };
  const money = moneyBehind(after);
  if (money !== null) return { ...money, value: valued(money.factor, true) };
  const [word = '', ...rest] = wordsAfter(after);
  const factor = word.length > 2 && Object.hasOwn(MAGNITUDES, word.toLowerCase()) ? (MAGNITUDES[word.toLowerCase()] as number) : null;
  const unit = (factor === null ? [word, ...rest] : rest).join(' ');
  const code = codeOf(currency) ?? codeOf(unit);
  return { value: valued(factor ?? 1, code !== null), unit: code ?? (unit === '' ? null : unit), factor: factor ?? 1 };
}

function valueOf(digits: string, factor: number, isMoney: boolean, locale: NumberLocale): number | null {
  // Of millions nobody counts thousands, so that 1.250 million is one and a quarter.
  if (factor !== 1) return numberOf(digits, locale) * factor;
  // Amounts of money have no three decimals.
  return (isMoney ? thousandsOf(digits) : null) ?? (isAmbiguous(digits, locale) ? null : numberOf(digits, locale));
}

function percent(value: number | null): number | null {
  return value === null ? null : value / 100;
}

/** The currency right behind an amount, by its sign or code, with the magnitude between: `1.200 TEUR`, `40 k€`, `1,5 Mio. €`. */
function moneyBehind(after: string): Pick<AmountInText, 'unit' | 'factor'> | null {
  const [, first = '', second = ''] = MONEY_BEHIND.exec(after) ?? [];
  const said = [first + second, first].find((text) => /\p{Sc}|[A-Z]{3}/u.test(text) && saysOnlyUnits(text));
  const unit = said === undefined ? undefined : currencyBeside('', '', said);
  return said === undefined || unit === undefined ? null : { unit, factor: magnitudeBeside('', said, true) };
}

/** The currency that all the words together name: three euros, and no three euro coins. */
function codeOf(text: string): string | null {
  return currencyCode(text.trim());
}

function wordsAfter(after: string): string[] {
  const words: string[] = [];
  for (const [, word = ''] of after.matchAll(/\s([\p{L}’'-]+)/guy)) {
    if (words.length >= MOST_UNIT_WORDS || STOP.has(word.toLowerCase())) break;
    words.push(word);
  }
  return words;
}
