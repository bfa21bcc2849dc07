/** Reads what people type into number columns; the locale is decided by the column, not cell by cell. */
import type { CellValue } from '../../workbook';
import { isErrorValue } from '../../workbook';
import type { CellOddity } from './types';

/** How a column writes its numbers. */
export interface NumberLocale {
  readonly decimal: '.' | ',';
}

export interface NumberRead {
  readonly value: number | null;
  readonly oddity?: CellOddity;
  readonly unit?: string;
}

const BLANK_WORDS = new Set(['n/a', 'na', 'n.a.', 'n.a', 'null', 'nan', 'none', '-', '–', '—', '.', '..', '...', 'tbd', 'tbc', 'tba', 'nil', '?', 'k.a.', 'k. a.', 'n.v.', 'nc', 'n.d.', 's.o.', 'various', 'all', 'not applicable', 'not available', 'no specific target', 'no target']);

/** Whether a text says that there is nothing here. */
export function isBlankWord(text: string): boolean {
  return BLANK_WORDS.has(text.trim().toLowerCase());
}

/** `1.234,5` and `12,5` speak for a decimal comma, `1,234.5` for a point; a point where nothing decides. */
export function numberLocale(values: Iterable<CellValue>): NumberLocale {
  let comma = 0;
  let point = 0;
  for (const value of values) {
    if (typeof value !== 'string') continue;
    if (/\d\.\d{3},\d|\d\s\d{3},\d|^\D*\d+,\d{1,2}\D*$|^\D*0,\d+\D*$/.test(value)) comma += 1;
    if (/\d,\d{3}\.\d|\d\s\d{3}\.\d|^\D*\d+\.\d{1,2}\D*$|^\D*0\.\d+\D*$/.test(value)) point += 1;
  }
  return { decimal: comma > point ? ',' : '.' };
}

const MAGNITUDES: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, tsd: 1e3, m: 1e6, mn: 1e6, mio: 1e6, million: 1e6, millions: 1e6, bn: 1e9, b: 1e9, billion: 1e9, mrd: 1e9, milliard: 1e9 };
const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', 'us$': 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', kr: 'SEK', chf: 'CHF', eur: 'EUR', usd: 'USD', gbp: 'GBP', cad: 'CAD', aud: 'AUD', nok: 'NOK', sek: 'SEK', dkk: 'DKK', jpy: 'JPY', inr: 'INR', pln: 'PLN' };
const NUMBER = /[-+−(]?\s*(?:\d{1,3}(?:[\s\u00a0\u202f'’.,]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[.,]\d+)\)?/;
const LEAD = /^(?:≥|<=|>=|≤|<|>|=|~|≈|±|at or above|at or below|at least|at most|no more than|no less than|more than|less than|up to|above|below|over|under|about|approx\.?|approximately|min(?:imum)?|max(?:imum)?|mindestens|höchstens|au moins|au plus)\s*:?\s*/i;

/** Currency that a number format shows, such as `[$€-407]` or `"EUR"`; undefined when it shows none. */
export function formatUnit(format: string): string | undefined {
  if (/%/.test(format)) return '%';
  const symbol = /\[\$([^\-\]]+)/.exec(format)?.[1] ?? /[$€£¥]/.exec(format)?.[0] ?? /"\s*([A-Z]{3})\s*"/.exec(format)?.[1];
  return symbol === undefined ? undefined : (CURRENCIES[symbol.trim().toLowerCase()] ?? symbol.trim());
}

/**
 * A number cell. Text `12%` and 0.12 in a percent format both give 0.12 with the unit `%`; a plain 12 stays 12.
 * Prose such as "At or above 95%" gives its one number; prose with several numbers cannot be read.
 */
export function readNumber(value: CellValue, format: string, locale: NumberLocale): NumberRead {
  if (value === null || value === '') return { value: null };
  if (typeof value === 'number') return withUnit(value, formatUnit(format));
  if (typeof value === 'boolean') return { value: null, oddity: 'unreadable' };
  if (isErrorValue(value)) return { value: null, oddity: 'error' };
  const text = value.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (text === '') return { value: null };
  if (isBlankWord(text)) return { value: null, oddity: 'blank-word' };
  return readText(text, locale);
}

function withUnit(value: number, unit: string | undefined, oddity?: CellOddity): NumberRead {
  return { value, ...(unit === undefined ? {} : { unit }), ...(oddity === undefined ? {} : { oddity }) };
}

function readText(text: string, locale: NumberLocale): NumberRead {
  const ratio = /^(\d+(?:[.,]\d+)?)\s*:\s*1$/.exec(text);
  if (ratio) return withUnit(plainNumber(ratio[1] as string, locale), ':1');
  const body = text.replace(LEAD, '');
  const match = NUMBER.exec(body);
  if (!match) return { value: null, oddity: 'unreadable' };
  const rest = `${body.slice(0, match.index)} ${body.slice(match.index + match[0].length)}`;
  if (/\d/.test(rest.replace(/\b(19|20)\d\d\b/g, ''))) return { value: null, oddity: 'unreadable' };
  // Words before a number make it part of a sentence ("top 4 of our peers"), unless they are its currency.
  const before = body.slice(0, match.index).toLowerCase().split(/[\s.:]+/).filter((word) => word !== '');
  if (before.some((word) => CURRENCIES[word] === undefined && !/^[$€£¥]+$/.test(word))) return { value: null, oddity: 'unreadable' };
  const number = match[0].replace(/^([-+−(])\s+/, '$1');
  const digits = plainNumber(number.replace(/[()−+-]/g, ''), locale);
  if (!Number.isFinite(digits)) return { value: null, oddity: 'unreadable' };
  const negative = /^[-−(]/.test(number) && (number.startsWith('(') ? number.endsWith(')') : true);
  const words = rest.toLowerCase().replace(/[.,;]/g, ' ').split(/\s+/).filter((word) => word !== '');
  const after = body.slice(match.index + match[0].length).trim().toLowerCase();
  const scale = MAGNITUDES[/^([a-zé]+)/.exec(after)?.[1] ?? ''] ?? 1;
  const percent = /^\s*(%|percent\b|per cent\b|prozent\b|pour cent\b)/.test(after);
  const currency = words.map((word) => CURRENCIES[word]).find((unit) => unit !== undefined) ?? CURRENCIES[/[$€£¥]/.exec(rest)?.[0] ?? ''];
  const signed = (negative ? -digits : digits) * scale;
  const leftOver = words.filter((word) => MAGNITUDES[word] === undefined && CURRENCIES[word] === undefined && !/^[%$€£¥]+$/.test(word));
  if (leftOver.length > 6) return { value: null, oddity: 'unreadable' };
  const plain = /^[-+−(]?[\d\s.,'’]+\)?$/.test(text);
  return withUnit(percent ? signed / 100 : signed, percent ? '%' : currency, plain ? 'number-as-text' : undefined);
}

/** Digits with separators: the last kind of separator is the decimal one, unless it groups thousands in this locale. */
function plainNumber(text: string, { decimal }: NumberLocale): number {
  const compact = text.replace(/[\s'’]/g, '');
  const points = compact.split('.').length - 1;
  const commas = compact.split(',').length - 1;
  if (points > 0 && commas > 0) {
    const last = compact.lastIndexOf('.') > compact.lastIndexOf(',') ? '.' : ',';
    return Number(compact.replaceAll(last === '.' ? ',' : '.', '').replace(last, '.'));
  }
  const separator = points > 0 ? '.' : ',';
  if (points + commas === 0) return Number(compact);
  const groups = points + commas > 1 || (separator !== decimal && /^\d{1,3}[.,]\d{3}$/.test(compact));
  return Number(groups ? compact.replaceAll(separator, '') : compact.replace(separator, '.'));
}
