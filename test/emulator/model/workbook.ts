/** The emulated workbook: sheets in order, what is selected, and the flags a host can ask for. */
import type { Area } from '../../../src/workbook/address';
import { makeSheet, type Sheet } from './sheet';

export interface Workbook {
  name: string;
  sheets: Sheet[];
  readOnly: boolean;
  /** Whether sheets can neither be added nor taken out, renamed or hidden. */
  structureProtected: boolean;
  date1904: boolean;
  active: Sheet;
  selection: { sheet: Sheet; area: Area };
  warnings: readonly string[];
}

export const A1: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** A workbook with one empty sheet, as Excel opens it. */
export function makeWorkbook(name = 'Book1.xlsx', sheets: Sheet[] = [makeSheet('Sheet1')]): Workbook {
  const first = sheets[0];
  if (!first) throw new Error('A workbook has at least one sheet.');
  return { name, sheets, readOnly: false, structureProtected: false, date1904: false, active: first, selection: { sheet: first, area: A1 }, warnings: [] };
}

/** The sheet of a name or an id; names are compared without regard to case. */
export function sheetOf(workbook: Workbook, key: string): Sheet | undefined {
  const wanted = key.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted);
}
