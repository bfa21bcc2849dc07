/** The plan that takes the last write back, exactly; also one that was cut off half way. */
import { LEDGER_SHEET, ourColumns, readLedger, sheetNamed, valueAt, type ColumnBefore, type ColumnEdit, type SheetEdit, type SheetSnapshot, type WorkbookSnapshot, type WritePlan } from '../../workbook';

/** Null when there is no ledger, so nothing of ours to take back. */
export function planRevert(workbook: WorkbookSnapshot): WritePlan | null {
  const ledger = readLedger(workbook);
  if (ledger === null) return null;
  const now = ourColumns(workbook, ledger);
  const columns = ledger.before.columns.flatMap((before): ColumnEdit[] => {
    const place = now.find(({ sheet, purpose }) => sheet === before.sheet && purpose === before.purpose);
    const sheet = sheetNamed(workbook, place?.sheet ?? before.sheet);
    return sheet === undefined || place === undefined ? [] : [restoredColumn(before, place.column, place.headerRow, sheet)];
  });
  const sheets = ledger.before.sheets.map(({ name, edit }): SheetEdit => edit ?? deletedSheet(name)).filter(({ name, action }) => action === 'write' || sheetNamed(workbook, name) !== undefined);
  return { purpose: 'revert', asOf: ledger.asOf, columns, sheets: [...sheets, ...(sheets.some(({ name }) => name === LEDGER_SHEET) ? [] : [deletedSheet(LEDGER_SHEET)])] };
}

/** An edit that takes out a sheet of ours. */
export function deletedSheet(name: string): SheetEdit {
  return { name, action: 'delete', hidden: false, cells: [], styles: [], links: [], pickLists: [], widths: [], frozenRows: 0, frozenColumns: 0, filter: null, wrapped: [] };
}

function restoredColumn(before: ColumnBefore, column: number, headerRow: number, sheet: SheetSnapshot): ColumnEdit {
  const moved = headerRow - before.headerRow;
  const rows = before.rows.map((row) => row + moved);
  return {
    sheet: sheet.name,
    table: before.table,
    column,
    headerRow,
    ours: true,
    purpose: before.purpose,
    header: before.ours && typeof before.header === 'string' ? before.header : null,
    rows,
    values: before.values,
    before: rows.map((row) => valueAt(sheet, row, column)),
    headerBefore: valueAt(sheet, headerRow, column),
    guards: [],
    style: 'text',
    width: 16,
  };
}
