/** `plumbline rescore` as a person types it, with programs that stand in for another version. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Report } from '../../src/audit/report/report';
import { askOther } from '../../src/cli/rescore/ask-other';
import { SCORING_VERSION } from '../../src/audit/report/version';
import { fileOf } from '../hosts/xlsx/file-of';
import { snapshotOf } from '../support/sheet';
import { runCommand, type Said } from './run-command';

const NAME = 'Übersicht $(touch x).xlsx';
let folder: string;
let report: Report;
const at = (...names: string[]): string => join(folder, ...names);
const rescore = (by: string, ...more: string[]): Promise<Said> => runCommand('rescore', at(NAME), '--by', by, ...more);

/** A program that prints what it was asked beside its answer, so that a test sees both. */
function program(path: string, body: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
  return path;
}

function answering(name: string, answer: unknown): string {
  writeFileSync(at(`${name}.json`), JSON.stringify(answer));
  return program(
    at(`${name}.js`),
    `require('node:fs').writeFileSync(${JSON.stringify(at(`${name}.asked.json`))}, JSON.stringify({ args: process.argv.slice(2), node: process.execArgv }));
     process.stdout.write(require('node:fs').readFileSync(${JSON.stringify(at(`${name}.json`))}));`,
  );
}

/** A report as the first version gave it: other scores, and less told. */
function oldReport(): object {
  const { modules, scores, priorities, tables, findings } = report;
  const [first, second, ...others] = modules as [Report['modules'][number], Report['modules'][number], ...Report['modules']];
  const told = ({ id, name, components }: Report['modules'][number], score: number | null): object => ({ id, name, score, components });
  return {
    reportVersion: 1,
    scoringVersion: 1,
    version: '0.1.0',
    scores: { alignment: 95, coverage: scores.coverage, dimensions: scores.dimensions.filter(({ name }) => name === 'linkage') },
    modules: [
      {
        ...told(first, 100),
        components: first.components.map((part) => (part.name === 'Ownership' ? { ...part, points: 20, because: 'a *named* owner' } : part)),
      },
      told(second, null),
      ...others.map((each) => told(each, each.score)),
      { id: 'M9', name: 'Gone | since', score: 40 },
    ],
    tables: tables.slice(1),
    findings,
    priorities,
  };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-rescore-'));
  const book = snapshotOf({
    KPIs: [
      ['KPI ID', 'KPI', 'Baseline', 'Target', 'Direction'],
      ['K1', 'Conversion rate', 15, 35, 'up'],
    ],
    Modules: [
      ['Module ID', 'Module', 'Owner', 'Sponsor', 'KPI', 'Last reviewed', 'Total cost', 'Currency'],
      ['M1', 'Pipeline reviews', 'Bo Holm', null, 'K1', '2026-06-01', 40_000, 'EUR'],
      ['M2', 'Listening', 'Bo Holm', 'Ana Lind', 'K1', '2026-06-01', 12_000, 'EUR'],
      ['M3', 'Coaching', 'Bo Holm', 'Ana Lind', 'K1', '2026-06-01', 9_000, 'EUR'],
    ],
  });
  writeFileSync(at(NAME), await fileOf(book));
  writeFileSync(at('notes.xlsx'), await fileOf(snapshotOf({ Notes: [['nothing', 'here']] })));
  writeFileSync(at('people.csv'), 'Name,Grade\nAna Lind,VP\n');
  writeFileSync(at('settings.json'), '{ "topPriorities": 2 }');
  const audited = await runCommand('audit', at(NAME), '--as-of', '2026-06-30', '--fail-on', 'never', '--format', 'json', '-o', at('book.audited.xlsx'));
  report = JSON.parse(audited.out) as Report;
});
afterAll(() => rmSync(folder, { recursive: true }));

it('shows what both tell side by side, what differs and why, and what one of them does not tell', async () => {
  const by = answering('old', oldReport());
  const text = await rescore(by, '--as-of', '2026-06-30');
  expect(text).toMatchObject({ code: 0, err: '' });
  const lines = text.out.split('\n');
  expect(lines[0]).toBe(`${NAME} as of 2026-06-30, by version 1 of the scores and by version ${SCORING_VERSION}`);
  expect(text.out).toMatch(
    /Version 1 by the other Plumbline, 0\.1\.0 \(1 table, 4 modules, \d+ findings?\)\.\nVersion \d+ by this Plumbline, [\d.]+ \(2 tables/,
  );
  expect(text.out).toContain('What changed: Scores, findings and money now answer');
  const [first, second] = report.modules as [Report['modules'][number], Report['modules'][number]];
  const whole = (score: number | null): string => String(Math.round(score ?? NaN));
  expect(lines).toEqual(
    expect.arrayContaining([
      `  Alignment          95 → ${whole(report.scores.alignment)}`,
      `  Ownership          not told → ${whole(report.scores.dimensions.find(({ name }) => name === 'ownership')?.score ?? null)}`,
      '  At risk, EUR       not told → EUR\u00a020,000',
      'Modules that both see: 2 of 3 with another score',
      `  M2 Listening: not evaluated → ${whole(second.score)}`,
      `  M1 Pipeline reviews: 100 → ${whole(first.score)}`,
      expect.stringMatching(/^ {4}Ownership 20 of 20 → 10 of 20: a \*named\* owner → /),
      'Modules that only version 1 sees, by the other Plumbline: 1',
      '  M9 Gone | since: 40',
    ]),
  );
  const { args, node } = JSON.parse(readFileSync(at('old.asked.json'), 'utf8')) as { args: string[]; node: string[] };
  expect(args).toEqual(['audit', resolve(at(NAME)), '--dry-run', '--format', 'json', '--fail-on', 'never', '--no-progress', '--as-of', '2026-06-30']);
  expect(node).toEqual([expect.stringMatching(/^--max-old-space-size=\d+$/)]);
  expect(existsSync(at('x'))).toBe(false);
  const markdown = await rescore(by, '--as-of', '2026-06-30', '--format', 'markdown');
  expect(markdown.out).toContain('- M9 Gone \\| since: 40');
  expect(markdown.out).toMatch(/^ {2}- Ownership 20 of 20 → 10 of 20: a \\\*named\\\* owner → /m);
  const json = JSON.parse((await rescore(by, '--as-of', '2026-06-30', '--format', 'json')).out) as object;
  expect(json).toMatchObject({
    bothScoresVersion: 1,
    same: false,
    before: { scoringVersion: 1, version: '0.1.0', isThis: false, modules: 4 },
    now: { scoringVersion: SCORING_VERSION, isThis: true, modules: 3 },
    sameModules: 1,
    onlyBefore: [{ id: 'M9', name: 'Gone | since', score: 40 }],
    onlyNow: [],
    modules: [
      { id: 'M2', before: null, now: second.score, parts: [] },
      { id: 'M1', before: 100, now: first.score, parts: [{ name: 'Ownership', before: { points: 20 }, now: { points: 10 } }] },
    ],
  });
});

it('says that both score it the same, on the day of the audit in the file, with the same settings and CSV files', async () => {
  const by = answering('same', report);
  const { code, out } = await runCommand('rescore', at('book.audited.xlsx'), '--by', by);
  expect([code, out]).toEqual([0, expect.stringContaining('Both score this workbook the same.')]);
  expect(out).toContain('book.audited.xlsx as of 2026-06-30, by two Plumblines of version');
  expect(out).toContain('Modules that both see: none of 3 with another score');
  await rescore(by, '--as-of', '2026-06-30', '--settings', at('settings.json'), '--with', at('people.csv'));
  const { args } = JSON.parse(readFileSync(at('same.asked.json'), 'utf8')) as { args: string[] };
  expect(args.slice(-4)).toEqual(['--settings', at('settings.json'), '--with', at('people.csv')]);
});

it('puts a newer one on the right, and does not say what it changed', async () => {
  const { out } = await rescore(
    answering('newer', { ...report, scoringVersion: SCORING_VERSION + 1, modules: report.modules.slice(1) }),
    '--as-of',
    '2026-06-30',
  );
  expect(out).toContain(`by version ${SCORING_VERSION} of the scores and by version ${SCORING_VERSION + 1}`);
  expect(out).toContain(`What version ${SCORING_VERSION + 1} changed stands in its own docs/scores.md.`);
  expect(out).toContain(`Modules that only version ${SCORING_VERSION} sees, by this Plumbline: 1`);
});

/** A tar archive as npm packs it. */
function packed(files: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([name, text]) => {
    const head = Buffer.alloc(512);
    head.write(name, 0);
    head.write(Buffer.byteLength(text).toString(8).padStart(11, '0'), 124);
    head.write('0', 156);
    return [head, Buffer.from(text), Buffer.alloc((512 - (Buffer.byteLength(text) % 512)) % 512)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

describe('finds the other Plumbline', () => {
  const BIN = JSON.stringify({ name: 'plumbline', bin: { plumbline: 'bin/plumbline.js' } });
  const script = (): string => readFileSync(answering('there', report), 'utf8');
  const put = (path: string, text: string): void => void program(at(path), text);

  it.each<[string, () => string]>([
    ['its program', () => answering('there', report)],
    [
      'a link to its program',
      () => {
        answering('there', report);
        symlinkSync(at('there.js'), at('plumbline'));
        return at('plumbline');
      },
    ],
    [
      'a package',
      () => {
        writeFileSync(
          at('plumbline-0.1.0.tgz'),
          packed({ 'package/package.json': BIN, 'package/bin/plumbline.js': script(), 'package/../../../escaped.js': 'x' }),
        );
        return at('plumbline-0.1.0.tgz');
      },
    ],
    [
      'an unpacked package',
      () => {
        put('unpacked/package/package.json', BIN);
        put('unpacked/package/bin/plumbline.js', script());
        return at('unpacked');
      },
    ],
    [
      'a folder that it was installed in',
      () => {
        put('installed/lib/node_modules/plumbline/package.json', BIN);
        put('installed/lib/node_modules/plumbline/bin/plumbline.js', script());
        return at('installed');
      },
    ],
    [
      'sources, whose program is not built',
      () => {
        put('sources/package.json', JSON.stringify({ ...(JSON.parse(BIN) as object), scripts: { plumbline: 'node --max-semi-space-size=16 src/main.js' } }));
        put('sources/src/main.js', script());
        return at('sources');
      },
    ],
  ])('%s', async (_, make) => {
    const by = make();
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('plumbline-other-'));
    const said = await rescore(by, '--as-of', '2026-06-30');
    expect(said).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Both score this workbook the same.') });
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('plumbline-other-') && !before.includes(name))).toEqual([]);
    expect(existsSync(join(tmpdir(), 'escaped.js'))).toBe(false);
  });

  it.each<[string, () => string]>([
    ['an empty folder', () => (mkdirSync(at('empty')), at('empty'))],
    ['another package', () => (put('another/package.json', '{ "name": "another", "bin": "a.js" }'), at('another'))],
    ['a package without a program', () => (put('bare/package.json', BIN), at('bare'))],
    ['a workbook', () => at(NAME)],
    ['a packed something', () => (writeFileSync(at('x.tgz'), packed({ 'x/package.json': BIN })), at('x.tgz'))],
    ['a package cut in two', () => (writeFileSync(at('cut.tgz'), packed({ 'package/package.json': BIN }).subarray(0, 60)), at('cut.tgz'))],
  ])('and %s is none', async (_, make) => {
    const said = await rescore(make());
    expect(said).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^plumbline: .* is no Plumbline: --by takes .*\n$/) });
  });
});

it.each<[string, string, RegExp]>([
  [
    'fails with a sentence',
    `process.stderr.write('Loading…\\nplumbline: rules takes no “x”.\\n'); process.exit(2);`,
    /could not audit it \(rules takes no “x”\.\)\.$/,
  ],
  ['fails without one', 'throw new Error("x")', /could not audit it \(exit code 1\)\.$/],
  ['is stopped', `process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000)`, /could not audit it \((?:stopped by SIGKILL|exit code 1)\)\.$/],
  ['prints no report', `console.log('Alignment 95')`, /printed no report that names the version of its scores/],
  ['names no version of its scores', `console.log('{"modules":[]}')`, /printed no report that names the version of its scores/],
  ['never ends', `setInterval(() => {}, 1000)`, /took longer than 1 seconds and was given up: --limit allows more\.$/],
])('one that %s is one sentence and code 2', async (name, body, sentence) => {
  const { code, out, err } = await rescore(program(at(`${name.replaceAll(' ', '-')}.js`), body), ...(name === 'never ends' ? ['--limit', '1'] : []));
  expect([code, out]).toEqual([2, '']);
  expect(err.trim()).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
});

it('stops one that prints without end', async () => {
  const start = [program(at('endless.js'), `setInterval(() => process.stdout.write('x'.repeat(65536)), 1)`)];
  const asked = { workbook: at(NAME), with: [], settings: undefined, asOf: '2026-06-30', limit: 900, most: 1e6 };
  await expect(askOther({ start, cwd: folder, remove: () => Promise.resolve() }, asked)).rejects.toThrow(/printed more than any report has, and was stopped/);
});

it('believes nothing that was scored while the workbook changed', async () => {
  const by = program(
    at('changing.js'),
    `require('node:fs').appendFileSync(process.argv[3], 'x'); console.log(${JSON.stringify(JSON.stringify({ scoringVersion: 1, modules: [] }))})`,
  );
  writeFileSync(at('changing.xlsx'), readFileSync(at(NAME)));
  const { code, err } = await runCommand('rescore', at('changing.xlsx'), '--by', by);
  expect([code, err]).toEqual([2, expect.stringMatching(/changed while it was scored: run the same command again\.\n$/)]);
});

it.each([
  ['no table', 'notes.xlsx', 'old.js', /notes\.xlsx holds no table that Plumbline understands/],
  ['no workbook', 'settings.json', 'old.js', /settings\.json/],
  ['no other Plumbline there', NAME, 'nowhere', /nowhere/],
])('%s is one sentence and code 2', async (_, book, by, sentence) => {
  const { code, out, err } = await runCommand('rescore', at(book), '--by', at(by));
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
});
