/** Which cells of a column edit the in-memory workbook takes, and why it refuses the others. */
import {
  addressName,
  isFormulaAt,
  overlaps,
  sheetNamed,
  valueAt,
  type CellInput,
  type CellValue,
  type ColumnEdit,
  type Refusal,
  type RefusalCode,
  type SheetSnapshot,
  type TableSnapshot,
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

type Fault = readonly [RefusalCode, string];

const isSame = (one: CellValue, other: CellValue): boolean => (one ?? '') === (other ?? '');
const planned = (input: CellInput): CellValue => (typeof input === 'object' && input !== null ? input.value : input);

export function checkMemoryColumn(edit: ColumnEdit, workbook: WorkbookSnapshot, edges: RightEdges): { accepted?: AcceptedColumn; refused: Refusal[] } {
  const sheet = sheetNamed(workbook, edit.sheet);
  const refusal = (row: number, [code, what]: Fault): Refusal => {
    const at = { sheet: edit.sheet, row, column: edit.column };
    return { code, at, message: `${addressName(at)} ${what}.` };
  };
  if (sheet === undefined) return { refused: [refusal(edit.headerRow, ['sheet-gone', 'is on a sheet that is no longer there: audit again'])] };
  const table = sheet.tables.find(({ name }) => name === edit.table);
  const right = table === undefined ? -1 : (edges.get(table) ?? table.area.right);
  const fault =
    sheetFault(edit, sheet, table) ??
    (table && tableFault(edit, sheet, table, right)) ??
    cellFault(edit, sheet, edit.headerRow, edit.headerBefore, edit.header);
  if (fault !== undefined) return { refused: [refusal(edit.headerRow, fault)] };
  const faults = edit.rows.map(
    (row, index) =>
      guardFault(edit, sheet, row, index) ??
      cellFault(edit, sheet, row, edit.before[index] ?? null, edit.header === null ? null : (edit.values[index] ?? null)),
  );
  const refused = faults.flatMap((each, index) => (each === undefined ? [] : [refusal(edit.rows[index] as number, each)]));
  const stranger = table !== undefined && edit.header === null && edit.column <= right ? strangerIn(edit, sheet, table) : undefined;
  if (stranger !== undefined)
    refused.push(refusal(stranger, ['not-empty', 'holds a value that Plumbline did not write, so its column stays: empty the cell and try again']));
  const kept = edit.rows.flatMap((_, index) => (faults[index] === undefined ? [index] : []));
  const header = edit.header === null ? refused.length === 0 : kept.length > 0 || edit.rows.length === 0;
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

function sheetFault(edit: ColumnEdit, sheet: SheetSnapshot, table: TableSnapshot | undefined): Fault | undefined {
  if (sheet.protected) return ['protected', 'is on a protected sheet: take the protection off and write again'];
  if (edit.table !== null && table === undefined) return ['table-gone', 'belongs to a table that is no longer there: audit again'];
  const moved = edit.guards.some(({ column, header }) => !isSame(valueAt(sheet, edit.headerRow, column), header));
  return moved ? ['moved', 'no longer stands beside the columns it stood beside: audit again'] : undefined;
}

function tableFault(edit: ColumnEdit, sheet: SheetSnapshot, { name, area }: TableSnapshot, right: number): Fault | undefined {
  const outside = area.top !== edit.headerRow || edit.column < area.left || edit.column > right + 1;
  if (outside || (edit.header === null && edit.column < right)) return ['moved', 'no longer stands where the table ended: audit again'];
  if (edit.header === null) return undefined;
  for (let column = area.left; column <= area.right; column++) {
    if (column !== edit.column && String(valueAt(sheet, area.top, column)).toLowerCase() === edit.header.toLowerCase())
      return ['name-taken', 'would be a second column of that name in its table'];
  }
  if (edit.column <= right) return undefined;
  const joining = { ...area, left: edit.column, right: edit.column };
  if ((sheet.merged ?? []).some((merged) => overlaps(merged, joining))) return ['merged', 'is where merged cells stand: unmerge them and write again'];
  const neighbour = sheet.tables.some((other) => other.name !== name && overlaps(other.area, joining));
  const values = new Map(edit.rows.map((row, index) => [row, planned(edit.values[index] ?? null)]));
  const inUse = sheet.rows.some(
    (row) =>
      row > area.top &&
      row <= area.bottom &&
      !isSame(valueAt(sheet, row, edit.column), null) &&
      !(edit.ours && isSame(valueAt(sheet, row, edit.column), values.get(row) ?? null)),
  );
  return neighbour || inUse ? ['not-empty', 'is in use, where the table would grow: empty it and write again'] : undefined;
}

/** The row of a value in our table column that we did not write: it must not leave the table with the column. */
function strangerIn(edit: ColumnEdit, sheet: SheetSnapshot, { area }: TableSnapshot): number | undefined {
  const ours = new Set(edit.rows);
  return sheet.rows.find((row) => row > area.top && row <= area.bottom && !ours.has(row) && !isSame(valueAt(sheet, row, edit.column), null));
}

function guardFault(edit: ColumnEdit, sheet: SheetSnapshot, row: number, index: number): Fault | undefined {
  const changed = edit.guards.some((guard) => !isSame(valueAt(sheet, row, guard.column), guard.values[index] ?? null));
  return changed ? ['changed', 'was left alone, because the row beside it changed since it was read: audit again'] : undefined;
}

/** Whether a cell still holds what it held when it was read, or what the plan would put there. */
function cellFault(edit: ColumnEdit, sheet: SheetSnapshot, row: number, before: CellValue, input: CellInput): Fault | undefined {
  const covered = (sheet.merged ?? []).some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && edit.column >= left && edit.column <= right && (row > top || edit.column > left),
  );
  if (covered) return ['merged', 'is part of merged cells: unmerge them and write again'];
  if (!edit.ours && isFormulaAt(sheet, row, edit.column)) return ['formula', 'holds a formula, which is never overwritten'];
  const now = valueAt(sheet, row, edit.column);
  if (isSame(now, before) || isSame(now, planned(input))) return undefined;
  return isSame(before, null) && !edit.ours ? ['not-empty', 'is no longer empty: audit again'] : ['changed', 'changed since it was read: audit again'];
}
