/** A workbook file opened in the emulated Excel, and the way back to a file. */
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { ourColumns, readLedger, sheetAsItStands, sheetNamed, valueAt, type ColumnEdit, type WorkbookSnapshot, type WritePlan } from '../../../src/workbook';
import { Emulator } from '../../emulator/emulator';
import { workbookFrom } from '../../emulator/from-snapshot';
import type { Sheet } from '../../emulator/model/sheet';
import { snapshotFrom } from '../../emulator/to-snapshot';
import { cellText } from './cell-text';

export interface Book {
  readonly id: number;
  readonly name: string;
  readonly emulator: Emulator;
  /** The file with what Plumbline wrote, by the same code that writes files on the command line. Cells typed in the workbench are not part of it. */
  toBytes(): Promise<Uint8Array>;
}

let opened = 0;

/** @throws HostError with one sentence for a file that is no workbook */
export async function openBook(bytes: Uint8Array, name: string): Promise<Book> {
  const original = await (await openXlsx(bytes, name)).read();
  const workbook = workbookFrom(original);
  workbook.sheets.forEach(fitColumns);
  const emulator = new Emulator({ workbook, platform: 'desktop' });
  opened += 1;
  return {
    id: opened,
    name,
    emulator,
    toBytes: async () => {
      const file = await openXlsx(bytes, name);
      const plan = planOf(snapshotFrom(emulator.workbook), original);
      if (plan !== null) await file.apply(plan);
      return file.toBytes();
    },
  };
}

/** Rows looked at for a column's width, and the narrowest and widest a column becomes, in points. */
const SEEN = 60;
const [NARROWEST, WIDEST] = [42, 170];
const POINTS_PER_CHARACTER = 5.9;

/** Widths are no part of a snapshot: columns get as wide as what stands in their first rows. */
function fitColumns(sheet: Sheet): void {
  for (let row = 0; row < Math.min(sheet.rows.length, SEEN); row++) {
    sheet.rows[row]?.values.forEach((_, column, values) => {
      // A lone title above a table may run over the cells beside it.
      if (values.filter((value) => value !== null && value !== undefined).length < 2) return;
      const width = Math.min(WIDEST, Math.max(NARROWEST, cellText(sheet, row, column).length * POINTS_PER_CHARACTER + 10));
      sheet.columnWidths.set(column, Math.max(sheet.columnWidths.get(column) ?? 0, width));
    });
  }
}

/** What the ledger in the emulated workbook says is ours, as a plan for the file it was opened from. */
function planOf(now: WorkbookSnapshot, original: WorkbookSnapshot): WritePlan | null {
  const ledger = readLedger(now);
  if (ledger === null) return null;
  const columns = ourColumns(now, ledger).flatMap(({ sheet, table, column, headerRow, header, purpose, lastRow }): ColumnEdit[] => {
    const [from, to] = [sheetNamed(original, sheet), sheetNamed(now, sheet)];
    if (from === undefined || to === undefined) return [];
    const rows = Array.from({ length: lastRow - headerRow }, (_, index) => headerRow + 1 + index).filter((row) => valueAt(to, row, column) !== null);
    const values = rows.map((row) => valueAt(to, row, column));
    return [
      {
        sheet,
        table,
        column,
        headerRow,
        ours: valueAt(from, headerRow, column) === header,
        purpose,
        header,
        rows,
        values,
        before: rows.map((row) => valueAt(from, row, column)),
        headerBefore: valueAt(from, headerRow, column),
        guards: [],
        style: typeof values[0] === 'number' ? 'score' : 'text',
        width: typeof values[0] === 'number' ? 16 : 44,
      },
    ];
  });
  return { purpose: 'write', asOf: ledger.asOf, columns, sheets: ledger.sheets.flatMap((drawn) => sheetAsItStands(drawn, now) ?? []) };
}
