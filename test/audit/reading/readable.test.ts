/** Long texts are read nowhere but in the ledger, which is known by its mark and its first line, not by its name. */
import { readable, TOO_LONG } from '../../../src/audit/reading/readable';
import { BARE_SHEET, LEDGER_SHEET, ledgerAfter, ledgerSheet, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/workbook';
import { snapshotOf } from '../../support/sheet';

const LONG = `j${'x'.repeat(5_000)}`;
const plan = {
  purpose: 'write',
  asOf: '2026-06-30',
  columns: [],
  sheets: [{ ...BARE_SHEET, name: 'Plumbline Findings', action: 'write', cells: [[LONG]] }],
} as const;
const ledger = ledgerSheet(ledgerAfter(plan, { columns: [], sheets: [{ name: 'Plumbline Findings', edit: plan.sheets[0] }] }, null, 'complete'))
  .cells as CellValue[][];

function workbookWith(name: string, cells: CellValue[][], mark?: string): WorkbookSnapshot {
  const snapshot = snapshotOf({ [name]: cells });
  return { ...snapshot, sheets: snapshot.sheets.map((sheet): SheetSnapshot => (mark === undefined ? sheet : { ...sheet, mark })) };
}

it.each<[string, WorkbookSnapshot, boolean]>([
  ['the ledger', workbookWith(LEDGER_SHEET, ledger), true],
  ['the ledger under another name', workbookWith('Archive', ledger, LEDGER_SHEET), true],
  ['the ledger under another name, its mark lost', workbookWith('Archive', ledger), true],
  ['somebody’s own sheet of that name', workbookWith(LEDGER_SHEET, [['Account'], [LONG]]), false],
  ['any other sheet', workbookWith('Notes', [['Account'], [LONG]]), false],
])('%s', (_, workbook, isLedger) => {
  const read = readable(workbook);
  expect(read.workbook === workbook).toBe(isLedger);
  expect(read.warnings).toHaveLength(isLedger ? 0 : 1);
  expect(read.workbook.sheets[0]?.cells.flat().includes(TOO_LONG)).toBe(!isLedger);
});

it('a sheet that has not changed is the very same when another one has, with marks for “as above” in it too', () => {
  const before = snapshotOf({
    Modules: [
      ['Module', 'Owner'],
      ['Coaching', 'Ann'],
      ['Feedback', 'ditto'],
    ],
    Notes: [['Old']],
  });
  const after = { ...before, sheets: [before.sheets[0] as SheetSnapshot, snapshotOf({ Notes: [['New']] }).sheets[0] as SheetSnapshot] };
  const [read, again] = [before, after].map((workbook) => readable(workbook).workbook.sheets[0]);
  expect(read?.cells[2]).toEqual(['Feedback', 'Ann']);
  expect(again).toBe(read);
});
