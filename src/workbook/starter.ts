/** A new workbook, before any host has made a file of it. */
import type { Area } from './address';
import type { SheetEdit } from './plan';

/** A note on a cell, as people write one. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface StarterSheet {
  /** Cells, looks, widths, links and pick-lists; its `filter` stays null where there is a table, which has its own. */
  readonly sheet: SheetEdit;
  /** An Excel table over an area whose first row is its header: texts, each once. */
  readonly table?: { readonly name: string; readonly area: Area };
  readonly notes?: readonly Note[];
  /** Cells that take only dates, or only numbers. */
  readonly dates?: readonly Area[];
  readonly numbers?: readonly Area[];
  /** Cells that take only what a range holds, such as `Lists!$A$2:$A$9`; for choices too long for a pick-list. */
  readonly rangeLists?: readonly { readonly area: Area; readonly range: string }[];
}
