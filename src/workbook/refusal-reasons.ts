/** The reasons for which an edit may not be made, and what each speaks of. */
import type { Address, Area } from './address';
import type { CellValue } from './snapshot';

/** Why an edit was not made, as far as programs need to know. */
export type RefusalCode =
  'changed' | 'moved' | 'sheet-gone' | 'table-gone' | 'protected' | 'filtered' | 'merged' | 'not-empty' | 'formula' | 'read-only' | 'name-taken';

type Nothing = Readonly<Record<never, never>>;

/** What the sentence of each reason speaks of. */
export interface RefusalData {
  'workbook-read-only': Nothing;
  /** Another audit was written since the workbook was read. */
  'written-since': Nothing;
  /** No sheet can be added for the ledger. */
  'no-ledger': Nothing;
  'structure-protected': { readonly sheet: string; readonly change: 'added' | 'taken out' };
  /** A sheet of that name that is not ours. */
  'foreign-sheet': { readonly sheet: string };
  'last-sheet': { readonly sheet: string };
  'sheet-gone': { readonly sheet: string };
  'sheet-protected': { readonly sheet: string };
  'sheet-full': { readonly sheet: string };
  'header-gone': { readonly at: Address; readonly header: CellValue };
  'table-gone': { readonly sheet: string; readonly table: string };
  'table-moved': { readonly sheet: string; readonly table: string };
  'table-grown': { readonly table: string };
  /** Our column has others to its right, which would have to move with it. */
  'column-inside': { readonly table: string; readonly at: Address };
  'header-taken': { readonly table: string; readonly header: string };
  'merged-beside': { readonly sheet: string; readonly table: string; readonly area: Area };
  'table-beside': { readonly sheet: string; readonly table: string };
  /** Beside a plain block: the table would take our cells in. */
  'table-in-way': { readonly sheet: string; readonly table: string };
  'in-use-beside': { readonly table: string; readonly at: Address };
  /** A value in our table column that we did not write. */
  'stranger-in-column': { readonly at: Address; readonly value: CellValue };
  'cell-merged': { readonly at: Address };
  'cell-formula': { readonly at: Address };
  'cell-filled': { readonly at: Address; readonly now: CellValue };
  'cell-changed': { readonly at: Address; readonly before: CellValue; readonly now: CellValue };
  /** Excel took what was written for something else. */
  'cell-altered': { readonly at: Address; readonly wanted: CellValue; readonly now: CellValue };
  /** A cell of one of our own sheets, outside what it held. */
  'own-cell-filled': { readonly at: Address };
  /** The cell by which the row was known. */
  'row-changed': { readonly at: Address; readonly beside: Address };
  /** In Excel: a filter hides rows of a table or sheet. */
  'rows-filtered': { readonly of: string };
  /** In Excel: rows were hidden since. */
  'rows-hidden': { readonly sheet: string };
  /** In a file: its cells do not say where they stand. */
  'cells-unplaced': { readonly sheet: string };
  /** In a file: the table is filled by a query. */
  'table-filled': { readonly table: string };
}

export type RefusalReason = keyof RefusalData;

/** One reason with its data. */
export interface WhyOf<R extends RefusalReason> {
  readonly reason: R;
  readonly data: RefusalData[R];
}

export type Why = { [R in RefusalReason]: WhyOf<R> }[RefusalReason];

/** One sentence for each reason: a table with a gap does not compile. */
export type RefusalSentences = { readonly [R in RefusalReason]: (data: RefusalData[R]) => string };
