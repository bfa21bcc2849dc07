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
const MOST_SENT_PER_MODULE = 3_950_000 / 5_000;

/**
 * Modules, and whether the whole audit is written or two columns and two small sheets. The sizes are on both sides of what fits into one answer of Excel's, of the
 * ledger (between the first two) and of the modules (the last).
 */
const SIZES: readonly (readonly [number, 'a whole audit' | 'columns'])[] = [
  [5_000, 'a whole audit'],
  [20_000, 'a whole audit'],
  [60_000, 'columns'],
];

test.each(SIZES)('after %i modules and %s, reading takes at most half as many round trips again', async (rows, what) => {
  const { emulator, host } = started(rows);
  const snapshot = await host.read();
  const before = emulator.traffic.roundTrips;
  const plan = what === 'columns' ? writePlan(snapshot) : planWrite(audited(snapshot, '2026-06-30'), snapshot);
  emulator.resetTraffic();
  expect((await host.apply(plan)).refused).toEqual([]);
  if (what === 'a whole audit') expect(emulator.traffic.requestBytes).toBeLessThanOrEqual(MOST_SENT_PER_MODULE * rows);
  emulator.resetTraffic();
  expect(readLedger(await host.read())).toMatchObject({ state: 'complete' });
  expect(emulator.traffic.roundTrips).toBeLessThanOrEqual(before * 1.5);
  expect(emulator.traffic.largestResponse).toBeLessThan(WEB_LIMIT_BYTES);
});

test('the ledger alone is read for a fraction of the bytes, and nothing is planned from that', async () => {
  const { emulator, host } = started(5_000);
  const snapshot = await host.read();
  const reading = emulator.traffic.responseBytes;
  const plan = writePlan(snapshot);
  emulator.resetTraffic();
  expect(readLedger(await host.read({ ledgerOnly: true }))).toBeNull();
  expect(emulator.traffic.responseBytes).toBeLessThan(reading / 10);
  // What the host goes by is still the workbook as it was read whole.
  expect((await host.apply(plan)).refused).toEqual([]);
  expect(readLedger(await host.read({ ledgerOnly: true }))).toMatchObject({ state: 'complete', asOf: plan.asOf });
});
