/** The plan that takes out everything Plumbline ever wrote. */
import { LEDGER_SHEET, ourColumns, readLedger, rowIndex, sheetNamed, valueAt, type CellValue, type ColumnEdit, type OwnedColumn, type SheetSnapshot, type WorkbookSnapshot, type WritePlan } from '../../workbook';
import { entriesOf } from './findings-sheet';
import { deletedSheet } from './revert-plan';

export interface Removal {
  readonly plan: WritePlan;
  /** What people entered into our sheets and would lose: finding id and their entries. */
  readonly answers: readonly { readonly finding: string; readonly entries: readonly CellValue[] }[];
}

/** Null when there is no ledger, so nothing that is known to be ours. */
export function planRemove(workbook: WorkbookSnapshot): Removal | null {
  const ledger = readLedger(workbook);
  if (ledger === null) return null;
  const columns = ourColumns(workbook, ledger).flatMap((column): ColumnEdit[] => {
    const sheet = sheetNamed(workbook, column.sheet);
    return sheet === undefined ? [] : [removedColumn(column, sheet)];
  });
  const sheets = [...ledger.sheets.map(({ name }) => name), LEDGER_SHEET].filter((name) => sheetNamed(workbook, name) !== undefined);
  return {
    plan: { purpose: 'remove', asOf: ledger.asOf, columns, sheets: sheets.map(deletedSheet) },
    answers: [...entriesOf(workbook)].map(([finding, entries]) => ({ finding, entries })),
  };
}

function removedColumn(owned: OwnedColumn, sheet: SheetSnapshot): ColumnEdit {
  const { purpose, column, headerRow, table } = owned;
  const rows = sheet.rows.filter((row) => row > headerRow && (sheet.cells[rowIndex(sheet, row)]?.[column] ?? null) !== null && belongs(sheet, owned, row));
  return { sheet: sheet.name, table, column, headerRow, ours: true, purpose, header: null, rows, values: rows.map(() => null), before: rows.map((row) => valueAt(sheet, row, column)), headerBefore: valueAt(sheet, headerRow, column), guards: [], style: 'text', width: 16 };
}

/** In a table every row of the column is ours; beside a block those down to the last that was written. */
function belongs(sheet: SheetSnapshot, { table, lastRow }: OwnedColumn, row: number): boolean {
  return row <= (sheet.tables.find(({ name }) => name === table)?.area.bottom ?? lastRow);
}
