/** Finds the rows of headers on a sheet: mostly distinct short texts of which the vocabulary knows enough. */
import type { CellValue, SheetSnapshot } from '../../workbook';
import { readPhase } from '../reading/read-phase';
import { isBareList } from './bare-list';
import type { HeadCells } from './head-cells';
import { peopleOfMatrix, rowsBelow, titlesOf } from './matrix';
import { isCostOfPart } from './part-of-year';
import { datedHeader } from './dated-header';
import { isYearless, periodOf } from './period-header';
import { meaningsOf } from './synonyms';
import { upperRows, type UpperRows } from './two-row-header';
import { areTooMany, holdsValues, isYear } from './value-rows';
import { vendorLayout } from './vendor-layouts';

/** A sheet, its cells as headers, and which of them belong to an Excel table. */
export interface Page {
  readonly sheet: SheetSnapshot;
  readonly head: HeadCells;
  readonly inTable: (row: number, column: number) => boolean;
}

export interface HeaderRow {
  readonly index: number;
  readonly columns: readonly number[];
  readonly known: number;
  /** Cells of its row that are no texts. */
  readonly values: number;
  /** Rows of headers above it that are its own. */
  readonly upper: UpperRows | null;
}

export const isText = (value: CellValue | undefined): value is string => typeof value === 'string' && value.trim() !== '';
export const isFilled = (value: CellValue | undefined): boolean => value !== null && value !== undefined && value !== '';

/** A better header within the next few rows wins: what stood above was a title. */
const LOOK_AHEAD = 4;

export function bestHeader(page: Page, index: number): HeaderRow | null {
  let best = headerAt(page, index);
  if (best === null) return null;
  for (let ahead = index + 1; ahead <= index + LOOK_AHEAD && ahead < page.sheet.rows.length; ahead++) {
    if (isTableOfItsOwn(page, best, ahead)) break;
    const other = headerAt(page, ahead);
    if (other !== null && other.known > best.known) best = other;
  }
  return best;
}

/** A row of headers that goes on in the row below it, or begins in the one above. */
export function withUpperRows({ sheet, head }: Page, header: HeaderRow): HeaderRow {
  const below = upperRows(head, sheet, header.index + 1);
  const upper = below ?? upperRows(head, sheet, header.index);
  if (upper === null) return header;
  const index = below === null ? header.index : header.index + 1;
  const lower = (sheet.cells[index] ?? []).flatMap((value, column) => (isFilled(value) ? [column] : []));
  return { ...header, index, columns: [...lower, ...upper.headers.keys()].sort((one, other) => one - other), upper };
}

export function headerIn(head: HeadCells, { index, upper }: HeaderRow, column: number): string {
  return upper?.headers.get(column)?.text ?? head.textAt(index, column);
}

/** A table stays one however short it is, when an empty row ends it and something stood below its headers. */
function isTableOfItsOwn({ sheet, inTable }: Page, header: HeaderRow, ahead: number): boolean {
  if (header.known < 2 || header.known < header.columns.length * 0.6 || ahead - header.index < 2) return false;
  if ((sheet.rows[ahead] as number) - (sheet.rows[ahead - 1] as number) < 2) return false;
  if ((sheet.rows[header.index + 1] as number) - (sheet.rows[header.index] as number) > 1) return false;
  const body = sheet.cells[header.index + 1] ?? [];
  return header.columns.filter((column) => isFilled(body[column]) && !inTable(sheet.rows[header.index + 1] as number, column)).length >= 2;
}

const LONGEST_HEADER = 80;
/** Exports begin with their headers, or a few lines below the top. */
const EXPORT_ROWS = 6;

/** Parts of years that count as known headers where as many stand in a row. */
const YEARLESS = 3;

/** A row of mostly distinct short texts of which the vocabulary knows enough. */
export function headerAt({ sheet, head, inTable }: Page, index: number): HeaderRow | null {
  const row = sheet.rows[index] as number;
  const cells = sheet.cells[index] ?? [];
  // Most rows are values: they are told by their types alone, before any word is looked up.
  let timeline: boolean | undefined;
  const isNumberLabel = (value: number): boolean => isYear(value) || (timeline ??= head.isTimeline(index));
  if (holdsValues(cells, isNumberLabel, (column) => inTable(row, column))) return null;
  const columns: number[] = [];
  const texts: string[] = [];
  let values = 0;
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column];
    if (!isFilled(value) || inTable(row, column)) continue;
    const isLabel = isText(value) || (typeof value === 'number' && isNumberLabel(value));
    const label = isLabel ? head.textAt(index, column) : '';
    if (label === '' || label.length > LONGEST_HEADER) {
      values += 1;
      if (areTooMany(values, cells)) return null;
      continue;
    }
    columns.push(column);
    texts.push(label);
  }
  // A lone text over several columns is a title, whatever it says.
  if (texts.length === 1 && (head.isMergedAcross(index, columns[0] as number) || isAboveHeaders(sheet, index))) return null;
  if (texts.length === 0 || values > texts.length / 4 || !areDistinct(texts, columns, () => head.labelsOver(index))) return null;
  let known = texts.filter((text) => meaningsOf(text).length > 0 || periodOf(text) !== null || isCostOfPart(text)).length;
  if (index < EXPORT_ROWS && vendorLayout(texts) !== null) known = texts.length;
  const named = known === texts.length || texts.some((text) => meaningsOf(text).length > 0);
  if (!named || index + 1 >= sheet.rows.length) return null;
  const yearless = texts.filter(isYearless).length;
  // Before and after stand beside each other, and say of the same thing when it was read.
  const phases = texts.filter((text) => meaningsOf(text).length === 0 && periodOf(text) === null).flatMap((text) => readPhase(text)?.phase ?? []);
  if (new Set(phases).size === 2) known += phases.length;
  else if (known === 1) known += texts.filter((text) => meaningsOf(text).length === 0 && datedHeader(text) !== null).length;
  if (yearless >= YEARLESS) known = Math.min(known + yearless, texts.length);
  const enough =
    known >= 2
      ? known >= texts.length * 0.3 || known >= 4
      : known === texts.length || isBareList(sheet, index, columns, texts) || isMatrix(sheet, index, columns, texts);
  return enough ? { index, columns, known, values, upper: null } : null;
}

/** Texts side by side that could be headers. */
const FEWEST_BELOW = 3;

/** Whether the next row of the sheet has texts alone, and several of them: in Excel nothing tells that a lone text above is merged over them. */
function isAboveHeaders(sheet: SheetSnapshot, index: number): boolean {
  const below = (sheet.cells[index + 1] ?? []).filter(isFilled);
  return below.length >= FEWEST_BELOW && below.every((value) => isText(value) && value.length <= LONGEST_HEADER && !/\d/.test(value));
}

/** Matrices begin their sheets: of a long list no row is taken for the head of one. */
const MATRIX_WITHIN = 20;

function isMatrix(sheet: SheetSnapshot, index: number, columns: readonly number[], texts: readonly string[]): boolean {
  return (
    index <= MATRIX_WITHIN &&
    peopleOfMatrix(
      texts.map((header, place) => ({ column: columns[place] as number, header })),
      rowsBelow(sheet, index),
      titlesOf(sheet, index),
    ) !== null
  );
}

/** Tables beside each other with headers of their own: parted by a blank column, and each without a header twice. */
function areSideBySide(texts: readonly string[], columns: readonly number[]): boolean {
  const runs: string[][] = [];
  texts.forEach((text, place) => {
    const last = runs.at(-1);
    if (last === undefined || (columns[place] as number) - (columns[place - 1] as number) > 1) runs.push([text.toLowerCase()]);
    else last.push(text.toLowerCase());
  });
  return (
    runs.length > 1 && runs.every((run) => run.length > 1 && new Set(run).size === run.length && run.filter((text) => meaningsOf(text).length > 0).length > 1)
  );
}

/** Whether hardly a header is there twice; `Target` below `Q1` is another than `Target` below `Q2`. */
function areDistinct(texts: readonly string[], columns: readonly number[], labelsOver: () => ReadonlyMap<number, string>): boolean {
  const isMost = (all: readonly string[]): boolean => new Set(all.map((text) => text.toLowerCase())).size >= texts.length * 0.7;
  if (isMost(texts)) return true;
  if (areSideBySide(texts, columns)) return true;
  const labels = labelsOver();
  return labels.size > 0 && isMost(texts.map((text, place) => `${labels.get(columns[place] as number) ?? ''} ${text}`));
}
