/** What stood there before a write, for the ledger. */
import { isFormulaAt, LEDGER_SHEET, ledgerSheet, sheetNamed, valueAt, type Before, type CellInput, type ColumnBefore, type ColumnEdit, type Ledger, type SheetBefore, type SheetEdit, type WorkbookSnapshot } from '../../../workbook';
import type { Now } from './now';
import { wholeArea } from './pieces';

function columnBefore(edit: ColumnEdit, now: Now): ColumnBefore {
  const { sheet, table, column, headerRow, purpose, ours, rows } = edit;
  const value = (row: number): ReturnType<typeof now.cells.value> => now.cells.value(sheet, row, column);
  return { sheet, table, column, headerRow, purpose, ours, header: value(headerRow), rows, values: rows.map(value) };
}

/** One of our sheets as it stands: the cells people see, with the looks and formulas of the last write. */
function sheetBefore(name: string, snapshot: WorkbookSnapshot, ledger: Ledger | null): SheetBefore {
  const sheet = sheetNamed(snapshot, name);
  const drawn = ledger?.sheets.find((known) => known.name === name);
  const area = wholeArea(sheet);
  if (!sheet || !drawn) return { name, edit: null };
  const cells = Array.from({ length: (area?.bottom ?? -1) + 1 }, (_, row) =>
    Array.from({ length: (area?.right ?? -1) + 1 }, (__, column): CellInput => {
      const value = valueAt(sheet, row, column);
      const input = drawn.cells[row]?.[column] ?? null;
      return isFormulaAt(sheet, row, column) && typeof input === 'object' && input !== null ? { formula: input.formula, value } : value;
    }),
  );
  return { name, edit: { ...drawn, cells } };
}

/**
 * The image of everything a plan touches. A write that was cut off left its own image behind: that one is kept, because a revert must lead
 * back to before that write, not into the middle of it.
 */
export function beforeWrite(columns: readonly ColumnEdit[], sheets: readonly SheetEdit[], now: Now, snapshot: WorkbookSnapshot, ledger: Ledger | null): Before {
  const kept: Before = ledger?.state === 'writing' ? ledger.before : { columns: [], sheets: [] };
  const fresh = columns.filter((edit) => !kept.columns.some((held) => held.sheet === edit.sheet && held.purpose === edit.purpose));
  const own = sheets.filter(({ name }) => !kept.sheets.some((held) => held.name === name));
  const earlier: SheetBefore = { name: LEDGER_SHEET, edit: ledger && ledgerSheet({ ...ledger, before: { columns: [], sheets: [] } }) };
  return {
    columns: [...kept.columns, ...fresh.map((edit) => columnBefore(edit, now))],
    sheets: [...kept.sheets, ...own.map(({ name }) => sheetBefore(name, snapshot, ledger)), ...(kept.sheets.some(({ name }) => name === LEDGER_SHEET) ? [] : [earlier])],
  };
}
