/** A sheet of a snapshot with some of its cells as they are now. */
import { isFormulaAt, rowIndex, type Area, type CellValue, type SheetSnapshot } from '../../../workbook';
import type { SheetCells } from './sheet-cells';

/** The sheet with these rows as they were read; null where other formulas stand in them than stood there, of which more is known than their values. */
export function patched(sheet: SheetSnapshot, areas: readonly Area[], read: SheetCells): SheetSnapshot | null {
  if (areas.length === 0) return sheet;
  const isEdited = (row: number): boolean => areas.some(({ top, bottom }) => row >= top && row <= bottom);
  if (!hasSameFormulas(sheet, read, isEdited)) return null;
  const rows: number[] = [];
  const cells: (readonly CellValue[])[] = [];
  const patternOf: number[] = [];
  const take = (row: number, line: readonly CellValue[], pattern: number): void => {
    rows.push(row);
    cells.push(line);
    patternOf.push(pattern);
  };
  const takeRead = (index: number): void =>
    take(read.rows[index] as number, read.cells[index] as CellValue[], sheet.patterns.length + (read.patternOf[index] as number));
  let next = 0;
  sheet.rows.forEach((row, index) => {
    for (; next < read.rows.length && (read.rows[next] as number) < row; next++) takeRead(next);
    if (!isEdited(row)) take(row, sheet.cells[index] ?? [], sheet.patternOf[index] ?? 0);
    else if (read.rows[next] === row) takeRead(next++);
  });
  for (; next < read.rows.length; next++) takeRead(next);
  return Object.freeze({ ...sheet, rows, cells, patternOf, patterns: [...sheet.patterns, ...read.patterns] });
}

function hasSameFormulas(sheet: SheetSnapshot, read: SheetCells, isEdited: (row: number) => boolean): boolean {
  const calculated = (of: Pick<SheetSnapshot, 'patterns' | 'patternOf'>, index: number): string =>
    (of.patterns[of.patternOf[index] ?? -1]?.formulas ?? []).join();
  const now = new Map(read.rows.map((row, index) => [row, calculated(read, index)]));
  const stood = new Map(sheet.rows.flatMap((row, index) => (isEdited(row) ? [[row, calculated(sheet, index)] as const] : [])));
  if ([...now.keys(), ...stood.keys()].some((row) => (now.get(row) ?? '') !== (stood.get(row) ?? ''))) return false;
  const known = sheet.formulaRuns ?? [];
  return read.formulaRuns
    .finish()
    .every(({ column, top, bottom, seen }) => known.some((run) => run.column === column && run.top <= top && run.bottom >= bottom && run.seen === seen));
}

/** The sheet with what formulas of one column show now: the very same where that is what they showed. */
export function valuesPatched(sheet: SheetSnapshot, { top, left }: Area, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  let cells: (readonly CellValue[])[] | null = null;
  values.forEach(([now = null], down) => {
    const index = rowIndex(sheet, top + down);
    const line = sheet.cells[index];
    if (line === undefined || !isFormulaAt(sheet, top + down, left)) return;
    const value = now === '' ? null : now;
    if ((line[left] ?? null) === value) return;
    const fresh = [...line];
    while (fresh.length <= left) fresh.push(null);
    fresh[left] = value;
    (cells ??= [...sheet.cells])[index] = fresh;
  });
  return cells === null ? sheet : Object.freeze({ ...sheet, cells });
}
