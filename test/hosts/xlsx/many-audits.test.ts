/** Audited again and again: however often, the last audit and all of them are taken back byte by byte, and what the ledger keeps for that does not grow. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { audit } from '../../../src/audit/audit';
import { planRemove } from '../../../src/audit/plan/remove-plan';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { LEDGER_SHEET, ledgerImage, type Applied } from '../../../src/workbook';
import { expectSameParts, unzipped } from './packages';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../../samples/halden-instruments.xlsx')));
const DAYS = ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31', '2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31'];

async function auditedOn(bytes: Uint8Array, asOf: string): Promise<Uint8Array> {
  const host = await openXlsx(bytes, 'Plan.xlsx');
  const workbook = await host.read();
  expect((await host.apply(planWrite(audit(workbook, { asOf }), workbook))).refused).toEqual([]);
  return host.toBytes();
}

async function takenBack(bytes: Uint8Array, what: 'the last' | 'all'): Promise<{ readonly applied: Applied; readonly bytes: Uint8Array }> {
  const host = await openXlsx(bytes, 'Plan.xlsx');
  const workbook = await host.read();
  const applied = await host.apply(what === 'all' ? planRemove(workbook)!.plan : planRevert(workbook)!);
  return { applied, bytes: host.toBytes() };
}

/** Parts that differ. */
function differing(one: Uint8Array, other: Uint8Array): string[] {
  const [left, right] = [unzipped(one), unzipped(other)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((path) => !Buffer.from(left[path] ?? []).equals(Buffer.from(right[path] ?? [])));
}

const STATES: Uint8Array[] = [SAMPLE];
beforeAll(async () => {
  for (const day of DAYS) STATES.push(await auditedOn(STATES.at(-1)!, day));
});

const TIMES = DAYS.map((_, index) => index + 1);

it.each(TIMES)('after %i audits, removing gives back every part of the original', async (times) => {
  const { applied, bytes } = await takenBack(STATES[times]!, 'all');
  expect(applied).toMatchObject({ refused: [], restored: 'byte by byte' });
  expectSameParts(bytes, SAMPLE);
});

it.each(TIMES)('after %i audits, a revert gives back every part but the ledger of the audit before, which is as good', async (times) => {
  const { applied, bytes } = await takenBack(STATES[times]!, 'the last');
  expect(applied).toMatchObject({ refused: [], restored: 'byte by byte' });
  const ledger = (await (await openXlsx(STATES[times - 1]!, 'Plan.xlsx')).read()).sheets.findIndex(({ mark }) => mark === LEDGER_SHEET);
  const differs = differing(bytes, STATES[times - 1]!);
  expect(differs.length).toBeLessThanOrEqual(times < 3 ? 0 : 1);
  for (const path of differs) expect(path).toBe(`xl/worksheets/sheet${ledger + 1}.xml`);
  // The first write may still be taken back from there.
  if (times > 1) expectSameParts((await takenBack(bytes, 'all')).bytes, SAMPLE);
});

it('what is kept stays below a tenth of the file and 64 kB', async () => {
  for (const times of TIMES) {
    const kept = ledgerImage(await (await openXlsx(STATES[times]!, 'Plan.xlsx')).read());
    const undo = [...kept.matchAll(/"undo":"([^"]*)"/g)].reduce((sum, [, text = '']) => sum + text.length, 0);
    expect(undo).toBeGreaterThan(0);
    expect(undo).toBeLessThanOrEqual(STATES[times - 1]!.length / 10 + 64 * 1024);
  }
});

it('a file that another program saved in between comes back cell by cell, and says so', async () => {
  const parts = Object.entries(unzipped(STATES[2]!)).map(([path, part]) => [path, path.endsWith('.xml') ? Buffer.concat([part, Buffer.from('\n')]) : part]);
  const foreign = zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
  const third = await auditedOn(foreign, '2026-09-30');
  const last = await takenBack(third, 'the last');
  expect(last.applied.restored).toBe('byte by byte');
  expectSameParts(last.bytes, foreign);
  const all = await takenBack(third, 'all');
  expect(all.applied).toMatchObject({ refused: [], restored: 'cell by cell' });
  const [was, is] = [await (await openXlsx(SAMPLE, 'Plan.xlsx')).read(), await (await openXlsx(all.bytes, 'Plan.xlsx')).read()];
  expect(is.sheets.map(({ name, cells }) => [name, cells])).toEqual(was.sheets.map(({ name, cells }) => [name, cells]));
});
