/** Which inputs an audit read, so that a later one can tell whether somebody changed them. */
import {
  calledByUs,
  columnLetters,
  Digest,
  isSameName,
  ourColumns,
  readLedger,
  whoseSheet,
  type Inputs,
  type Ledger,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook';
import { keptNumber, visitInputs } from './input-cells';
import { FINDINGS_SHEET, MODULES_SHEET, SCORECARD_SHEET, SETTINGS_SHEET } from './own-sheets';

/**
 * The workbook's name and a digest of all that people keep in it: every cell that is not ours, what its format makes of it, and the settings.
 * Numbers count to twelve digits, so that another program's last digit is no change.
 */
export function inputsOf(workbook: WorkbookSnapshot, ledger: Ledger | null = readLedger(workbook)): Inputs {
  const digest = new Digest();
  const letters: string[] = [];
  let [rowNow, rowText] = [-1, ''];
  visitInputs(workbook, ourColumns(workbook, ledger), (sheet) => isDrawnByUs(workbook, ledger, sheet), {
    sheet: (name) => digest.add(name),
    cell: (row, column, value, shown) => {
      if (row !== rowNow) [rowNow, rowText] = [row, String(row)];
      digest.add((letters[column] ??= columnLetters(column)), rowText);
      if (typeof value === 'number') {
        digest.addNumber(keptNumber(value));
        digest.add(shown);
      } else digest.add(typeof value === 'string' ? 'string:' : 'boolean:', String(value));
    },
  });
  return { workbook: workbook.name, digest: digest.toString() };
}

/**
 * A sheet that the audit wrote is drawn anew, or carried over with what people entered; all else would be lost with the copy it stands in, a Settings or
 * Review sheet that somebody made among it.
 */
function isDrawnByUs(workbook: WorkbookSnapshot, ledger: Ledger | null, sheet: SheetSnapshot): boolean {
  const called = calledByUs(workbook, sheet.name);
  if (isSameName(called, SETTINGS_SHEET)) return false;
  const drawn = [SCORECARD_SHEET, FINDINGS_SHEET, MODULES_SHEET].some((one) => isSameName(one, called));
  return whoseSheet(workbook, ledger, sheet) === 'ours' || drawn;
}
