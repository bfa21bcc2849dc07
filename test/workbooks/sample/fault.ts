/** What a planted fault is: the cells it changes, and the findings it must give. */
import type { SampleCell, SampleRow } from './drawn-sheet';

/** A row by its first column, by its first two, or by its number from 0 where these are not unique; `title` is the line above the table. */
export type RowName = string | number | readonly [string, string];
export type Change = readonly [sheet: string, row: RowName, column: string, value: SampleCell];
/** Rule, and the cell where its finding must stand; the header where the row is `header`. */
export type Planted = readonly [rule: string, sheet: string, row: RowName, column: string];

export interface Fault {
  /** What somebody did, in a few words. */
  readonly what: string;
  readonly changes: readonly Change[];
  readonly added?: readonly (readonly [sheet: string, row: SampleRow])[];
  readonly findings: readonly Planted[];
  /** Done after the last review: what was signed there does not have it. */
  readonly since?: true;
}

/** One cell that is wrong, and says so itself. */
export const flaw = (rule: string, what: string, sheet: string, row: RowName, column: string, value: SampleCell): Fault => ({
  what,
  changes: [[sheet, row, column, value]],
  findings: [[rule, sheet, row, column]],
});
export const fault = (what: string, changes: readonly Change[], findings: readonly Planted[], added: Fault['added'] = []): Fault => ({
  what,
  changes,
  added,
  findings,
});
export const everywhere = (sheet: string, rows: readonly RowName[], column: string, value: SampleCell): Change[] =>
  rows.map((row): Change => [sheet, row, column, value]);
