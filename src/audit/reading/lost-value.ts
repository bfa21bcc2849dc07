/** Cells whose value nobody can read: those that show an error, formulas whose result the file does not hold, texts that are too long. */
import { isErrorValue, NO_RESULT, type CellValue } from '../../workbook';
import { TOO_LONG } from './readable';
import type { FieldCell } from './types';

export type Loss = 'error' | 'no-result' | 'too-long';

/** How the value of a cell is lost; null for any value. */
export function lossOf(value: CellValue): Loss | null {
  if (value === NO_RESULT) return 'no-result';
  if (value === TOO_LONG) return 'too-long';
  return isErrorValue(value) ? 'error' : null;
}

/** Whether something stands in the cell that nobody can read: it may say anything. */
export function isLost(cell: Pick<FieldCell<unknown>, 'oddity'> | undefined): boolean {
  return cell?.oddity === 'error' || cell?.oddity === 'no-result' || cell?.oddity === 'too-long';
}
