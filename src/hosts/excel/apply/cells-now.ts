/** Cells of one sheet as Excel gave them when they were read again. */
import { contains, type Area, type CellValue } from '../../../workbook';

type Line = readonly unknown[];

interface Held {
  readonly area: Area;
  readonly values: readonly Line[];
  readonly formulas: readonly Line[] | null;
  readonly numberFormats: readonly Line[] | null;
}

const cellValue = (value: unknown): CellValue => (value === '' || value === undefined ? null : (value as CellValue));

export class CellsNow {
  readonly #held: Held[] = [];

  add(held: Held): void {
    this.#held.push(held);
  }

  #find(row: number, column: number): Held | undefined {
    return this.#held.find(({ area }) => contains(area, row, column));
  }

  knows(row: number, column: number): boolean {
    return this.#find(row, column) !== undefined;
  }

  value(row: number, column: number): CellValue {
    const held = this.#find(row, column);
    return held ? cellValue(held.values[row - held.area.top]?.[column - held.area.left]) : null;
  }

  /** A text such as '=A1 reads as the formula =A1 too, but then its value is the same text. */
  isFormula(row: number, column: number): boolean {
    const held = this.#find(row, column);
    const formula = held?.formulas?.[row - held.area.top]?.[column - held.area.left];
    return typeof formula === 'string' && formula.startsWith('=') && formula !== held?.values[row - held.area.top]?.[column - held.area.left];
  }

  /** The one number format of some rows of a column; null where they differ or were not asked for. */
  formatOf(rows: readonly number[], column: number): string | null {
    let known: string | null = null;
    for (const row of rows) {
      const held = this.#find(row, column);
      const format = held?.numberFormats?.[row - held.area.top]?.[column - held.area.left];
      if (typeof format !== 'string' || (known !== null && known !== format)) return null;
      known = format;
    }
    return known;
  }
}
