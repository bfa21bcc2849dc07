/** Whether one of our columns may be written: what the plan expects around it is compared with what stands there now. */
import {
  addressName,
  areaName,
  cellName,
  columnLetters,
  isFormulaAt,
  LAST_COLUMN,
  overlaps,
  sheetNamed,
  valueAt,
  type Area,
  type ColumnEdit,
  type Refusal,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from '../../workbook';
import { checkRows, isEmpty, isSame, mergedRows, shown, valueFault, type Fault } from './check-rows';
import type { SheetDetail } from './read-workbook';

/** What of an edit is made. */
export interface CheckedColumn {
  readonly edit: ColumnEdit;
  readonly sheet: SheetSnapshot;
  readonly detail: SheetDetail;
  readonly table: TableSnapshot | undefined;
  /** Whether the table gets a column, loses its last one, or keeps its columns. */
  readonly change: 'grow' | 'shrink' | 'none';
  /** Places in `edit.rows` that are written. */
  readonly accepted: readonly number[];
  /** Whether the header cell is written too. */
  readonly header: boolean;
}

/** The edit without the rows that were refused. */
export function acceptedEdit({ edit, accepted }: CheckedColumn): ColumnEdit {
  const at = <T>(list: readonly T[]): T[] => accepted.map((index) => list[index] as T);
  return {
    ...edit,
    rows: at(edit.rows),
    values: at(edit.values),
    before: at(edit.before),
    guards: edit.guards.map((guard) => ({ ...guard, values: at(guard.values) })),
  };
}

export interface ColumnCheck {
  readonly column?: CheckedColumn;
  readonly refused: readonly Refusal[];
}

/** How far each table reaches after the edits checked so far. */
export type RightEdges = Map<TableSnapshot, number>;

const AGAIN = 'audit the workbook again';

export function checkColumn(edit: ColumnEdit, workbook: WorkbookSnapshot, details: ReadonlyMap<string, SheetDetail>, edges: RightEdges): ColumnCheck {
  const sheet = sheetNamed(workbook, edit.sheet);
  const detail = sheet && details.get(sheet.name);
  const table = edit.table === null ? undefined : sheet?.tables.find(({ name }) => name.toLowerCase() === edit.table?.toLowerCase());
  const right = table ? (edges.get(table) ?? table.area.right) : -1;
  const fault =
    !sheet || !detail
      ? (['sheet-gone', `The sheet ${edit.sheet} is no longer there: ${AGAIN}.`] as const)
      : (sheetFault(edit, sheet, detail, table) ?? tableFault(edit, sheet, detail, table, right) ?? headerFault(edit, sheet));
  if (fault || !sheet || !detail)
    return { refused: fault ? [{ code: fault[0], at: { sheet: edit.sheet, row: edit.headerRow, column: edit.column }, message: fault[1] }] : [] };
  const { accepted, refused } = checkRows(edit, sheet, detail);
  const stranger = table && edit.header === null ? strangerIn(edit, sheet, table) : undefined;
  if (stranger) refused.push(stranger);
  // A column that keeps a value of somebody's keeps its header, and its place in the table.
  const whole = refused.length === 0;
  const header = edit.header === null ? whole : accepted.length > 0 || edit.rows.length === 0;
  const change = !table || !header ? 'none' : edit.header === null ? 'shrink' : edit.column > right ? 'grow' : 'none';
  if (accepted.length === 0 && !header) return { refused };
  if (table && change !== 'none') edges.set(table, right + (change === 'grow' ? 1 : -1));
  return { column: { edit, sheet, detail, table, change, accepted, header }, refused };
}

/** A value in our table column that we did not write: it must not leave the table with the column. */
function strangerIn(edit: ColumnEdit, sheet: SheetSnapshot, { area }: TableSnapshot): Refusal | undefined {
  const ours = new Set(edit.rows);
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const value = valueAt(sheet, row, edit.column);
    if (ours.has(row) || isEmpty(value)) continue;
    const at = { sheet: sheet.name, row, column: edit.column };
    return {
      code: 'not-empty',
      at,
      message: `${addressName(at)} holds ${shown(value)}, which Plumbline did not write, so its column stays: empty the cell and try again.`,
    };
  }
  return undefined;
}

function sheetFault(edit: ColumnEdit, sheet: SheetSnapshot, detail: SheetDetail, table: TableSnapshot | undefined): Fault | undefined {
  if (sheet.protected) return ['protected', `The sheet ${sheet.name} is protected: take the protection off (Review, Unprotect Sheet) and write again.`];
  if (!detail.numbered)
    return ['read-only', `The sheet ${sheet.name} does not say where its cells stand: open the workbook in Excel, save it, and write again.`];
  if (edit.column > LAST_COLUMN) return ['not-empty', `The sheet ${sheet.name} has no column left for results: delete one and write again.`];
  if (edit.table !== null && !table) return ['table-gone', `The table ${edit.table} is no longer on ${sheet.name}: ${AGAIN}.`];
  const gone = edit.guards.find(({ column, header }) => !isSame(valueAt(sheet, edit.headerRow, column), header));
  return gone && ['moved', `${cellName(edit.headerRow, gone.column)} on ${sheet.name} no longer holds the header ${shown(gone.header)}: ${AGAIN}.`];
}

function tableFault(edit: ColumnEdit, sheet: SheetSnapshot, detail: SheetDetail, table: TableSnapshot | undefined, right: number): Fault | undefined {
  if (!table) return undefined;
  const { area, name } = table;
  if (area.top !== edit.headerRow || edit.column < area.left || edit.column > right + 1)
    return ['moved', `The table ${name} on ${sheet.name} no longer stands where it stood: ${AGAIN}.`];
  if (edit.header === null)
    return edit.column === right
      ? undefined
      : ['moved', `Column ${columnLetters(edit.column)} is no longer the last one of the table ${name}: delete it in Excel.`];
  const headers = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index).filter((column) => column !== edit.column);
  const taken = headers.some((column) => String(valueAt(sheet, area.top, column)).toLowerCase() === edit.header?.toLowerCase());
  if (taken) return ['name-taken', `The table ${name} has another column ${shown(edit.header)}: rename it and write again.`];
  return edit.column > right ? newColumnFault(edit, sheet, detail, table) : undefined;
}

/** Why a table cannot get a column at its right end. */
function newColumnFault(edit: ColumnEdit, sheet: SheetSnapshot, detail: SheetDetail, table: TableSnapshot): Fault | undefined {
  const column: Area = { ...table.area, left: edit.column, right: edit.column };
  if (detail.filledTables.has(table.name.toLowerCase()))
    return ['read-only', `The table ${table.name} is filled by a query, which would not keep another column: see the findings sheet instead.`];
  if (sheet.merged?.some((area) => overlaps(area, column)))
    return ['merged', `Merged cells stand in ${areaName(column)} on ${sheet.name}, where the table ${table.name} would grow: unmerge them and write again.`];
  if (sheet.tables.some((other) => other !== table && overlaps(other.area, column)))
    return ['not-empty', `Another table stands right beside ${table.name} on ${sheet.name}: leave empty columns between them and write again.`];
  // Whatever stands there would become part of the table, and of our column.
  for (let row = column.top + 1; row <= column.bottom; row++) {
    if (!isEmpty(valueAt(sheet, row, edit.column)) || isFormulaAt(sheet, row, edit.column))
      return ['not-empty', `${cellName(row, edit.column)} on ${sheet.name} is in use, where the table ${table.name} would grow: empty it and write again.`];
  }
  return undefined;
}

function headerFault(edit: ColumnEdit, sheet: SheetSnapshot): Fault | undefined {
  const where = addressName({ sheet: sheet.name, row: edit.headerRow, column: edit.column });
  if (mergedRows(sheet, edit.column)(edit.headerRow)) return ['merged', `${where} is part of merged cells: unmerge them and write again.`];
  if (!edit.ours && isFormulaAt(sheet, edit.headerRow, edit.column))
    return ['formula', `${where} holds a formula, which is never overwritten: move it elsewhere and write again.`];
  return valueFault(where, valueAt(sheet, edit.headerRow, edit.column), edit.headerBefore, edit.header, edit.ours);
}
