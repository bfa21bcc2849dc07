/** What reading the XML of one sheet yields: its cells, and the facts around them. */
import type { Area, CellValue, FormulaRoom, FormulaRun, RowPattern } from '../../workbook';
import type { RowPlaces } from './row-places';

/** A formula that more than one cell hangs on: overwriting its owner would break the others. */
export interface FormulaArea {
  readonly kind: 'shared' | 'array' | 'dataTable';
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

export interface SheetParts {
  readonly rows: readonly number[];
  readonly cells: readonly CellValue[][];
  readonly patternOf: readonly number[];
  readonly patterns: readonly RowPattern[];
  readonly hiddenRows: readonly number[];
  readonly merged: readonly Area[];
  readonly protected: boolean;
  readonly filtered: Area | null;
  /** Relationship ids of the tables on the sheet. */
  readonly tableIds: readonly string[];
  readonly formulaAreas: readonly FormulaArea[];
  readonly formulaRuns: readonly FormulaRun[];
  /** Whether every row and cell says where it stands, in ascending order, as all known programs write them. */
  readonly numbered: boolean;
  readonly places: RowPlaces;
}

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  /** By cell style the index of its number format. */
  readonly formatOfStyle: Int32Array;
  /** By cell style whether its text is struck through; null where no style of the workbook does that. */
  readonly struckStyles: readonly boolean[] | null;
  /** The index of a date format, for cells that hold an ISO date without one. */
  readonly isoDateFormat: () => number;
  readonly date1904: boolean;
  readonly budget: CellBudget;
  readonly formulaRoom: FormulaRoom;
  /** Rows to read; all where it is left out. */
  readonly mostRows?: number;
}

/** Bounds what a whole workbook may make us hold; a row counts up to its last cell, because it takes that much memory. */
export class CellBudget {
  private left: number;
  constructor(readonly limit: number) {
    this.left = limit;
  }
  /** @throws TooManyCells when the workbook exceeds its limit. */
  spend(cells: number): void {
    this.left -= cells;
    if (this.left < 0) throw new TooManyCells(this.limit);
  }
}

export class TooManyCells extends Error {
  override readonly name = 'TooManyCells';
  constructor(readonly limit: number) {
    super(`more than ${limit} cells`);
  }
}
