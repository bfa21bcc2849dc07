/** `plumbline rollout`: the waves as a list, and as a column of a new copy from which the next audit knows that lots were drawn. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openFile } from '../../src/hosts/xlsx/file-host';
import { SAMPLE_AS_OF, SAMPLE_NAME } from '../workbooks/sample/sample-workbook';
import { runCommand } from './run-command';

let folder: string;
let book: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-rollout-'));
  book = join(folder, 'book.xlsx');
  copyFileSync(resolve(__dirname, '../../samples', SAMPLE_NAME), book);
});
afterEach(() => rmSync(folder, { recursive: true }));

const rollout = (...more: string[]): ReturnType<typeof runCommand> => runCommand('rollout', book, ...more, '--as-of', SAMPLE_AS_OF);

interface Said {
  readonly module: { readonly id: string };
  readonly waves: readonly (readonly string[])[];
  readonly seed: number;
  readonly savedTo: string | null;
}

it('lists every wave, the same for the same seed, and writes nothing', async () => {
  const { code, out, err } = await rollout('M-34');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Waves of “Conversations that develop people” \(M-34\), drawn by lot \(seed \d+\), alike by the earlier readings of “/);
  expect(out).toMatch(/Wave 1: 6 teams, [\d.]+ on the mean before\n(?: {2}\S.*\n){6}Wave 2: 6 teams/);
  expect((await rollout('conversations that develop people')).out).toBe(out);
  const json = JSON.parse((await rollout('M-34', '--format', 'json', '--seed', '5', '--waves', '3')).out) as Said;
  expect(json).toMatchObject({ module: { id: 'M-34' }, seed: 5, savedTo: null });
  expect(json.waves.map(({ length }) => length)).toEqual([4, 4, 4]);
  expect(readdirSync(folder)).toEqual(['book.xlsx']);
});

it('writes the column into a new copy, keeps draws of other modules in it, and takes it back', async () => {
  const before = readFileSync(book);
  const [first, second, reverted] = ['first.xlsx', 'second.xlsx', 'reverted.xlsx'].map((name) => join(folder, name)) as [string, string, string];
  const { code, out } = await rollout('M-34', '-o', first);
  expect(code).toBe(0);
  expect(out).toContain(`Saved: ${first}`);
  expect(readFileSync(book).equals(before)).toBe(true);
  expect((await runCommand('rollout', first, 'M-37', '--as-of', SAMPLE_AS_OF, '-o', second)).code).toBe(0);
  const waves = async (path: string): Promise<readonly string[]> => {
    const { sheets } = await (await openFile(path)).read();
    return sheets.flatMap(({ cells }) => cells.flat().flatMap((cell) => (typeof cell === 'string' && /drawn by lot/.test(cell) ? [cell] : [])));
  };
  expect((await waves(first)).every((text) => /^M-34: wave [12] of 2, drawn by lot \(seed \d+\)$/.test(text))).toBe(true);
  expect((await waves(second)).some((text) => /^M-34: wave [12] of 2, .*; M-37: wave [12] of 2, /.test(text))).toBe(true);
  expect((await runCommand('map', first)).out).toMatch(/Rollout wave +(?:unit|person)\.rollout/);
  expect((await runCommand('revert', first, '-o', reverted)).code).toBe(0);
  expect(await waves(reverted)).toEqual([]);
});

it('says in one sentence what stands in the way', async () => {
  expect(await rollout('M-999')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/^plumbline: There is no module “M-999” in .*\.\n?$|Did you mean/) as string,
  });
  expect((await rollout('Conversations that develop peple')).err).toContain('Did you mean “Conversations that develop people”?');
  expect((await rollout('M-34', '--waves', '1')).err).toContain('It must be a whole number from 2 to 12.');
  expect((await rollout('M-34', '--seed', 'dice')).code).toBe(2);
});
