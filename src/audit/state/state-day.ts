/** Reads a day from one of the workbook's own `Plumbline` sheets. */
import type { CellValue, WorkbookSnapshot } from '../../workbook';
import type { Day } from '../reading/days';
import { readSpan } from '../reading/read-date';

/** Null for a blank cell and for what names no single day. */
export function stateDay(workbook: WorkbookSnapshot, value: CellValue | undefined): Day | null {
  const { span } = readSpan(value ?? null, { order: { first: null }, date1904: workbook.date1904, fiscalYearStart: null, fiscalYearNamedBy: 'last' });
  return span !== null && span.start === span.end ? span.start : null;
}
