/** What the ledger says after a plan was applied, without reading the workbook. */
import { LEDGER_SHEET, ledgerOfSheet, type Ledger } from './ledger';
import { isRemembered, type Applied, type WritePlan } from './plan';

export type LedgerNote = Pick<Ledger, 'state' | 'asOf'>;

/** `before` is what it said until then. To read a whole workbook for that would cost more than to write. */
export function ledgerSince({ purpose, asOf, sheets }: WritePlan, { cellsWritten, sheetsWritten }: Applied, before: LedgerNote | null): LedgerNote | null {
  if (isRemembered(purpose)) return cellsWritten + sheetsWritten.length === 0 ? before : { state: 'complete', asOf };
  const edit = sheets.find(({ name }) => name === LEDGER_SHEET);
  if (edit === undefined || !sheetsWritten.includes(LEDGER_SHEET)) return before;
  const former = edit.action === 'write' ? ledgerOfSheet(edit) : null;
  return former && { state: former.state, asOf: former.asOf };
}
