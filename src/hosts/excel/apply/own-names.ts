/** What sheets of ours are called now: people may have renamed them since. */
import { HostError, isSameName, LEDGER_SHEET, ledgerPage, ownSheetNamed, type WorkbookSnapshot } from '../../../workbook';
import { EXCEL_ERRORS } from '../errors';

/** What a sheet that a plan speaks of is called in the workbook; people's own keep their name. */
export type NameNow = (name: string) => string;

export function namesIn(snapshot: WorkbookSnapshot): NameNow {
  return (name) => (isSameName(name, LEDGER_SHEET) ? ledgerPage(snapshot) : ownSheetNamed(snapshot, name))?.name ?? name;
}

/**
 * A sheet of ours that is gone while there is one that was not there before may be the same under another name, and must not be written twice.
 * @throws HostError then.
 */
export function expectNotRenamed(names: readonly string[], snapshot: WorkbookSnapshot, wanted: readonly string[]): void {
  const isThere = (name: string): boolean => names.some((each) => isSameName(each, name));
  const isGone = wanted.some((name) => snapshot.sheets.some((sheet) => isSameName(sheet.name, name) && sheet.mark !== undefined) && !isThere(name));
  const isNew = names.some((name) => !snapshot.sheets.some((sheet) => isSameName(sheet.name, name)));
  if (isGone && isNew) throw new HostError('ItemNotFound', EXCEL_ERRORS['ItemNotFound']?.sentence ?? '', 'by-person');
}
