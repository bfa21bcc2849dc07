/** Odd cells gathered by the column that they stand in: one finding a column, not one a cell. */
import { addressName } from '../../workbook';
import { fieldWords, type FieldName } from '../fields';
import type { Model, OddCell } from '../model/types';
import type { CellOddity } from '../reading/types';
import type { MessageValue } from '../message-value';
import type { Subject } from '../model/subject';

export interface OddColumn extends Subject {
  readonly field: FieldName;
  readonly cells: readonly OddCell[];
}

/** Columns that hold cells odd in this way; `at` is the first of them. */
export function oddColumns(model: Model, oddity: CellOddity): OddColumn[] {
  const columns = new Map<FieldName, OddCell[]>();
  for (const cell of model.oddCells) {
    if (cell.oddity !== oddity) continue;
    const known = columns.get(cell.field);
    if (known === undefined) columns.set(cell.field, [cell]);
    else known.push(cell);
  }
  return [...columns].map(([field, cells]) => ({
    kind: 'column',
    key: `column:${field}`,
    id: null,
    name: fieldWords(field),
    at: (cells[0] as OddCell).at,
    field,
    cells,
  }));
}

/** How many cells are odd in this way, all columns together. */
export function oddCount(model: Model, oddity: CellOddity): number {
  return model.oddCells.filter((cell) => cell.oddity === oddity).length;
}

/** Of a column whose cells show something else than they hold: its name, how many cells, and where the first few stand. */
export function placesData({ field, cells }: OddColumn): { readonly column: MessageValue; readonly where: MessageValue; readonly cells: MessageValue } {
  return { column: { anyOf: [field] }, where: { count: cells.length, of: 'cell' }, cells: { list: cells.slice(0, 5).map(({ at }) => addressName(at)) } };
}

/** What a message tells of a column: its name, how many cells, the first few with what stands in them. */
export function oddData({ field, cells }: OddColumn): { readonly column: MessageValue; readonly where: MessageValue; readonly cells: MessageValue } {
  // Seven are enough for a message that shows five and counts the rest by `where`.
  const shown = cells.slice(0, 5).map(({ at, raw }) => ({ named: String(raw), at, by: 'cell' as const }));
  return { column: { anyOf: [field] }, where: { count: cells.length, of: 'cell' }, cells: { list: shown } };
}
