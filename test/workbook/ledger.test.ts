/** The ledger comes back as it was written, and a damaged or forged one is no ledger. */
import fc from 'fast-check';
import { lostByRevert, planRemove } from '../../src/audit/plan/remove-plan';
import { planRevert } from '../../src/audit/plan/revert-plan';
import {
  BARE_SHEET,
  beforeWrite,
  LAST_COLUMN,
  LAST_ROW,
  LEDGER_SHEET,
  ledgerAfter,
  ledgerSheet,
  readLedger,
  type CellInput,
  type CellValue,
  type Ledger,
  type SheetEdit,
  type WorkbookSnapshot,
} from '../../src/workbook';
import { ledgerOf, ledgerText } from '../../src/workbook/ledger-text';
import { modulesPlan, modulesWorkbook } from '../hosts/contract-workbooks';
import { MemoryHost } from '../hosts/memory-host';
import { MemoryWorkbook, setCell, type MemorySheet } from '../hosts/memory-workbook';
import FORMER from './ledgers-of-format-2.json';
import { snapshotOf } from '../support/sheet';

const plan = modulesPlan(modulesWorkbook('table'), 1);
const scorecard = plan.sheets.find(({ name }) => name === 'Plumbline Scorecard') ?? null;
const sheetsBefore = [
  { name: 'Plumbline Findings', edit: null },
  { name: 'Plumbline Scorecard', edit: scorecard },
];
const ledger = ledgerAfter(plan, { columns: [], sheets: sheetsBefore }, null, 'complete');

function workbookWith({ cells }: { readonly cells: readonly (readonly unknown[])[] }): WorkbookSnapshot {
  return snapshotOf({ [LEDGER_SHEET]: cells as CellValue[][] });
}

it('comes back from its sheet as it was written', () => {
  expect(readLedger(workbookWith(ledgerSheet(ledger)))).toEqual(ledger);
});

const value = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.string({ unit: 'binary' }));
const cells = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: LAST_ROW }), value), { maxLength: 40, selector: ([row]) => row })
  .map((some) => some.sort(([one], [other]) => one - other));

it('keeps whatever cells held, in whatever rows', () => {
  const column = fc.tuple(cells, fc.boolean()).map(([held, empty]) => ({
    sheet: 'A',
    table: null,
    column: 3,
    headerRow: 0,
    purpose: 'alignment-score',
    ours: true,
    header: 'H',
    rows: held.map(([row]) => row),
    values: held.map(([, one]): CellValue => (empty ? null : Object.is(one, -0) ? 0 : one)),
    guards: [{ column: 1, header: 'Id', values: held.map(([row]) => String(row)) }],
  }));
  fc.assert(
    fc.property(fc.array(column, { maxLength: 3 }), (columns) => {
      const body: Ledger = { ...ledger, before: { columns, sheets: [] } };
      expect(readLedger(workbookWith(ledgerSheet(body)))).toEqual(body);
    }),
  );
});

it('keeps the sheets of before as they were', () => {
  // A sheet has no negative zero, neither in a cell nor as a formula's result.
  const plain = fc.oneof(value, fc.constantFrom<CellValue>('not evaluated', 100, 7)).map((one) => (Object.is(one, -0) ? 0 : one));
  const input = fc.oneof(plain, fc.record({ formula: fc.constantFrom('=SUM(A1:B1)', '=A$1&"B2"', '=R1C1'), value: plain }));
  const link = fc.record({ row: fc.nat(9), column: fc.nat(9), to: fc.record({ sheet: fc.string(), row: fc.nat(LAST_ROW), column: fc.nat(LAST_COLUMN) }) });
  fc.assert(
    fc.property(fc.array(fc.array(input, { maxLength: 5 }), { maxLength: 9 }), fc.array(link, { maxLength: 5 }), (lines, links) => {
      const edit: SheetEdit = { ...BARE_SHEET, name: 'Plumbline Findings', action: 'write', cells: lines, links };
      const body: Ledger = { ...ledger, before: { columns: [], sheets: [{ name: edit.name, edit }] } };
      expect(ledgerOf(ledgerText(body))?.before).toEqual(body.before);
    }),
  );
});

const lengthOf = (one: Ledger): number => ledgerText(one).join('').length;

describe('of which no more was read than an audit needs', () => {
  const page = workbookWith(ledgerSheet(ledger));
  const short: WorkbookSnapshot = {
    ...page,
    sheets: page.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((line) => line.slice(0, 2)), unread: true })),
  };

  it('says whose columns and sheets are ours, and nothing else', () => {
    const read = readLedger(short);
    expect(read).toMatchObject({ unread: true, state: 'complete', asOf: ledger.asOf, columns: ledger.columns });
    expect(read?.sheets.map(({ name }) => name)).toEqual(ledger.sheets.map(({ name }) => name));
  });

  it('takes nothing back and is written over by nobody', () => {
    for (const plan of [planRevert, planRemove, lostByRevert]) expect(() => plan(short)).toThrow('read the whole workbook first');
    expect(() => beforeWrite([], [], short, readLedger(short))).toThrow('read the whole workbook first');
  });

  it('is not taken for one whose other column somebody emptied', () => {
    const emptied = { ...short, sheets: short.sheets.map(({ unread: _, ...sheet }) => sheet) };
    expect(readLedger(emptied)).toBeNull();
  });
});

it('is far smaller than the sheets that it speaks of', () => {
  const lines = Array.from({ length: 1_000 }, (_, row): CellInput[] => [
    `Module ${row}`,
    ...Array<CellInput>(6).fill('not evaluated'),
    { formula: `=SUM(B${row + 1}:G${row + 1})`, value: row },
  ]);
  const big: SheetEdit = { ...BARE_SHEET, name: 'Plumbline Scorecard', action: 'write', cells: lines };
  const [bare, copy] = [ledger, { ...ledger, before: { columns: [], sheets: [{ name: big.name, edit: big }] } }].map((one) => lengthOf(one));
  const digests = lengthOf(ledgerAfter({ ...plan, sheets: [big] }, { columns: [], sheets: [] }, null, 'complete'));
  const cells = JSON.stringify(lines).length;
  expect(digests).toBeLessThan(cells / 8);
  expect((copy ?? 0) - (bare ?? 0)).toBeLessThan(cells / 3);
});

describe('one of the format before', () => {
  it.each([0, 1])('takes back what it was written with, after write %i', async (writes) => {
    const host = new MemoryHost(new MemoryWorkbook(modulesWorkbook('table')));
    const states: WorkbookSnapshot[] = [await host.read()];
    for (let round = 1; round <= writes + 1; round++) {
      await host.apply(modulesPlan(await host.read(), round));
      const page = host.workbook.sheet(LEDGER_SHEET) as MemorySheet;
      page.rows = [];
      (FORMER[round - 1] as CellValue[][]).forEach((line, row) => line.forEach((held, column) => setCell(page, row, column, held)));
      states.push(await host.read());
    }
    expect(readLedger(await host.read())).toMatchObject({ state: 'complete', asOf: `2026-06-0${writes + 1}` });
    expect(lostByRevert(await host.read())).toEqual([]);
    const back = planRevert(await host.read());
    if (back === null) throw new Error('There is no plan.');
    expect((await host.apply(back)).refused).toEqual([]);
    expect(picture(await host.read())).toEqual(picture(states[writes] as WorkbookSnapshot));
  });
});

/** Values by sheet, but for the text of the ledger: what it nests is written anew by a revert. */
function picture({ sheets }: WorkbookSnapshot): unknown {
  return sheets.filter(({ name }) => name !== LEDGER_SHEET).map(({ name, rows, cells: held }) => ({ name, rows, held }));
}

/** What somebody might have made of the text of a good one. */
const FORGED: readonly (readonly [string, (text: string) => string])[] = [
  ['cut off', (text) => text.slice(0, -20)],
  ['a sheet that is not ours', (text) => text.replaceAll('"Plumbline Findings"', '"Salaries"')],
  ['a row below the last one', (text) => text.replace('"lastRow":8', `"lastRow":${LAST_ROW + 1}`)],
  ['a negative column', (text) => text.replace('"column":6', '"column":-6')],
  ['a column that is text', (text) => text.replace('"column":6', '"column":"6"')],
  ['runs of rows without end', (text) => text.replace('[3,6]', `[3,${LAST_ROW * 4}]`)],
  ['rows that go backwards', (text) => text.replace('[3,6]', '[3,2,3,4]')],
  ['a list that is not there', (text) => text.replace('"rows":0', '"rows":99')],
  ['an unknown look', (text) => text.replace('"style":"header"', '"style":"javascript"')],
  ['codes that are none', (text) => text.replace(/"rows":\["(?=[A-Za-z0-9~-]{4})/, '"rows":["!')],
  ['a link to a sheet that is not named', (text) => text.replace('"links":{"to":[],"at":[]}', '"links":{"to":[],"at":[0,0,0,0,0]}')],
  ['a cell above the first', (text) => text.replace('"cells":[[', '"cells":[[[],')],
  ['a formula that is none', (text) => text.replaceAll('"=SUM(R[-1]C[0]:R[-1]C[0])"', '"SUM(R[-1]C[0]:R[-1]C[0])"')],
  ['a formula that refers to no cell', (text) => text.replaceAll('"=SUM(R[-1]C[0]:R[-1]C[0])"', '"=SUM(R[-2]C[0]:R[-1]C[0])"')],
];

it.each(FORGED)('is no ledger: %s', (_, forge) => {
  const good = ledgerText(ledger);
  const [body, rest] = good;
  const forged = [forge(body), forge(rest)] as const;
  expect(forged).not.toEqual(good);
  expect([ledgerOf(good), ledgerOf(forged)]).toEqual([expect.anything(), null]);
});
