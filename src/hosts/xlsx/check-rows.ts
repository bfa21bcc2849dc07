/** Which rows of a column edit may be written: each cell is compared with what the plan saw. */
import { addressName, isFormulaAt, valueAt, type CellValue, type ColumnEdit, type Refusal, type RefusalCode, type SheetSnapshot } from '../../workbook';
import { writtenValue } from './cell-xml';
import type { SheetDetail } from './read-workbook';
import { countUpTo, rowTest } from './row-intervals';

export type Fault = readonly [RefusalCode, string];

export const isEmpty = (value: CellValue): boolean => value === null || value === '';
export const isSame = (one: CellValue, other: CellValue): boolean => one === other || (isEmpty(one) && isEmpty(other));

/** Places in `edit.rows` that are written, and why the others are not. */
export function checkRows(edit: ColumnEdit, sheet: SheetSnapshot, detail: SheetDetail): { accepted: number[]; refused: Refusal[] } {
  const merged = mergedRows(sheet, edit.column);
  const needed = rowsOthersNeed(edit, detail);
  const accepted: number[] = [];
  const refused: Refusal[] = [];
  edit.rows.forEach((row, index) => {
    const fault = rowFault(edit, sheet, row, index, merged, needed);
    if (fault) refused.push({ code: fault[0], at: { sheet: sheet.name, row, column: edit.column }, message: fault[1] });
    else accepted.push(index);
  });
  return { accepted, refused };
}

function rowFault(
  edit: ColumnEdit,
  sheet: SheetSnapshot,
  row: number,
  index: number,
  merged: (row: number) => boolean,
  needed: (row: number) => boolean,
): Fault | undefined {
  const where = addressName({ sheet: sheet.name, row, column: edit.column });
  for (const guard of edit.guards) {
    if (isSame(valueAt(sheet, row, guard.column), guard.values[index] ?? null)) continue;
    return [
      'changed',
      `${addressName({ sheet: sheet.name, row, column: guard.column })} changed since it was read, so ${where} was left alone: audit the workbook again.`,
    ];
  }
  if (merged(row)) return ['merged', `${where} is part of merged cells: unmerge them and write again.`];
  if (needed(row) || (!edit.ours && isFormulaAt(sheet, row, edit.column)))
    return ['formula', `${where} holds a formula, which is never overwritten: move it elsewhere and write again.`];
  const planned = edit.header === null ? null : writtenValue(edit.values[index] ?? null);
  return valueFault(where, valueAt(sheet, row, edit.column), edit.before[index] ?? null, planned, edit.ours);
}

/** Whether a cell still holds what it held when it was read, or what the plan would put there. */
export function valueFault(where: string, now: CellValue, before: CellValue, planned: CellValue, ours: boolean): Fault | undefined {
  if (isSame(now, before) || isSame(now, planned)) return undefined;
  if (isEmpty(before) && !ours) return ['not-empty', `${where} holds ${shown(now)} now, where a result would go: audit the workbook again.`];
  return ['changed', `${where} changed since it was read, from ${shown(before)} to ${shown(now)}: audit the workbook again.`];
}

/** Tells for each row of a column whether its cell is hidden under merged cells. */
export function mergedRows(sheet: SheetSnapshot, column: number): (row: number) => boolean {
  const across = (sheet.merged ?? []).filter((area) => area.left <= column && area.right >= column);
  return rowTest(across.map((area) => [area.left === column ? area.top + 1 : area.top, area.bottom]));
}

/**
 * Tells for each row whether other cells hang on the formula in it: spills and array formulas always, the owner of a shared formula
 * unless all its cells are written over, as when a program saved our own column of formulas in that way.
 */
function rowsOthersNeed(edit: ColumnEdit, detail: SheetDetail): (row: number) => boolean {
  const stretches: [number, number][] = [];
  for (const { kind, row, column, area } of detail.formulaAreas) {
    if (edit.column < area.left || edit.column > area.right) continue;
    const height = area.bottom - area.top + 1;
    if (kind !== 'shared') {
      if (!edit.ours || height > 1 || area.left !== area.right) stretches.push([area.top, area.bottom]);
    } else if (column === edit.column) {
      const written = countUpTo(edit.rows, area.bottom) - countUpTo(edit.rows, area.top - 1);
      if (!edit.ours || area.left !== area.right || written < height) stretches.push([row, row]);
    }
  }
  return rowTest(stretches);
}

/** A value in a sentence. */
export function shown(value: CellValue): string {
  if (isEmpty(value)) return 'nothing';
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
}
