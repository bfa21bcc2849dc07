/** What the ledger says after a plan was applied, without reading the workbook. */
import { ledgerOfSheet, type Ledger } from './ledger';
import { LEDGER_SHEET } from './own-sheets';
import { isRemembered, type Applied, type WritePlan } from './plan';

export type LedgerNote = Pick<Ledger, 'state' | 'asOf' | 'by' | 'takenBack'>;

export function ledgerNote(ledger: Ledger | null): LedgerNote | null {
  if (ledger === null) return null;
  const { state, asOf, by, takenBack } = ledger;
  return { state, asOf, ...(by === undefined ? {} : { by }), ...(takenBack === undefined ? {} : { takenBack }) };
}

/** `before` is what it said until then. To read a whole workbook for that would cost more than to write. */
export function ledgerSince({ purpose, asOf, sheets, by }: WritePlan, { cellsWritten, sheetsWritten }: Applied, before: LedgerNote | null): LedgerNote | null {
  if (isRemembered(purpose)) return cellsWritten + sheetsWritten.length === 0 ? before : { state: 'complete', asOf, ...(by === undefined ? {} : { by }) };
  const edit = sheets.find(({ name }) => name === LEDGER_SHEET);
  if (edit === undefined || !sheetsWritten.includes(LEDGER_SHEET)) return before;
  const former = edit.action === 'write' ? ledgerOfSheet(edit) : null;
  return ledgerNote(former && (by === undefined ? former : { ...former, takenBack: by }));
}
