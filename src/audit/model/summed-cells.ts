/** Cells of a row that are parts of one amount, as one cell: the months of a year's cost. */
import type { RawCell } from './raw-record';

/** What the parts that could be read add up to, where they are in one currency; stands where the first of them does. */
export function summed(parts: readonly RawCell[]): RawCell {
  const said = parts.filter(({ value, oddity, each }) => value !== null || (oddity !== undefined && oddity !== 'blank-word') || each !== undefined);
  const first = (said[0] ?? parts[0]) as RawCell;
  const amounts = said.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const units = new Set(said.flatMap(({ value, unit }) => (value === null ? [] : (unit ?? []))));
  if (said.length === 0) return { value: null, at: first.at, raw: null };
  if (amounts.length === 0 || units.size > 1) return { value: null, at: first.at, raw: first.raw, oddity: 'unreadable', parts: said };
  const [unit] = units;
  // Smallest first, so that the order of columns changes no digit.
  const value = [...amounts].sort((one, other) => one - other).reduce((sum, amount) => sum + amount, 0);
  return { value, at: first.at, raw: value, parts: said, ...(unit === undefined ? {} : { unit }) };
}
