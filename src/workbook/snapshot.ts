/** Our frozen copy of a workbook: plain JSON, no object per cell, so that it can be saved, and sent to a worker cheaply. */
import type { Area } from './address';
import type { FormulaRun } from './formula-runs';

/** What a cell holds. Dates are serial numbers; an error is its text (`#N/A`); an empty cell is null. */
export type CellValue = string | number | boolean | null;

/** What stands for the value of a formula whose result the file does not hold: neither text, nor zero, nor blank. */
export const NO_RESULT = '#NO_RESULT';

/** Number formats and formula marks of one row, shared by every row that looks alike. */
export interface RowPattern {
  /** By column from A: an index into `WorkbookSnapshot.formats`. Columns past the end have format 0, `General`. */
  readonly formats: readonly number[];
  /** Columns whose value is the result of a formula, ascending. */
  readonly formulas: readonly number[];
  /** Columns whose filled cell is struck through, ascending. Absent: none is, or the host could not tell. */
  readonly struck?: readonly number[];
}

/** An Excel table: header row (unless it has none), body and totals row. */
export interface TableSnapshot {
  readonly name: string;
  /** Header and totals rows included. */
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** The rows that hold a value, ascending, zero-based; sheets may be sparse. */
  readonly rows: readonly number[];
  /** The cells of each of `rows`, by column from A, up to the last that holds a value. */
  readonly cells: readonly (readonly CellValue[])[];
  /** For each of `rows` its index into `patterns`; in sheets that every write of ours draws anew, formats and formulas may be left out of them. */
  readonly patternOf: readonly number[];
  readonly patterns: readonly RowPattern[];
  readonly tables: readonly TableSnapshot[];
  /** Merged areas; null where the host could not tell. */
  readonly merged: readonly Area[] | null;
  /** Rows hidden by hand or by a filter, ascending; null where the host could not tell. */
  readonly hiddenRows: readonly number[] | null;
  /** The area a filter is set on outside tables; null for none. */
  readonly filtered: Area | null;
  /** What we called this sheet when we wrote it, as its hidden name says: see `own-sheets.ts`. Absent: it has no such name. */
  readonly mark?: string;
  /** The same, of a sheet that is none of ours all the same: the hidden name ended up there. */
  readonly markAstray?: string;
  /** The formulas, where the host tells them; those of long and mixed workbooks may be left out. Absent: none are known. */
  readonly formulaRuns?: readonly FormulaRun[];
  /** True where the host left out cells of this sheet of ours, because it was asked for an audit alone (`ReadOptions.forAudit`). */
  readonly unread?: true;
  /** True for a text file, in which nothing is stored as a number or a date. */
  readonly untyped?: true;
}

export interface WorkbookSnapshot {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Number formats in use; the first is `General`. */
  readonly formats: readonly string[];
  /** Whether serial dates count from 1904. */
  readonly date1904: boolean;
  readonly readOnly: boolean;
  /** What a person should know before writing: signed, macro-enabled with events, strict format… One sentence each. */
  readonly warnings: readonly string[];
}

/** Index of `row` in `sheet.rows`, or -1. */
export function rowIndex(sheet: SheetSnapshot, row: number): number {
  let low = 0;
  let high = sheet.rows.length - 1;
  // Most sheets have no gaps: then a row stands at its distance from the first one.
  const guess = row - (sheet.rows[0] ?? 0);
  if (sheet.rows[guess] === row) return guess;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sheet.rows[middle] as number;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The value of a cell; null for one that holds none. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const index = rowIndex(sheet, row);
  return index < 0 ? null : (sheet.cells[index]?.[column] ?? null);
}

/** The number format of a cell, `General` where none is known. */
export function formatAt(workbook: WorkbookSnapshot, sheet: SheetSnapshot, row: number, column: number): string {
  const pattern = sheet.patterns[sheet.patternOf[rowIndex(sheet, row)] ?? -1];
  return workbook.formats[pattern?.formats[column] ?? 0] ?? 'General';
}

/** Whether a cell's value is the result of a formula. */
export function isFormulaAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  const pattern = sheet.patterns[sheet.patternOf[rowIndex(sheet, row)] ?? -1];
  if (pattern === undefined) return false;
  const { formulas } = pattern;
  let [low, high] = [0, formulas.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = formulas[middle] as number;
    if (found === column) return true;
    if (found < column) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** Whether a value is one of Excel's errors, which are neither text nor zero. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERROR.test(value);
}

/** The area from A1's sheet corner to corner that holds values; undefined for an empty sheet. */
export function usedArea(sheet: SheetSnapshot): Area | undefined {
  const top = sheet.rows[0];
  const bottom = sheet.rows.at(-1);
  if (top === undefined || bottom === undefined) return undefined;
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const row of sheet.cells) {
    right = Math.max(right, row.length - 1);
    for (let column = 0; column < left && column < row.length; column++) {
      if (row[column] !== null && row[column] !== '') left = column;
    }
  }
  return { top, left: Math.min(left, right), bottom, right };
}

/** Whether two names of sheets, tables or columns are one to Excel: case does not matter. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The sheet of a name, compared as Excel does. */
export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return workbook.sheets.find((sheet) => isSameName(sheet.name, name));
}

/** The table of a name, which no other table of the workbook has, and its sheet. */
export function tableNamed(workbook: WorkbookSnapshot, name: string): { readonly sheet: SheetSnapshot; readonly table: TableSnapshot } | undefined {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((held) => isSameName(held.name, name));
    if (table) return { sheet, table };
  }
  return undefined;
}
