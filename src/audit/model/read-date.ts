/** Reads dates and periods: serials, ISO, quarters, halves, month names, and slashes as the column decides. */
import { isErrorValue, type CellValue } from '../../workbook';
import { calendarOf, dayOf, parseIso, type Day, type Span } from './days';
import { isBlankWord } from './read-number';
import type { CellOddity } from './types';

export interface DateOrder {
  /** What stands first in 03/04/2026; null where nothing in the column decides. */
  readonly first: 'day' | 'month' | null;
}
export interface DateContext {
  readonly order: DateOrder;
  readonly date1904: boolean;
  readonly fiscalYearStart: number | null;
  readonly fiscalYearNamedBy: 'first' | 'last';
}

const MONTHS = new Map<string, number>(
  [
    ['january', 'jan', 'janvier', 'janv', 'januar', 'jänner'],
    ['february', 'feb', 'février', 'fevrier', 'févr', 'fevr', 'februar'],
    ['march', 'mar', 'mars', 'märz', 'maerz', 'mrz'],
    ['april', 'apr', 'avril', 'avr'],
    ['may', 'mai'],
    ['june', 'jun', 'juin', 'juni'],
    ['july', 'jul', 'juillet', 'juil', 'juli'],
    ['august', 'aug', 'août', 'aout'],
    ['september', 'sep', 'sept', 'septembre'],
    ['october', 'oct', 'octobre', 'oktober', 'okt'],
    ['november', 'nov', 'novembre'],
    ['december', 'dec', 'décembre', 'decembre', 'déc', 'dezember', 'dez'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** A day above twelve tells the order of its whole column. */
export function dateOrder(values: Iterable<CellValue>): DateOrder {
  let day = 0;
  let month = 0;
  for (const value of values) {
    const match = typeof value === 'string' ? /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\b/.exec(value) : null;
    if (!match) continue;
    if (Number(match[1]) > 12) day += 1;
    if (Number(match[2]) > 12) month += 1;
    if (/\d\.\d{1,2}\.\d/.test(value as string)) day += 1;
  }
  return { first: day > 0 && month === 0 ? 'day' : month > 0 && day === 0 ? 'month' : null };
}

export interface SpanRead {
  readonly span: Span | null;
  readonly oddity?: CellOddity;
}

/** The days a cell names: one day for a date, all of it for a quarter, a month or a year. */
export function readSpan(value: CellValue, context: DateContext): SpanRead {
  if (value === null || value === '') return { span: null };
  if (typeof value === 'boolean') return { span: null, oddity: 'unreadable' };
  if (typeof value === 'number') return fromNumber(value, context.date1904);
  if (isErrorValue(value)) return { span: null, oddity: 'error' };
  const text = value.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (text === '') return { span: null };
  if (isBlankWord(text)) return { span: null, oddity: 'blank-word' };
  return fromText(text, context);
}

const single = (day: Day, label: string): SpanRead => ({ span: { start: day, end: day, label, fiscal: false } });
const whole = (start: Day, end: Day, label: string, fiscal = false): SpanRead => ({ span: { start, end, label, fiscal } });

function fromNumber(value: number, date1904: boolean): SpanRead {
  if (Number.isInteger(value) && value >= 1900 && value <= 2199) return yearSpan(value, String(value));
  if (value < 1 || value > 2_958_465) return { span: null, oddity: 'unreadable' };
  const day = Math.floor(value) + (date1904 ? 1462 : 0);
  return single(day, String(value));
}

function yearSpan(year: number, label: string): SpanRead {
  return whole(dayOf(year, 1, 1), dayOf(year, 12, 31), label);
}

/** Months counted from January of a year; both ends included. */
function months(year: number, first: number, count: number, label: string, fiscal = false): SpanRead {
  return whole(dayOf(year, first, 1), dayOf(year, first + count, 1) - 1, label, fiscal);
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function fromText(text: string, context: DateContext): SpanRead {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso) return known(parseIso(text.slice(0, 10)), text);
  const lower = text.toLowerCase();
  const fiscal = /^(?:fy|gj|ef)\s?'?(\d{4}|\d{2})(?:\s?[/–-]\s?(\d{4}|\d{2}))?(?:[\s-]*(q|h)([1-4]))?$/.exec(lower) ?? swapped(/^(q|h)([1-4])[\s-]*(?:fy)\s?'?(\d{4}|\d{2})$/.exec(lower));
  if (fiscal) return fiscalSpan(fullYear(fiscal[2] ?? (fiscal[1] as string)), fiscal[2] !== undefined, fiscal[3], Number(fiscal[4] ?? 0), text, context);
  const quarter = /^(?:q|t|quarter |trimestre |quartal )\s?([1-4])[\s/,.-]*'?(\d{4}|\d{2})$/.exec(lower) ?? reversed(/^(\d{4})[\s/,.-]*(?:q|t)([1-4])$/.exec(lower)) ?? /^([1-4])\.?\s?(?:quartal|e trimestre|er trimestre|st quarter|nd quarter|rd quarter|th quarter)[\s,]*(\d{4})$/.exec(lower);
  if (quarter) return months(fullYear(quarter[2] as string), (Number(quarter[1]) - 1) * 3 + 1, 3, text);
  const half = /^(?:h|s|hj)\s?([12])[\s/,.-]*'?(\d{4}|\d{2})$/.exec(lower) ?? reversed(/^(\d{4})[\s/,.-]*(?:h|s)([12])$/.exec(lower));
  if (half) return months(fullYear(half[2] as string), (Number(half[1]) - 1) * 6 + 1, 6, text);
  const year = /^(?:cy\s?)?((?:19|20)\d\d)$/.exec(lower);
  if (year) return yearSpan(Number(year[1]), text);
  const yearMonth = /^((?:19|20)\d\d)[-/.](\d{1,2})$/.exec(lower) ?? reversed(/^(\d{1,2})[-/.]((?:19|20)\d\d)$/.exec(lower));
  if (yearMonth && Number(yearMonth[2]) >= 1 && Number(yearMonth[2]) <= 12) return months(Number(yearMonth[1]), Number(yearMonth[2]), 1, text);
  return named(lower, text) ?? slashed(text, context);
}

function swapped(match: RegExpExecArray | null): RegExpExecArray | null {
  if (match === null) return null;
  return Object.assign([match[0], match[3], undefined, match[1], match[2]], { index: 0, input: match.input }) as unknown as RegExpExecArray;
}

function reversed(match: RegExpExecArray | null): RegExpExecArray | null {
  if (match === null) return null;
  return Object.assign([match[0], match[2], match[1]], { index: 0, input: match.input }) as unknown as RegExpExecArray;
}

/** `FY21-Q1`: its days hang on the fiscal year; while that is unknown the calendar year stands in and `fiscal` says so. */
function fiscalSpan(year: number, isLast: boolean, part: string | undefined, number: number, label: string, { fiscalYearStart, fiscalYearNamedBy }: DateContext): SpanRead {
  const start = fiscalYearStart ?? 1;
  const firstYear = start > 1 && (isLast || fiscalYearNamedBy === 'last') ? year - 1 : year;
  const unknown = fiscalYearStart === null;
  if (part === 'q' && number >= 1) return months(firstYear, start + (number - 1) * 3, 3, label, unknown);
  if (part === 'h' && number >= 1 && number <= 2) return months(firstYear, start + (number - 1) * 6, 6, label, unknown);
  return months(firstYear, start, 12, label, unknown);
}

function known(day: Day | null, label: string): SpanRead {
  return day === null ? { span: null, oddity: 'unreadable' } : single(day, label);
}

/** `31 December 2026`, `Dec 31, 2026`, `Dec 2026`. */
function named(lower: string, label: string): SpanRead | null {
  const words = lower.replace(/\b(\d{1,2})(st|nd|rd|th|er|\.)/g, '$1').replace(/[,./-]/g, ' ').split(/\s+/).filter((word) => word !== '' && !['of', 'the', 'de', 'le', 'der', 'utc'].includes(word) && !/^\d{1,2}:\d{2}/.test(word));
  const month = words.map((word) => MONTHS.get(word)).find((found) => found !== undefined);
  const years = words.filter((word) => /^\d{4}$/.test(word) || /^'\d\d$/.test(word));
  if (month === undefined || words.length > 4) return null;
  const numbers = words.filter((word) => /^\d{1,2}$/.test(word));
  if (years.length === 0 && numbers.length === 1 && words.length === 2) return months(fullYear(numbers[0] as string), month, 1, label);
  if (years.length !== 1) return null;
  const year = fullYear((years[0] as string).replace("'", ''));
  if (numbers.length === 0 && words.length === 2) return months(year, month, 1, label);
  const day = Number(numbers[0]);
  if (numbers.length !== 1 || calendarOf(dayOf(year, month, day)).month !== month) return null;
  return single(dayOf(year, month, day), label);
}

/** `31/12/2026` is plain; 03/04/2026 is what its column says, and ambiguous where that says nothing. */
function slashed(text: string, { order }: DateContext): SpanRead {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T].*)?$/.exec(text);
  if (!match) return { span: null, oddity: 'unreadable' };
  const [one, two, year] = [Number(match[1]), Number(match[2]), fullYear(match[3] as string)];
  const first = one > 12 ? 'day' : two > 12 ? 'month' : one === two ? 'day' : order.first;
  if (first === null) return { span: null, oddity: 'ambiguous-date' };
  const [day, month] = first === 'day' ? [one, two] : [two, one];
  const found = dayOf(year, month, day);
  const back = calendarOf(found);
  return back.month === month && back.day === day ? single(found, text) : { span: null, oddity: 'unreadable' };
}
