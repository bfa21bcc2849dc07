/** Which cells of our columns may be written: what the plan expects is compared with what stands there now. */
import {
  addressName,
  areaName,
  cellName,
  LAST_COLUMN,
  overlaps,
  type CellInput,
  type CellValue,
  type ColumnEdit,
  type Refusal,
  type RefusalCode,
} from '../../../workbook';
import type { Now } from './now';
import type { SheetNow, TableNow } from './sheet-now';

export interface CheckedColumn {
  readonly edit: ColumnEdit;
  readonly table: TableNow | null;
  /** Whether the table gets the column, loses it, or keeps its columns. */
  readonly change: 'grow' | 'shrink' | 'none';
  /** Places in `edit.rows` that are written. */
  readonly accepted: readonly number[];
  /** Whether the header cell is written too. */
  readonly header: boolean;
}

/** The edit without the rows that were refused. */
export function acceptedEdit({ edit, accepted }: CheckedColumn): ColumnEdit {
  if (accepted.length === edit.rows.length) return edit;
  const kept = <T>(list: readonly T[]): T[] => accepted.map((index) => list[index] as T);
  return {
    ...edit,
    rows: kept(edit.rows),
    values: kept(edit.values),
    before: kept(edit.before),
    guards: edit.guards.map((guard) => ({ ...guard, values: kept(guard.values) })),
  };
}

type Fault = readonly [RefusalCode, string];

const AGAIN = 'audit the workbook again';

const isEmpty = (value: CellValue): boolean => value === null || value === '';
const isSame = (one: CellValue, other: CellValue): boolean => one === other || (isEmpty(one) && isEmpty(other));
const plannedValue = (input: CellInput): CellValue => (typeof input === 'object' && input !== null ? input.value : input);

/** A value in a sentence. */
export function shown(value: CellValue): string {
  if (isEmpty(value)) return 'nothing';
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
}

function sheetFault(edit: ColumnEdit, sheet: SheetNow | undefined, now: Now): Fault | undefined {
  if (now.readOnly) return ['read-only', 'The workbook is read-only: save a copy under another name and write there.'];
  if (!sheet) return ['sheet-gone', `The sheet ${edit.sheet} is no longer there: ${AGAIN}.`];
  if (sheet.protected) return ['protected', `The sheet ${edit.sheet} is protected: take the protection off (Review, Unprotect Sheet) and write again.`];
  if (edit.column > LAST_COLUMN) return ['not-empty', `The sheet ${edit.sheet} has no column left for results: delete one and write again.`];
  const table = edit.table === null ? undefined : now.tables.get(edit.table);
  if (edit.table !== null && table?.sheet !== edit.sheet) return ['table-gone', `The table ${edit.table} is no longer on ${edit.sheet}: ${AGAIN}.`];
  const gone = edit.guards.find(({ column, header }) => !isSame(now.cells.value(edit.sheet, edit.headerRow, column), header));
  if (gone) return ['moved', `${cellName(edit.headerRow, gone.column)} on ${edit.sheet} no longer holds the header ${shown(gone.header)}: ${AGAIN}.`];
  return filterFault(edit, sheet, table);
}

/** Excel puts a block of values into the wrong rows while some of them are hidden. */
function filterFault(edit: ColumnEdit, { filtered, hiddenRows }: SheetNow, table: TableNow | undefined): Fault | undefined {
  const bottom = edit.rows.at(-1) ?? edit.headerRow;
  const over = filtered && filtered.top <= bottom && filtered.bottom >= edit.headerRow;
  if (table?.filtered || over) return ['filtered', `A filter hides rows of ${edit.table ?? edit.sheet}: clear it (Data, Clear) and write again.`];
  return hiddenRows ? undefined : ['filtered', `Rows of ${edit.sheet} were hidden since it was read: ${AGAIN}.`];
}

/** The rows of a column whose cells are hidden under merged ones. */
function mergedRows(edit: ColumnEdit, { merged }: SheetNow): ReadonlySet<number> {
  const rows = new Set<number>();
  const last = edit.rows.at(-1) ?? edit.headerRow;
  for (const { top, left, bottom, right } of merged) {
    if (left > edit.column || right < edit.column) continue;
    for (let row = left === edit.column ? top + 1 : top; row <= Math.min(bottom, last); row++) rows.add(row);
  }
  return rows;
}

function tableFault(edit: ColumnEdit, sheet: SheetNow, table: TableNow, right: number, now: Now): Fault | undefined {
  const { area } = table;
  if (area.top !== edit.headerRow || edit.column < area.left || edit.column > right + 1) {
    return edit.header === null && edit.column > right
      ? undefined
      : ['moved', `The table ${edit.table} on ${edit.sheet} no longer stands where it stood: ${AGAIN}.`];
  }
  // The table's columns change: every row of it must be known, so that nothing of anybody's comes in or goes out with ours.
  const changes = edit.header === null || edit.column > right;
  if (changes && !now.cells.knows(edit.sheet, area.bottom, edit.column)) return ['moved', `The table ${edit.table} has got rows since it was read: ${AGAIN}.`];
  if (edit.header === null) return undefined;
  const taken = table.headers.some((header, index) => area.left + index !== edit.column && String(header).toLowerCase() === edit.header?.toLowerCase());
  if (taken) return ['name-taken', `The table ${edit.table} has another column ${shown(edit.header)}: rename it and write again.`];
  if (edit.column <= right) return undefined;
  const column = { ...area, left: edit.column, right: edit.column };
  if (sheet.merged.some((merged) => overlaps(merged, column)))
    return ['merged', `Merged cells stand in ${areaName(column)} on ${edit.sheet}, where the table ${edit.table} would grow: unmerge them and write again.`];
  const planned = new Map(edit.rows.map((row, index) => [row, plannedValue(edit.values[index] ?? null)]));
  // Whatever stands there would become part of the table, and of our column.
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const value = now.cells.value(edit.sheet, row, edit.column);
    const strange = now.cells.isFormula(edit.sheet, row, edit.column) || (!isEmpty(value) && value !== planned.get(row));
    if (strange)
      return ['not-empty', `${cellName(row, edit.column)} on ${edit.sheet} is in use, where the table ${edit.table} would grow: empty it and write again.`];
  }
  return undefined;
}

/** The row of a value in our table column that we did not write: it must not leave the table with the column. */
function strangerIn(edit: ColumnEdit, { area }: TableNow, now: Now): number | undefined {
  const ours = new Set(edit.rows);
  for (let row = area.top + 1; row <= area.bottom; row++) if (!ours.has(row) && !isEmpty(now.cells.value(edit.sheet, row, edit.column))) return row;
  return undefined;
}

/** Whether a cell still holds what it held when it was read, or holds what we would write. */
function cellFault(edit: ColumnEdit, merged: ReadonlySet<number>, row: number, before: CellValue, planned: CellInput, now: Now): Fault | undefined {
  const where = addressName({ sheet: edit.sheet, row, column: edit.column });
  if (merged.has(row)) return ['merged', `${where} is part of merged cells: unmerge them and write again.`];
  const value = now.cells.value(edit.sheet, row, edit.column);
  if (!edit.ours && now.cells.isFormula(edit.sheet, row, edit.column))
    return ['formula', `${where} holds a formula, which is never overwritten: move it elsewhere and write again.`];
  if (isSame(value, before) || isSame(value, plannedValue(planned))) return undefined;
  if (isEmpty(before) && !edit.ours) return ['not-empty', `${where} holds ${shown(value)} now, where a result would go: ${AGAIN}.`];
  return ['changed', `${where} changed since it was read, from ${shown(before)} to ${shown(value)}: ${AGAIN}.`];
}

function guardFault(edit: ColumnEdit, index: number, now: Now): Fault | undefined {
  const row = edit.rows[index] as number;
  const changed = edit.guards.find((guard) => !isSame(now.cells.value(edit.sheet, row, guard.column), guard.values[index] ?? null));
  if (!changed) return undefined;
  return [
    'changed',
    `${addressName({ sheet: edit.sheet, row, column: changed.column })} changed since it was read, so ${addressName({ sheet: edit.sheet, row, column: edit.column })} was left alone: ${AGAIN}.`,
  ];
}

export class ColumnChecks {
  readonly columns: CheckedColumn[] = [];
  readonly refused: Refusal[] = [];
  /** How far each table reaches after the edits checked so far. */
  readonly #right = new Map<string, number>();

  constructor(private readonly now: Now) {}

  add(edit: ColumnEdit): void {
    const sheet = this.now.sheets.get(edit.sheet);
    const table = edit.table === null ? null : (this.now.tables.get(edit.table) ?? null);
    const right = table ? (this.#right.get(edit.table as string) ?? table.area.right) : -1;
    const merged: ReadonlySet<number> = sheet ? mergedRows(edit, sheet) : new Set();
    const fault =
      sheetFault(edit, sheet, this.now) ??
      (table && sheet ? tableFault(edit, sheet, table, right, this.now) : undefined) ??
      cellFault(edit, merged, edit.headerRow, edit.headerBefore, edit.header, this.now);
    if (fault) {
      this.#refuse(edit, edit.headerRow, fault);
      return;
    }
    const accepted = edit.rows.flatMap((row, index) => {
      const rowFault =
        guardFault(edit, index, this.now) ??
        cellFault(edit, merged, row, edit.before[index] ?? null, edit.header === null ? null : (edit.values[index] ?? null), this.now);
      if (rowFault) this.#refuse(edit, row, rowFault);
      return rowFault ? [] : [index];
    });
    const stranger = table && edit.header === null && edit.column <= right ? strangerIn(edit, table, this.now) : undefined;
    if (stranger !== undefined) {
      const where = addressName({ sheet: edit.sheet, row: stranger, column: edit.column });
      this.#refuse(edit, stranger, [
        'not-empty',
        `${where} holds ${shown(this.now.cells.value(edit.sheet, stranger, edit.column))}, which Plumbline did not write, so its column stays: empty the cell and try again.`,
      ]);
    }
    // A column that keeps a value of somebody's keeps its header, and its place in the table.
    const whole = accepted.length === edit.rows.length && stranger === undefined;
    const header = edit.header === null ? whole : accepted.length > 0 || edit.rows.length === 0;
    if (accepted.length === 0 && !header) return;
    // A write that was cut off may have left cells beside the table that are to become its column: they are cleared.
    const beside = edit.header === null && edit.column > right;
    const change = !table || !header || beside ? 'none' : edit.header === null ? 'shrink' : edit.column > right ? 'grow' : 'none';
    if (table && change !== 'none') this.#right.set(edit.table as string, right + (change === 'grow' ? 1 : -1));
    this.columns.push({ edit, table, change, accepted, header });
  }

  #refuse(edit: ColumnEdit, row: number, [code, message]: Fault): void {
    this.refused.push({ code, at: { sheet: edit.sheet, row, column: edit.column }, message });
  }
}

/** Columns leave a table from its right end, then others join it there. */
export function checkColumns(columns: readonly ColumnEdit[], now: Now): ColumnChecks {
  const checks = new ColumnChecks(now);
  const leaving = columns.filter(({ header }) => header === null).sort((one, other) => other.column - one.column);
  const joining = columns.filter(({ header }) => header !== null).sort((one, other) => one.column - other.column);
  for (const edit of [...leaving, ...joining]) checks.add(edit);
  return checks;
}
