/** Round trips and bytes of a read and a write, for small and large workbooks. */
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { Emulator, WEB_LIMIT_BYTES } from '../../emulator/emulator';
import { connect } from '../../emulator/node';
import { writePlan } from './plans';
import { modulesWorkbook, plainWorkbook } from './workbooks';

interface Cost {
  readonly rows: number;
  readonly read: { readonly roundTrips: number; readonly bytes: number };
  readonly write: { readonly roundTrips: number; readonly bytes: number };
}

/** What each may cost at most: a fifth above what was measured, and never a round trip more. What is written is read back, and looks are read first, at every size. */
const COSTS: readonly Cost[] = [
  { rows: 50, read: { roundTrips: 3, bytes: 27_000 }, write: { roundTrips: 3, bytes: 75_000 } },
  { rows: 5_000, read: { roundTrips: 3, bytes: 1_600_000 }, write: { roundTrips: 3, bytes: 1_000_000 } },
  { rows: 100_000, read: { roundTrips: 9, bytes: 31_000_000 }, write: { roundTrips: 7, bytes: 20_000_000 } },
];

test.each(COSTS)('$rows modules', async ({ rows, read, write }) => {
  const emulator = new Emulator({ workbook: modulesWorkbook(rows), platform: 'web' });
  connect(emulator);
  const host = excelHost();
  const snapshot = await host.read();
  const reading = emulator.traffic;
  emulator.resetTraffic();
  const applied = await host.apply(writePlan(snapshot));
  const writing = emulator.traffic;
  expect(applied.refused).toEqual([]);
  expect([reading.roundTrips, writing.roundTrips]).toEqual([read.roundTrips, write.roundTrips]);
  expect(reading.requestBytes + reading.responseBytes).toBeLessThanOrEqual(read.bytes);
  expect(writing.requestBytes + writing.responseBytes).toBeLessThanOrEqual(write.bytes);
  for (const { largestRequest, largestResponse } of [reading, writing]) expect(Math.max(largestRequest, largestResponse)).toBeLessThan(WEB_LIMIT_BYTES);
});

test('an audit of 5,000 modules waits less than a second where each round trip takes 150 ms', async () => {
  const emulator = new Emulator({ workbook: plainWorkbook(5_000), platform: 'web', latency: 150 });
  connect(emulator);
  const host = excelHost();
  await host.apply(writePlan(await host.read()));
  expect(emulator.traffic.waited).toBeLessThan(1_000);
});
