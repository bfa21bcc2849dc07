/** Whose a sheet is. A hidden name that says “ours” is believed of a sheet of our name; any other must also begin as we drew it, for anybody can give it to any sheet. */
import { Drawing, type DrawnSheet } from './drawn-sheet';
import { isOurSheet } from './ledger';
import type { LedgerBody } from './ledger-body';
import { LEDGER_SHEET, LEDGER_TITLE, OWN_PREFIX, ownSheetNamed } from './own-sheets';
import { isSameName, rowIndex, sheetNamed, valueAt, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

type Sheets = Pick<LedgerBody, 'sheets'>;

/**
 * Whether what now stands under a name of ours is the sheet that we wrote: it has our mark, or still begins as we began it. A name under which
 * nothing stands is ours to use.
 */
export function isStillOurs(workbook: WorkbookSnapshot, ledger: Sheets | null, name: string): boolean {
  if (!isOurSheet(ledger, name)) return false;
  const sheet = ownSheetNamed(workbook, name);
  if (sheet === undefined) return sheetNamed(workbook, name) === undefined;
  // A write that was cut off may have left one with nothing in it yet.
  if (sheet.rows.length === 0 && !sheet.unread) return true;
  return isKnownByName(sheet) || beginsAsDrawn(sheet, name, ledger);
}

/** Whether nothing but its name and mark is needed to know a sheet of ours: both say the same. */
export function isKnownByName({ name, mark }: Pick<SheetSnapshot, 'name' | 'mark'>): boolean {
  return mark !== undefined && isSameName(name, mark);
}

/** Whether a sheet still begins as we drew the one of this name. */
export function beginsAsDrawn(sheet: SheetSnapshot, name: string, ledger: Sheets | null): boolean {
  if (isSameName(name, LEDGER_SHEET)) return valueAt(sheet, 0, 0) === LEDGER_TITLE;
  const drawn = drawnAs(ledger, name);
  return drawn !== undefined && new Drawing(drawn.cells, 1).beginsWith(sheet.cells[rowIndex(sheet, 0)] ?? []);
}

function drawnAs(ledger: Sheets | null, name: string): DrawnSheet | undefined {
  return ledger?.sheets.find((each) => isSameName(each.name, name));
}

/**
 * `ours` is a sheet that the ledger lists, by whatever name it goes now; `named` one that is only called as ours are, or marked so, and that no ledger
 * knows; all others are `people`’s, whatever a hidden name says of them. Nothing but people's is ever read as a table.
 */
export function whoseSheet(workbook: WorkbookSnapshot, ledger: Sheets | null, sheet: SheetSnapshot): 'people' | 'ours' | 'named' {
  const { name, mark } = sheet;
  if (name.toLowerCase().startsWith(OWN_PREFIX)) return isOurSheet(ledger, name) ? 'ours' : 'named';
  if (mark === undefined) return 'people';
  if (ledger === null || !isOurSheet(ledger, mark)) return 'named';
  if (!beginsAsDrawn(sheet, mark, ledger)) return 'people';
  return ownSheetNamed(workbook, mark) === sheet ? 'ours' : 'named';
}
