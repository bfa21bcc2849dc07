/** How a row of a block looks: which of its cells are filled, and which of them are words. */
import { rowIndex, type Area, type CellValue, type SheetSnapshot } from '../../workbook';
import { fieldDefinition } from '../fields';
import { isBlankWord } from '../reading/blank-words';
import type { Block } from './find-blocks';
import type { MappedColumn } from './types';

export interface BodyRow {
  readonly row: number;
  /** By column from A. */
  readonly cells: readonly CellValue[];
  /** How many of the block's cells are filled. */
  readonly filled: number;
  /** The first filled column of the block. */
  readonly first: number;
}

export const isBlank = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || value === '' || (typeof value === 'string' && value.trim() === '');

const LONGEST_BLANK = 5;

/** Whether a cell says something: a dash and "n/a" do not. */
export const isSaid = (value: CellValue | undefined): boolean =>
  !isBlank(value) && !(typeof value === 'string' && value.length <= LONGEST_BLANK && isBlankWord(value));

/** A rule drawn with signs: `-----`. */
const RULE = /^[-–—=_*~. ]{2,}$/;

/** The rows of a block that hold more than rules drawn with signs. */
export function rowsIn({ rows, columns }: Block, sheet: SheetSnapshot): BodyRow[] {
  const found: BodyRow[] = [];
  for (const row of rows) {
    const cells = sheet.cells[rowIndex(sheet, row)] ?? [];
    let filled = 0;
    let first = -1;
    let isRule = true;
    for (const { column } of columns) {
      const value = cells[column];
      if (isBlank(value)) continue;
      filled += 1;
      if (first < 0) first = column;
      if (isRule && !(typeof value === 'string' && RULE.test(value))) isRule = false;
    }
    if (filled > 0 && !isRule) found.push({ row, cells, filled, first });
  }
  return found;
}

export const textIn = ({ cells }: BodyRow, column: number): string => String(cells[column] ?? '').trim();

const FIGURES: ReadonlySet<string> = new Set(['number', 'money', 'share']);
/** Says of a figure what it is counted in. */
const OF_FIGURES = /\.(?:currency|measureUnit)$/;
/** Mapped columns of figures, whatever their cells hold, and any cell without a letter under a header that nobody knows. */
const FIGURE = /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,4}\.?)?[^\p{L}\d]*$/u;

/** Whether a filled cell of a column says more than a figure does. */
export function wordsUnder(columns: readonly MappedColumn[]): (column: number, value: CellValue) => boolean {
  const roles: ('figure' | 'silent' | 'told' | undefined)[] = [];
  for (const { column, field, reading } of columns) {
    if (reading !== undefined || (field !== null && OF_FIGURES.test(field))) roles[column] = 'silent';
    else if (field !== null) roles[column] = FIGURES.has(fieldDefinition(field).type) ? 'figure' : 'told';
  }
  return (column, value) => {
    const role = roles[column];
    if (role === 'told') return true;
    if (role === 'silent' || typeof value !== 'string') return false;
    if (role === 'figure') return !/\d/.test(value) && /[\p{L}Σ∑Ø]/u.test(value);
    return !FIGURE.test(value) && /[\p{L}Σ∑Ø]/u.test(value);
  };
}

/** Areas merged over several columns of the block, by the row they begin in. */
export function bandsOf({ merged }: SheetSnapshot, { left, right }: Area): ReadonlyMap<number, Area> {
  const bands = new Map<number, Area>();
  for (const area of merged ?? []) {
    if (area.right > area.left && area.left <= right && area.right >= left) bands.set(area.top, area);
  }
  return bands;
}

/** A damaged file may list merged areas without end. */
const MOST_STEPS = 1_000_000;

/** Rows in a cell merged downwards in a column of names, below its first row. */
export function continuedRows({ merged }: SheetSnapshot, area: Area, naming: readonly number[]): ReadonlySet<number> {
  const rows = new Set<number>();
  let steps = 0;
  for (const { top, bottom, left, right } of merged ?? []) {
    if (left !== right || !naming.includes(left)) continue;
    for (let row = Math.max(top, area.top) + 1; row <= Math.min(bottom, area.bottom) && steps < MOST_STEPS; row++, steps++) rows.add(row);
  }
  return rows;
}
