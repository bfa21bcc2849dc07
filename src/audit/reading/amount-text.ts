/** Amounts of money that people write as words, products and prices: "free", "2 x 1.500 €", "500 + 200", "€ 3k p.p.". */
import { fold } from './fold';
import type { NumberLocale } from './number-locale';
import { numberOf } from './number-locale';
import { readNumber, type MoneyColumn } from './read-number';
import { wordPattern } from './word-pattern';
import { TAX_WORDS } from './words/amounts';
import { FREE_WORDS, HEADS, PER_HEAD, QUANTITY_WORDS } from './words/quantities';

export interface AmountText {
  readonly value: number;
  readonly unit?: string;
  /** What each who takes part costs, and not what all do. */
  readonly each: boolean;
  /** Neither a currency nor a magnitude is named: the column says in what it counts. */
  readonly bare: boolean;
}

const LONGEST = 160;
const MOST_PARTS = 4;
const BARE_WORDS = new RegExp(`^(?:${FREE_WORDS.join('|')})(?: (?:in|im|dans|with|with the|mit|of charge|by|durch|par) .{1,40})?$`, 'u');
/** Taxes with their rate: they are counted with no amount, stated or not. */
const TAX = new RegExp(
  String.raw`\s*(?:\(\s*)?(?:\+|zzgl\.?|plus|inkl\.?|incl\.?|excl\.?|exkl\.?|hors|dont)\s*\d{1,2}(?:[.,]\d{1,2})?\s*%\s*(?:${TAX_WORDS.join('|')})\.?(?:\s*\))?$`,
  'iu',
);
const ASIDE = /\([^)]{0,60}\)/g;
/** Where a quantity and a price meet; words such as "at" only behind something that is counted. */
const TIMES = /\s*(?<=[\d\p{L}\p{Sc}).])\s*[x×✕*@]\s*(?:je\s+|à\s+)?(?=[\d\p{L}\p{Sc}])\s*/iu;
const AT = /\s+(?:zu\s+je|zu|je|à|a|at|@)\s+/iu;
const WORD = String.raw`\p{L}[\p{L}.-]*`;
const QUANTITY = new RegExp(String.raw`^(\d{1,5}(?:[.,]\d{1,2})?)\s*(${WORD})?$`, 'u');
const PER = new RegExp(String.raw`\s*(?:\/|\b(?:per|pro|par|je)\s)\s*(${WORD})$`, 'iu');
const COUNTED = wordPattern(QUANTITY_WORDS);
const HEAD = wordPattern(HEADS);
/** "p.p.", "pp", "per head", "/TN", "each": behind a price, or before it. */
const EACH = new RegExp(String.raw`\s*(?:${PER_HEAD.join('|')})\.?$|^(?:${PER_HEAD.join('|')})\.?\s*:?\s+(?=[\d\p{Sc}])`, 'iu');

/** Whether a text speaks of each who takes part. */
export function saysEach(text: string): boolean {
  return text.length <= LONGEST && EACH.test(text.trim());
}

/** Null where nothing truly says how much: ranges, prices of days, sums with a part in words. */
export function readAmountText(text: string, locale: NumberLocale, money: MoneyColumn): AmountText | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (plain.length === 0 || plain.length > LONGEST) return null;
  if (BARE_WORDS.test(fold(plain.replace(ASIDE, ' ')))) return { value: 0, each: false, bare: false };
  const { total, terms } = withoutResult(plain.replace(TAX, '').trim());
  if (terms === null) return null;
  const parts = terms.split(/\s\+\s|(?<=\d)\+(?=\d)/);
  if (parts.length > MOST_PARTS) return null;
  const read = parts.map((part) => product(part.trim(), locale, money));
  if (read.some((one) => one === null)) return null;
  const sum = added(read as readonly AmountText[]);
  if (sum === null || total === null) return sum;
  const stated = amount(total, locale, money);
  return stated !== null && Math.abs(stated.value - sum.value) < 0.01
    ? { ...sum, ...(stated.unit === undefined ? {} : { unit: stated.unit }), bare: sum.bare && stated.bare }
    : null;
}

/** What stands before and behind "=". */
function withoutResult(text: string): { readonly terms: string | null; readonly total: string | null } {
  const [terms = '', total, more] = text.split(/\s*=\s*/);
  return { terms: more === undefined && terms !== '' ? terms : null, total: total ?? null };
}

/** In one currency, all in total or all for each. */
function added(parts: readonly AmountText[]): AmountText | null {
  const units = new Set(parts.flatMap(({ unit }) => unit ?? []));
  const [first] = parts;
  if (first === undefined || units.size > 1 || parts.some(({ each, bare }) => each !== first.each || (units.size === 0 && bare !== first.bare))) return null;
  const [unit] = units;
  return {
    value: parts.reduce((sum, { value }) => sum + value, 0),
    each: first.each,
    bare: parts.every(({ bare }) => bare),
    ...(unit === undefined ? {} : { unit }),
  };
}

interface Factor {
  readonly value: number;
  readonly of: 'heads' | 'things' | null;
  readonly price: AmountText | null;
}

function product(text: string, locale: NumberLocale, money: MoneyColumn): AmountText | null {
  const price = text.replace(EACH, '');
  const isEach = price !== text && price.trim() !== '';
  const factors = factorsOf(price, locale, money);
  if (factors === null) return null;
  const prices = factors.flatMap((factor) => factor.price ?? []);
  const counted = factors.filter((factor) => factor.price === null);
  if (prices.length > 1 || (prices.length === 0 && factors.length < 2)) return null;
  // "10 x 50" may be anything: what is counted, or in which money, has to be said.
  if (factors.length > 1 && (prices[0]?.bare ?? true) && !isEach && !text.includes('@') && counted.every(({ of }) => of === null)) return null;
  const value = factors.reduce((sum, factor) => sum * factor.value, 1);
  const [one] = prices;
  const rest = { bare: one?.bare ?? true, ...(one?.unit === undefined ? {} : { unit: one.unit }) };
  if (!isEach && one?.each !== true) return { value, each: false, ...rest };
  // A price for each, times people, is what all cost; times days, or times nobody knows what, it is not.
  if (counted.length === 0) return { value, each: true, ...rest };
  return counted.length === 1 && counted[0]?.of === 'heads' ? { value, each: false, ...rest } : null;
}

function factorsOf(text: string, locale: NumberLocale, money: MoneyColumn): readonly Factor[] | null {
  const pieces = text.split(TIMES).flatMap((piece, _, all) => (all.length > 1 ? [piece] : atPrice(piece)));
  if (pieces.length > MOST_PARTS) return null;
  const factors = pieces.map((piece) => factorOf(piece.trim(), pieces.length > 1, locale, money));
  return factors.some((factor) => factor === null) ? null : (factors as readonly Factor[]);
}

/** "3 days at 400 €"; "3 à 5 k€" is a range. */
function atPrice(text: string): readonly string[] {
  const [counted = '', price, more] = text.split(AT);
  return price !== undefined && more === undefined && (QUANTITY.exec(counted.trim())?.[2] ?? '') !== '' ? [counted, price] : [text];
}

function factorOf(text: string, isTimes: boolean, locale: NumberLocale, money: MoneyColumn): Factor | null {
  const [, digits, word = ''] = (isTimes ? QUANTITY.exec(text) : null) ?? [];
  if (digits !== undefined && (word === '' || COUNTED.test(fold(word))))
    return {
      value: numberOf(digits, { decimal: digits.includes(',') ? ',' : '.' }),
      of: word === '' ? null : HEAD.test(fold(word)) ? 'heads' : 'things',
      price: null,
    };
  const [per, unit = ''] = PER.exec(text) ?? [];
  const isPriced = per !== undefined && COUNTED.test(fold(unit));
  if (isPriced && !isTimes) return null;
  const read = amount(isPriced ? text.slice(0, -per.length) : text, locale, money);
  return read === null ? null : { value: read.value, of: null, price: isPriced ? { ...read, each: HEAD.test(fold(unit)) } : read };
}

function amount(text: string, locale: NumberLocale, money: MoneyColumn): AmountText | null {
  const read = readNumber(text, 'General', locale, money);
  if (read.value === null || read.unit === '%') return null;
  return { value: read.value, each: false, bare: read.unit === undefined && !/\p{L}/u.test(text), ...(read.unit === undefined ? {} : { unit: read.unit }) };
}
