/** Ways people reshape a sheet without changing what it says; each tells where a cell went. */
import type { Area } from '../../../src/workbook';
import type { Drawn, SheetOptions } from '../../support/sheet';
import type { DrawnSheet } from './collection/draw';

export interface Reshaped {
  readonly grid: readonly (readonly Drawn[])[];
  readonly options: SheetOptions;
  /** Where a cell of the drawn sheet stands now. */
  readonly place: (row: number, column: number) => { readonly row: number; readonly column: number };
}

/** The last of the header rows on the sheet, and the first. */
export function headerRows({ labels }: DrawnSheet): readonly number[] {
  return [...new Set(labels.map(({ row }) => row))].sort((one, other) => one - other);
}

/** The columns in another order: `order` says which old column stands at each place. Rows above the headers stay. */
export function permuteColumns({ grid, options, labels }: DrawnSheet, order: readonly number[]): Reshaped {
  const header = labels[0]?.row ?? 0;
  const moved = grid.map((line, row) => (row < header ? line : order.map((column) => line[column] ?? null)));
  return { grid: moved, options, place: (row, column) => ({ row, column: order.indexOf(column) }) };
}

export function insertRow({ grid, options }: Pick<DrawnSheet, 'grid' | 'options'>, at: number, line: readonly Drawn[] = []): Reshaped {
  const moved = (row: number): number => (row >= at ? row + 1 : row);
  return {
    grid: [...grid.slice(0, at), line, ...grid.slice(at)],
    options: reshaped(options, (area) => ({ ...area, top: moved(area.top), bottom: moved(area.bottom) })),
    place: (row, column) => ({ row: moved(row), column }),
  };
}

/** An empty column; within an Excel table it has the header that Excel gives it. */
export function insertColumn({ grid, options, labels }: DrawnSheet, at: number): Reshaped {
  const moved = (column: number): number => (column >= at ? column + 1 : column);
  const inTable = (options.tables ?? []).find(({ area }) => at > area.left && at <= area.right);
  const header = inTable === undefined ? -1 : (labels[0]?.row ?? -1);
  return {
    grid: grid.map((line, row) => [...line.slice(0, at), row === header ? 'Column1' : null, ...line.slice(at)]),
    options: reshaped(options, (area) => ({ ...area, left: moved(area.left), right: moved(area.right) })),
    place: (row, column) => ({ row, column: moved(column) }),
  };
}

/** Other spellings of the headers, also where the page below repeats them. */
export function respellHeaders({ grid, options, labels }: DrawnSheet, spell: (header: string) => string): Reshaped {
  const headers = new Set(labels.map(({ row, column }) => `${column} ${String(grid[row]?.[column])}`));
  return {
    grid: grid.map((line) => line.map((cell, column) => (typeof cell === 'string' && headers.has(`${column} ${cell}`) ? spell(cell) : cell))),
    options,
    place: (row, column) => ({ row, column }),
  };
}

function reshaped(options: SheetOptions, move: (area: Area) => Area): SheetOptions {
  return {
    ...options,
    tables: (options.tables ?? []).map((table) => ({ ...table, area: move(table.area) })),
    merged: (options.merged ?? []).map(move),
  };
}
