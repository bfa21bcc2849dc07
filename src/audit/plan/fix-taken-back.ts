/** Takes a fix back: the cell gets what it held, the column that was added goes; never what people have entered since. */
import {
  columnOfHeader,
  FIX,
  rowsNow,
  sheetNamed,
  valueAt,
  type ColumnBefore,
  type ColumnEdit,
  type FixNote,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook';

/** No edit where the ledger does not say what the fix had put there; one that will be refused, by name, where the cell is not as the fix left it. */
export function fixTakenBack(before: ColumnBefore, fixes: readonly FixNote[], workbook: WorkbookSnapshot): ColumnEdit[] {
  const { rows, headerRow, column } = before;
  const note = [...fixes].reverse().find((fix) => fix.sheet === before.sheet && fix.column === column && fix.row === (rows[0] ?? headerRow));
  if (note === undefined || rows.length > 1) return [];
  const sheet = sheetNamed(workbook, before.sheet);
  return [rows.length === 0 ? columnTakenBack(before, note, sheet) : cellTakenBack(before, note, sheet)];
}

function cellTakenBack(before: ColumnBefore, { after }: FixNote, sheet: SheetSnapshot | undefined): ColumnEdit {
  const { headerRow, header } = before;
  const column = (sheet && columnOfHeader(sheet, headerRow, header, before.column)) ?? before.column;
  const [now] = sheet === undefined ? [] : rowsNow(sheet, before, headerRow);
  const row = now?.sure === true ? now.row : (before.rows[0] as number);
  const guards = before.guards.map((guard) => ({ ...guard, column: (sheet && columnOfHeader(sheet, headerRow, guard.header, guard.column)) ?? guard.column }));
  const edit = { ...fixEdit(before, column), header: typeof header === 'string' ? header : null, headerBefore: header };
  return { ...edit, rows: [row], values: [before.values[0] ?? null], before: [after], guards };
}

/** What stands below the header is somebody's, and keeps the column. */
function columnTakenBack(before: ColumnBefore, { after }: FixNote, sheet: SheetSnapshot | undefined): ColumnEdit {
  const column = (sheet && columnOfHeader(sheet, before.headerRow, after, before.column)) ?? before.column;
  const entered =
    before.table !== null || sheet === undefined ? [] : rowsBelow(sheet, before.headerRow).filter((row) => (valueAt(sheet, row, column) ?? '') !== '');
  const none = entered.map(() => null);
  return { ...fixEdit(before, column), header: null, headerBefore: after, rows: entered, values: none, before: none, guards: [] };
}

/** Down to the first blank row: what stands further down belongs to another list. */
function rowsBelow({ rows }: SheetSnapshot, headerRow: number): number[] {
  const below = rows.filter((row) => row > headerRow);
  return below.slice(0, below.findIndex((row, index) => row !== headerRow + 1 + index) >>> 0);
}

function fixEdit({ sheet, table, headerRow }: ColumnBefore, column: number) {
  return { sheet, table, column, headerRow, ours: false, purpose: FIX, style: 'text', width: 0, ownLooks: [headerRow] } as const;
}
