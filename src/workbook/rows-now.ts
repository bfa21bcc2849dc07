/** Finds written rows again, after people sorted, inserted and deleted rows, by the cells that stood beside them. */
import type { ColumnEdit } from './plan';
import { rowIndex, valueAt, type CellValue, type SheetSnapshot } from './snapshot';
import { UNCOUNTED, type Work } from './work';

/** Rows below a header, and the cells beside them by which they are known again. */
export interface WrittenRows {
  readonly headerRow: number;
  readonly rows: readonly number[];
  readonly guards: ColumnEdit['guards'];
}

/** A row as it is now; not `sure` where it only stands in the same place, but says something else by now. */
export interface RowNow {
  readonly row: number;
  readonly sure: boolean;
}

/** A guard whose column was found again. */
interface Known {
  readonly column: number;
  readonly values: readonly CellValue[];
}

/**
 * For each written row the row it is now; null for one that is gone. `headerRow` is where the header stands now.
 * @throws {TooMuchWork} when `work` is spent.
 */
export function rowsNow(sheet: SheetSnapshot, written: WrittenRows, headerRow: number, work: Work = UNCOUNTED): (RowNow | null)[] {
  work.spend(costOf(sheet, written, headerRow));
  const stood = written.rows.map((row) => row + headerRow - written.headerRow);
  const known = knownGuards(sheet, written, headerRow);
  if (stood.every((row, index) => same(sheet, known, row, index))) return stood.map((row) => ({ row, sure: written.guards.length === 0 || known.length > 0 }));
  const found: (RowNow | null)[] = stood.map(() => null);
  const taken = new Set<number>();
  const take = (index: number, row: number, sure: boolean): void => {
    found[index] = { row, sure };
    taken.add(row);
  };
  // All that stood beside a row tells most; else one of it may: a name that was corrected leaves the id.
  for (const guards of [known, ...known.map((guard) => [guard])]) {
    if (guards.length === 0) continue;
    work.spend(sheet.rows.length + stood.length);
    const unique = rowsByKey(sheet, headerRow, guards, taken);
    const keys = stood.map((_, index) => (found[index] === null ? keyOf(guards.map(({ values }) => values[index] ?? null)) : null));
    const times = counted(keys);
    keys.forEach((key, index) => {
      const row = key === null || times.get(key) !== 1 ? undefined : unique.get(key);
      if (row !== undefined && row !== null && !taken.has(row)) take(index, row, true);
    });
  }
  stood.forEach((row, index) => {
    const unchanged = same(sheet, known, row, index);
    const stillThere = unchanged || known.some(({ column }) => isFilled(valueAt(sheet, row, column)));
    if (found[index] === null && !taken.has(row) && stillThere) take(index, row, known.length > 0 && unchanged);
  });
  return found;
}

/** Cells that are looked at to compare all written rows with the same number of rows of a sheet. */
function costOf(sheet: SheetSnapshot, { rows, guards }: WrittenRows, headerRow: number): number {
  const headers = sheet.cells[rowIndex(sheet, headerRow)]?.length ?? 0;
  return (1 + guards.length) * (rows.length + headers);
}

function knownGuards(sheet: SheetSnapshot, written: WrittenRows, headerRow: number): Known[] {
  return written.guards.flatMap(({ column, header, values }): Known[] => {
    const found = columnOfHeader(sheet, headerRow, header, column);
    return found === undefined ? [] : [{ column: found, values }];
  });
}

function same(sheet: SheetSnapshot, guards: readonly Known[], row: number, index: number): boolean {
  return guards.every(({ column, values }) => asSaved(valueAt(sheet, row, column)) === asSaved(values[index] ?? null));
}

/** The one column of a header row that has this header: the same one as before where it is still there. */
export function columnOfHeader(sheet: SheetSnapshot, headerRow: number, header: CellValue, before?: number): number | undefined {
  if (before !== undefined && valueAt(sheet, headerRow, before) === header) return before;
  const cells = sheet.cells[rowIndex(sheet, headerRow)] ?? [];
  const found = cells.flatMap((value, column) => (value === header ? [column] : []));
  return found.length === 1 ? found[0] : undefined;
}

const isFilled = (value: CellValue): boolean => value !== null && value !== '';

/** A value as every program saves it: some keep 15 digits of a number, which is what people see. */
function asSaved(value: CellValue): CellValue {
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}

/** Null for cells that say nothing. */
function keyOf(values: readonly CellValue[]): string | null {
  return values.some(isFilled) ? JSON.stringify(values.map(asSaved)) : null;
}

/** The row of each key below the header; null for a key that several rows have. */
function rowsByKey(sheet: SheetSnapshot, headerRow: number, guards: readonly Known[], taken: ReadonlySet<number>): ReadonlyMap<string, number | null> {
  const rows = new Map<string, number | null>();
  sheet.rows.forEach((row, index) => {
    if (row <= headerRow || taken.has(row)) return;
    const key = keyOf(guards.map(({ column }) => sheet.cells[index]?.[column] ?? null));
    if (key !== null) rows.set(key, rows.has(key) ? null : row);
  });
  return rows;
}

function counted(keys: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const times = new Map<string | null, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}
