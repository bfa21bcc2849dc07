/** Real dates that are not what somebody typed: years in date cells, and days that Excel took for months. */
import type { CellValue } from '../../workbook';
import type { FieldName } from '../fields';
import { calendarOf, DAYS_TO_1904 } from './days';
import { formatKind } from './read-format';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** Fewer real dates whose days happen to be small say nothing. */
const FEWEST = 2;
const SLASHED = /^\D{0,12}(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/;

interface DateColumn {
  readonly texts: () => Iterable<string>;
  readonly values: () => Iterable<{ readonly value: CellValue; readonly format: string }>;
  readonly date1904: boolean;
}

/**
 * Whether a value cannot be trusted. A year typed into a date cell shows 1905. Where every written date has a day above
 * twelve and every real one a day up to twelve, Excel has turned round those that it could: 3 April typed, 4 March kept.
 */
export function doubtfulDates(column: DateColumn, field: FieldName): (raw: CellValue, format: string) => boolean {
  const halfConverted = isHalfConverted(column);
  // People were born, and joined, before.
  const anyYear = field.startsWith('person.');
  return (raw, format) => {
    if (typeof raw !== 'number' || formatKind(format) !== 'date') return false;
    const { year } = calendarOf(raw + (column.date1904 ? DAYS_TO_1904 : 0));
    return halfConverted || (!anyYear && (year < FIRST_YEAR || year > LAST_YEAR));
  };
}

function isHalfConverted({ texts, values, date1904 }: DateColumn): boolean {
  let written = 0;
  for (const text of texts()) {
    const match = SLASHED.exec(text);
    if (match === null) continue;
    if (Math.max(Number(match[1]), Number(match[2])) <= 12) return false;
    written += 1;
  }
  if (written === 0) return false;
  let real = 0;
  for (const { value, format } of values()) {
    if (typeof value !== 'number' || formatKind(format) !== 'date') continue;
    if (calendarOf(value + (date1904 ? DAYS_TO_1904 : 0)).day > 12) return false;
    real += 1;
  }
  return real >= FEWEST;
}
