/** The cases beside the project: small workbooks drawn by hand, and statements about their reports that are certain. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Report } from '../../src/audit/report/report';
import { runCommand } from '../cli/run-command';
import { describeWithCases, casesFile } from '../support/available';

interface Statement {
  readonly file: string;
  readonly asOf: string;
  readonly settings: string;
  readonly about: string;
  readonly holds: string;
}

function statements(): Statement[] {
  const list = casesFile('cases.tsv');
  if (!existsSync(list)) return [];
  const [head, ...lines] = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  const names = (head as string).split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, place) => [names[place], cell])) as unknown as Statement);
}

const byRun = new Map<string, Statement[]>();
for (const statement of statements()) {
  const key = [statement.file, statement.asOf, statement.settings].join(' ');
  byRun.set(key, [...(byRun.get(key) ?? []), statement]);
}

/** Workbooks of which not every statement holds yet, with what is missing. One of which all hold comes off the list: a test says so. */
const NOT_YET: Readonly<Record<string, string>> = {
  'm04-ledger.xlsx': 'its statement leaves the forecast out of the full cost that methods decided',
  'n17-budget-and-actual.xlsx': 'its statement adds actuals where the larger of budget and actual is decided',
  'w01-period-cols-rules.xlsx': 'its reading is a day younger than one that is stale',
};

interface Ran {
  readonly r: Report;
  readonly code: number;
  readonly said: string;
}

describeWithCases('shared cases', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-cases-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([...byRun.values()].map((list) => [`${(list[0] as Statement).file}: ${(list[0] as Statement).about}`, list] as const))('%s', async (_, list) => {
    const ran = await auditOf(list[0] as Statement);
    const failing = list.map(({ holds }) => holds).filter((holds) => !isTrue(holds, ran));
    if (NOT_YET[(list[0] as Statement).file] === undefined) expect(failing).toEqual([]);
    else expect(failing).not.toEqual([]);
  });

  async function auditOf({ file, asOf, settings }: Statement): Promise<Ran> {
    const path = join(folder, 'settings.json');
    writeFileSync(path, settings);
    const { out, err, code } = await runCommand(
      ...['audit', resolve(casesFile('workbooks', file)), '--dry-run', '--format', 'json', '--fail-on', 'never', '--no-progress'],
      ...['--as-of', asOf || '2026-06-30', '--settings', path],
    );
    return { r: JSON.parse(out) as Report, code, said: err };
  }
});

/** Statements are JavaScript over these words. */
function isTrue(holds: string, { r, code, said }: Ran): boolean {
  const is = (one: { id?: string | null; name: string }, who?: string): boolean => who === undefined || one.id === who || one.name === who;
  const tables = (kind: string): Report['tables'] => r.tables.filter((table) => table.kind === kind);
  const account = (currency?: string): Report['money'][number] | undefined => r.money.find((money) => currency === undefined || money.currency === currency);
  const module = (who: string): Report['modules'][number] | undefined => r.modules.find((one) => is(one, who));
  const words = {
    r,
    code,
    said,
    T: tables,
    N: (kind: string) => tables(kind).reduce((sum, { rows }) => sum + rows, 0),
    F: (rule: string, who?: string) =>
      r.findings.filter(
        (one) => one.rule === rule && (is(one.subject, who) || (one.subjects ?? []).some((subject) => is(subject, who)) || one.message.includes(String(who))),
      ),
    M: module,
    K: (who: string) => r.kpis.find((one) => is(one, who)),
    R: (rule: string) => r.rules.find(({ id }) => id === rule),
    part: (who: string, name: string) => module(who)?.components.find((one) => one.name === name),
    $: account,
    pri: (name: string, currency?: string) => account(currency)?.byPriority.find(({ priority }) => priority === name)?.amount ?? 0,
    col: (header: string) => r.tables.flatMap(({ columns }) => columns).flatMap((column) => (column.header === header ? [column.field] : [])),
  };
  return new Function(...Object.keys(words), `return (${holds});`)(...Object.values(words)) === true;
}
