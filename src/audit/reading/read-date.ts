/** Reads cells that hold a date or a period: serial numbers, years, and texts as their column writes them. */
import type { CellValue } from '../../workbook';
import { isBlankWord, plainSpaces } from './blank-words';
import { lossOf } from './lost-value';
import { DAYS_TO_1904, dayOf, isoOf, type Span } from './days';
import { readPeriodText, wholeSpan, yearSpan, type DateContext, type DateOrder } from './period-text';
import { remembered } from './remembered';
import type { CellOddity } from './types';

export type { DateContext, DateOrder } from './period-text';

export interface SpanRead {
  readonly span: Span | null;
  readonly oddity?: CellOddity;
}

const UNREADABLE: SpanRead = Object.freeze({ span: null, oddity: 'unreadable' });
/** 1930 and 2199: a serial number outside is an amount that stands in the wrong column. */
const FIRST_SERIAL = 10_959;
const LAST_SERIAL = 109_938;
/** Systems export moments as seconds or milliseconds since 1970; these are 1990 and 2200. */
const EPOCH_SECONDS = [631_152_000, 7_258_118_400] as const;
const EPOCH_DAY = dayOf(1970, 1, 1);

/** A day above twelve tells the order of its whole column; two that disagree tell nothing. Where there is none, the rest of the table decides. */
export function dateOrder(values: Iterable<CellValue>, fallback: DateOrder = { first: null }): DateOrder {
  let day = false;
  let month = false;
  for (const value of values) {
    const match = typeof value === 'string' ? /^\D{0,12}(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/.exec(value) : null;
    if (!match) continue;
    if (Number(match[1]) > 12) day = true;
    if (Number(match[2]) > 12) month = true;
  }
  if (!day && !month) return fallback;
  return { first: day === month ? null : day ? 'day' : 'month' };
}

/** The days a cell names: one day for a date, all of it for a quarter, a month or a year. */
export function readSpan(value: CellValue, context: DateContext): SpanRead {
  if (value === null || value === '') return { span: null };
  if (typeof value === 'boolean') return UNREADABLE;
  if (typeof value === 'number') return fromNumber(value, context);
  const loss = lossOf(value);
  if (loss !== null) return { span: null, oddity: loss };
  if (isBlankWord(value)) return { span: null, oddity: 'blank-word' };
  const read = readPeriodText(plainSpaces(value), context) ?? daysListed(value, context);
  if (read === null) return UNREADABLE;
  return read === 'ambiguous' ? { span: null, oddity: 'ambiguous-date' } : { span: read };
}

const LONGEST_LIST = 400;
const BETWEEN_DAYS = /\s*(?:[,;+&|\n]|\s(?:and|und|et)\s)\s*/;

/** "12.03.2026, 19.03.2026": from the first of several days to the last. */
function daysListed(text: string, context: DateContext): Span | 'ambiguous' | null {
  const parts = text.length > LONGEST_LIST ? [] : text.split(BETWEEN_DAYS).filter((part) => part.trim() !== '');
  if (parts.length < 2 || !parts.every((part) => /\d/.test(part))) return null;
  const spans: Span[] = [];
  for (const part of parts) {
    const span = readPeriodText(plainSpaces(part), context);
    if (span === null || span === 'ambiguous') return span;
    if (span.start !== span.end) return null;
    spans.push(span);
  }
  return wholeSpan(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end)), text);
}

function fromNumber(value: number, context: DateContext): SpanRead {
  if (Number.isInteger(value) && value >= 1900 && value <= 2199) return { span: yearSpan(value, String(value)) };
  const compact = compactDate(value, context);
  if (compact !== null) return { span: compact };
  const epoch = value >= EPOCH_SECONDS[0] * 1000 ? value / 1000 : value;
  if (epoch >= EPOCH_SECONDS[0] && epoch < EPOCH_SECONDS[1]) return oneDay(EPOCH_DAY + Math.floor(epoch / 86_400));
  const serial = Math.floor(value) + (context.date1904 ? DAYS_TO_1904 : 0);
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? oneDay(serial) : UNREADABLE;
}

/** Dates of long lists fall on the same days. */
const oneDay = remembered((day: number): SpanRead => ({ span: wholeSpan(day, day, isoOf(day)) }));

const FIRST_COMPACT = 190_000;

/** 202603 and 20260331, as exports write months and days. */
function compactDate(value: number, context: DateContext): Span | null {
  if (value < FIRST_COMPACT) return null;
  const digits = String(value);
  return /^(?:19|20|21)\d{4}(?:\d\d)?$/.test(digits) ? (readPeriodText(digits, context) as Span | null) : null;
}
