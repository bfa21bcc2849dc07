/** What Excel has told of changes since the last reading began; nothing is known where it may have told less than there was. */
import { parseArea, type Area } from '../../workbook';

/** Cells of a sheet, by its id, that were edited. */
export interface Told {
  readonly sheetId: string;
  readonly area: Area;
}

/** Of more edits the whole workbook is read. */
const MOST_TOLD = 500;

export class Changes {
  #isWatching = false;
  #told: Told[] | null = null;

  /** From here on everything is told; what was before is not known. */
  watch(isWatching: boolean): void {
    this.#isWatching = isWatching;
    this.#told = null;
  }

  /** A reading begins: gives what was told since the one before, null where that is not all. */
  begin(): readonly Told[] | null {
    const told = this.#told;
    this.#told = this.#isWatching ? [] : null;
    return told;
  }

  /** Something changed of which nothing is told: our own write, a reading that failed. */
  lose(): void {
    this.#told = null;
  }

  add({ worksheetId, address, changeType }: Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'address' | 'changeType'>): void {
    if (this.#told === null) return;
    const area = String(changeType) === 'RangeEdited' ? parseArea(address) : undefined;
    // Rows and columns that come and go move all that stands behind them.
    if (area === undefined || this.#told.length >= MOST_TOLD) this.#told = null;
    else this.#told.push({ sheetId: worksheetId, area });
  }
}
