/** Finds the amounts in prose: not years, dates, ages, places in an order, or parts of names such as "Q3". */
import { withoutDates } from './date-phrases';
import { numberOf } from './number-locale';
import { currencyCode, SIGN } from './currency';
import { MAGNITUDES, ORDER_WORDS } from './words/amounts';
import { AGE_WORDS } from './words/sentences';

export interface AmountInText {
  readonly value: number;
  /** `%`, a currency code, or the words that follow: `kilograms per person`. */
  readonly unit: string | null;
  /** What the number was multiplied by: 1,000,000 for `2.6m`; else 1. */
  readonly factor: number;
  readonly index: number;
  readonly end: number;
}

const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d.,:/-])([-+−]?)((?:${SIGN})\s?)?(\d{1,3}(?:[,'’ \u00a0\u202f]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?)(?![\d\p{L}]|[.,:/]\d)(\s?%|\s(?:percent|per cent|prozent|pour cent)(?![\p{L}]))?`,
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
const MOST_UNIT_WORDS = 3;

export function amountsInText(text: string): AmountInText[] {
  // Dates and brackets become spaces, so that places in the text stay what they are.
  const spare = withoutDates(text, ' ').replace(/\([^)]*\)/g, (inside) => ' '.repeat(inside.length));
  const found: AmountInText[] = [];
  for (const pattern of [NUMBER, SHORT]) {
    for (const match of spare.matchAll(pattern)) {
      if (NOT_AN_AMOUNT.test(spare.slice(Math.max(0, match.index - 30), match.index))) continue;
      const end = match.index + match[0].length;
      found.push({ ...amountOf(match, spare.slice(end, end + 80), pattern === SHORT), index: match.index, end });
    }
  }
  return found.sort((one, other) => one.index - other.index);
}

function amountOf(match: RegExpMatchArray, after: string, isShort: boolean): Pick<AmountInText, 'value' | 'unit' | 'factor'> {
  const [, sign = '', currency = '', digits = '', tail = ''] = match;
  const plain = numberOf(digits, { decimal: '.' }) * (/[-−]/.test(sign) ? -1 : 1);
  if (isShort) {
    const factor = MAGNITUDES[tail.toLowerCase()] ?? 1;
    return { value: plain * factor, unit: codeOf(currency), factor };
  }
  if (tail !== '') return { value: plain / 100, unit: '%', factor: 1 };
  const [word = '', ...rest] = wordsAfter(after);
  const factor = word.length > 2 && Object.hasOwn(MAGNITUDES, word.toLowerCase()) ? (MAGNITUDES[word.toLowerCase()] as number) : null;
  const unit = (factor === null ? [word, ...rest] : rest).join(' ');
  return { value: plain * (factor ?? 1), unit: codeOf(currency) ?? codeOf(unit) ?? (unit === '' ? null : unit), factor: factor ?? 1 };
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
