/** A name of which each part stands in a column of its own, as one cell: “Ann” and “Bell” are Ann Bell. */
import { textOf, type RawCell } from './raw-record';

export interface NameCells {
  first?: RawCell;
  last?: RawCell;
}

/** Stands where the first part that is filled does. */
export function joinedName({ first, last }: NameCells): RawCell {
  const cells = [first, last].filter((cell) => cell !== undefined);
  const filled = cells.filter((cell) => textOf(cell) !== '');
  const [stands] = filled;
  if (stands === undefined) return cells[0] as RawCell;
  const name = filled.map(textOf).join(' ');
  return { value: name, at: stands.at, raw: name };
}
