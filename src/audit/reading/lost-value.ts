/** Cells whose value is lost to everybody: those that show an error, and formulas whose result the file does not hold. */
import { isErrorValue, NO_RESULT, type CellValue } from '../../workbook';
import type { FieldCell } from './types';

export type Loss = 'error' | 'no-result';

/** How the value of a cell is lost; null for any value. */
export function lossOf(value: CellValue): Loss | null {
  if (value === NO_RESULT) return 'no-result';
  return isErrorValue(value) ? 'error' : null;
}

/** Whether something stands in the cell that nobody can read: it may say anything. */
export function isLost(cell: Pick<FieldCell<unknown>, 'oddity'> | undefined): boolean {
  return cell?.oddity === 'error' || cell?.oddity === 'no-result';
}
