/** A pane over the emulated Excel that audits, writes and signs, and its workbook as a file that another program saved. */
import ExcelJS from 'exceljs';
import { directAuditor } from '../../src/auditor';
import { DEFAULT_SETTINGS } from '../../src/audit/settings/settings';
import { excelHost } from '../../src/hosts/excel/excel-host';
import type { Role } from '../../src/proof/statement';
import { Session } from '../../src/session';
import { ownSigningKey } from '../../src/taskpane/signing-key';
import { formatAt, type WorkbookSnapshot } from '../../src/workbook';
import { Emulator } from '../emulator/emulator';
import { workbookFrom } from '../emulator/from-snapshot';
import { connect } from '../emulator/node';
import { Person } from '../emulator/person';
import { snapshotFrom } from '../emulator/to-snapshot';

/** The workbook as Excel would save it, made by a library that knows nothing of us. */
export async function saved(workbook: WorkbookSnapshot, path: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  for (const sheet of workbook.sheets) {
    const page = book.addWorksheet(sheet.name, { state: sheet.visibility });
    sheet.rows.forEach((row, index) =>
      (sheet.cells[index] ?? []).forEach((value, column) => {
        if (value === null) return;
        const cell = page.getCell(row + 1, column + 1);
        cell.value = value;
        cell.numFmt = formatAt(workbook, sheet, row, column);
      }),
    );
  }
  await book.xlsx.writeFile(path);
  return path;
}

export function opened(snapshot: WorkbookSnapshot, profile: object | null = null) {
  const emulator = new Emulator({ workbook: workbookFrom(snapshot) });
  connect(emulator);
  const session = new Session({
    host: excelHost({ wait: () => Promise.resolve(), live: true }),
    auditor: directAuditor,
    profile: () => Promise.resolve(profile === null ? null : { ...DEFAULT_SETTINGS, ...profile }),
    today: () => '2026-06-30',
  });
  const write = async (): Promise<void> => {
    await session.audit();
    await session.preview();
    await session.apply();
    expect(session.get().outcome?.applied.refused).toEqual([]);
  };
  const sign = async (role: Role, name: string): Promise<void> => {
    await session.previewSignature({ signing: { role, name, on: '2026-07-02' }, key: (await ownSigningKey()).key });
    if (session.get().planned !== null) await session.apply();
  };
  return { session, person: new Person(emulator), write, sign, workbook: () => snapshotFrom(emulator.workbook) };
}
