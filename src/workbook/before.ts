/** What stood in a workbook before a write: the image that the ledger keeps so that the write can be taken back. */
import { Drawing, type DrawnSheet } from './drawn-sheet';
import { ledgerSheet, type Ledger } from './ledger';
import { asWhole, type Before, type ColumnBefore, type SheetBefore } from './ledger-body';
import type { CellInput, ColumnEdit, SheetEdit } from './plan';
import { LEDGER_SHEET, ownSheetNamed } from './own-sheets';
import { isFormulaAt, sheetNamed, valueAt, type WorkbookSnapshot } from './snapshot';

/** Whether a cell of a sheet that we call so holds a formula: asked of hosts whose snapshots leave that out. */
export type IsFormula = (sheet: string, row: number, column: number) => boolean;

/**
 * The image of what these edits will touch, taken from a snapshot of the workbook as it stands. A write that was cut off left its own image
 * behind: that one is kept, because a revert must lead back to before that write, not into the middle of it.
 */
export function beforeWrite(
  columns: readonly ColumnEdit[],
  sheets: readonly SheetEdit[],
  workbook: WorkbookSnapshot,
  ledger: Ledger | null,
  isFormula?: IsFormula,
): Before {
  const previous = ledger && asWhole(ledger);
  const kept: Before = previous?.state === 'writing' ? previous.before : { columns: [], sheets: [] };
  const newColumns = columns.filter((edit) => !kept.columns.some((column) => isSamePlace(column, edit)));
  const newSheets = sheets.filter((edit) => !kept.sheets.some(({ name }) => name === edit.name));
  const held: SheetBefore = { name: LEDGER_SHEET, edit: previous && ledgerSheet({ ...previous, before: { columns: [], sheets: [] } }) };
  return {
    columns: [...kept.columns, ...newColumns.map((edit) => columnBefore(edit, workbook))],
    sheets: [
      ...kept.sheets,
      ...newSheets.map(({ name }) => sheetBefore(name, workbook, previous, isFormula)),
      ...(kept.sheets.some(({ name }) => name === LEDGER_SHEET) ? [] : [held]),
    ],
  };
}

function isSamePlace(one: ColumnBefore, other: ColumnEdit): boolean {
  return one.sheet === other.sheet && one.headerRow === other.headerRow && one.column === other.column;
}

function columnBefore({ sheet, table, column, headerRow, purpose, ours, rows, guards }: ColumnEdit, workbook: WorkbookSnapshot): ColumnBefore {
  const stood = sheetNamed(workbook, sheet);
  const values = rows.map((row) => (stood === undefined ? null : valueAt(stood, row, column)));
  return { sheet, table, column, headerRow, purpose, ours, header: stood === undefined ? null : valueAt(stood, headerRow, column), rows, values, guards };
}

function sheetBefore(name: string, workbook: WorkbookSnapshot, previous: Ledger | null, isFormula: IsFormula | undefined): SheetBefore {
  const drawn = previous?.sheets.find((known) => known.name === name);
  return { name, edit: drawn === undefined ? null : sheetAsItStands(drawn, workbook, isFormula) };
}

/** One of our sheets as it stands: the cells people see, with the looks and formulas of the last write; null when it is not there. */
export function sheetAsItStands(drawn: DrawnSheet, workbook: WorkbookSnapshot, isFormula?: IsFormula): SheetEdit | null {
  const sheet = ownSheetNamed(workbook, drawn.name);
  if (sheet === undefined) return null;
  const drawing = new Drawing(drawn.cells);
  const cells: CellInput[][] = Array.from({ length: (sheet.rows.at(-1) ?? -1) + 1 }, () => []);
  sheet.rows.forEach((row, index) => {
    cells[row] = (sheet.cells[index] ?? []).map((value, column): CellInput => {
      const formula = drawing.formula(row, column);
      const stands = formula !== null && (isFormula?.(drawn.name, row, column) ?? isFormulaAt(sheet, row, column));
      return stands ? { formula, value } : value;
    });
  });
  return { ...drawn, action: 'write', cells };
}
