/** Where each row of a sheet's XML ends and what its last cell is, so that cells can be put behind it without reading the row again. */

export class RowPlaces {
  /** By row in the order of the file: where its end tag starts, or 0 for a row without one; then column and style of its last cell. */
  private readonly facts: number[] = [];

  add(end: number, lastColumn: number, lastStyle: number): void {
    this.facts.push(end, lastColumn, lastStyle);
  }

  endOf(index: number): number {
    return this.facts[3 * index] ?? 0;
  }

  /** -1 for a row without cells. */
  lastColumnOf(index: number): number {
    return this.facts[3 * index + 1] ?? Number.POSITIVE_INFINITY;
  }

  lastStyleOf(index: number): number {
    return this.facts[3 * index + 2] ?? 0;
  }
}
