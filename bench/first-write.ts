/** What the first write of a workbook costs beside reading: both in one process, by the processor's time of all threads. */
import { audit } from '../src/audit/audit';
import { planWrite } from '../src/audit/plan/write-plan';
import { openXlsx } from '../src/hosts/xlsx/xlsx-host';
import { fileOf } from '../test/hosts/xlsx/file-of';
import { grownWorkbook } from './audit-growth';
import { median } from './median';
import { ownSeconds } from './own-seconds';
import type { Row } from './side-by-side';

const AS_OF = '2026-03-31';
const MODULES = 5000;
/** Rounds before those that count: what runs first is slow. */
const WARM_UP = 3;
const PAIRS = 7;

/** The write, from the plan to the bytes of the file, over reading what it wrote, and over reading the file as it was. */
export async function firstWrite(): Promise<Row[]> {
  const bytes = await fileOf(grownWorkbook(MODULES));
  const read = async (file: Uint8Array): Promise<unknown> => (await openXlsx(file, 'Modules.xlsx')).read();
  const [overWritten, overSource]: [number[], number[]] = [[], []];
  const workbook = await (await openXlsx(bytes, 'Modules.xlsx')).read();
  const plan = planWrite(audit(workbook, { asOf: AS_OF }), workbook);
  for (let round = 0; round < WARM_UP + PAIRS; round++) {
    const host = await openXlsx(bytes, 'Modules.xlsx');
    await host.read();
    const write = await ownSeconds(() => host.apply(plan));
    const [written, source] = [await ownSeconds(() => read(host.toBytes())), await ownSeconds(() => read(bytes))];
    if (round < WARM_UP) continue;
    overWritten.push(write / written);
    overSource.push(write / source);
  }
  const row = (what: string, ratios: readonly number[]): Row => ({ what, value: median(ratios), target: 1.5, unit: '×', taken: `median of ${PAIRS} pairs` });
  return [
    row('the first write of 5,000 modules, over reading what it wrote', overWritten),
    row('the first write of 5,000 modules, over reading the file as it was', overSource),
  ];
}
