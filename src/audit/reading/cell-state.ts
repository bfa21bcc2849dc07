import type { FieldCell } from './types';

type Cell = FieldCell<unknown> | undefined;

/** Whether the column is there and the cell says nothing: empty, or a word such as "n/a". */
export function isBlank(cell: Cell): boolean {
  return cell !== undefined && cell.value === null && (cell.oddity === undefined || cell.oddity === 'blank-word');
}

/** Whether something stands in the cell that could not be read: an error, or words where a number belongs. */
export function isUnreadable(cell: Cell): boolean {
  return cell !== undefined && cell.value === null && !isBlank(cell);
}

/** What a cell says, unread, for a message that quotes it. */
export function wordsOf(cell: Cell): string {
  return cell?.raw === null || cell === undefined ? '' : String(cell.raw).trim();
}
