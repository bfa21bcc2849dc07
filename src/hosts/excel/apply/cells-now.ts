/** Cells as Excel gave them when they were read again. */
import type { Area, CellValue } from '../../../workbook';

type Line = readonly unknown[];

interface Held {
  readonly area: Area;
  readonly values: readonly Line[];
  readonly formulas: readonly Line[] | null;
}

const cellValue = (value: unknown): CellValue => (value === '' || value === undefined ? null : (value as CellValue));

export class CellsNow {
  readonly #bySheet = new Map<string, Held[]>();

  add(sheet: string, held: Held): void {
    const known = this.#bySheet.get(sheet);
    if (known) known.push(held);
    else this.#bySheet.set(sheet, [held]);
  }

  #find(sheet: string, row: number, column: number): Held | undefined {
    return this.#bySheet.get(sheet)?.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  }

  /** Whether a cell was read again at all. */
  knows(sheet: string, row: number, column: number): boolean {
    return this.#find(sheet, row, column) !== undefined;
  }

  value(sheet: string, row: number, column: number): CellValue {
    const held = this.#find(sheet, row, column);
    return held ? cellValue(held.values[row - held.area.top]?.[column - held.area.left]) : null;
  }

  /** A text such as '=A1 reads as the formula =A1 too, but then its value is the same text. */
  isFormula(sheet: string, row: number, column: number): boolean {
    const held = this.#find(sheet, row, column);
    const formula = held?.formulas?.[row - held.area.top]?.[column - held.area.left];
    return typeof formula === 'string' && formula.startsWith('=') && formula !== held?.values[row - held.area.top]?.[column - held.area.left];
  }
}
