/** The cell edits that would show a report in a workbook, and what came of applying them. */
import { areaName, type Address, type Area } from './address';
import type { Refusal } from './refusal';
import type { SheetChart } from './sheet-chart';
import type { CellValue } from './snapshot';
import type { Writer } from './writer';

/** What we put in a cell: a plain value, or a native formula with the value it has now. */
export type CellInput = CellValue | FormulaInput;

export interface FormulaInput {
  /** With its leading `=`, in English with commas. */
  readonly formula: string;
  /** What it evaluates to, for readers that do not calculate. */
  readonly value: CellValue;
}

export const CELL_STYLES = [
  'header',
  'number-header',
  'centred-header',
  'note-header',
  'title',
  'text',
  'lines',
  'note',
  'number-note',
  'strong',
  'bar',
  'number-bar',
  'good',
  'centred',
  'left',
  'ratio',
  'matrix-good',
  'matrix-fair',
  'matrix-open',
  'matrix-poor',
  'matrix-bad',
  'matrix-gap',
  'indented',
  'link',
  'number',
  'count',
  'percent',
  'date',
  'money',
  'score',
  'critical',
  'high',
  'medium',
  'low',
  'input',
  'choice',
  'past',
  'past-money',
  'id',
] as const;

/** How a cell looks; each is one group of cells for the host. */
export type CellStyle = (typeof CELL_STYLES)[number];

/** One of our columns in somebody's sheet. */
export interface ColumnEdit {
  readonly sheet: string;
  /** The Excel table the column belongs to; null beside a plain block. */
  readonly table: string | null;
  readonly column: number;
  readonly headerRow: number;
  /** True when the ledger says that this column is already ours and is written over. */
  readonly ours: boolean;
  /** What the column is for, as the ledger names it: `alignment-score`. */
  readonly purpose: string;
  /** Null takes the column out again (a table column is deleted, cells beside a block are emptied). */
  readonly header: string | null;
  /** The rows written, ascending, with their values and the values that stood there when they were read. */
  readonly rows: readonly number[];
  readonly values: readonly CellInput[];
  readonly before: readonly CellValue[];
  readonly headerBefore: CellValue;
  /** Cells of the same rows that must still hold what the snapshot said, so that no value lands in the wrong row. */
  readonly guards: readonly { readonly column: number; readonly header: CellValue; readonly values: readonly CellValue[] }[];
  readonly style: CellStyle;
  /** In characters, as Excel measures: given to a column that had no width of its own, taken back from one that leaves; 0 for none. */
  readonly width: number;
  /**
   * Rows, the header's perhaps among them, whose cell had a look of its own before we wrote. A host writes only the value of such a cell, and
   * leaves its look when the value is taken out; every other cell of ours loses its look with its value. Absent: none is known.
   */
  readonly ownLooks?: readonly number[];
  /** Of a fix that puts a number where cells are formatted as text: a host that would turn it into a text again gives the cell no format first. */
  readonly unformats?: true;
}

export interface PickList {
  readonly area: Area;
  readonly choices: readonly string[];
  /** Where the same sheet holds the choices one below the other: a rule itself has room for few of them. */
  readonly listed?: Area;
}

/** A pick-list's rule has room for this many characters, commas between the choices. */
const LONGEST_PICK_LIST = 255;

/** The choices as a rule can hold them, or the formula of the cells that do; null where neither can be, and people type. */
export function pickListSource({ choices, listed }: PickList): { readonly text: string } | { readonly formula: string } | null {
  const text = choices.join(',');
  if (choices.length > 0 && text.length <= LONGEST_PICK_LIST && !choices.some((choice) => choice.includes(','))) return { text };
  return listed === undefined ? null : { formula: areaName(listed).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') };
}

/** How a sheet of ours prints: all of it on one page, as wide as one page with these rows above each, or at a size in percent. */
export interface PrintSetup {
  readonly landscape: boolean;
  readonly fit: 'page' | 'width' | number;
  readonly titles: { readonly top: number; readonly bottom: number } | null;
  /** Only so many columns from the first are printed; absent: all. */
  readonly columns?: number;
  /** Rows with which a page begins. Programs need not heed them on a sheet that is fitted to a width: what must not stand on one page is printed at a size in percent. */
  readonly breaks?: readonly number[];
}

/** One of our own sheets, written as a whole. */
export interface SheetEdit {
  readonly name: string;
  /** `delete` takes out a sheet that the ledger says is ours. */
  readonly action: 'write' | 'delete';
  readonly hidden: boolean;
  /** Cells from A1, row by row; rows may be ragged. */
  readonly cells: readonly (readonly CellInput[])[];
  readonly styles: readonly { readonly area: Area; readonly style: CellStyle }[];
  /** In-workbook hyperlinks: from a cell of this sheet to a cell anywhere. */
  readonly links: readonly { readonly row: number; readonly column: number; readonly to: Address }[];
  /** Pick-lists and other checks on cells that people fill in. */
  readonly pickLists: readonly PickList[];
  readonly widths: readonly number[];
  /** Rows and columns frozen from the top left; 0 for none. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The area with a filter, header row first; null for none. */
  readonly filter: Area | null;
  /** Columns whose text wraps. */
  readonly wrapped: readonly number[];
  /** Absent: across, as wide as one page. */
  readonly print?: PrintSetup;
  readonly chart?: SheetChart;
  /** Another sheet of the plan that its formulas look into: where that one is refused, this one is, too. */
  readonly needs?: string;
}

/** A sheet with nothing in it, to be named and filled. */
export const BARE_SHEET: Omit<SheetEdit, 'name' | 'action'> = Object.freeze({
  hidden: false,
  cells: [],
  styles: [],
  links: [],
  pickLists: [],
  widths: [],
  frozenRows: 0,
  frozenColumns: 0,
  filter: null,
  wrapped: [],
});

/** What an audit read: the workbook's name, and a digest of all that is not ours in it. */
export interface Inputs {
  readonly workbook: string;
  readonly digest: string;
}

/**
 * What a plan is for. `write` shows an audit in what is ours. `fix` makes a person's own edit of one cell, or adds the header of one column:
 * what it changes stays the person's. `start` adds sheets that are the person's own from then on. The others take back.
 */
export type PlanPurpose = 'write' | 'fix' | 'start' | 'revert' | 'remove';

/** The purpose of a column edit that is a person's own: it is no column of ours, and never becomes one. */
export const FIX = 'fix';

/** Whether the ledger remembers what a plan of this purpose changes, so that it can be taken back. */
export function isRemembered(purpose: PlanPurpose): boolean {
  return purpose === 'write' || purpose === 'fix';
}

export interface WritePlan {
  readonly purpose: PlanPurpose;
  /** `YYYY-MM-DD`, for the ledger. */
  readonly asOf: string;
  readonly columns: readonly ColumnEdit[];
  readonly sheets: readonly SheetEdit[];
  /** Of a plan that shows an audit: kept in the ledger. */
  readonly inputs?: Inputs;
  /** Of a plan that takes back: what is known to have been ours and cannot be taken out, by name. Absent: nothing. */
  readonly left?: readonly Refusal[];
  /** Who asked for it, and when; absent where nobody else can have the workbook open. */
  readonly by?: Writer;
}

export interface Applied {
  /** Cells whose value now is what the plan said. */
  readonly cellsWritten: number;
  readonly sheetsWritten: readonly string[];
  /** What was not written, and what a host holds otherwise than it was written. */
  readonly refused: readonly Refusal[];
  /** What a person should know besides, one sentence each; left out where there is nothing. */
  readonly remarks?: readonly string[];
  /**
   * Of a revert or removal in a file: whether every part is again, byte by byte, what it was, or cells were put back one by one because another
   * program had saved the file since.
   */
  readonly restored?: 'byte by byte' | 'cell by cell';
}
