/** What the ledger remembers: which sheets and columns are ours, and what stood there before the last write. */
import type { DrawnSheet } from './drawn-sheet';
import type { ColumnEdit, Inputs, SheetEdit } from './plan';
import type { CellValue } from './snapshot';
import type { Writer } from './writer';

/** Where one of our columns was written, and beside whom. */
export interface OwnedColumn {
  readonly sheet: string;
  readonly table: string | null;
  readonly column: number;
  readonly headerRow: number;
  readonly header: string;
  readonly purpose: string;
  /** The last row that was written. */
  readonly lastRow: number;
  /** The rows that were written, ascending, and the cells beside them by which the same rows are known again. */
  readonly rows: readonly number[];
  readonly guards: ColumnEdit['guards'];
  /** Rows, the header's perhaps among them, whose cell had a look of its own before we first wrote there. */
  readonly ownLooks?: readonly number[];
  /** The width that we gave; absent where the column had one. */
  readonly width?: number;
}

/** A column as it was: its header and cells by row, and whether it existed. */
export interface ColumnBefore {
  readonly sheet: string;
  readonly table: string | null;
  readonly column: number;
  readonly headerRow: number;
  readonly purpose: string;
  /** Whether the column was ours already; one that was not is taken out by a revert. */
  readonly ours: boolean;
  readonly header: CellValue;
  readonly rows: readonly number[];
  readonly values: readonly CellValue[];
  readonly guards: ColumnEdit['guards'];
}

/** One of our sheets as it was; null for one that did not exist. */
export interface SheetBefore {
  readonly name: string;
  readonly edit: SheetEdit | null;
}

export interface Before {
  readonly columns: readonly ColumnBefore[];
  readonly sheets: readonly SheetBefore[];
}

/** A person's own edit that was made through us: it stays when everything of ours is taken out. */
export interface FixNote {
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly sheet: string;
  /** The row of the header where a column was added. */
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface LedgerBody {
  /** `YYYY-MM-DD`: the audit date of the last write. */
  readonly asOf: string;
  /** Everything that is ours after the last write; of the cells of sheets, digests. */
  readonly sheets: readonly DrawnSheet[];
  readonly columns: readonly OwnedColumn[];
  /** What the last audit that was written had read; null where that is not known. */
  readonly inputs: Inputs | null;
  /** What stood there before the last write; nothing once that has been taken back. */
  readonly before: Before;
  /** The fixes made so far that were not taken back, the last one last. Absent: none. */
  readonly fixes?: readonly FixNote[];
  /** Whether it was a write of ours that made the file ask to be calculated when it is opened. Absent: it was not. */
  readonly asksToCalculate?: boolean;
  /** Whether that was the first write and nobody has calculated since, so that no result knows of our cells. Absent: not known. */
  readonly uncalculated?: boolean;
  /** Who wrote last, and when. Absent: not known. */
  readonly by?: Writer;
  /** Who took back what was written after that, and when. Absent: nobody, or not known. */
  readonly takenBack?: Writer;
}

/** What was read of a ledger; see {@link asWhole}. */
export interface LedgerRead extends LedgerBody {
  /** True where a host read no more of it than an audit needs: then drawn cells, links and what stood there before are not known, and empty here. */
  readonly unread?: true;
}

/**
 * The ledger, for taking back or writing over what it speaks of.
 * @throws {Error} when no more of it was read than an audit needs: what is not known must not be taken for nothing.
 */
export function asWhole<T extends LedgerRead>(ledger: T): T {
  if (ledger.unread) throw new Error('The ledger was read for an audit alone: read the whole workbook first.');
  return ledger;
}
