/** Which inputs an audit read, so that a later one can tell whether somebody changed them. */
import { columnLetters, Digest, isOurSheet, ourColumns, readLedger, type Inputs, type Ledger, type WorkbookSnapshot } from '../../workbook';
import { numberText, visitInputs } from './input-cells';
import { FINDINGS_SHEET, MODULES_SHEET, SCORECARD_SHEET, SETTINGS_SHEET } from './own-sheets';

/**
 * The workbook's name and a digest of all that people keep in it: every cell that is not ours, what its format makes of it, and the settings.
 * Numbers count to twelve digits, so that another program's last digit is no change.
 */
export function inputsOf(workbook: WorkbookSnapshot, ledger: Ledger | null = readLedger(workbook)): Inputs {
  const digest = new Digest();
  const letters: string[] = [];
  visitInputs(workbook, ourColumns(workbook, ledger), ({ name }) => isOurs(name, ledger), {
    sheet: (name) => digest.add(name),
    cell: (row, column, value, shown) => {
      digest.add((letters[column] ??= columnLetters(column)), String(row));
      if (typeof value === 'number') {
        digest.add(numberText(value));
        digest.add(shown);
      } else digest.add(typeof value === 'string' ? 'string:' : 'boolean:', String(value));
    },
  });
  return { workbook: workbook.name, digest: digest.toString() };
}

/** Settings, reviews and history are what people say; a sheet of ours that the next write draws anew is none of theirs. */
function isOurs(name: string, ledger: Ledger | null): boolean {
  const is = (one: string): boolean => one.toLowerCase() === name.toLowerCase();
  if (is(SETTINGS_SHEET)) return false;
  return isOurSheet(ledger, name) || is(SCORECARD_SHEET) || is(FINDINGS_SHEET) || is(MODULES_SHEET);
}
