/** Finds blocks of cells that look like tables: Excel tables first, then a row of headers above rows of values. */
import { contains, type Area, type CellValue, type SheetSnapshot, type TableSnapshot, type WorkbookSnapshot } from '../../workbook';
import { KINDS } from '../fields';
import { HeadCells } from './head-cells';
import { bestHeader, headerAt, headerIn, isFilled, isText, withUpperRows, type HeaderRow, type Page } from './header-row';
import { isYearless, yearIn } from './period-header';
import { isComplete } from './required-fields';
import { meaningsOf } from './synonyms';
import { isPageLine } from './row-words';

export interface BlockColumn {
  readonly column: number;
  readonly header: string;
  /** The label above a group of columns, where there is one. */
  readonly group: string;
  /** Where the header stands above the lowest row of headers. */
  readonly row?: number;
}

export interface Block {
  readonly table: string | null;
  readonly area: Area;
  readonly headerRow: number;
  readonly columns: readonly BlockColumn[];
  /** Rows below the headers that hold anything in the block's columns. */
  readonly rows: readonly number[];
  /** A line of text above, which may name the table. */
  readonly title: string;
}

export function findBlocks(workbook: WorkbookSnapshot, sheet: SheetSnapshot): Block[] {
  const blocks = sheet.tables.filter(({ headerRow }) => headerRow).map((table) => tableBlock(sheet, table));
  return [...blocks, ...plainBlocks({ sheet, head: new HeadCells(workbook, sheet), inTable: inTableOf(sheet) })];
}

/** The blocks below a row that is known to be one of headers, whatever the vocabulary says of it. */
export function blocksBelow(workbook: WorkbookSnapshot, sheet: SheetSnapshot, header: HeaderRow): Block[] {
  const page = { sheet, head: new HeadCells(workbook, sheet), inTable: inTableOf(sheet) };
  return segments(page, header, sheet.rows.length - 1, -1);
}

function inTableOf({ tables }: SheetSnapshot): Page['inTable'] {
  return (row, column) => tables.some(({ area }) => contains(area, row, column));
}

function tableBlock(sheet: SheetSnapshot, { name, area, totalsRow }: TableSnapshot): Block {
  const bottom = totalsRow ? area.bottom - 1 : area.bottom;
  const header = cellsOfRow(sheet, area.top);
  const columns: BlockColumn[] = [];
  for (let column = area.left; column <= area.right; column++) columns.push({ column, header: String(header[column] ?? '').trim(), group: '' });
  const rows: number[] = [];
  sheet.rows.forEach((row, index) => {
    if (row > area.top && row <= bottom && (sheet.cells[index] ?? []).slice(area.left, area.right + 1).some(isFilled)) rows.push(row);
  });
  return { table: name, area, headerRow: area.top, columns, rows, title: name };
}

function cellsOfRow(sheet: SheetSnapshot, row: number): readonly CellValue[] {
  return sheet.cells[sheet.rows.indexOf(row)] ?? [];
}

function plainBlocks(page: Page): Block[] {
  const blocks: Block[] = [];
  let previousEnd = -1;
  for (let index = 0; index < page.sheet.rows.length; index++) {
    const best = bestHeader(page, index);
    if (best === null) continue;
    const header = withUpperRows(page, best);
    const end = bodyEnd(page, header);
    blocks.push(...segments(page, header, end, previousEnd));
    previousEnd = end;
    index = end;
  }
  return blocks;
}

/** The last row (as an index) before the next header row over the same columns, or the sheet's end. */
function bodyEnd(page: Page, header: HeaderRow): number {
  const { sheet } = page;
  const own = headerText(sheet, header);
  for (let index = header.index + 1; index < sheet.rows.length; index++) {
    const next = headerAt(page, index);
    if (next === null) continue;
    if (headerText(sheet, next) === own) {
      if (!isOfAnotherYear(page, next) && !isTitledAnew(page, header, index)) continue;
    } else if (next.known < 2 || next.known < next.columns.length * 0.6 || next.values > 0 || comesBack(sheet, header, next)) continue;
    const gapBefore = (place: number): boolean => (sheet.rows[place] as number) - (sheet.rows[place - 1] as number) > 1;
    const gap = gapBefore(index);
    const titled = (sheet.cells[index - 1] ?? []).filter(isFilled).length === 1;
    // A lone text that stands apart from the rows above it titles what comes below.
    if (index > header.index + 1 && (gap || titled)) return titled && (!gap || gapBefore(index - 1)) ? index - 2 : index - 1;
  }
  return sheet.rows.length - 1;
}

/** The same quarters or months under a title that names a year of its own. */
function isOfAnotherYear({ sheet, head }: Page, { index, columns }: HeaderRow): boolean {
  const [title, ...others] = (sheet.cells[index - 1] ?? []).filter(isFilled);
  return isText(title) && others.length === 0 && yearIn(title) !== null && columns.some((column) => isYearless(head.textAt(index, column)));
}

/** The same headers again below a title of their own; a printed page repeats its title, or says which page it is. */
function isTitledAnew({ sheet }: Page, header: HeaderRow, index: number): boolean {
  const lone = (place: number): string | null => {
    const [text, ...others] = (sheet.cells[place] ?? []).filter(isFilled);
    return isText(text) && others.length === 0 ? text.trim() : null;
  };
  const title = index - 1 > header.index + 1 ? lone(index - 1) : null;
  if (title === null || isPageLine(title)) return false;
  const own = lone(header.index - 1);
  const apart = [index - 1, index].some((place) => (sheet.rows[place] as number) - (sheet.rows[place - 1] as number) > 1);
  return own === null ? apart : own !== title;
}

/** How far above a word is looked for. */
const WITHIN = 40;

/** Words of headers are values too: what stands above in its own column is one, such as `Plan` below `Plan or actual`. */
function comesBack(sheet: SheetSnapshot, header: HeaderRow, { index, columns }: HeaderRow): boolean {
  const above = sheet.cells.slice(Math.max(header.index + 1, index - WITHIN), index);
  return columns.some((column) => above.some((cells) => isText(cells[column]) && cells[column] === sheet.cells[index]?.[column]));
}

function headerText(sheet: SheetSnapshot, { index, columns }: HeaderRow): string {
  return columns.map((column) => String(sheet.cells[index]?.[column] ?? '')).join('|');
}

/** Side by side tables stand apart by a column that is empty in header and body. */
function segments(page: Page, header: HeaderRow, end: number, previousEnd: number): Block[] {
  const { sheet, head, inTable } = page;
  const groups = header.upper === null ? head.labelsOver(header.index) : header.upper.groups;
  const isUsed: boolean[] = [];
  for (const column of header.columns) isUsed[column] = true;
  for (let index = header.index + 1; index <= end; index++) {
    const cells = sheet.cells[index] ?? [];
    for (let column = 0; column < cells.length; column++) {
      if (isUsed[column] !== true && isFilled(cells[column]) && !inTable(sheet.rows[index] as number, column)) isUsed[column] = true;
    }
  }
  const used = [...isUsed.keys()].filter((column) => isUsed[column]);
  const runs: number[][] = [];
  for (const column of used) {
    const last = runs.at(-1);
    if (last === undefined || column - (last.at(-1) as number) > 1) runs.push([column]);
    else last.push(column);
  }
  return joinedRuns(page, header, runs).map((columns) => block(page, header, end, previousEnd, columns, groups));
}

/** A run without headers of its own, or with none that could name its rows, belongs to its neighbour on the left. */
function joinedRuns({ head }: Page, header: HeaderRow, runs: readonly number[][]): number[][] {
  const ownHeaders = (run: readonly number[]): string[] =>
    run.filter((column) => header.columns.includes(column)).map((column) => headerIn(head, header, column));
  const joined: number[][] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last === undefined || (canStandAlone(ownHeaders(run)) && canStandAlone(ownHeaders(last)))) joined.push([...run]);
    else last.push(...run);
  }
  return joined;
}

/** Whether headers could be a table of their own: two that are known, and all that one kind asks for. */
function canStandAlone(headers: readonly string[]): boolean {
  const meanings = headers.map(meaningsOf).filter((one) => one.length > 0);
  if (meanings.length < 2) return false;
  const fields = new Set(meanings.flat().map(({ field }) => field));
  return KINDS.some((kind) => isComplete(kind, fields));
}

function block(
  { sheet, head }: Page,
  header: HeaderRow,
  end: number,
  previousEnd: number,
  columns: readonly number[],
  groups: ReadonlyMap<number, string>,
): Block {
  const left = columns[0] as number;
  const right = columns.at(-1) as number;
  const rows: number[] = [];
  for (let index = header.index + 1; index <= end; index++) {
    const row = sheet.cells[index] ?? [];
    if (columns.some((column) => isFilled(row[column]))) rows.push(sheet.rows[index] as number);
  }
  const headerRow = sheet.rows[header.index] as number;
  return {
    table: null,
    area: { top: headerRow, left, bottom: rows.at(-1) ?? headerRow, right },
    headerRow,
    columns: columns.map((column) => {
      const above = header.upper?.headers.get(column);
      return { column, header: headerIn(head, header, column), group: groups.get(column) ?? '', ...(above === undefined ? {} : { row: above.row }) };
    }),
    rows,
    title: titleAbove(sheet, header.upper?.top ?? header.index, previousEnd, left, right),
  };
}

/** The nearest lone text above the headers, below whatever came before. */
function titleAbove(sheet: SheetSnapshot, index: number, previousEnd: number, left: number, right: number): string {
  for (let above = index - 1; above > previousEnd && above >= index - 3; above--) {
    const texts = (sheet.cells[above] ?? []).slice(left, right + 1).filter(isText);
    if (texts.length === 1) return texts[0] as string;
  }
  return '';
}
