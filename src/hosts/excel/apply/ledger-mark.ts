/** By which one write is told from another: the first lines of the ledger but for its state. */
import { ledgerPage, valueAt, type WorkbookSnapshot } from '../../../workbook';

/** Title, version, state, and the beginning of the ledger's text. */
export const LEDGER_HEAD = 'A1:B4';
const LINES = [0, 1, 3] as const;

export function markOf(value: (row: number, column: number) => unknown): string {
  return JSON.stringify(LINES.map((row) => [value(row, 0) ?? '', value(row, 1) ?? '']));
}

/** Empty where the workbook had no ledger when it was read. */
export function markInSnapshot(snapshot: WorkbookSnapshot): string {
  const sheet = ledgerPage(snapshot);
  return sheet ? markOf((row, column) => valueAt(sheet, row, column)) : '';
}
