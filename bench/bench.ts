/** `npm run bench`: ratios within one run, never absolute times; each line says its bound and whether it holds. */
import { audit } from '../src/audit/audit';
import { mapWorkbook } from '../src/audit/mapping/map-workbook';
import { DEFAULT_SETTINGS } from '../src/audit/settings/settings';
import { planWrite } from '../src/audit/plan/write-plan';
import { openXlsx } from '../src/hosts/xlsx/xlsx-host';
import { grownWorkbook } from './audit-growth';
import { COMPLETIONS, columnsBeside, largeWorkbook } from './files';
import { sideBySide } from './side-by-side';

const AS_OF = '2026-03-31';
const GIGABYTE = 1024 ** 3;
let failures = 0;

async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** The best of a few: what the work costs, not what the machine did meanwhile. */
async function best(times: number, work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    globalThis.gc?.();
    least = Math.min(least, await timed(work));
  }
  return least;
}

function line(what: string, value: number, bound: number, unit = '×'): void {
  const holds = value <= bound;
  if (!holds) failures += 1;
  process.stdout.write(`${holds ? 'ok  ' : 'OVER'} ${what}: ${value.toFixed(2)} ${unit} (at most ${bound} ${unit})\n`);
}

async function files(): Promise<void> {
  const bytes = largeWorkbook(COMPLETIONS);
  const plain = await best(2, async () => {
    const host = await openXlsx(bytes, 'large.xlsx');
    const workbook = await host.read();
    await host.apply({ purpose: 'write', asOf: AS_OF, columns: columnsBeside(workbook), sheets: [] });
    host.toBytes();
  });
  const audited = await best(2, async () => {
    const host = await openXlsx(bytes, 'large.xlsx');
    const workbook = await host.read();
    const result = audit(workbook, { asOf: AS_OF });
    await host.apply({ ...planWrite(result, workbook), columns: columnsBeside(workbook) });
    host.toBytes();
  });
  line('read, audit and write 100,000 × 20, over read and write', audited / plain, 1.5);
  line('peak memory', process.resourceUsage().maxRSS / 1024 / 1024, (1.5 * GIGABYTE) / GIGABYTE, 'GB');
  const workbook = await (await openXlsx(bytes, 'large.xlsx')).read();
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.reduce((all, row) => all + row.length, 0), 0);
  const mapping = await best(3, () => mapWorkbook(workbook, DEFAULT_SETTINGS));
  line(`mapping ${Math.round(cells / 1e6)} million cells, over read and write`, mapping / plain, 0.25);
}

async function growth(): Promise<void> {
  const small = grownWorkbook(10_000);
  const large = grownWorkbook(100_000);
  const one = await best(3, () => audit(small, { asOf: AS_OF }));
  const ten = await best(2, () => audit(large, { asOf: AS_OF }));
  line('all rules over 100,000 modules, 200,000 links and 50,000 KPIs, over a tenth of it', ten / one, 12);
}

async function main(): Promise<void> {
  await files();
  await growth();
  for (const { what, value, bound, unit } of sideBySide((sentence) => process.stdout.write(`${sentence}\n`))) line(what, value, bound, unit);
  process.exitCode = failures === 0 ? 0 : 1;
}

void main();
