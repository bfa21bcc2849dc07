/** The columns that an audit read, as ranges of cells, with figures that plain formulas can take again at any time. */
import { isErrorValue, LAST_ROW, NO_RESULT, sheetNamed, type Area, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import type { MappedColumn, MappedTable, Mapping } from '../mapping/types';

/** What the cells of a range hold; null for what programs count in different ways. */
export interface InputFigures {
  /** How many numbers; of a column of yes and no: how many are TRUE. */
  readonly numbers: number | null;
  /** Negative numbers count twice, as positive ones: so they neither vanish beside others nor lose their sign unseen. */
  readonly sum: number | null;
  readonly characters: number | null;
}

export interface InputRange {
  readonly sheet: string;
  readonly area: Area;
  /** Whether `numbers` counts those that are TRUE. */
  readonly isYesNo: boolean;
  readonly figures: InputFigures;
}

export interface InputRanges {
  readonly ranges: readonly InputRange[];
  /** Whether there were more cells than formulas should go over at each change. */
  readonly isCut: boolean;
}

/** Rows below a table that belong to it, too: what somebody adds there is seen. */
export const ROWS_BELOW = 1_000;
const MOST_RANGES = 200;
const MOST_CELLS = 2_000_000;
/** Characters are counted cell by cell, which takes programs longer. */
const MOST_CELLS_OF_TEXT = 500_000;

type Sort = 'plain' | 'yes or no' | 'numbers alone';

interface Column {
  numbers: number;
  /** Of negative numbers twice, as positive ones; what adding in this order has lost so far stands beside it. */
  sum: number;
  lost: number;
  characters: number;
  truths: number;
  hasYesNo: boolean;
  /** Texts whose length programs do not agree on, or cells that hold an error. */
  hasOddText: boolean;
  /** Formulas without a result. */
  isUnknown: boolean;
}

interface Block {
  readonly columns: Set<number>;
  readonly top: number;
  bottom: number;
}

/** Neighbours that are counted in one way are one range. */
export function inputRanges({ tables }: Mapping, workbook: WorkbookSnapshot): InputRanges {
  const ranges: InputRange[] = [];
  let [cells, texts, isCut] = [0, 0, false];
  for (const name of new Set(tables.map(({ sheet }) => sheet))) {
    const sheet = sheetNamed(workbook, name);
    if (sheet === undefined) continue;
    for (const block of blocksOf(tables.filter((table) => table.sheet === name))) {
      const columns = [...block.columns].sort((one, other) => one - other);
      const read = columnsIn(sheet, block, columns);
      for (const [sort, from, to] of runsOf(columns, read)) {
        const size = (to - from + 1) * (block.bottom - block.top + 1);
        if (ranges.length === MOST_RANGES || cells + size > MOST_CELLS) {
          isCut = true;
          continue;
        }
        cells += size;
        const withText = sort === 'plain' && texts + size <= MOST_CELLS_OF_TEXT;
        if (withText) texts += size;
        const own = columns.filter((column) => column >= from && column <= to).map((column) => read.get(column) as Column);
        const area = { top: block.top, left: from, bottom: block.bottom, right: to };
        ranges.push({ sheet: sheet.name, area, isYesNo: sort === 'yes or no', figures: figuresOf(own, sort, withText) });
      }
    }
  }
  return { ranges, isCut };
}

function isRead({ field, reading, isCourse }: MappedColumn): boolean {
  return field !== null || reading !== undefined || isCourse === true;
}

/** Several tables over the same rows are one block; each ends where the next one below begins. */
function blocksOf(tables: readonly MappedTable[]): Block[] {
  const blocks = new Map<string, Block>();
  for (const { area, headerRow, columns, figures } of tables) {
    const key = `${headerRow} ${area.left} ${area.right}`;
    const block = blocks.get(key) ?? { columns: new Set<number>(), top: headerRow, bottom: area.bottom };
    for (const column of columns) {
      if (isRead(column)) block.columns.add(column.column);
      if (column.times !== undefined) block.columns.add(column.times.column);
    }
    if (figures !== undefined) block.columns.add(figures);
    block.bottom = Math.max(block.bottom, area.bottom);
    blocks.set(key, block);
  }
  const all = [...blocks.values()].filter(({ columns }) => columns.size > 0);
  const tops = all.map(({ top }) => top).sort((one, other) => one - other);
  return all.map((block) => ({
    ...block,
    bottom: Math.min(block.bottom + ROWS_BELOW, LAST_ROW, (tops.find((top) => top > block.bottom) ?? Number.POSITIVE_INFINITY) - 1),
  }));
}

function columnsIn(sheet: SheetSnapshot, { top, bottom }: Block, columns: readonly number[]): ReadonlyMap<number, Column> {
  const read = columns.map((): Column => ({
    numbers: 0,
    sum: 0,
    lost: 0,
    characters: 0,
    truths: 0,
    hasYesNo: false,
    hasOddText: false,
    isUnknown: false,
  }));
  sheet.rows.forEach((row, index) => {
    if (row < top || row > bottom) return;
    const cells = sheet.cells[index] ?? [];
    columns.forEach((column, place) => count(read[place] as Column, cells[column] ?? null));
  });
  return new Map(columns.map((column, place) => [column, read[place] as Column]));
}

/** Letters of two units, carriage returns and escapes of files have other lengths elsewhere. */
const ODD = /[\r\uD800-\uDFFF]|_x[0-9A-Fa-f]{4}_/;

function count(column: Column, value: string | number | boolean | null): void {
  if (typeof value === 'number') {
    column.numbers++;
    const part = value < 0 ? -2 * value : value;
    const sum = column.sum + part;
    column.lost += column.sum >= part ? column.sum - sum + part : part - sum + column.sum;
    column.sum = sum;
  } else if (typeof value === 'boolean') {
    column.hasYesNo = true;
    if (value) column.truths++;
  } else if (value === NO_RESULT) column.isUnknown = true;
  else if (value !== null) {
    column.characters += value.length;
    if (isErrorValue(value) || ODD.test(value)) column.hasOddText = true;
  }
}

function sortOf({ isUnknown, hasYesNo, hasOddText, numbers }: Column): Sort | null {
  // Some programs keep yes and no as numbers: beside numbers they cannot be told apart.
  if (isUnknown || (hasYesNo && (numbers > 0 || hasOddText))) return null;
  return hasYesNo ? 'yes or no' : hasOddText ? 'numbers alone' : 'plain';
}

function runsOf(columns: readonly number[], read: ReadonlyMap<number, Column>): [sort: Sort, from: number, to: number][] {
  const runs: [Sort, number, number][] = [];
  for (const column of columns) {
    const sort = sortOf(read.get(column) as Column);
    const last = runs.at(-1);
    if (sort === null) continue;
    if (last?.[0] === sort && last[2] === column - 1) last[2] = column;
    else runs.push([sort, column, column]);
  }
  return runs;
}

function figuresOf(columns: readonly Column[], sort: Sort, withText: boolean): InputFigures {
  const sum = (of: (column: Column) => number): number => columns.reduce((all, column) => all + of(column), 0);
  if (sort === 'yes or no') return { numbers: sum(({ truths }) => truths), sum: null, characters: null };
  return {
    numbers: sum(({ numbers }) => numbers),
    sum: sum((column) => column.sum) + sum(({ lost }) => lost),
    characters: withText ? sum(({ characters }) => characters) : null,
  };
}
