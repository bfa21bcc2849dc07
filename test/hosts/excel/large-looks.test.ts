/** Columns of more than 50,000 rows get their looks, keep those that were there, and lose ours with a revert. */
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { readLedger } from '../../../src/workbook';
import { Emulator } from '../../emulator/emulator';
import { rowOf, setNumberFormat } from '../../emulator/model/sheet';
import { connect } from '../../emulator/node';
import { pictureOf } from '../../emulator/to-snapshot';
import { writePlan } from './plans';
import { plainWorkbook } from './workbooks';

const ROWS = 60_000;

test('a look far down keeps its whole column as it was, the other gets ours, and both come back', async () => {
  const made = () => {
    const workbook = plainWorkbook(ROWS);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('There is no sheet.');
    setNumberFormat(sheet, ROWS - 1, 9, '0.00');
    sheet.columnWidths.set(9, 30);
    return workbook;
  };
  const emulator = new Emulator({ workbook: made(), platform: 'web' });
  connect(emulator);
  const host = excelHost({ wait: () => Promise.resolve() });
  expect((await host.apply(writePlan(await host.read()))).refused).toEqual([]);
  const sheet = emulator.workbook.sheets[0];
  if (!sheet) throw new Error('There is no sheet.');
  const looked = (column: number): number => sheet.rows.filter((row) => row?.looks?.get(column) !== undefined).length;
  expect([looked(8), looked(9)]).toEqual([ROWS + 1, 1]);
  expect(rowOf(sheet, ROWS - 1).numberFormats?.get(9)).toBe('0.00');
  expect([sheet.columnWidths.get(8), sheet.columnWidths.get(9)]).toEqual([87.75, 30]);
  // The rows whose cells had a look of their own, and a width that is not ours, stand in the ledger.
  const columns = readLedger(await host.read())?.columns ?? [];
  expect(columns.map(({ ownLooks = [], width = 0 }) => [ownLooks.length, width])).toEqual([
    [0, 16],
    [ROWS, 0],
  ]);
  const revert = planRevert(await host.read());
  expect(revert && (await host.apply(revert)).refused).toEqual([]);
  expect(pictureOf(emulator.workbook)).toBe(pictureOf(made()));
});
