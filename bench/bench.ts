/**
 * `npm run bench -- [what…]`: ratios, never times, each with its target, stored in docs/performance.md, or with its bound, over which it fails. `what` is
 * large, huge, modules, shell, hyperformula, libreoffice, goals, portfolio, write, again, growth or impact: all where none is named.
 */
import { audit } from '../src/audit/audit';
import { mapWorkbook } from '../src/audit/mapping/map-workbook';
import { DEFAULT_SETTINGS } from '../src/audit/settings/settings';
import { planWrite } from '../src/audit/plan/write-plan';
import { openXlsx } from '../src/hosts/xlsx/xlsx-host';
import { auditAgain } from './audit-again';
import { grownWorkbook } from './audit-growth';
import { COMPLETIONS, columnsBeside, largeWorkbook } from './files';
import { firstWrite } from './first-write';
import { chainedGoals, type Shape } from './goal-chain';
import { impactCost, readingsWorkbook, type ImpactCost } from './impact-growth';
import { ownSeconds } from './own-seconds';
import { store } from './page';
import { sideBySide, type Row } from './side-by-side';

const AS_OF = '2026-03-31';
const GIGABYTE = 1024 ** 3;
let failures = 0;

/** The best of a few: what else the machine does only ever adds. */
async function best(times: number, work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) least = Math.min(least, await ownSeconds(work));
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

/** What a module reaches: four times the modules under goals four times as deep, and a chain and a ring beside flat goals. */
async function goals(): Promise<void> {
  const cost = async (modules: number, shape: Shape): Promise<number> => {
    const workbook = chainedGoals(modules, shape);
    return best(2, () => audit(workbook, { asOf: AS_OF }));
  };
  const flat = await cost(16_000, 'flat');
  for (const shape of ['chain', 'ring'] as const) {
    const [small, large] = [await cost(4000, shape), await cost(16_000, shape)];
    const taken = { unit: '×', taken: 'best of 2' } as const;
    beside({ what: `16,000 modules under a ${shape} of 3,200 goals, over a quarter of both`, value: large / small, target: 5, ...taken });
    beside({ what: `16,000 modules under a ${shape} of 3,200 goals, over flat goals`, value: large / flat, target: 2, ...taken });
  }
}

/** What readings say of modules, beside the rest of the audit. */
function impact(): void {
  const [small, large] = [100_000, 1_000_000].map((readings) => impactCost(readingsWorkbook(5000, readings))) as [ImpactCost, ImpactCost];
  line('impact of 5,000 modules over 1,000,000 readings, over the rest of the audit', large.impact / (large.whole - large.impact), 0.5);
  line('impact over 1,000,000 readings, over a tenth of them', large.impact / small.impact, 12);
}

function beside({ what, value, target, atLeast, unit, taken }: Row): void {
  const reached = atLeast === true ? value >= target : value <= target;
  process.stdout.write(
    `${reached ? 'ok  ' : 'not '} ${what}: ${value.toFixed(2)} ${unit} (target: at ${atLeast === true ? 'least' : 'most'} ${target} ${unit})\n`,
  );
  const figure = unit === 'MB' ? String(Math.round(value)) : value.toFixed(2);
  store({ what, figure: `${figure} ${unit}`, target: `${atLeast === true ? '≥' : '≤'} ${target} ${unit}`, taken });
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
  for await (const row of sideBySide((sentence) => process.stdout.write(`${sentence}\n`), isWanted)) beside(row);
  if (isWanted('goals')) await goals();
  if (isWanted('write')) for (const row of await firstWrite()) beside(row);
  if (isWanted('again')) for (const row of await auditAgain()) beside(row);
  if (isWanted('growth')) {
    await files();
    await growth();
  }
  if (isWanted('impact')) impact();
  process.exitCode = failures === 0 ? 0 : 1;
}

void main();
