/** Whether an Excel table can get one of our columns at its right end, keep it, or give it up. */
import { cellName, columnLetters, overlaps } from './address';
import { isEmpty, isSame } from './check-cells';
import type { SheetGround, TableGround } from './ground';
import { writtenValue } from './input';
import { besideBlock } from './needs';
import type { ColumnEdit } from './plan';
import { refusal, why, type Refusal } from './refusal';
import type { Why } from './refusal-reasons';
import { isSameName } from './snapshot';

/** `right` is the last column of the table once the edits before this one are made. */
export function tableFault(edit: ColumnEdit, sheet: SheetGround, table: TableGround, right: number, resuming: boolean): Why | undefined {
  const { area, name } = table;
  // Beside its table stands what a write left that was cut off: that is emptied as cells are.
  if (edit.header === null && edit.column > right) return undefined;
  if (area.top !== edit.headerRow || edit.column < area.left || edit.column > right + 1) return why('table-moved', { sheet: edit.sheet, table: name });
  // Taking out any other column would move people's cells.
  if (edit.header === null && edit.column < right) return why('column-inside', { table: name, column: columnLetters(edit.column) });
  // The table's columns change: every row of it must be known, so that nothing of anybody's comes in or goes out with ours.
  const changes = edit.header === null || edit.column > right;
  if (changes && !sheet.knows(area.bottom, edit.column)) return why('table-grown', { table: name });
  const { header } = edit;
  if (header === null) return undefined;
  if (table.headers.some((other, index) => area.left + index !== edit.column && isSameName(String(other), header)))
    return why('header-taken', { table: name, header: { held: header } });
  return edit.column > right ? newColumnFault(edit, sheet, table, resuming) : undefined;
}

/** Beside a plain block: a table that cells are written into, or right beside, takes them in. */
export function blockFault(edit: ColumnEdit, sheet: SheetGround): Why | undefined {
  const [table] = edit.header === null ? [] : sheet.tablesIn(besideBlock(edit));
  return table === undefined ? undefined : why('table-in-way', { sheet: edit.sheet, table });
}

/** Why a table cannot get a column at its right end: whatever stands there would become part of the table, and of our column. */
function newColumnFault(edit: ColumnEdit, sheet: SheetGround, { name, area }: TableGround, resuming: boolean): Why | undefined {
  const column = { ...area, left: edit.column, right: edit.column };
  if (sheet.merged.some((merged) => overlaps(merged, column))) return why('merged-beside', { sheet: edit.sheet, table: name, area: column });
  if (sheet.tablesIn(column).some((other) => !isSameName(other, name))) return why('table-beside', { sheet: edit.sheet, table: name });
  // Cells that we filled ourselves, in a write that was cut off before the table grew, are no strangers; the same value of somebody else's is one.
  const mine = edit.ours || resuming ? new Map(edit.rows.map((row, index) => [row, writtenValue(edit.values[index] ?? null)])) : new Map<number, never>();
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const value = sheet.value(row, edit.column);
    const strange = sheet.isFormula(row, edit.column) || (!isEmpty(value) && !isSame(value, mine.get(row) ?? null));
    if (strange) return why('in-use-beside', { table: name, cell: cellName(row, edit.column), sheet: edit.sheet });
  }
  return undefined;
}

/** A value in our table column that we did not write: it must not leave the table with the column. */
export function strangerIn(edit: ColumnEdit, sheet: SheetGround, { area }: TableGround): Refusal | undefined {
  const ours = new Set(edit.rows);
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const value = sheet.value(row, edit.column);
    const at = { sheet: edit.sheet, row, column: edit.column };
    if (!ours.has(row) && !isEmpty(value)) return refusal(at, why('stranger-in-column', { at, now: { held: value } }));
  }
  return undefined;
}
