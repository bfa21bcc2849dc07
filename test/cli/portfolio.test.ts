/** `plumbline portfolio`: what stands in the data set is what single audits say, whatever happened on the way. */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import type { Report } from '../../src/audit/report/report';
import { Outlet } from '../../src/cli/outlet';
import { auditPortfolio, type PortfolioArguments } from '../../src/cli/portfolio-command';
import { auditOne } from '../../src/cli/portfolio/audit-one';
import { findWorkbooks } from '../../src/cli/portfolio/find-workbooks';
import { periodOf } from '../../src/cli/portfolio/period';
import { columnsOf, TABLE_NAMES } from '../../src/cli/portfolio/publish';
import type { Auditor } from '../../src/cli/portfolio/pool';
import { isIn, parseShard, WHOLE } from '../../src/cli/portfolio/shard';
import { fileOf } from '../hosts/xlsx/file-of';
import { snapshotOf } from '../support/sheet';
import { turns } from '../support/patience';
import { runCommand } from './run-command';

const ROOT = resolve(__dirname, '../..');
const DAY = '2026-06-30';

type Row = Record<string, string | number | boolean | null>;

let folder: string;
let input: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-portfolio-'));
  input = join(folder, 'in');
  out = join(folder, 'out');
  mkdirSync(input);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A workbook whose second module costs so much and serves nothing. */
async function book(name: string, cost: number): Promise<void> {
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
      ['Module ID', 'Module', 'KPI', 'Cost (EUR)', 'Unit'],
      ['M1', 'Negotiation', 'K1', 100.1, 'Sales'],
      ['M2', 'Mindfulness', null, cost, 'Service'],
    ],
  };
  mkdirSync(join(input, name, '..'), { recursive: true });
  writeFileSync(join(input, name), await fileOf(snapshotOf(sheets)));
}

const command = (...more: string[]): string[] => [
  '--import',
  'tsx',
  'src/cli/main.ts',
  'portfolio',
  input,
  '--out',
  out,
  '--as-of',
  DAY,
  '--format',
  'ndjson',
  ...more,
];
/** The command as it is, over processes of its own. */
const portfolio = (...more: string[]): SpawnSyncReturns<string> => spawnSync(process.execPath, command(...more), { cwd: ROOT, encoding: 'utf8' });

/** The same over auditors in this process; what was printed. */
async function audited(options: Partial<PortfolioArguments> = {}): Promise<string> {
  const stream = new PassThrough({ encoding: 'utf8' });
  const console = { out: new Outlet(stream), err: new Outlet(new PassThrough()) };
  const start = (): Auditor => ({ audit: async (task) => ({ result: await auditOne(task), isOver: false }), stop: () => undefined });
  await auditPortfolio([input], { out, asOf: DAY, jobs: 2, limit: 60, shard: WHOLE, format: 'ndjson', ...options }, console, start);
  return (stream.read() as string | null) ?? '';
}

/** All rows of a table, of whatever parts there are. */
function rowsOf(table: string, at = out): Row[] {
  const period = join(at, table, `period=${periodOf(DAY)}`);
  return readdirSync(period)
    .flatMap((shard) =>
      readFileSync(join(period, shard, 'rows.ndjson'), 'utf8')
        .trim()
        .split('\n'),
    )
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

const everything = (at = out): string =>
  JSON.stringify(
    TABLE_NAMES.map((table) =>
      rowsOf(table, at)
        .map((row) => JSON.stringify(row))
        .sort(),
    ),
  );

async function alone(name: string): Promise<Report> {
  return JSON.parse((await runCommand('audit', join(input, name), '--as-of', DAY, '--fail-on', 'never', '--format', 'json', '--dry-run')).out) as Report;
}

it('says of each workbook what a single audit says, and what is wrong with the others', async () => {
  for (const [index, name] of ['a.xlsx', 'north/b.xlsx', 'north/deep/c.xlsx'].entries()) await book(name, 1000.2 * (index + 1));
  writeFileSync(join(input, 'broken.xlsx'), 'no workbook at all');
  writeFileSync(join(input, 'lunch.csv'), 'Dish;Day\nSoup;Monday\n');
  cpSync(join(input, 'a.xlsx'), join(input, '~$a.xlsx'));
  cpSync(join(input, 'a.xlsx'), join(input, 'a.audited.xlsx'));

  const { status, stdout, stderr } = portfolio('--jobs', '2');
  expect(stderr).toBe('');
  expect(status).toBe(1);
  expect(stdout).toContain('5 audited, 0 unchanged, 2 without a result:');
  const runs = rowsOf('runs');
  expect(runs.map(({ workbook, outcome }) => [workbook, outcome]).sort()).toEqual([
    ['a.xlsx', 'audited'],
    ['broken.xlsx', 'failed'],
    ['lunch.csv', 'not-understood'],
    ['north/b.xlsx', 'audited'],
    ['north/deep/c.xlsx', 'audited'],
  ]);
  expect(runs.find(({ workbook }) => workbook === 'broken.xlsx')?.['reason']).toContain('broken.xlsx');
  for (const table of TABLE_NAMES) for (const row of rowsOf(table)) expect(Object.keys(row)).toEqual(Object.keys(columnsOf(table)));
  for (const name of ['a.xlsx', 'north/b.xlsx', 'north/deep/c.xlsx']) {
    const report = await alone(name);
    const own = (table: string): Row[] => rowsOf(table).filter(({ workbook }) => workbook === name);
    expect(own('findings').map(({ finding }) => finding)).toEqual(report.findings.map(({ id }) => id));
    expect(own('modules').map(({ cost, costAtRisk, score, unit }) => [cost, costAtRisk, score, unit])).toEqual(
      report.modules.map(({ cost, costAtRisk, score }, place) => [cost, costAtRisk, score, ['Sales', 'Service'][place]]),
    );
    expect(own('money').map(({ total, atRisk }) => [total, atRisk])).toEqual(report.money.map(({ total, atRisk }) => [total, atRisk]));
    expect(own('runs')[0]).toMatchObject({ alignment: report.scores.alignment, coverage: report.scores.coverage, modules: 2 });
  }
});

it('audits only what has changed, and forgets what is gone', async () => {
  for (const name of ['a.xlsx', 'b.xlsx', 'c.xlsx']) await book(name, 10);
  expect(await audited()).toContain('3 audited, 0 unchanged');
  const before = everything();
  expect(await audited()).toContain('0 audited, 3 unchanged');
  expect(everything()).toBe(before);

  await book('b.xlsx', 20);
  rmSync(join(input, 'c.xlsx'));
  expect(await audited()).toContain('1 audited, 1 unchanged, 1 no longer there');
  expect(
    rowsOf('money')
      .map(({ workbook, total }) => [workbook, total])
      .sort(),
  ).toEqual([
    ['a.xlsx', 110.1],
    ['b.xlsx', 120.1],
  ]);

  // Settings beside a workbook are an input of it, and of none else.
  writeFileSync(join(input, 'a.xlsx.plumbline.json'), JSON.stringify({ currency: 'CHF', rules: { 'unlinked-module': { off: 'not asked here' } } }));
  expect(await audited()).toContain('1 audited, 1 unchanged');
  expect(rowsOf('findings').filter(({ workbook, rule }) => workbook === 'a.xlsx' && rule === 'unlinked-module')).toEqual([]);
  writeFileSync(join(input, 'plumbline.json'), '{');
  expect(await audited()).toContain('plumbline.json cannot be used: it is not JSON');
});

it('makes of its parts what it makes of the whole, and refuses another number of them', async () => {
  for (const name of ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx', 'e.xlsx']) await book(name, 10);
  const whole = join(folder, 'whole');
  await audited({ out: whole });
  for (const number of [1, 3, 2]) await audited({ shard: { number, of: 3 } });
  expect(everything()).toBe(everything(whole));
  await expect(audited({ shard: { number: 1, of: 2 } })).rejects.toThrow(`${out} is made of 3 parts: say --shard i/3, or choose another folder for 2.`);
});

it('leaves no half file when it is killed, and the next run finishes', async () => {
  for (let index = 0; index < 8; index++) await book(`${index}.xlsx`, index);
  const whole = join(folder, 'whole');
  await audited({ out: whole });
  const results = (): number =>
    existsSync(join(out, 'results')) ? readdirSync(join(out, 'results'), { recursive: true }).filter((name) => String(name).endsWith('.json')).length : 0;
  for (const least of [1, 5]) {
    const run = spawn(process.execPath, command('--jobs', '2'), { cwd: ROOT, stdio: 'ignore' });
    const ended = new Promise((gone) => run.once('exit', gone));
    while (results() < least && run.exitCode === null) await turns(1);
    run.kill('SIGKILL');
    await ended;
    for (const name of readdirSync(out, { recursive: true }).map(String))
      if (/(?:ndjson|json)$/.test(name)) for (const line of readFileSync(join(out, name), 'utf8').trim().split('\n')) JSON.parse(line);
  }
  await audited();
  expect(everything()).toBe(everything(whole));
  expect(readdirSync(out, { recursive: true }).filter((name) => String(name).endsWith('.part'))).toEqual([]);
});

it('writes Parquet of the stated types, also where a column is empty, and one format at a time', async () => {
  await book('a.xlsx', 10);
  await audited();
  const rows = TABLE_NAMES.map((table) => rowsOf(table).length);
  await audited({ format: 'parquet' });
  expect(readdirSync(out, { recursive: true }).filter((name) => String(name).endsWith('.ndjson'))).toEqual([]);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const [place, table] of TABLE_NAMES.entries()) {
    const files = `'${join(out, table).replaceAll("'", "''")}/*/*/rows.parquet'`;
    const described = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet(${files}, hive_partitioning = true)`)).getRowObjects();
    expect(Object.fromEntries(described.map(({ column_name: name, column_type: type }) => [name, type]))).toEqual({
      ...columnsOf(table),
      period: 'VARCHAR',
      shard: 'VARCHAR',
    });
    const [counted] = (
      await connection.runAndReadAll(`SELECT count(*)::INTEGER AS rows, min(period) AS period FROM read_parquet(${files}, hive_partitioning = true)`)
    ).getRowObjects();
    expect(counted).toEqual({ rows: rows[place], period: rows[place] === 0 ? null : '2026-Q2' });
  }
});

it('answers the questions of docs/portfolio.md', async () => {
  await book('a.xlsx', 10);
  await book('b.xlsx', 20);
  writeFileSync(join(input, 'broken.xlsx'), 'no workbook at all');
  await audited({ format: 'parquet' });
  const page = readFileSync(join(ROOT, 'docs/portfolio.md'), 'utf8');
  const queries =
    page
      .slice(page.indexOf('```sql') + 6)
      .split('```')[0]
      ?.split(';')
      .map((query) => query.trim())
      .filter((query) => query !== '') ?? [];
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const answers = await Promise.all(queries.map(async (query) => (await connection.runAndReadAll(query.replaceAll("'data/", `'${out}/`))).getRowObjects()));
  expect(answers).toHaveLength(5);
  const [units, rules, twice, none, trend] = answers;
  expect(units).toEqual([
    { unit: 'Service', currency: 'EUR', at_risk: 30, cost: 30 },
    { unit: 'Sales', currency: 'EUR', at_risk: 0, cost: 200.2 },
  ]);
  expect(rules?.[0]).toMatchObject({ workbooks: 2n });
  expect(twice?.map(({ module, cost }) => [module, cost])).toEqual([
    ['negotiation', 200.2],
    ['mindfulness', 30],
  ]);
  expect(none).toMatchObject([{ workbook: 'broken.xlsx', outcome: 'failed' }]);
  expect(trend).toMatchObject([{ period: '2026-Q2', workbooks: 2n }]);
});

it('stops what takes too long, and goes on', async () => {
  await book('a.xlsx', 10);
  const rows = Array.from({ length: 60_000 }, (_, index) => [`M${index}`, `Module ${index}`, `K${index % 50}`, index]);
  writeFileSync(join(input, 'large.xlsx'), await fileOf(snapshotOf({ 'Training modules': [['Module ID', 'Module', 'KPI', 'Cost (EUR)'], ...rows] })));
  const { status, stdout } = portfolio('--limit', '1', '--jobs', '1');
  expect(status).toBe(1);
  expect(stdout).toContain('large.xlsx: not audited. It took longer than 1 seconds and was given up: --limit allows more.');
});

describe('what is refused', () => {
  it.each([
    [['--out', 'x'], 'missing required argument'],
    [['.'], "required option '--out <folder>' not specified"],
    [['.', '--out', 'x', '--shard', '3/2'], 'It is of the form 2/5'],
    [['.', '--out', 'x', '--jobs', '0'], 'It must be a whole number from 1 to 256'],
    [['no-such-folder', '--out', 'x', '--format', 'ndjson'], 'no-such-folder cannot be opened (there is no such file or folder)'],
  ])('%j', async (args, sentence) => {
    const { code, err } = await runCommand('portfolio', ...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it('two workbooks of one name', async () => {
    await book('a.xlsx', 1);
    await book('deep/a.xlsx', 1);
    await expect(findWorkbooks([join(input, 'a.xlsx'), join(input, '.', 'a.xlsx')], out)).resolves.toHaveLength(1);
    await expect(findWorkbooks([input], out)).resolves.toMatchObject([{ workbook: 'a.xlsx' }, { workbook: 'deep/a.xlsx' }]);
  });
});

it('puts each workbook into exactly one part', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (workbook, of) => {
      const parts = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
      expect(parts.filter((part) => isIn(part, workbook))).toHaveLength(1);
    }),
  );
  expect(['2/5', '1/1'].map(parseShard)).toEqual([
    { number: 2, of: 5 },
    { number: 1, of: 1 },
  ]);
  expect(['0/3', '4/3', '1', 'a/b', '1/0', ' 1/2'].map(parseShard)).toEqual([null, null, null, null, null, null]);
});

it.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2026-12-31', '2026-Q4'],
])('%s lies in %s', (day, period) => expect(periodOf(day)).toBe(period));
