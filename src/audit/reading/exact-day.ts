/** Tells a cell that names one day from one that names a month, a quarter or a year. */
import { readSpan, type DateContext } from './read-date';
import type { FieldCell } from './types';

/** Where a fiscal year starts makes no difference to how much a cell names. */
const ANY: DateContext = { order: { first: null }, date1904: false, fiscalYearStart: null, fiscalYearNamedBy: 'last' };

/** Serial numbers and texts with day, month and year; `2026`, `Q1 2026` and `Jan 2026` name more than a day. */
export function namesOneDay(cell: FieldCell<number>): boolean {
  const { span, oddity } = readSpan(cell.raw, ANY);
  return oddity === 'ambiguous-date' || (span !== null && span.start === span.end);
}
