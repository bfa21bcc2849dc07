/** Edits that take out what is ours: a column beside people's rows, or a sheet. */
import { BARE_SHEET, rowsNow, valueAt, type ColumnBefore, type ColumnEdit, type OwnedColumn, type SheetEdit, type SheetSnapshot } from '../../workbook';

/**
 * Takes a column out with the cells that were written, wherever their rows went; `image` knows more of them. A value that somebody else put
 * there is none of these, and the host then leaves the column.
 */
export function columnTakenOut(
  { purpose, column, headerRow, table, rows: written, ownLooks = [], width = 0 }: OwnedColumn,
  sheet: SheetSnapshot,
  image: ColumnBefore | null = null,
): ColumnEdit {
  const mine = new Set(written);
  if (image !== null) for (const now of rowsNow(sheet, image, headerRow)) if (now !== null) mine.add(now.row);
  // A cell that we left empty was given our look all the same.
  const rows = sheet.rows.filter((row) => mine.has(row));
  return {
    sheet: sheet.name,
    table,
    column,
    headerRow,
    ours: true,
    purpose,
    header: null,
    rows,
    values: rows.map(() => null),
    before: rows.map((row) => valueAt(sheet, row, column)),
    headerBefore: valueAt(sheet, headerRow, column),
    guards: [],
    style: 'text',
    width,
    ownLooks,
  };
}

/** An edit that takes out a sheet of ours. */
export function deletedSheet(name: string): SheetEdit {
  return { ...BARE_SHEET, name, action: 'delete' };
}
