/** An Excel table of the emulated workbook. */
import type { Area } from '../../../src/workbook/address';

export interface TableColumn {
  readonly id: number;
  name: string;
}

export interface Table {
  readonly id: string;
  name: string;
  /** Header and totals rows included. */
  area: Area;
  headerRow: boolean;
  totalsRow: boolean;
  columns: TableColumn[];
  /** Whether a criterion of its own filter hides rows at the moment. */
  filtered: boolean;
}

let made = 0;

export function makeTable(name: string, area: Area, headers: readonly string[], marks: { headerRow: boolean; totalsRow: boolean }): Table {
  made += 1;
  const id = `{00000000-000C-0000-FFFF-${made.toString(16).padStart(12, '0')}}`;
  return { id, name, area, ...marks, columns: headers.map((header, index) => ({ id: index + 1, name: header })), filtered: false };
}

/** The rows between header and totals. */
export function bodyOf(table: Table): Area {
  return { ...table.area, top: table.area.top + (table.headerRow ? 1 : 0), bottom: table.area.bottom - (table.totalsRow ? 1 : 0) };
}

/** A header that no other column of the table has, made as Excel makes it: a number is added. */
export function freeHeader(table: Table, wanted: string, except?: TableColumn): string {
  const taken = new Set(table.columns.filter((column) => column !== except).map((column) => column.name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) if (!taken.has(`${wanted}${number}`.toLowerCase())) return `${wanted}${number}`;
}
