/** Which cells of a column edit the in-memory workbook takes, and why it refuses the others. */
import {
  cellName,
  columnLetters,
  FIX,
  isFormulaAt,
  overlaps,
  refusal,
  sheetNamed,
  valueAt,
  why,
  type Address,
  type CellInput,
  type CellValue,
  type ColumnEdit,
  type Refusal,
  type SheetSnapshot,
  type TableSnapshot,
  type Why,
  type WorkbookSnapshot,
} from '../../src/workbook';

export interface AcceptedColumn {
  /** Without the rows that were refused. */
  readonly edit: ColumnEdit;
  readonly change: 'grow' | 'shrink' | 'none';
  /** Whether the header cell is written too. */
  readonly header: boolean;
}

/** How far each table reaches after the edits checked so far. */
export type RightEdges = Map<TableSnapshot, number>;

const at = ({ sheet, column }: ColumnEdit, row: number, of = column): Address => ({ sheet, row, column: of });
const isOne = (one: string, other: string | null): boolean => other !== null && one.toUpperCase() === other.toUpperCase();
const isSame = (one: CellValue, other: CellValue): boolean => (one ?? '') === (other ?? '');
const planned = (input: CellInput): CellValue => (typeof input === 'object' && input !== null ? input.value : input);

export function checkMemoryColumn(edit: ColumnEdit, workbook: WorkbookSnapshot, edges: RightEdges): { accepted?: AcceptedColumn; refused: Refusal[] } {
  const sheet = sheetNamed(workbook, edit.sheet);
  const refuse = (row: number, fault: Why): Refusal => refusal(at(edit, row), fault);
  if (sheet === undefined) return { refused: [refuse(edit.headerRow, why('sheet-gone', { sheet: edit.sheet }))] };
  const table = sheet.tables.find(({ name }) => isOne(name, edit.table));
  const right = table === undefined ? -1 : (edges.get(table) ?? table.area.right);
  const fault =
    sheetFault(edit, sheet, table) ??
    (table ? tableFault(edit, sheet, table, right) : tableInWay(edit, sheet)) ??
    cellFault(edit, sheet, edit.headerRow, edit.headerBefore, edit.header);
  if (fault !== undefined) return { refused: [refuse(edit.headerRow, fault)] };
  const faults = edit.rows.map(
    (row, index) =>
      enteredFault(edit, sheet, row) ??
      guardFault(edit, sheet, row, index) ??
      cellFault(edit, sheet, row, edit.before[index] ?? null, edit.header === null ? null : (edit.values[index] ?? null)),
  );
  const refused = faults.flatMap((each, index) => (each === undefined ? [] : [refuse(edit.rows[index] as number, each)]));
  const stranger = table !== undefined && edit.header === null && edit.column <= right ? strangerIn(edit, sheet, table) : undefined;
  if (stranger !== undefined)
    refused.push(refuse(stranger, why('stranger-in-column', { at: at(edit, stranger), now: { held: valueAt(sheet, stranger, edit.column) } })));
  const kept = edit.rows.flatMap((_, index) => (faults[index] === undefined ? [index] : []));
  const standing = edit.purpose === FIX && edit.header === edit.headerBefore;
  const header = edit.header === null ? refused.length === 0 : !standing && (kept.length > 0 || edit.rows.length === 0);
  if (kept.length === 0 && !header) return { refused };
  const change =
    table === undefined || !header || (edit.header === null && edit.column > right)
      ? 'none'
      : edit.header === null
        ? 'shrink'
        : edit.column > right
          ? 'grow'
          : 'none';
  if (table !== undefined && change !== 'none') edges.set(table, right + (change === 'grow' ? 1 : -1));
  return { accepted: { edit: withRows(edit, kept), change, header }, refused };
}

function withRows(edit: ColumnEdit, kept: readonly number[]): ColumnEdit {
  const of = <T>(list: readonly T[]): T[] => kept.map((index) => list[index] as T);
  return {
    ...edit,
    rows: of(edit.rows),
    values: of(edit.values),
    before: of(edit.before),
    guards: edit.guards.map((guard) => ({ ...guard, values: of(guard.values) })),
  };
}

function sheetFault(edit: ColumnEdit, sheet: SheetSnapshot, table: TableSnapshot | undefined): Why | undefined {
  if (sheet.protected) return why('sheet-protected', { sheet: edit.sheet });
  if (edit.table !== null && table === undefined) return why('table-gone', { sheet: edit.sheet, table: edit.table });
  const moved = edit.guards.find(({ column, header }) => !isSame(valueAt(sheet, edit.headerRow, column), header));
  return moved && why('header-gone', { cell: cellName(edit.headerRow, moved.column), sheet: edit.sheet, header: { held: moved.header } });
}

function tableFault(edit: ColumnEdit, sheet: SheetSnapshot, { name, area }: TableSnapshot, right: number): Why | undefined {
  // What a write left beside the table when it was cut off is emptied like any cell.
  if (edit.header === null && edit.column > right) return undefined;
  if (area.top !== edit.headerRow || edit.column < area.left || edit.column > right + 1) return why('table-moved', { sheet: edit.sheet, table: name });
  if (edit.header === null) return edit.column < right ? why('column-inside', { table: name, column: columnLetters(edit.column) }) : undefined;
  for (let column = area.left; column <= area.right; column++) {
    if (column !== edit.column && isOne(String(valueAt(sheet, area.top, column)), edit.header))
      return why('header-taken', { table: name, header: { held: edit.header } });
  }
  if (edit.column <= right) return undefined;
  const joining = { ...area, left: edit.column, right: edit.column };
  if ((sheet.merged ?? []).some((merged) => overlaps(merged, joining))) return why('merged-beside', { sheet: edit.sheet, table: name, area: joining });
  if (sheet.tables.some((other) => other.name !== name && overlaps(other.area, joining))) return why('table-beside', { sheet: edit.sheet, table: name });
  const values = new Map(edit.rows.map((row, index) => [row, planned(edit.values[index] ?? null)]));
  const inUse = sheet.rows.find(
    (row) =>
      row > area.top &&
      row <= area.bottom &&
      (isFormulaAt(sheet, row, edit.column) ||
        (!isSame(valueAt(sheet, row, edit.column), null) && !(edit.ours && isSame(valueAt(sheet, row, edit.column), values.get(row) ?? null)))),
  );
  return inUse === undefined ? undefined : why('in-use-beside', { table: name, cell: cellName(inUse, edit.column), sheet: edit.sheet });
}

/** A table takes in what is written into it, to its right or below it. */
function tableInWay(edit: ColumnEdit, { tables }: SheetSnapshot): Why | undefined {
  if (edit.header === null) return undefined;
  const reached = [edit.headerRow, ...edit.rows].flatMap((row) =>
    tables.filter(({ area }) => overlaps({ top: row - 1, bottom: row, left: edit.column - 1, right: edit.column }, area)),
  );
  return reached[0] && why('table-in-way', { sheet: edit.sheet, table: reached[0].name });
}

/** The row of a value in our table column that we did not write: it must not leave the table with the column. */
function strangerIn(edit: ColumnEdit, sheet: SheetSnapshot, { area }: TableSnapshot): number | undefined {
  const ours = new Set(edit.rows);
  return sheet.rows.find((row) => row > area.top && row <= area.bottom && !ours.has(row) && !isSame(valueAt(sheet, row, edit.column), null));
}

/** Under a header that a fix had added, whatever stands there is somebody's. */
function enteredFault(edit: ColumnEdit, sheet: SheetSnapshot, row: number): Why | undefined {
  const now = valueAt(sheet, row, edit.column);
  return edit.purpose === FIX && edit.header === null && !isSame(now, null) ? why('stranger-in-column', { at: at(edit, row), now: { held: now } }) : undefined;
}

function guardFault(edit: ColumnEdit, sheet: SheetSnapshot, row: number, index: number): Why | undefined {
  const changed = edit.guards.find((guard) => !isSame(valueAt(sheet, row, guard.column), guard.values[index] ?? null));
  return changed && why('row-changed', { at: at(edit, row), beside: at(edit, row, changed.column) });
}

/** Whether a cell still holds what it held when it was read, or what the plan would put there. */
function cellFault(edit: ColumnEdit, sheet: SheetSnapshot, row: number, before: CellValue, input: CellInput): Why | undefined {
  const covered = (sheet.merged ?? []).some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && edit.column >= left && edit.column <= right && (row > top || edit.column > left),
  );
  if (covered) return why('cell-merged', { at: at(edit, row) });
  if (!edit.ours && isFormulaAt(sheet, row, edit.column)) return why('cell-formula', { at: at(edit, row) });
  const now = valueAt(sheet, row, edit.column);
  if (isSame(now, before) || isSame(now, planned(input))) return undefined;
  return isSame(before, null) && !edit.ours
    ? why('cell-filled', { at: at(edit, row), now: { held: now } })
    : why('cell-changed', { at: at(edit, row), before: { held: before }, now: { held: now } });
}
