/** Rows of values, which hold no headers: told by the types of their cells, without looking a word up. */
import type { CellValue } from '../../workbook';

export const isYear = (value: number): boolean => value >= 1900 && value <= 2199;
/** More cells that are no labels than a row of headers has. */
export const areTooMany = (values: number, { length }: readonly CellValue[]): boolean => values > 2 && values > length / 5;

/** Whether a row can hold no headers, whatever its texts say, since too many of its cells are neither texts nor numbers that are labels. */
export function holdsValues(cells: readonly CellValue[], isNumberLabel: (value: number) => boolean, isLeftOut: (column: number) => boolean): boolean {
  let values = 0;
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column];
    const isValue = typeof value === 'number' ? !isNumberLabel(value) : typeof value === 'boolean';
    if (isValue && !isLeftOut(column) && areTooMany(++values, cells)) return true;
  }
  return false;
}
