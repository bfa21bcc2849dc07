/** What the data set of a portfolio adds up to, beside what single runs of the command add up to: in cents, by currency. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Report } from '../../src/audit/report/report';
import { fileOf } from '../hosts/xlsx/file-of';
import { snapshotOf } from '../support/sheet';
import { drawnBook } from './portfolio-kinds';
import { runCommand } from './run-command';

/** Of the ten kinds, as many of each. */
export async function writeBooks(folder: string, count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const { name, sheets } = drawnBook(number);
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), await fileOf(snapshotOf(sheets)));
  }
}

/** By currency and kind of amount, in cents; and how many findings and modules there are. */
export type Sums = Readonly<Record<string, number>>;

const AMOUNTS = ['total', 'atRisk', 'acceptedRisk', 'notJudged', 'clean'] as const;

function add(sums: Record<string, number>, name: string, value: number): void {
  sums[name] = (sums[name] ?? 0) + value;
}

function addMoney(sums: Record<string, number>, account: Readonly<Record<string, unknown>>): void {
  for (const amount of AMOUNTS) add(sums, `${String(account['currency'])} ${amount}`, Math.round(Number(account[amount]) * 100));
}

export async function sumsOfSingleRuns(folder: string, count: number, asOf: string): Promise<Sums> {
  const sums: Record<string, number> = {};
  for (let number = 0; number < count; number++) {
    const { out } = await runCommand(
      'audit',
      join(folder, drawnBook(number).name),
      '--dry-run',
      '--format',
      'json',
      '--fail-on',
      'never',
      '--as-of',
      asOf,
      '--no-progress',
    );
    const report = JSON.parse(out) as Report;
    for (const account of report.money) addMoney(sums, { ...account });
    add(sums, 'findings', report.findings.length);
    add(sums, 'modules', report.modules.length);
    add(sums, 'workbooks', 1);
  }
  return sums;
}

/** Of a data set in NDJSON: all files of it, whatever parts it is made of. */
export function sumsOfDataSet(out: string): Sums {
  const sums: Record<string, number> = {};
  for (const account of rowsIn(out, 'money')) addMoney(sums, account);
  add(sums, 'findings', rowsIn(out, 'findings').length);
  add(sums, 'modules', rowsIn(out, 'modules').length);
  add(sums, 'workbooks', new Set(rowsIn(out, 'runs').map(({ workbook }) => workbook)).size);
  return sums;
}

function rowsIn(out: string, table: string): readonly Readonly<Record<string, unknown>>[] {
  const folder = join(out, table);
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ndjson'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}
