/** The command line as people and scripts use it. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import Draft4 from 'ajv-draft-04';
import { openFile } from '../../src/hosts/xlsx/file-host';
import type { Report } from '../../src/audit/report/report';
import { RULES } from '../../src/audit/rules';
import { SAMPLE_AS_OF, SAMPLE_NAME } from '../workbooks/sample/sample-workbook';
import { runCommand } from './run-command';

const SAMPLE = resolve(__dirname, '../../samples', SAMPLE_NAME);
let folder: string;
let book: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-cli-'));
  book = join(folder, 'book.xlsx');
  copyFileSync(SAMPLE, book);
});
afterEach(() => rmSync(folder, { recursive: true }));

const audit = (...more: string[]): ReturnType<typeof runCommand> => runCommand('audit', book, '--as-of', SAMPLE_AS_OF, ...more);

it.each(['audit', 'map', 'case', 'compare', 'portfolio', 'rescore', 'rollout', 'accept', 'send', 'sign', 'verify'])(
  'help of %s says each default once, in words',
  async (command) => {
    const { code, out } = await runCommand(command, '--help');
    expect(code).toBe(0);
    expect(out).not.toMatch(/default: *[[{]|default:[^)]*\)\s*\(default/);
  },
);

describe('audit', () => {
  it('prints what matters and saves a copy beside the workbook, which stays as it was', async () => {
    const before = readFileSync(book);
    const { code, out, err } = await audit('--fail-on', 'never');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Alignment +\d+ of 100/);
    expect(out).toMatch(/Priorities served +\d of \d/);
    expect(out).toMatch(/Spend not shown to serve a priority: EUR/);
    expect(out).toMatch(/findings?: .*critical/);
    expect(out).toContain(`Audited copy: ${join(folder, 'book.audited.xlsx')}`);
    expect(readFileSync(book).equals(before)).toBe(true);
    const sheets = (await (await openFile(join(folder, 'book.audited.xlsx'))).read()).sheets.map(({ name }) => name);
    expect(sheets).toEqual(expect.arrayContaining(['Plumbline Scorecard', 'Plumbline Findings', 'Plumbline Ledger']));
  });

  it('prints JSON and nothing else, which keeps the contract', async () => {
    const { out } = await audit('--format', 'json', '--dry-run', '--fail-on', 'never');
    const schema = JSON.parse(readFileSync(resolve(__dirname, '../../docs/report.schema.json'), 'utf8')) as object;
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
    expect(validate(JSON.parse(out)) ? [] : validate.errors).toEqual([]);
  });

  it('prints SARIF that its schema accepts', async () => {
    const { out } = await audit('--format', 'sarif', '--dry-run', '--fail-on', 'never');
    const schema = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object;
    const validate = new Draft4({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    const log = JSON.parse(out) as { runs: { results: unknown[] }[] };
    expect(validate(log) ? [] : validate.errors).toEqual([]);
    expect(log.runs[0]?.results.length).toBeGreaterThan(0);
  });

  it('prints Markdown in which no cell can be markup', async () => {
    const { out } = await audit('--format', 'markdown', '--dry-run', '--fail-on', 'never');
    expect(out).toMatch(/^# halden|^# book/);
    expect(out).toContain('## Findings');
    expect(out).not.toMatch(/<\w/);
  });

  it.each([
    ['never', 0],
    ['critical', 1],
    ['low', 1],
  ])('--fail-on %s ends with %i', async (severity, code) => {
    expect((await audit('--dry-run', '--fail-on', severity)).code).toBe(code);
  });

  it('--dry-run writes nothing', async () => {
    await audit('--dry-run');
    expect(readdirSync(folder)).toEqual(['book.xlsx']);
  });

  it('says the same twice', async () => {
    expect((await audit('--format', 'json', '--dry-run')).out).toBe((await audit('--format', 'json', '--dry-run')).out);
  });

  it('audits the audited copy to the same report, in which a finding of this day is still new', async () => {
    const first = JSON.parse((await audit('--format', 'json')).out) as Report;
    const again = JSON.parse(
      (await runCommand('audit', join(folder, 'book.audited.xlsx'), '--as-of', SAMPLE_AS_OF, '--format', 'json', '--dry-run')).out,
    ) as Report;
    expect({ ...again, workbook: '' }).toEqual({ ...first, workbook: '' });
    expect(new Set(first.findings.map(({ status }) => status))).toEqual(new Set(['new']));
  });

  it('audits a CSV file, alone and beside a workbook', async () => {
    const csv = join(folder, 'kpis.csv');
    writeFileSync(csv, 'KPI;Direction;Target;Current\nConversion rate;up;"25,5";"26,1"\nComplaints;down;10;12\n');
    const { code, out } = await runCommand('audit', csv, '--as-of', SAMPLE_AS_OF, '--format', 'json', '--fail-on', 'never');
    const report = JSON.parse(out) as Report;
    expect(code).toBe(0);
    expect(report.kpis.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['Conversion rate', 'met'],
      ['Complaints', 'not-met'],
    ]);
    // In a text file numbers cannot but be text.
    expect(report.findings.map(({ rule }) => rule)).not.toContain('number-stored-as-text');
    expect(existsSync(join(folder, 'kpis.audited.xlsx'))).toBe(true);
    const beside = JSON.parse((await audit('--with', csv, '--format', 'json', '--dry-run', '--fail-on', 'never')).out) as Report;
    expect(beside.tables.some(({ sheet }) => sheet.startsWith('kpis'))).toBe(true);
  });

  it.each([
    [['audit'], /missing required argument/],
    [['audit', 'nowhere.xlsx'], /nowhere\.xlsx cannot be opened/],
    [['audit', 'x.xlsx', '--as-of', '31.12.2026'], /YYYY-MM-DD/],
    [['audit', 'x.xlsx', '--format', 'yaml'], /Allowed choices/],
    [['sing'], /unknown command/],
    [['explain', 'unlinked-modul'], /Did you mean “unlinked-module”/],
  ])('%j ends with 2 and one sentence', async (args, sentence) => {
    const { code, out, err } = await runCommand(...(args as string[]));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence as RegExp);
    expect(err.trim().split('\n').length).toBe(1);
  });

  it.each([
    ['{ "topPriorities": "many" }', /topPriorities must be a whole number/],
    ['{ "moon": 1 }', /“moon” is not a setting/],
    ['{ "riskShares": { "vague-goal": 0.5 } }', /riskShares takes no “vague-goal”/],
    ['{', /is not JSON/],
  ])('a settings file of %s is refused in one sentence', async (text, sentence) => {
    writeFileSync(join(folder, 'settings.json'), text);
    const { code, err } = await audit('--settings', join(folder, 'settings.json'));
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });

  it('a rule turned off is skipped with its reason', async () => {
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ rules: { 'unlinked-module': { off: 'pilot modules' } } }));
    const report = JSON.parse((await audit('--settings', join(folder, 'settings.json'), '--format', 'json', '--dry-run')).out) as Report;
    expect(report.rules.find(({ id }) => id === 'unlinked-module')).toMatchObject({ outcome: 'skipped', reason: 'turned off: pilot modules' });
    expect(report.assumptions).toContainEqual({ name: 'Rules turned off', value: 'unlinked-module (pilot modules)' });
  });
});

describe('revert and remove', () => {
  it('bring the workbook back, name what they take out, and say how much comes back', async () => {
    await audit('--fail-on', 'never');
    const original = await (await openFile(book)).read();
    for (const command of ['revert', 'remove']) {
      const to = join(folder, `${command}.xlsx`);
      const { code, out } = await runCommand(command, join(folder, 'book.audited.xlsx'), '-o', to);
      const taken = ['AJ of Modules (“Alignment score”)', 'AK of Modules (“Alignment flags”)'].map((column) => `Taken out: column ${column}\n`).join('');
      const restored = 'Every part of the workbook is again, byte by byte, what it was before.\n';
      expect({ code, out }).toEqual({ code: 0, out: `${taken}${restored}Saved: ${to}\n` });
      const back = await (await openFile(to)).read();
      expect({ ...back, name: '', formats: [] }).toEqual({ ...original, name: '', formats: [] });
    }
  });

  it('say so when there is nothing of ours', async () => {
    const { code, err } = await runCommand('revert', book);
    expect(code).toBe(2);
    expect(err).toMatch(/holds nothing that Plumbline is known to have written/);
  });
});

describe('accept', () => {
  it('keeps a finding listed as accepted until its date passes', async () => {
    const first = JSON.parse((await audit('--format', 'json', '--dry-run')).out) as Report;
    const { id } = first.findings[0] as Report['findings'][number];
    const accepted = join(folder, 'accepted.xlsx');
    const { code } = await runCommand(
      'accept',
      book,
      id,
      '--reason',
      'a pilot',
      '--by',
      'Ines Weber',
      '--until',
      '2026-09-30',
      '--as-of',
      SAMPLE_AS_OF,
      '-o',
      accepted,
    );
    expect(code).toBe(0);
    const statusOn = async (day: string): Promise<string | undefined> => {
      const report = JSON.parse((await runCommand('audit', accepted, '--as-of', day, '--format', 'json', '--dry-run')).out) as Report;
      return report.findings.find((finding) => finding.id === id)?.status;
    };
    expect(await statusOn(SAMPLE_AS_OF)).toBe('accepted');
    expect(await statusOn('2026-09-30')).toBe('accepted');
    expect(await statusOn('2026-10-01')).toBe('new');
  });
});

describe('map', () => {
  it('lists every column with what it was taken for, and saves it for correction', async () => {
    const { out } = await runCommand('map', book, '--save', '-o', join(folder, 'mapped.xlsx'));
    expect(out).toMatch(/Modules!A1:.*: module, \d+ rows/);
    expect(out).toMatch(/Business sponsor +module\.sponsor +\d+\s%/);
    const sheets = (await (await openFile(join(folder, 'mapped.xlsx'))).read()).sheets.map(({ name }) => name);
    expect(sheets).toContain('Plumbline Settings');
  });

  it('says the same as JSON, with what a sheet that is none looks like', async () => {
    const path = join(folder, 'cursos.csv');
    writeFileSync(path, 'Treinamento;Responsável;Carga horária;Custo\nLiderança;Ana Souza;16;1200\n');
    const { out } = await runCommand('map', path, '--format', 'json');
    expect(JSON.parse(out)).toEqual({
      tables: [],
      notUnderstood: [
        {
          sheet: 'cursos',
          range: '',
          reason: 'looks like Portuguese: headers are read in English, French and German; write the row of headers in one of these',
          reasonCode: 'other-language',
        },
      ],
      notes: [],
    });
    expect((await runCommand('map', path)).out).toContain('cursos: looks like Portuguese');
    expect(JSON.parse((await runCommand('map', book, '--format', 'json')).out)).toMatchObject({
      tables: expect.arrayContaining([expect.objectContaining({ kind: 'module' })]) as unknown,
    });
  });
});

describe('template', () => {
  it('writes a workbook that can be audited, and never over another file', async () => {
    const to = join(folder, 'starter.xlsx');
    expect(await runCommand('template', to)).toMatchObject({ code: 0, err: '' });
    const report = JSON.parse((await runCommand('audit', to, '--format', 'json', '--dry-run', '--fail-on', 'never')).out) as Report;
    expect(report.findings.map(({ rule }) => rule)).toEqual(['unlinked-module']);
    const bytes = readFileSync(to);
    const again = await runCommand('template', to);
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toMatch(/is there already and is left alone/);
    expect(readFileSync(to).equals(bytes)).toBe(true);
  });
});

describe('rules and explain', () => {
  it('list and explain every rule', async () => {
    const { out } = await runCommand('rules');
    for (const { id, title, why } of RULES) {
      expect(out).toContain(id);
      expect(out).toContain(title);
      const explained = (await runCommand('explain', id)).out;
      expect(explained).toContain(title);
      expect(explained.replace(/\s+/g, ' ')).toContain(why.replace(/\s+/g, ' '));
    }
  });
});
