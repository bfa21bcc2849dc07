/** What comes after our own write: the round trips of the next read. */
import { audited } from '../../../src/auditor';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { readLedger, type WorkbookSnapshot } from '../../../src/workbook';
import { Emulator, WEB_LIMIT_BYTES } from '../../emulator/emulator';
import { connect } from '../../emulator/node';
import type { Workbook } from '../../emulator/model/workbook';
import { enlarged, leaveWritten } from './enlarged';
import { writePlan } from './plans';
import { modulesWorkbook } from './workbooks';

function started(rows: number) {
  const emulator = new Emulator({ workbook: modulesWorkbook(rows), platform: 'web' });
  connect(emulator);
  return { emulator, host: excelHost({ wait: () => Promise.resolve() }) };
}

/** Half of what a write of 5,000 modules sent while the ledger held copies of our sheets, and each link took three calls. */
const MOST_SENT_PER_MODULE = 3_950_000 / 5_000;

/** On both sides of what fits into one answer of Excel's, of the modules and of what we write. */
const SIZES = [1_000, 5_000, 9_000, 20_000];

test.each(SIZES)('after a whole audit of %i modules, reading for the next takes at most half as many round trips again', async (rows) => {
  const { emulator, host } = started(rows);
  const snapshot = await host.read({ forAudit: true });
  const before = emulator.traffic.roundTrips;
  const plan = planWrite(audited(snapshot, '2026-06-30'), snapshot);
  emulator.resetTraffic();
  expect((await host.apply(plan)).refused).toEqual([]);
  expect(emulator.traffic.requestBytes).toBeLessThanOrEqual(MOST_SENT_PER_MODULE * Math.max(rows, 5_000));
  emulator.resetTraffic();
  expect(readLedger(await host.read({ forAudit: true }))).toMatchObject({ state: 'complete' });
  expect(emulator.traffic.roundTrips).toBeLessThanOrEqual(before * 1.5);
  expect(emulator.traffic.largestResponse).toBeLessThan(WEB_LIMIT_BYTES);
});

/** The trips of a read, and what it read. */
async function tripsOf(workbook: Workbook): Promise<{ readonly trips: number; readonly read: WorkbookSnapshot }> {
  const emulator = new Emulator({ workbook, platform: 'web' });
  connect(emulator);
  const read = await excelHost({ wait: () => Promise.resolve() }).read({ forAudit: true });
  expect(emulator.traffic.largestResponse).toBeLessThan(WEB_LIMIT_BYTES);
  return { trips: emulator.traffic.roundTrips, read };
}

test('the same after one of 100,000 modules, as it leaves the workbook', async () => {
  const rows = 100_000;
  const { host } = started(1_000);
  const small = await host.read();
  const plan = enlarged(planWrite(audited(small, '2026-06-30'), small), rows);
  const workbook = modulesWorkbook(rows);
  const before = await tripsOf(workbook);
  leaveWritten(workbook, plan, before.read);
  const after = await tripsOf(workbook);
  expect(readLedger(after.read)).toMatchObject({ state: 'complete', columns: plan.columns.map(({ header }) => ({ header })) });
  expect(after.trips).toBeLessThanOrEqual(before.trips * 1.5);
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
