/** Areas that an array formula fills, and for which the file holds no results: their cells are not blank, whether or not the file lists them. */
import type { Area } from '../../workbook';

export class UnreadAreas {
  /** By column the last row. */
  private readonly until = new Map<number, number>();

  add({ left, right, bottom }: Area): void {
    for (let column = left; column <= right; column++) this.until.set(column, Math.max(bottom, this.until.get(column) ?? -1));
  }

  covers(row: number, column: number): boolean {
    return (this.until.get(column) ?? -1) >= row;
  }

  /** The columns covered in a row; those that end above it are forgotten, so that they cost nothing any more. */
  *columnsAt(row: number): Generator<number> {
    for (const [column, last] of this.until) {
      if (last >= row) yield column;
      else this.until.delete(column);
    }
  }
}
