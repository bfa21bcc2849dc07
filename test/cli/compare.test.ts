/** `plumbline compare` on files, as a person types it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileOf } from '../hosts/xlsx/file-of';
import { snapshotOf } from '../support/sheet';
import { runCommand } from './run-command';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-compare-'));
  const book = (kpi: string | null): Promise<Uint8Array> =>
    fileOf(
      snapshotOf({
        KPIs: [
          ['KPI ID', 'KPI', 'Baseline', 'Target', 'Direction'],
          ['K1', 'Conversion rate', 15, 35, 'up'],
        ],
        Modules: [
          ['Module ID', 'Module', 'Sponsor', 'KPI', 'Total cost', 'Currency'],
          ['M1', 'Pipeline reviews', 'Ana Lind', 'K1', 40_000, 'EUR'],
          ['M2', '=Listening|*', 'Ana Lind', kpi, 12_000, 'EUR'],
        ],
      }),
    );
  writeFileSync(at('q1.xlsx'), await book(null));
  writeFileSync(at('q2.xlsx'), await book('K1'));
  writeFileSync(at('notes.xlsx'), await fileOf(snapshotOf({ Notes: [['nothing', 'here']] })));
  writeFileSync(at('broken.xlsx'), 'no workbook');
  for (const [name, day] of [
    ['q1', '2026-03-31'],
    ['q2', '2026-06-30'],
  ] as const)
    expect((await runCommand('audit', at(`${name}.xlsx`), '--as-of', day, '--fail-on', 'never')).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('takes the days from the audits in the files, and prints them in three ways', async () => {
  const text = await runCommand('compare', at('q1.audited.xlsx'), at('q2.audited.xlsx'));
  expect(text).toMatchObject({ code: 0, err: '' });
  expect(text.out).toMatch(
    /^q1\.audited\.xlsx as of 2026-03-31, and q2\.audited\.xlsx as of 2026-06-30\nWhat differs: another day and changes in the sheets\.\n/,
  );
  expect(text.out).toContain('−EUR\u00a012,000 =Listening|*: mended: “Module that serves nothing”');
  const markdown = await runCommand('compare', at('q1.audited.xlsx'), at('q2.audited.xlsx'), '--format', 'markdown');
  expect(markdown.out).toContain('- −EUR\u00a012,000 =Listening\\|\\*: mended');
  const json = JSON.parse((await runCommand('compare', at('q1.audited.xlsx'), at('q2.audited.xlsx'), '--format', 'json')).out) as {
    money: { released: unknown[] }[];
  };
  expect(json).toMatchObject({ comparisonVersion: 1, last: { asOf: '2026-03-31' }, differs: ['day', 'sheet'] });
  expect(json.money[0]!.released).toEqual([{ module: '=Listening|*', amount: -12_000, findings: ['Module that serves nothing'], why: 'mended' }]);
});

it('compares workbooks that were never audited, once the days are named', async () => {
  const { code, out } = await runCommand('compare', at('q1.xlsx'), at('q2.xlsx'), '--last-as-of', '2026-03-31', '--as-of', '2026-03-31');
  expect(code).toBe(0);
  expect(out).toContain('What differs: changes in the sheets.');
});

it.each([
  ['a workbook without an audit', ['q1.xlsx', 'q2.xlsx'], /does not say of which day its audit was: name the day with --last-as-of/],
  ['the later one first', ['q2.audited.xlsx', 'q1.audited.xlsx'], /name the earlier of the two first/],
  ['no table', ['q1.audited.xlsx', 'notes.xlsx'], /notes\.xlsx holds no table that Plumbline understands/],
  ['no workbook', ['q1.audited.xlsx', 'broken.xlsx'], /broken\.xlsx/],
  ['no file', ['q1.audited.xlsx', 'nowhere.xlsx'], /nowhere\.xlsx/],
  ['no second file', ['q1.audited.xlsx'], /this/],
])('%s is one sentence and code 2', async (_, names, sentence) => {
  const { code, out, err } = await runCommand('compare', ...names.map(at));
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
});
