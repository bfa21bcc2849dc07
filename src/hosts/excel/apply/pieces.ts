/** Needed cells, cut so that one answer of Excel's can carry them. */
import { ownSheetNamed, valueAt, type CellNeed, type WorkbookSnapshot } from '../../../workbook';

/** Bytes that the number format of a cell takes. */
const FORMAT_BYTES = 16;

/** Bytes that a row of a piece takes in an answer, as far as the snapshot knows. */
function rowBytes({ sheet, area: { left, right }, formulas }: CellNeed, row: number, snapshot: WorkbookSnapshot): number {
  const held = ownSheetNamed(snapshot, sheet);
  let bytes = 4;
  for (let column = left; column <= right; column++) {
    const value = held ? valueAt(held, row, column) : null;
    bytes += 3 + (typeof value === 'string' ? value.length * 1.5 : 12);
  }
  return formulas ? bytes * 2 : bytes;
}

/** The pieces in lists, each of which fits in `budget` bytes. */
export function cutPieces(pieces: readonly CellNeed[], snapshot: WorkbookSnapshot, budget: number, hasFormats: (piece: CellNeed) => boolean): CellNeed[][] {
  const lists: CellNeed[][] = [[]];
  let room = budget;
  for (const piece of pieces) {
    let top = piece.area.top;
    const more = hasFormats(piece) ? FORMAT_BYTES : 0;
    for (let row = piece.area.top; row <= piece.area.bottom; row++) {
      const bytes = rowBytes(piece, row, snapshot) + more;
      if (bytes > room && room < budget) {
        if (row > top) lists.at(-1)?.push({ ...piece, area: { ...piece.area, top, bottom: row - 1 } });
        lists.push([]);
        [room, top] = [budget, row];
      }
      room -= bytes;
    }
    lists.at(-1)?.push({ ...piece, area: { ...piece.area, top } });
  }
  return lists;
}
