/** Which inputs an audit read, so that a later one can tell whether somebody changed them. */
import { columnLetters, Digest, isOurSheet, ourColumns, readLedger, type Inputs, type Ledger, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { formatKind, formatUnit, leavesThousandsAway } from '../reading/read-format';
import { FINDINGS_SHEET, MODULES_SHEET, SCORECARD_SHEET, SETTINGS_SHEET } from './own-sheets';

/**
 * The workbook's name and a digest of all that people keep in it: every cell that is not ours, what its format makes of it, and the settings.
 * Numbers count to twelve digits, so that another program's last digit is no change.
 */
export function inputsOf(workbook: WorkbookSnapshot, ledger: Ledger | null = readLedger(workbook)): Inputs {
  const digest = new Digest();
  const columns = ourColumns(workbook, ledger);
  const shown = workbook.formats.map((format) => `${formatKind(format)}${formatUnit(format) ?? ''}${leavesThousandsAway(format) ? 'k' : ''}`);
  for (const sheet of workbook.sheets) {
    if (isOurs(sheet.name, ledger)) continue;
    digest.add(sheet.name);
    addCells(
      digest,
      sheet,
      shown,
      columns.filter((column) => column.sheet === sheet.name),
    );
  }
  return { workbook: workbook.name, digest: digest.toString() };
}

/** Settings, reviews and history are what people say; a sheet of ours that the next write draws anew is none of theirs. */
function isOurs(name: string, ledger: Ledger | null): boolean {
  const is = (one: string): boolean => one.toLowerCase() === name.toLowerCase();
  if (is(SETTINGS_SHEET)) return false;
  return isOurSheet(ledger, name) || is(SCORECARD_SHEET) || is(FINDINGS_SHEET) || is(MODULES_SHEET);
}

function addCells(
  digest: Digest,
  sheet: SheetSnapshot,
  shown: readonly string[],
  ours: readonly { readonly column: number; readonly headerRow: number; readonly rows: readonly number[] }[],
): void {
  const mine = new Map(ours.map(({ column, headerRow, rows }) => [column, new Set([headerRow, ...rows])]));
  const letters: string[] = [];
  sheet.cells.forEach((cells, index) => {
    const row = sheet.rows[index] as number;
    const formats = sheet.patterns[sheet.patternOf[index] ?? -1]?.formats ?? [];
    const number = String(row);
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column] ?? null;
      if (value === null || value === '' || (mine.size > 0 && mine.get(column)?.has(row) === true)) continue;
      digest.add((letters[column] ??= columnLetters(column)), number);
      if (typeof value === 'number') {
        digest.add(plain(value));
        digest.add(shown[formats[column] ?? 0] ?? '');
      } else digest.add(typeof value === 'string' ? 'string:' : 'boolean:', String(value));
    }
  });
}

function plain(value: number): string {
  const text = String(value);
  return text.length <= 12 ? text : String(Number(value.toPrecision(12)));
}
