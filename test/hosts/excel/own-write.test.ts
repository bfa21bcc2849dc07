/** What comes after our own write: the round trips of the next read. */
import { audited } from '../../../src/auditor';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { readLedger } from '../../../src/workbook';
import { Emulator, WEB_LIMIT_BYTES } from '../../emulator/emulator';
import { connect } from '../../emulator/node';
import { writePlan } from './plans';
import { modulesWorkbook } from './workbooks';

function started(rows: number) {
  const emulator = new Emulator({ workbook: modulesWorkbook(rows), platform: 'web' });
  connect(emulator);
  return { emulator, host: excelHost({ wait: () => Promise.resolve() }) };
}

/** Half of what a write of 5,000 modules sent while the ledger held copies of our sheets, and each link took three calls. */
const MOST_SENT = 3_950_000;

test('a whole audit of 5,000 modules is written with a ledger of digests', async () => {
  const { emulator, host } = started(5_000);
  const snapshot = await host.read();
  const plan = planWrite(audited(snapshot, '2026-06-30'), snapshot);
  emulator.resetTraffic();
  expect((await host.apply(plan)).refused).toEqual([]);
  expect(emulator.traffic.requestBytes).toBeLessThanOrEqual(MOST_SENT);
});

/** Modules, and whether the whole audit is written or two columns and two small sheets. */
const SIZES: readonly (readonly [number, 'a whole audit' | 'columns'])[] = [
  [5_000, 'a whole audit'],
  [20_000, 'a whole audit'],
  [100_000, 'columns'],
];

test.each(SIZES)('after %i modules and %s, reading takes at most half as many round trips again', async (rows, what) => {
  const { emulator, host } = started(rows);
  const snapshot = await host.read();
  const before = emulator.traffic.roundTrips;
  const plan = what === 'columns' ? writePlan(snapshot) : planWrite(audited(snapshot, '2026-06-30'), snapshot);
  expect((await host.apply(plan)).refused).toEqual([]);
  emulator.resetTraffic();
  expect(readLedger(await host.read())).toMatchObject({ state: 'complete' });
  expect(emulator.traffic.roundTrips).toBeLessThanOrEqual(before * 1.5);
  expect(emulator.traffic.largestResponse).toBeLessThan(WEB_LIMIT_BYTES);
});
