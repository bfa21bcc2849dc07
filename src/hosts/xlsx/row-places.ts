/** Where each row of a sheet's XML stands and what its last cell is, so that cells can be put behind it without reading the row again. */

/** What is known of one row, in bytes of the part but for the row itself, column and style. */
export interface RowPlace {
  /** From zero. */
  readonly row: number;
  /** Where its tag starts. */
  readonly start: number;
  /** What its hint of the columns in use says, from one place to another; 0 and 0 where it has none. */
  readonly spansStart: number;
  readonly spansEnd: number;
  /** Where its end tag starts, or 0 for a row without one. */
  readonly end: number;
  /** -1 for a row without cells. */
  readonly lastColumn: number;
  readonly lastStyle: number;
}

const FIELDS = 7;

/** Rows in the order of the file. */
export class RowPlaces {
  count = 0;
  private facts = new Int32Array(0);

  add({ row, start, spansStart, spansEnd, end, lastColumn, lastStyle }: RowPlace): void {
    const at = FIELDS * this.count++;
    if (at === this.facts.length) {
      const larger = new Int32Array(Math.max(64 * FIELDS, 2 * at));
      larger.set(this.facts);
      this.facts = larger;
    }
    const { facts } = this;
    facts[at] = row;
    facts[at + 1] = start;
    facts[at + 2] = spansStart;
    facts[at + 3] = spansEnd;
    facts[at + 4] = end;
    facts[at + 5] = lastColumn;
    facts[at + 6] = lastStyle;
  }

  rowOf(index: number): number {
    return this.facts[FIELDS * index] ?? -1;
  }

  startOf(index: number): number {
    return this.facts[FIELDS * index + 1] ?? 0;
  }

  spansStartOf(index: number): number {
    return this.facts[FIELDS * index + 2] ?? 0;
  }

  spansEndOf(index: number): number {
    return this.facts[FIELDS * index + 3] ?? 0;
  }

  endOf(index: number): number {
    return this.facts[FIELDS * index + 4] ?? 0;
  }

  lastColumnOf(index: number): number {
    return index < this.count ? (this.facts[FIELDS * index + 5] as number) : Number.POSITIVE_INFINITY;
  }

  lastStyleOf(index: number): number {
    return this.facts[FIELDS * index + 6] ?? 0;
  }
}
