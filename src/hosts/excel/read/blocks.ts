/** Cuts the used areas of a workbook into pieces that one answer of Excel's can carry. */
import type { Area } from '../../../workbook';

export interface Block {
  readonly sheet: number;
  readonly area: Area;
}

/** Excel reads no more cells at a time than this, on any platform; we stay well below. */
const MOST_CELLS = 1_000_000;
/** Bytes of a cell's value, formula and number format before any cell of its sheet has been seen. */
export const FIRST_GUESS = 40;

const width = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => width(area) * (area.bottom - area.top + 1);

/** Where reading goes on: a sheet and a row of it. */
export interface From {
  readonly sheet: number;
  readonly row: number;
}

/** What one answer may carry. */
export interface Room {
  /** Bytes in all. */
  readonly budget: number;
  readonly blocks: number;
  /** Bytes that a cell of a sheet takes. */
  readonly perCell: (sheet: number) => number;
}

/** The next blocks, in order, that fit into one answer: at least one row. */
export function nextBlocks(
  areas: readonly (Area | null)[],
  from: From,
  { budget, blocks: most, perCell }: Room,
): { readonly blocks: readonly Block[]; readonly next: From } {
  const blocks: Block[] = [];
  let [room, cells] = [budget, MOST_CELLS];
  let { sheet, row } = from;
  for (; sheet < areas.length; sheet++, row = 0) {
    const area = areas[sheet];
    if (!area) continue;
    const top = Math.max(row, area.top);
    if (top > area.bottom) continue;
    const fitting = Math.floor(Math.min(room / perCell(sheet), cells) / width(area));
    const rows = Math.min(area.bottom - top + 1, blocks.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows < 1 || blocks.length >= most) return { blocks, next: { sheet, row: top } };
    blocks.push({ sheet, area: { ...area, top, bottom: top + rows - 1 } });
    room -= rows * width(area) * perCell(sheet);
    cells -= rows * width(area);
    if (top + rows <= area.bottom) return { blocks, next: { sheet, row: top + rows } };
  }
  return { blocks, next: { sheet, row: 0 } };
}
