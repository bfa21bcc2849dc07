/** How much may be looked at for a ledger's sake: one that was forged must not cost more than the workbook it stands in. */

/** Thrown where more was asked for; caught by whoever gave the work out. */
export class TooMuchWork extends Error {}

/** Counts cells that are looked at, until they are too many. */
export class Work {
  constructor(private left: number) {}

  /** @throws {TooMuchWork} when more than was given is spent. */
  spend(cells: number): void {
    this.left -= cells;
    if (this.left < 0) throw new TooMuchWork();
  }
}

/** What finding rows again may cost where nobody counts. */
export const UNCOUNTED = new Work(Number.POSITIVE_INFINITY);
