/** `--roll-up`: the portfolio workbook says what the workbooks say, and hides what would be of few. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { auditPortfolio, type PortfolioArguments } from '../../src/cli/portfolio-command';
import { auditOne } from '../../src/cli/portfolio/audit-one';
import { WHOLE } from '../../src/cli/portfolio/shard';
import { Outlet } from '../../src/cli/outlet';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import type { CellValue } from '../../src/workbook';
import { fileOf } from '../hosts/xlsx/file-of';
import { snapshotOf } from '../support/sheet';
import { runCommand } from './run-command';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-roll-up-'));
  mkdirSync(join(folder, 'in'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** So many modules of a unit, of which every second serves nothing. */
async function book(name: string, unit: string, modules: number, cost = 100.1): Promise<void> {
  const sheets = {
    Priorities: [
      ['Priority ID', 'Strategic priority', 'Rank'],
      ['P1', 'Grow revenue', 1],
    ],
    KPIs: [
      ['KPI ID', 'KPI', 'Target', 'Priority'],
      ['K1', 'Renewal rate', 0.9, 'P1'],
    ],
    'Training modules': [
      ['Module ID', 'Module', 'KPI', 'Cost (EUR)', 'Unit', 'Sponsor', 'Owner'],
      ...Array.from({ length: modules }, (_, place) => [
        `M${place}`,
        place === 0 ? 'Negotiation' : `${unit} course ${place}`,
        place % 2 === 0 ? 'K1' : null,
        cost,
        unit,
        'Ada Lund',
        'Ben Holm',
      ]),
    ],
  };
  writeFileSync(join(folder, 'in', name), await fileOf(snapshotOf(sheets)));
}

async function rolledUp(more: Partial<PortfolioArguments> = {}): Promise<ReadonlyMap<string, readonly (readonly CellValue[])[]>> {
  const rollUp = join(folder, 'roll-up.xlsx');
  const options = {
    out: join(folder, 'out'),
    asOf: '2026-06-30',
    jobs: 1,
    limit: 600,
    shard: WHOLE,
    format: 'parquet',
    rollUp,
    force: true,
    ...more,
  } as const;
  const stream = new Outlet(new PassThrough().resume());
  const inProcess = () => ({
    audit: async (task: Parameters<typeof auditOne>[0]) => ({
      result: await auditOne(task),
      isOver: false,
    }),
    stop: () => undefined,
  });
  await auditPortfolio([join(folder, 'in')], options, { out: stream, err: stream }, inProcess);
  const workbook = await (await openXlsx(new Uint8Array(readFileSync(rollUp)), 'roll-up.xlsx')).read();
  return new Map(workbook.sheets.map(({ name, cells }) => [name, cells.slice(2)]));
}

it.each(['parquet', 'ndjson'] as const)('answers each question from %s', async (format) => {
  await book('sales.xlsx', 'Sales', 6);
  await book('service.xlsx', 'Service', 5, 10);
  await book('small.xlsx', 'Board', 2, 1000);
  await book('=cmd.xlsx', 'Lab', 3, 1);
  writeFileSync(join(folder, 'in', 'broken.xlsx'), 'no workbook');
  await book('earlier.xlsx', 'Old', 1);
  await rolledUp({ asOf: '2026-03-31', format });
  const sheets = await rolledUp({ format });
  const body = (name: string): readonly (readonly CellValue[])[] => sheets.get(name)?.slice(1) ?? [];

  expect([...sheets.keys()]).toEqual(['Summary', 'Units and dimensions', 'Spend by unit', 'Recurring findings', 'Bought twice', 'Trend', 'Not audited']);
  expect(body('Summary').map(([outcome, workbooks, modules]) => [outcome, workbooks, modules])).toEqual([
    ['audited', 5, 17],
    ['failed', 1],
  ]);
  // Board, Lab and Old have six modules together, and stand together.
  expect(body('Spend by unit').map(([unit, currency, modules, cost, risk]) => [unit, currency, modules, cost, risk])).toEqual([
    ['Units with fewer than 5 modules', 'EUR', '6', 2103.1, 1001],
    ['Sales', 'EUR', '6', 600.6, 300.3],
    ['Service', 'EUR', '5', 50, 20],
  ]);
  const units = new Map(body('Units and dimensions').map(([unit, ...cells]) => [unit, cells]));
  const column = (sheets.get('Units and dimensions')?.[0] ?? []).indexOf('Linkage') - 1;
  expect(units.get('Sales')?.[0]).toBe('6');
  expect(units.get('Sales')?.[column]).toBe(50);
  expect(units.get('Service')?.[column]).toBe(60);
  expect(units.get('Board')).toEqual(['fewer than 5']);
  const recurring = body('Recurring findings');
  expect(recurring.find(([rule]) => rule === 'unlinked-module')?.slice(3)).toEqual([4, 7]);
  expect(body('Bought twice')).toEqual([['Negotiation', 'EUR', 5, 1211.2, '=cmd.xlsx, earlier.xlsx, sales.xlsx, service.xlsx, small.xlsx']]);
  expect(body('Trend').map(([quarter, , workbooks, evaluated]) => [quarter, workbooks, evaluated])).toEqual([
    ['2026-Q1', 5, 5],
    ['2026-Q2', 5, 5],
  ]);
  expect(body('Not audited')).toEqual([['broken.xlsx', 'failed', expect.stringContaining('broken.xlsx')]]);
});

it('hides a group that is small even with all small ones', async () => {
  await book('one.xlsx', 'Board', 2);
  const sheets = await rolledUp();
  expect(sheets.get('Spend by unit')?.slice(1)).toEqual([['Units with fewer than 5 modules', 'EUR', 'fewer than 5']]);
  expect(
    sheets
      .get('Trend')
      ?.slice(1)
      .map((row) => row[4]),
  ).toEqual(['fewer than 5']);
  expect(sheets.get('Recurring findings')?.slice(-1)).toEqual([['There is none.']]);
});

it('replaces no workbook that is there, and says so before anything is audited', async () => {
  await book('one.xlsx', 'Board', 2);
  const there = join(folder, 'mine.xlsx');
  writeFileSync(there, 'mine');
  const { code, out, err } = await runCommand('portfolio', join(folder, 'in'), '--out', join(folder, 'out'), '--roll-up', there);
  expect({ code, out, err }).toEqual({
    code: 2,
    out: '',
    err: expect.stringContaining('say --force to replace it'),
  });
  expect(readFileSync(there, 'utf8')).toBe('mine');
});
