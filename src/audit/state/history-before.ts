/** What the workbook's own History sheet keeps: a row for each day of an audit, findings that were signed off, and what others wrote beside them. */
import { ownSheetNamed, type CellValue, type WorkbookSnapshot } from '../../workbook';
import { isoOf } from '../reading/days';
import { AUDITED_ON, MODULES_MARK } from './audit-trace';
import { FINDING_ID_HEADER, HISTORY_SHEET } from './own-sheets';
import { STANDING_HEADERS } from './sign-off';
import { stateDay } from './state-day';

/** Headers of the findings that were resolved when a review was signed. */
export const SIGNED_OFF_HEADERS = ['Severity', 'Finding', 'About', 'What is wrong', 'Clears', 'Comment', 'Resolved by', FINDING_ID_HEADER] as const;

export interface HistoryBefore {
  /** Titles of the audits, in the order of their columns. */
  readonly titles: readonly string[];
  /** By title; the earliest audit first. */
  readonly audits: readonly { readonly on: string; readonly cells: ReadonlyMap<string, CellValue> }[];
  /** Rows of findings, in the order of `SIGNED_OFF_HEADERS`, by their ids. */
  readonly signedOff: ReadonlyMap<string, readonly CellValue[]>;
  /** What stands right of the audits, by the row's number, from the first column behind them. */
  readonly beside: ReadonlyMap<number, readonly CellValue[]>;
}

/** Null where there is none that an audit wrote. */
export function historyBefore(workbook: WorkbookSnapshot): HistoryBefore | null {
  const sheet = ownSheetNamed(workbook, HISTORY_SHEET);
  const header = sheet?.cells.findIndex((row) => row[0] === AUDITED_ON && row.includes(MODULES_MARK)) ?? -1;
  if (sheet === undefined || header < 0) return null;
  const right = (sheet.cells[header] as readonly CellValue[]).indexOf(MODULES_MARK) + 1;
  const titles = (sheet.cells[header] as readonly CellValue[]).slice(0, right).map((title) => String(title ?? ''));
  const audits = new Map<string, ReadonlyMap<string, CellValue>>();
  const signedOff = new Map<string, readonly CellValue[]>();
  /** The columns of the findings that were signed off; null before their headers. */
  let places: readonly number[] | null = null;
  for (const cells of sheet.cells.slice(header + 1)) {
    const row = cells.slice(0, right);
    // Goals, signed and as they stand, are the last of what the sheet keeps: `readSignOff` reads them.
    if (STANDING_HEADERS.every((title) => row.includes(title))) break;
    if (SIGNED_OFF_HEADERS.every((title) => row.includes(title))) places = SIGNED_OFF_HEADERS.map((title) => row.indexOf(title));
    else if (places !== null) {
      const found = places.map((place) => row[place] ?? null);
      const id = found.at(-1);
      if (typeof id === 'string' && id !== '') signedOff.set(id, found);
    } else {
      const on = stateDay(workbook, row[0]);
      if (on !== null) audits.set(isoOf(on), new Map(titles.map((title, column) => [title, row[column] ?? null])));
    }
  }
  const beside = new Map(sheet.cells.map((row, index) => [sheet.rows[index] as number, row.slice(right)] as const));
  return {
    titles,
    audits: [...audits].sort(([one], [other]) => (one < other ? -1 : 1)).map(([on, cells]) => ({ on, cells })),
    signedOff,
    beside: new Map([...beside].filter(([, cells]) => cells.some((cell) => cell !== null && cell !== ''))),
  };
}
