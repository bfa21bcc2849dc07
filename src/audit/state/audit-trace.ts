/** What the modules held at the last audit, as the workbook's own History sheet keeps it: one mark for all their rows. */
import { ownSheetNamed, type CellValue, type WorkbookSnapshot } from '../../workbook';
import type { Day } from '../reading/days';
import { HISTORY_SHEET } from './own-sheets';
import { stateDay } from './state-day';

/** Headers of the block that holds the marks; one row per audit. */
export const TRACE_HEADERS = ['Audited on', 'Modules mark'] as const;
export const [AUDITED_ON, MODULES_MARK] = TRACE_HEADERS;

export interface AuditTrace {
  readonly on: Day;
  readonly mark: string;
}

/** The latest audit before a day; null where there was none. */
export function readAuditTrace(workbook: WorkbookSnapshot, asOf: Day): AuditTrace | null {
  const sheet = ownSheetNamed(workbook, HISTORY_SHEET);
  const header = sheet?.cells.findIndex((row) => TRACE_HEADERS.every((title) => row.includes(title))) ?? -1;
  if (sheet === undefined || header < 0) return null;
  const titles = sheet.cells[header] as readonly CellValue[];
  let latest: AuditTrace | null = null;
  for (const row of sheet.cells.slice(header + 1)) {
    const on = stateDay(workbook, row[titles.indexOf(TRACE_HEADERS[0])]);
    const mark = row[titles.indexOf(TRACE_HEADERS[1])] ?? null;
    if (on !== null && on < asOf && mark !== null && (latest === null || on > latest.on)) latest = { on, mark: String(mark) };
  }
  return latest;
}
