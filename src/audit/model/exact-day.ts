/** Tells a cell that names one day from one that names a month, a quarter or a year. */
import type { FieldCell } from './types';

/** Serial numbers and texts with day, month and year; `Q1 2026` and `Jan 2026` name more than a day. */
export function namesOneDay(cell: FieldCell<number> | undefined): boolean {
  const raw = cell?.raw ?? null;
  if (typeof raw === 'number') return true;
  if (typeof raw !== 'string') return false;
  const numbers = raw.match(/\d+/g) ?? [];
  const month = /\p{L}{3,}/u.test(raw) && !/quarter|quartal|trimestre|half|halbjahr|semest|week|woche|semaine|\bkw|\bfy/i.test(raw);
  return numbers.length >= 3 || (numbers.length === 2 && month);
}
