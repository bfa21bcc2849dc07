/** The ledger checked against the workbook before it is believed, and what a person is told where it cannot be. */
import { HostError } from './host';
import { ledgerIn, type Ledger, type LedgerReading } from './ledger';
import { ourColumns } from './our-columns';
import { ownSheetNamed } from './own-sheets';
import type { WorkbookSnapshot } from './snapshot';

/** `moved`: the ledger is whole, and nothing of what it lists is here. */
export type LedgerFound = LedgerReading | { readonly state: 'moved'; readonly sheet: string };

export function findLedger(workbook: WorkbookSnapshot): LedgerFound {
  const found = ledgerIn(workbook);
  if (found.state !== 'readable') return found;
  const { ledger, sheet } = found;
  // A write that was cut off may not have come to anything yet.
  if (ledger.state === 'writing' || ledger.sheets.length + ledger.columns.length === 0) return found;
  const here = ledger.sheets.some(({ name }) => ownSheetNamed(workbook, name) !== undefined) || ourColumns(workbook, ledger).length > 0;
  return here ? found : { state: 'moved', sheet };
}

const SENTENCES: Readonly<Record<Exclude<LedgerFound['state'], 'readable'>, (name: string, sheet: string) => string>> = {
  none: (name) => `${name} holds nothing that Plumbline is known to have written.`,
  'not-readable': (name, sheet) =>
    `The sheet ${sheet} in ${name} is Plumbline’s ledger and can no longer be read, because somebody changed or cut it: go back to a copy from before, or delete that sheet and what Plumbline wrote by hand.`,
  'not-ours': (name, sheet) =>
    `The sheet ${sheet} in ${name} has the name of Plumbline’s ledger and was not written by Plumbline: rename that sheet and try again.`,
  newer: (name, sheet) => `The ledger on the sheet ${sheet} in ${name} was written by a newer Plumbline: use that one, or a later one.`,
  moved: (name, sheet) =>
    `The ledger on the sheet ${sheet} in ${name} lists sheets and columns of which none is here: it came from another workbook, or they were deleted by hand; delete that sheet and try again.`,
};

/** One sentence that says what was found and what to do; `name` is that of the file. */
export function ledgerSentence(found: Exclude<LedgerFound, { readonly state: 'readable' }>, name: string): string {
  return SENTENCES[found.state](name, found.state === 'none' ? '' : found.sheet);
}

/**
 * The ledger that a write goes by; null where there is none.
 * @throws HostError where something stands in its place that cannot be read: a second set of results could never be taken out.
 */
export function reliableLedger(workbook: WorkbookSnapshot): Ledger | null {
  const found = findLedger(workbook);
  if (found.state === 'none') return null;
  if (found.state === 'readable') return found.ledger;
  throw new HostError(`ledger-${found.state}`, ledgerSentence(found, workbook.name), 'by-person');
}
