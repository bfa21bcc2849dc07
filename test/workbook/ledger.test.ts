/** The ledger comes back as it was written, and a damaged or forged one is no ledger. */
import fc from 'fast-check';
import { LAST_ROW, LEDGER_SHEET, ledgerAfter, ledgerSheet, readLedger, type CellValue, type Ledger, type WorkbookSnapshot } from '../../src/workbook';
import { ledgerOf, ledgerText } from '../../src/workbook/ledger-text';
import { modulesPlan, modulesWorkbook } from '../hosts/contract-workbooks';
import { snapshotOf } from '../support/sheet';

const plan = modulesPlan(modulesWorkbook('table'), 1);
const ledger = ledgerAfter(plan, { columns: [], sheets: [{ name: 'Plumbline Findings', edit: null }] }, null, 'complete');

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
  ['a formula that is none', (text) => text.replace('"=SUM(B1:B1)"', '"SUM(B1:B1)"')],
];

it.each(FORGED)('is no ledger: %s', (_, forge) => {
  const good = ledgerText(ledger);
  const forged = forge(good);
  expect(forged).not.toBe(good);
  expect([ledgerOf(good), ledgerOf(forged)]).toEqual([expect.anything(), null]);
});
