/** A worksheet of the emulated workbook: rows of cells, tables, merges, filters, protection. */
import type { Area } from '../../../src/workbook/address';
import type { CellValue, Visibility } from '../../../src/workbook/snapshot';
import type { Table } from './table';

/** What we imitate of a cell's look. */
export interface Look {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  size?: number;
  fontName?: string;
  wrap?: boolean;
  horizontal?: string;
  vertical?: string;
  indent?: number;
  borders?: Record<string, string>;
}

/** How a cell looks that nobody has touched. */
export const DEFAULT_LOOK: Readonly<Look> = {
  fill: '#FFFFFF',
  color: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  size: 11,
  fontName: 'Calibri',
  wrap: false,
  horizontal: 'General',
  vertical: 'Bottom',
  indent: 0,
};

export interface Link {
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

/** One row; every map is by column and made only when something is in it. */
export interface Row {
  values: CellValue[];
  formulas: Map<number, string> | undefined;
  numberFormats: Map<number, string> | undefined;
  looks: Map<number, Look> | undefined;
  links: Map<number, Link> | undefined;
  /** Columns whose text was entered with a leading apostrophe. */
  quoted: Set<number> | undefined;
  hidden: boolean;
}

export interface Validation {
  area: Area;
  rule: Record<string, unknown>;
  extras: Record<string, unknown>;
}

export interface Filter {
  area: Area;
  /** Whether a criterion hides rows at the moment. */
  active: boolean;
}

/** A name scoped to a sheet: it goes with the sheet, whatever that is called. */
export interface SheetName {
  readonly name: string;
  /** With its leading `=`. */
  formula: string;
  visible: boolean;
}

export interface Axis {
  minimum?: number;
  maximum?: number;
  reversed?: boolean;
}

export interface Series {
  name: string;
  values: Area;
  names: Area | undefined;
  /** Of its bars or its line; null: not filled. */
  color: string | null | undefined;
  gapWidth: number | undefined;
}

export interface Chart {
  name: string;
  readonly type: string;
  title: { text: string; visible: boolean };
  legend: boolean;
  place: Area | undefined;
  series: Series[];
  readonly category: Axis;
  readonly value: Axis;
}

export interface Sheet {
  readonly id: string;
  name: string;
  names: SheetName[];
  visibility: Visibility;
  protected: boolean;
  /** By row number; rows that were never touched are holes. */
  rows: (Row | undefined)[];
  tables: Table[];
  merged: Area[];
  filter: Filter | undefined;
  columnWidths: Map<number, number>;
  hiddenColumns: Set<number>;
  frozen: { rows: number; columns: number };
  page: { orientation?: string; zoom?: unknown; titleRows?: string; printArea?: string; paper?: string; breaks?: string[] };
  validations: Validation[];
  charts: Chart[];
  tabColor: string;
}

let made = 0;

export function makeSheet(name: string): Sheet {
  made += 1;
  return {
    id: `{00000000-0001-0000-${made.toString(16).padStart(4, '0')}-000000000000}`,
    name,
    names: [],
    visibility: 'visible',
    protected: false,
    rows: [],
    tables: [],
    merged: [],
    filter: undefined,
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    frozen: { rows: 0, columns: 0 },
    page: {},
    validations: [],
    charts: [],
    tabColor: '',
  };
}

export function emptyRow(): Row {
  return { values: [], formulas: undefined, numberFormats: undefined, looks: undefined, links: undefined, quoted: undefined, hidden: false };
}

/** The row to write to, made when it was not there. */
export function rowOf(sheet: Sheet, row: number): Row {
  return (sheet.rows[row] ??= emptyRow());
}

export function valueOf(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.rows[row]?.values[column] ?? null;
}

export function formulaOf(sheet: Sheet, row: number, column: number): string | undefined {
  return sheet.rows[row]?.formulas?.get(column);
}

export function numberFormatOf(sheet: Sheet, row: number, column: number): string {
  return sheet.rows[row]?.numberFormats?.get(column) ?? 'General';
}

export function setNumberFormat(sheet: Sheet, row: number, column: number, format: string): void {
  const target = rowOf(sheet, row);
  if (format === 'General') target.numberFormats?.delete(column);
  else (target.numberFormats ??= new Map()).set(column, format);
}

/** A cell's content, replaced whole: value, formula and the mark of a leading apostrophe. */
export function setContent(sheet: Sheet, row: number, column: number, value: CellValue, formula?: string, quoted = false): void {
  const target = rowOf(sheet, row);
  while (target.values.length < column) target.values.push(null);
  target.values[column] = value === '' && formula === undefined ? null : value;
  if (formula === undefined) target.formulas?.delete(column);
  else (target.formulas ??= new Map()).set(column, formula);
  if (quoted) (target.quoted ??= new Set()).add(column);
  else target.quoted?.delete(column);
}

/** The smallest area that holds every value (or, unless `valuesOnly`, every look and format too); undefined for none. */
export function usedRange(sheet: Sheet, valuesOnly: boolean): Area | undefined {
  let area: Area | undefined;
  const take = (row: number, left: number, right: number): void => {
    area = area
      ? { top: Math.min(area.top, row), left: Math.min(area.left, left), bottom: Math.max(area.bottom, row), right: Math.max(area.right, right) }
      : { top: row, left, bottom: row, right };
  };
  sheet.rows.forEach((row, at) => {
    if (!row) return;
    let left = row.values.findIndex((value) => value !== null && value !== undefined);
    let right = row.values.findLastIndex((value) => value !== null && value !== undefined);
    if (!valuesOnly) {
      for (const column of [...(row.numberFormats?.keys() ?? []), ...(row.looks?.keys() ?? [])]) {
        left = left < 0 ? column : Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    if (left >= 0) take(at, left, right);
  });
  return area;
}
