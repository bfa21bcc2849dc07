/** Cuts the used areas of a workbook into pieces that one answer of Excel's can carry. */
import type { Area } from '../../../workbook';

export interface Block {
  readonly sheet: number;
  readonly area: Area;
}

/** Excel reads no more cells at a time than this, on any platform; we stay well below. */
const MOST_CELLS = 1_000_000;
/** Bytes of a cell's value, formula and number format before any cell has been seen. */
export const FIRST_GUESS = 40;

const width = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => width(area) * (area.bottom - area.top + 1);

/**
 * The next blocks, in order, that fit in `bytes` when a cell takes `perCell`: at least one row. `from` is where the last call ended.
 */
export function nextBlocks(
  areas: readonly (Area | null)[],
  from: { readonly sheet: number; readonly row: number },
  bytes: number,
  perCell: number,
): { readonly blocks: readonly Block[]; readonly next: { readonly sheet: number; readonly row: number } } {
  const blocks: Block[] = [];
  let room = Math.min(Math.floor(bytes / perCell), MOST_CELLS);
  let { sheet, row } = from;
  for (; sheet < areas.length; sheet++, row = 0) {
    const area = areas[sheet];
    if (!area) continue;
    const top = Math.max(row, area.top);
    if (top > area.bottom) continue;
    const fitting = Math.floor(room / width(area));
    const rows = Math.min(area.bottom - top + 1, blocks.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows < 1) return { blocks, next: { sheet, row: top } };
    blocks.push({ sheet, area: { ...area, top, bottom: top + rows - 1 } });
    room -= rows * width(area);
    if (top + rows <= area.bottom) return { blocks, next: { sheet, row: top + rows } };
  }
  return { blocks, next: { sheet, row: 0 } };
}
