/** Whatever goes wrong is one sentence and exit code 2, and nothing a cell says steers the terminal. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import fc from 'fast-check';
import picocolors from 'picocolors';
import type { Report } from '../../src/audit/report/report';
import { Outlet } from '../../src/cli/outlet';
import { run } from '../../src/cli/run';
import { oneLine, visible } from '../../src/cli/visible-text';
import { SAMPLE_AS_OF, SAMPLE_NAME } from '../workbooks/sample/sample-workbook';
import { runCommand } from './run-command';

const ROOT = resolve(__dirname, '../..');
const SAMPLE = join(ROOT, 'samples', SAMPLE_NAME);
const FORMATS = ['text', 'markdown', 'json', 'sarif'] as const;
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plumbline-out-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

/** What a terminal acts upon: control characters, and what turns text around. */
const STEERS = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/u;

describe('what is printed', () => {
  it('holds no character that steers, and as JSON still says the same', () => {
    const text = fc.string({
      unit: fc.oneof(fc.nat(0x2fff), fc.constantFrom(0x1b, 0x9b, 0x202e, 0x2066, 0xfeff, 0xd800)).map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(text, (some) => {
        expect(visible(some)).not.toMatch(STEERS);
        expect(oneLine(some)).not.toMatch(/[\n\t]/);
        expect(JSON.parse(visible(JSON.stringify({ some })))).toEqual({ some });
        expect(visible(visible(some))).toBe(visible(some));
      }),
    );
  });

  it('leaves letters of every script, marks between them, emoji, tabs and line breaks as they are', () => {
    const text = 'Führung – ‘quoted’ …\tالقيادة, विकास क्‍ष, 领导力 👩‍💻\n';
    expect(visible(text)).toBe(text);
  });

  const steering = '\u001b[2J\u009b31m\u202eevil\u2066\u0007';
  const hostile = `Module;Sponsor;Cost;Linked KPI;${steering}
"Coaching ${steering}\nAlignment 100 of 100";"Ines ${steering}";"12${steering}";"Win rate ${steering}"
"Coaching ${steering}\nAlignment 100 of 100";;"many ${steering}";"${steering}"
`;

  it.each(FORMATS)('as %s says what the cells and the file name say without doing it', async (format) => {
    const path = at('plan \u202e\u001b[2J.csv');
    writeFileSync(path, hostile);
    const { out, err } = await runCommand('audit', path, '--as-of', SAMPLE_AS_OF, '--format', format, '--dry-run', '--fail-on', 'never');
    expect(err).toBe('');
    expect(out).toContain('\\u202eevil');
    expect(out).not.toMatch(STEERS);
    expect(out.split('\n').filter((line) => line.startsWith('Alignment 100'))).toEqual([]);
    if (format === 'json') expect((JSON.parse(out) as Report).modules[0]?.name).toContain('\u202eevil\u2066');
  });

  it.each([
    ['map', ['map']],
    ['audit of nothing', ['audit', '--dry-run']],
    ['revert', ['revert']],
  ])('by %s likewise', async (_, command) => {
    const path = at('plan \u202e\n\u001b[2J.csv');
    writeFileSync(path, command[0] === 'map' ? hostile : 'a\n');
    const { out, err } = await runCommand(...command, path);
    expect(out + err).toContain('\\u202e');
    expect(out + err).not.toMatch(STEERS);
    expect(err.split('\n').length).toBeLessThanOrEqual(2);
  });

  it('on a terminal has our own colours, and none that a cell asks for', async () => {
    writeFileSync(at('plan.csv'), hostile);
    const supported = picocolors.isColorSupported;
    picocolors.isColorSupported = true;
    try {
      const out = Object.assign(new PassThrough(), { isTTY: true });
      const chunks: Buffer[] = [];
      out.on('data', (chunk: Buffer) => chunks.push(chunk));
      await run(['audit', at('plan.csv'), '--dry-run', '--no-progress'], { out, err: new PassThrough() });
      const text = Buffer.concat(chunks).toString('utf8');
      expect(text).toMatch(/\u001b\[1m/);
      expect(text.replace(/\u001b\[(?:1|2|22|3[13459])m/g, '')).not.toMatch(STEERS);
    } finally {
      picocolors.isColorSupported = supported;
    }
  });
});

describe('a stream that takes no more', () => {
  const failing = (code: string): Writable => new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(`write ${code}`), { code })) });

  it('ends quietly when its reader had enough', async () => {
    const err = new PassThrough();
    expect(await run(['rules'], { out: failing('EPIPE'), err })).toBe(0);
    expect(err.read()).toBeNull();
  });

  it('is one sentence and exit code 2 when its disk is full', async () => {
    const err = new PassThrough();
    expect(await run(['rules'], { out: failing('ENOSPC'), err })).toBe(2);
    expect(String(err.read())).toBe('plumbline: not everything could be printed (the disk is full).\n');
  });

  it('may fail at once, as files do', async () => {
    const stream = new PassThrough();
    stream.write = () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    const outlet = new Outlet(stream);
    outlet.write('one');
    outlet.write('two');
    expect(await outlet.flushed()).toMatchObject({ code: 'ENOSPC' });
  });

  it.each([
    ['| head -1', 'rules | head -1', 0, 'Strategy\n', ''],
    ['a full disk', 'rules > /dev/full', 2, '', 'plumbline: not everything could be printed (the disk is full).\n'],
  ])('is %s in a real shell', (_, tail, code, stdout, stderr) => {
    const node = `'${process.execPath}' --require ./scripts/run-sources.cjs src/cli/main.ts`;
    const said = spawnSync('bash', ['-c', `set -o pipefail; ${node} ${tail}`], { cwd: ROOT, encoding: 'utf8' });
    expect({ code: said.status, stdout: said.stdout, stderr: said.stderr }).toEqual({ code, stdout, stderr });
  });
});

describe('a workbook in which nothing was understood', () => {
  it.each(['text', 'markdown', 'sarif'])('is exit code 2 and one sentence with the next step, no report as %s and no copy', async (format) => {
    writeFileSync(at('plan.csv'), 'Foo;Bar\n1;2\n');
    const { code, out, err } = await runCommand('audit', at('plan.csv'), '--format', format);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/no table that Plumbline understands.*`plumbline template new\.xlsx`/);
    expect(err.trim().split('\n').length).toBe(1);
    expect(readdirSync(folder)).toEqual(['plan.csv']);
  });

  it('as JSON still says what was not understood', async () => {
    writeFileSync(at('plan.csv'), 'Foo;Bar\n1;2\n');
    const { code, out } = await runCommand('audit', at('plan.csv'), '--format', 'json', '--fail-on', 'never');
    expect(code).toBe(2);
    expect((JSON.parse(out) as Report).notUnderstood).toEqual([expect.objectContaining({ sheet: 'plan' })]);
    expect(readdirSync(folder)).toEqual(['plan.csv']);
  });
});

describe('tables with nothing to judge', () => {
  it.each([
    ['Module;Start\nCoaching;\n', 'module'],
    ['KPI;Definition\nWin rate;Share of offers won\n', 'KPI'],
    ['Name;Job title\nIda;VP\n', 'person'],
  ])('of %j are exit code 0 and say which columns of their own are missing', async (csv, kind) => {
    writeFileSync(at('plan.csv'), csv);
    for (const format of ['text', 'markdown']) {
      const { code, out } = await runCommand('audit', at('plan.csv'), '--dry-run', '--format', format);
      expect(code).toBe(0);
      expect(out.replace(/\s+/g, ' ')).toMatch(new RegExp(`Nothing was judged: no column for (the \\w+’s [\\w ]+ or )*the ${kind}’s `));
      expect(out).not.toContain('No findings.');
    }
  });
});

describe('files that nobody foresaw', () => {
  it('a name longer than any file can have is one sentence', async () => {
    const { code, err } = await runCommand('audit', at(`${'n'.repeat(295)}.xlsx`));
    expect(code).toBe(2);
    expect(err).toMatch(/its name is too long/);
    expect(err.trim().split('\n').length).toBe(1);
  });

  it('a broken header of a part that nobody reads is one sentence, and no copy', async () => {
    const bytes = readFileSync(SAMPLE);
    bytes.writeUInt32LE(0x12345678, bytes.indexOf('xl/theme/theme1.xml') - 30);
    writeFileSync(at('book.xlsx'), bytes);
    const { code, err } = await runCommand('audit', at('book.xlsx'), '--as-of', SAMPLE_AS_OF);
    expect(code).toBe(2);
    expect(err).toBe('plumbline: book.xlsx is damaged (xl/theme/theme1.xml cannot be copied): open it in Excel, let Excel repair it, and save it.\n');
    expect(readdirSync(folder)).toEqual(['book.xlsx']);
  });
});
