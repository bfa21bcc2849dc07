/** What becomes of the request that a file be calculated when it is opened, and what the ledger says of it: whose it is, and whether any result knows of our cells. */
import { isRemembered, LEDGER_SHEET, ledgerOfSheet, ledgerSheet, type Ledger, type LedgerBody, type SheetEdit, type WritePlan } from '../../workbook';
import { formulasRead } from './calculation';
import type { FileColumn } from './file-column';
import type { WorkbookReading } from './read-workbook';
import type { WorkbookPackage } from './workbook-package';

/** Of a request that stands and is ours; empty for any other. */
export type CalculationNote = Pick<LedgerBody, 'asksToCalculate' | 'uncalculated'>;

export interface CalculationRequest {
  readonly change: 'set' | 'drop' | 'leave';
  /** For the ledger of a write. */
  readonly note: CalculationNote;
  /** The sheets to be written; a ledger that comes back among them says what is true then. */
  readonly sheets: readonly SheetEdit[];
}

interface Edits {
  readonly purpose: WritePlan['purpose'];
  readonly columns: readonly FileColumn[];
  readonly sheets: readonly SheetEdit[];
}

/** @throws HostError where a part turns out to be damaged. */
export async function requestAfter(source: WorkbookPackage, reading: WorkbookReading, edits: Edits, ledger: Ledger | null): Promise<CalculationRequest> {
  const { purpose, columns, sheets } = edits;
  const read = (): Promise<boolean> => formulasRead(source, reading, columns, sheets);
  if (!source.asksToCalculate) {
    const note: CalculationNote = (await read()) ? { asksToCalculate: true, ...(ledger === null ? { uncalculated: true } : {}) } : {};
    // Somebody has calculated since an earlier write: where a formula reads what is taken out, its result knows of it.
    return { change: note.asksToCalculate ? 'set' : 'leave', note, sheets: withNote(sheets, () => note) };
  }
  const now = noteOf(ledger);
  if (!now.asksToCalculate) return { change: 'leave', note: {}, sheets: withNote(sheets, () => ({})) };
  if (isRemembered(purpose) || purpose === 'start') return { change: 'leave', note: now, sheets };
  // It stands since the write that is taken back: nobody has calculated, so the results are those from before it.
  const former = formerLedger(sheets);
  if (former?.asksToCalculate) return { change: 'leave', note: {}, sheets: withNote(sheets, noteOf) };
  const stays = purpose === 'remove' && !now.uncalculated && (await read());
  return { change: stays ? 'leave' : 'drop', note: {}, sheets };
}

function noteOf(ledger: CalculationNote | null): CalculationNote {
  if (ledger?.asksToCalculate !== true) return {};
  return { asksToCalculate: true, ...(ledger.uncalculated ? { uncalculated: true } : {}) };
}

/** The ledger that a revert puts back; null for none. */
function formerLedger(sheets: readonly SheetEdit[]): Ledger | null {
  const edit = sheets.find(({ name, action }) => name === LEDGER_SHEET && action === 'write');
  return edit === undefined ? null : ledgerOfSheet(edit);
}

function withNote(sheets: readonly SheetEdit[], noteFor: (former: Ledger) => CalculationNote): readonly SheetEdit[] {
  const former = formerLedger(sheets);
  if (former === null) return sheets;
  const { asksToCalculate: _asks, uncalculated: _uncalculated, ...rest } = former;
  const edit = ledgerSheet({ ...rest, ...noteFor(former) });
  return sheets.map((sheet) => (sheet.name === LEDGER_SHEET ? edit : sheet));
}
