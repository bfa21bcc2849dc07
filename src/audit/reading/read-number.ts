/** Reads what people type into number columns: amounts, percentages, ratios, limits in words. */
import type { CellValue } from '../../workbook';
import { isBlankWord, plainSpaces } from './blank-words';
import { fold } from './fold';
import { lossOf } from './lost-value';
import { anyOf, boundOf } from './bounds';
import { apartFromCodes, currencyBeside, magnitudeBeside, mayMeanMore, saysOnlyUnits } from './amount-units';
import { SIGN } from './currency';
import { isPriceOrQuantity, isUnsignedCredit } from './price-or-quantity';
import { withoutDates } from './date-phrases';
import { inFigures, isPlace, isWhole } from './number-words';
import { formatUnit } from './format-unit';
import { formatKind, writesPercentAsText } from './read-format';
import { isAmbiguous, numberOf, thousandsOf, type NumberLocale } from './number-locale';
import { ADDED_WORDS, AMOUNT_LEADS, AT_LEAST_WORDS, AT_MOST_WORDS, ROUNDING_WORDS, TAX_WORDS } from './words/amounts';
import { DATE_LEADS } from './words/dates';
import type { Bound, CellOddity } from './types';

export interface NumberRead {
  readonly value: number | null;
  readonly oddity?: CellOddity;
  readonly unit?: string;
  readonly bound?: Bound;
}

/** How a column of amounts of money writes them. */
export interface MoneyColumn {
  /** Fractions of a cent, as calculations leave them: then 142.857 is no hundred thousand. */
  readonly fine: boolean;
  /** It counts in lakh and crore, as their grouping or a rupee sign shows. */
  readonly indian?: boolean;
}

const FINE = /(?<![\d.,])(?:\d*[.,]\d{4,}|0[.,]\d{3}|\d{4,}[.,]\d{3})(?![\d.,])/;

const INDIAN = /₹|\b(?:inr|rs|lakhs?|lacs?|crores?)\b|(?<![\d.,])\d{1,2},\d{2},\d{3}(?![\d,])/i;

export function moneyColumn(texts: Iterable<string>): MoneyColumn {
  let [fine, indian] = [false, false];
  for (const text of texts) {
    if (text.length > LONGEST) continue;
    fine ||= FINE.test(text);
    indian ||= INDIAN.test(text);
  }
  return { fine, ...(indian ? { indian } : {}) };
}

/** `#732` is the number of something, and counts nothing. */
const NUMBERED = /^#\s?\d/;

const UNREADABLE: NumberRead = Object.freeze({ value: null, oddity: 'unreadable' });
/** Longer texts are descriptions, whatever numbers stand in them. */
const MOST_WORDS = 10;
/** "Top 4 among the members of …" is a sentence. */
const FEW_WORDS = 2;
const LONGEST = 160;

const DIGITS = String.raw`(?:\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?!\d)|\d{1,3}(?:[ '’.,]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?(?:e[+-]?\d{1,3})?|[.,]\d+)`;
/** A number that is not part of a word ("B2B", "Q3"), with its sign; a hyphen between two numbers is no sign. */
const NUMBER = new RegExp(String.raw`(?<![\p{L}\d.,])(?:(?<![\p{L}\d)])[-+(]\s?)?(?:(?:${SIGN})\s?)?(${DIGITS})(?![.,]?\d)`, 'giu');
const RATIO = new RegExp(`^(${DIGITS})\\s?:\\s?(${DIGITS})$`, 'i');
const SCALE = /(\d+(?:[.,]\d+)?)\s*(?:\/|out of|of|von|sur)\s*(5|7|10|100)\b(?!\s*%)/i;

/** Behind an amount: something that costs more, or a number of times (but 500 XAF is money); taxes are not counted. */
const ADDS_UNKNOWN = new RegExp(
  String.raw`^x(?!(?:af|cd|of|pf)(?: |$))|(?:^| )(?:${ADDED_WORDS.join('|')}) (?!(?:the |la |die |der |gesetzl\p{L}* |\d+ )*(?:${TAX_WORDS.join('|')})(?: |$))\p{L}`,
  'u',
);

/** Limits, roundings and what is left of a date. */
const HARMLESS = anyOf([...AT_LEAST_WORDS, ...AT_MOST_WORDS, ...ROUNDING_WORDS, ...DATE_LEADS, 'target', 'ziel', 'cible', 'goal', 'a', 'an', 'of', 'de']);
const HARMLESS_BEFORE_MONEY = anyOf(AMOUNT_LEADS);

/**
 * A number cell. Text `12%` and 0.12 in a percent format both give 0.12 with the unit `%`; a plain 12 stays 12, also
 * where the unit column says `%`. A time gives its hours. Prose such as "At or above 95%" gives its one number and the
 * bound it states, and so do numbers in words ("at least one"), a place in an order ("top 10": at most 10) and "all" (100 %); prose
 * with several numbers cannot be read. Where money belongs, "1.2 mn" is millions, and "2 days" and "50 € per person" are no amounts.
 */
export function readNumber(value: CellValue, format: string, locale: NumberLocale, money: MoneyColumn | null = null): NumberRead {
  if (value === null || value === '') return { value: null };
  if (typeof value === 'number') return fromNumber(value, format);
  if (typeof value === 'boolean') return UNREADABLE;
  const loss = lossOf(value);
  if (loss !== null) return { value: null, oddity: loss };
  if (isBlankWord(value)) return { value: null, oddity: 'blank-word' };
  const text = plainSpaces(value)
    .replace(/[−‒﹣－]/g, '-')
    .replace(/％/g, '%')
    .replace(/(?<=\d)[´′`‘](?=\d{3})/g, '’')
    .replace(/\s+/g, ' ');
  if (text.length > LONGEST || NUMBERED.test(text) || (money !== null && (isPriceOrQuantity(text) || isUnsignedCredit(text)))) return UNREADABLE;
  if (money === null && isWhole(text)) return { value: 1, unit: '%', bound: 'at-least' };
  const figures = money === null ? inFigures(text) : text;
  const read = fromText(apartFromCodes(figures), locale, money);
  // A word is no number that only was typed as a text.
  return figures === text || read.value === null ? read : { value: read.value, ...(read.bound === undefined ? {} : { bound: read.bound }) };
}

function fromNumber(value: number, format: string): NumberRead {
  if (!Number.isFinite(value)) return UNREADABLE;
  const kind = formatKind(format);
  if (kind === 'date') return UNREADABLE;
  if (kind === 'time') return { value: value * 24, unit: 'h' };
  const unit = formatUnit(format);
  if (unit === undefined) return { value };
  return { value: writesPercentAsText(format) ? value / 100 : value, unit };
}

function fromText(text: string, locale: NumberLocale, money: MoneyColumn | null): NumberRead {
  const ratio = RATIO.exec(text);
  if (ratio) {
    const [over, under] = [numberOf(ratio[1] as string, locale), numberOf(ratio[2] as string, locale)];
    return over === 1 || under === 1 ? { value: over / under, unit: ':1' } : UNREADABLE;
  }
  const prose = /\p{L}|\d[./-]\d/u.test(text)
    ? withoutDates(text).replace(SCALE, (all, points: string, most: string) => (numberOf(points, locale) <= Number(most) ? `${points} of` : all))
    : text;
  const numbers = [...prose.matchAll(NUMBER)];
  const [match] = numbers;
  if (match === undefined || numbers.length > 1) return UNREADABLE;
  const before = prose.slice(0, match.index);
  const after = prose.slice(match.index + match[0].length);
  return amount(match, before, after, locale, money);
}

function amount(match: RegExpMatchArray, before: string, after: string, locale: NumberLocale, money: MoneyColumn | null): NumberRead {
  const tail = /^\)?-?(?=[\s,;.)]|$|%|[\p{L}€$£])/u.exec(after)?.[0] ?? '';
  const rest = after.slice(tail.length);
  // "12..5", "12.000.00", "2½" and "2h30" say more than their first figures; "40 m2" does not.
  if (/^(?:[.,]+\d|[.,]{2,}|\s?[¼-¾⅐-⅞]|(?![ck]?m[23](?!\d))\p{L}+\d)/iu.test(after) || hasTwoPoints(match[1] as string)) return UNREADABLE;
  if (money !== null && mayMeanMore(rest, money.indian === true)) return UNREADABLE;
  const percent =
    /^\s*(?:%(?!-?\s?(?:points?|pts|punkte))|(?:percent|per cent|pct|prozent|v\.?\s?h|p\.\s?c\.|pour cent|por ciento|per cento)(?![\p{L}]))/iu.exec(rest);
  const words = wordsIn(`${before} ${rest}`);
  const plainBefore = money === null ? before : before.replace(HARMLESS_BEFORE_MONEY, ' ');
  if (money !== null && ADDS_UNKNOWN.test(fold(rest.replace(/\+/g, ' plus ')))) return UNREADABLE;
  const isTop = money === null && wordsIn(rest).length <= FEW_WORDS && isPlace(before);
  // Other words before a number make it part of a sentence: "reduce by 12 %" is no level to be reached.
  if (words.length > MOST_WORDS || (!isTop && !saysOnlyUnits(plainBefore.replace(HARMLESS, ' ')))) return UNREADABLE;
  const currency = currencyBeside(match[0], before, rest);
  const factor = magnitudeBeside(before, rest, money !== null || currency !== undefined, money?.indian);
  const digits = match[1] as string;
  // Amounts of money have no three decimals: 12.500 € is no twelve and a half, whoever writes it.
  const inThousands = (money === null ? currency !== undefined : !money.fine) && factor === 1;
  if (!inThousands && factor === 1 && money === null && isAmbiguous(digits, locale)) return UNREADABLE;
  const whole = (inThousands ? thousandsOf(digits) : null) ?? numberOf(digits, locale);
  if (!Number.isFinite(whole)) return UNREADABLE;
  const negative = match[0].startsWith('-') || (match[0].startsWith('(') && after.includes(')')) || (tail.endsWith('-') && before === '');
  const signed = (negative ? -whole : whole) * factor;
  const unit = percent !== null ? '%' : currency;
  const bound = isTop ? 'at-most' : boundOf(before, rest);
  // Excel would read it, had it been typed as a number; words it would not.
  const asText = words.length === 0 && !/[<>≤≥=~≈±]/.test(before);
  return {
    value: percent !== null ? signed / 100 : signed,
    ...(unit === undefined ? {} : { unit }),
    ...(bound === undefined ? {} : { bound }),
    ...(asText ? { oddity: 'number-as-text' as const } : {}),
  };
}

/** Groups and decimals set apart by the same sign: "12.000.00". */
function hasTwoPoints(digits: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+\.\d{1,2}$|^\d{1,3}(?:,\d{3})+,\d{1,2}$/.test(digits);
}

function wordsIn(text: string): string[] {
  return text.split(/[\s:,]/).filter((word) => /\p{L}/u.test(word));
}
