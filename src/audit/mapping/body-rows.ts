/** Which rows below the headers are records: no totals, no labels of sections, no repeated headers, no notes below the table. */
import type { SheetSnapshot } from '../../workbook';
import { fold } from '../reading/fold';
import { readStatus } from '../reading/read-words';
import type { Kind } from '../fields';
import { continuedRows, isBlank, rowsIn, textIn, type BodyRow } from './body-row';
import type { Block } from './find-blocks';
import { footnotes } from './footnotes';
import { isColour, isPageLine, isPlainNote, isRemark } from './row-words';
import { recordsEnd } from './rows-below';
import { identityOf, sectionLabels } from './section-labels';
import { totalRows } from './total-rows';
import type { MappedColumn } from './types';

/** Where less is understood, a row of one cell may be a record. */
const LEAST_MAPPED = 2;

export function bodyRows(kind: Kind, block: Block, columns: readonly MappedColumn[], sheet: SheetSnapshot): readonly number[] {
  const isRepeated = repeatsHeader(block);
  let rows = rowsIn(block, sheet).filter((row) => !isRepeated(row));
  const { naming } = identityOf(kind, columns);
  const continued = continuedRows(sheet, block.area, naming);
  rows = without(rows, ofTheirOwn(totalRows(kind, rows, columns), continued));
  const body = { kind, block, columns, sheet, continued };
  if (block.table === null)
    rows = rows.filter((row) => body.continued.has(row.row) || !(row.filled === 1 ? isPlainNote(textIn(row, row.first)) : isLegend(row, block)));
  rows = without(rows, footnotes(rows, body));
  rows = rows.slice(0, recordsEnd(rows, body));
  if (columns.filter(({ field }) => field !== null).length >= LEAST_MAPPED) rows = without(rows, sectionLabels(rows, body));
  return rows.filter((row) => body.continued.has(row.row) || !isRemarkBetween(row, block)).map(({ row }) => row);
}

/** `Green | on track` below a wider table: what a colour stands for. */
function isLegend({ filled, cells }: BodyRow, { columns }: Block): boolean {
  if (filled !== 2 || columns.length <= filled) return false;
  const texts = columns.flatMap(({ column }) => (isBlank(cells[column]) ? [] : [String(cells[column])]));
  return texts.some(isColour) && texts.every((text) => isColour(text) || readStatus(text).value !== null);
}

/** Of totals, those that are not further rows of a record, whose name is merged over them. */
function ofTheirOwn(totals: ReadonlySet<number>, continued: ReadonlySet<number>): ReadonlySet<number> {
  const own = new Set<number>();
  for (const row of [...totals].sort((one, other) => one - other)) if (!continued.has(row) || own.has(row - 1)) own.add(row);
  return own;
}

function without(rows: readonly BodyRow[], out: ReadonlySet<number>): BodyRow[] {
  return out.size === 0 ? [...rows] : rows.filter(({ row }) => !out.has(row));
}

/** A row that says nothing but what stands above it in the headers, as printed pages repeat them. */
function repeatsHeader({ columns }: Block): (row: BodyRow) => boolean {
  const headers = new Map(columns.map(({ column, header }) => [column, fold(header)]));
  const letters = new Map(columns.map(({ column, header }) => [column, firstLetter(header)]));
  // Most rows differ in the first letter of their first cell.
  const mayRepeat = ({ first, cells }: BodyRow): boolean => {
    const letter = letters.get(first);
    return letter === null || letter === firstLetter(String(cells[first])) || firstLetter(String(cells[first])) === null;
  };
  return (row) => {
    if (row.filled < Math.min(2, columns.length) || !mayRepeat(row)) return false;
    for (const { column } of columns) {
      const value = row.cells[column];
      if (isBlank(value)) continue;
      if (typeof value !== 'string' && typeof value !== 'number') return false;
      if (fold(String(value)) !== headers.get(column)) return false;
    }
    return true;
  };
}

/** A lone remark, or the head of a printed page, among the records of a table with several columns. */
function isRemarkBetween(row: BodyRow, { table, columns, title }: Block): boolean {
  if (row.filled > 1 || table !== null || columns.length <= LEAST_MAPPED) return false;
  const text = textIn(row, row.first);
  return text === title.trim() || isPageLine(text) || (/^[*¹²³†‡]|:/.test(text) && isRemark(text));
}

/** In lower case; null where a text begins with anything but a plain letter. */
function firstLetter(text: string): string | null {
  return /^[a-z]/i.test(text) ? text.charAt(0).toLowerCase() : null;
}
