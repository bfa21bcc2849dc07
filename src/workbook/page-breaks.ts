/** Where the pages of a printed sheet of ours begin, so that no table of it is torn that one page has room for. */
import type { SheetEdit } from './plan';
import { rowLines, stylesByRow } from './text-lines';

/** A4 lying across, without its margins, in inches: of the papers that people use the one with the fewest rows. */
const PAPER = { wide: 11.69 - 0.8, high: 8.27 - 1 } as const;
const POINTS = 72;
const ROW = 15;
/** Programs differ in what a row takes; so much of a page is counted on. */
const COUNTED_ON = 0.96;
/** So much of a page at least is filled before it ends. */
const LEAST = 0.25;
/** Further down a reckoned page end is a guess. */
const MOST_ROWS = 600;

type Printed = Pick<SheetEdit, 'cells' | 'styles' | 'widths' | 'wrapped' | 'chart' | 'print'>;

/** With pages that begin where a table does; a sheet that says so itself, or is printed otherwise than across and as wide as a page, stays as it is. */
export function withPageBreaks<Edit extends Printed>(edit: Edit): Edit {
  const { print } = edit;
  if (print === undefined || print.fit !== 'width' || !print.landscape || print.breaks !== undefined) return edit;
  return { ...edit, print: { ...print, breaks: breaksIn({ ...edit, cells: edit.cells.slice(0, MOST_ROWS) }, print) } };
}

function breaksIn(edit: Printed, { columns, titles }: NonNullable<SheetEdit['print']>): number[] {
  const wide = edit.widths.slice(0, columns ?? edit.widths.length).reduce((sum, width) => sum + width * 7 + 5, 0) / 96;
  const page = (COUNTED_ON * POINTS * PAPER.high) / Math.min(1, PAPER.wide / wide);
  const height = heightsOf(edit);
  const repeated = titles === null ? 0 : sum(height, titles.top, titles.bottom);
  const breaks: number[] = [];
  let used = 0;
  // Behind what runs on over a page, programs differ in how far down they are.
  let isLost = false;
  for (const { top, bottom } of blocksOf(edit, columns)) {
    const whole = sum(height, top, bottom);
    // A title alone at the head of a page, with what it speaks of on the next, would look like a mistake.
    if (isLost || (used > LEAST * page && used + whole > page && whole + repeated <= page)) {
      breaks.push(top);
      used = titles !== null && top > titles.bottom ? repeated : 0;
    }
    isLost = used + whole > page;
    used += whole;
    // The free row behind it.
    used += ROW;
  }
  return breaks;
}

function heightsOf(edit: Printed): readonly number[] {
  const looks = stylesByRow(edit);
  const wrapped = new Set(edit.wrapped);
  return edit.cells.map((line, row) => ROW * rowLines(line, looks[row] ?? [], wrapped, edit.widths));
}

function sum(height: readonly number[], top: number, bottom: number): number {
  let all = 0;
  for (let row = top; row <= bottom; row++) all += height[row] ?? ROW;
  return all;
}

/** Rows that stand together, between free ones; the rows behind a chart do. */
function blocksOf({ cells, chart }: Printed, columns: number | undefined): { readonly top: number; readonly bottom: number }[] {
  const blocks: { top: number; bottom: number }[] = [];
  const last = Math.max(cells.length - 1, chart?.place.bottom ?? 0);
  for (let row = 0; row <= last; row++) {
    const isCharted = chart !== undefined && row >= chart.place.top && row <= chart.place.bottom;
    if (!isCharted && (cells[row] ?? []).slice(0, columns).every((cell) => cell === null)) continue;
    const open = blocks.at(-1);
    if (open?.bottom === row - 1) open.bottom = row;
    else blocks.push({ top: row, bottom: row });
  }
  return blocks;
}
