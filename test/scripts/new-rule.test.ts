/** A new rule is written whole, in its place, and red until somebody fills it in; what must keep step says what to run. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { transformSync } from '@swc/core';
import { DIMENSIONS } from '../../src/audit/severity';
import { writeRule } from '../../scripts/new-rule';
import { sentenceFiles } from '../../scripts/rule-files';
import { expectInStep } from '../support/in-step';

const ROOT = resolve(__dirname, '../..');
const CHANGED = ['src/audit/rules/index.ts', 'src/audit/scores/profile.ts', 'test/workbooks/sample/faults.ts', 'test/rules', 'src/languages'];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-rule-'));
  for (const path of CHANGED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const parsed = (text: string): unknown => transformSync(text, { jsc: { parser: { syntax: 'typescript' } } });
const added = (path: string): string[] => {
  const before = new Set(readFileSync(join(ROOT, path), 'utf8').split('\n'));
  return read(path)
    .split('\n')
    .filter((line) => !before.has(line));
};

it.each(DIMENSIONS)('a rule of %s goes to the end of its dimension, everywhere', (dimension) => {
  writeRule({ id: 'unheard-question', dimension, severity: 'low' }, folder);
  const profile = [...read('src/audit/scores/profile.ts').matchAll(/^ {2}'([a-z-]+)':/gm)].map(([, id]) => id as string);
  const list = read('src/audit/rules/index.ts').split('as const')[0] as string;
  const registry = [...list.slice(list.indexOf('RULES')).matchAll(/^ {2}(\w+),$/gm)].map(([, name]) =>
    (name as string).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
  expect(registry).toEqual(profile);
  expect(added('src/audit/scores/profile.ts')).toEqual([`  'unheard-question': low('${dimension}'),`]);
  expect(added('src/audit/rules/index.ts')).toEqual([`import { unheardQuestion } from './unheard-question';`, '  unheardQuestion,']);
  expect(added('test/workbooks/sample/faults.ts')).toEqual([expect.stringMatching(/^ {2}flaw\('unheard-question'/)]);
  expect(read(`test/rules/${dimension}.test.ts`)).toContain(`describeCases('unheard-question', [`);
  const languages = readdirSync(join(ROOT, 'src/languages'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const said = languages.map(({ name }) => sentenceFiles({ dimension }).filter((path) => path.startsWith(`src/languages/${name}/`)));
  expect(said.map((paths) => paths.length)).toEqual(languages.map(() => 1));
  for (const path of said.flat()) {
    expect(read(path)).toContain(`  },\n  'unheard-question': {\n    title: '',\n`);
    expect(read(path)).toMatch(new RegExp(`^  '${profile[profile.indexOf('unheard-question') - 1] as string}': \\{$`, 'm'));
  }
  for (const path of [...CHANGED.slice(0, 3), ...said.flat(), `test/rules/${dimension}.test.ts`, 'src/audit/rules/unheard-question.ts'])
    expect(parsed(read(path))).toBeDefined();
});

it('an id that is taken writes nothing', () => {
  writeRule({ id: 'unheard-question', dimension: 'money', severity: 'high' }, folder);
  const before = CHANGED.slice(0, 3).map(read);
  expect(() => writeRule({ id: 'unheard-question', dimension: 'strategy', severity: 'high' }, folder)).toThrow('There is a rule unheard-question already.');
  expect(CHANGED.slice(0, 3).map(read)).toEqual(before);
});

it.each([
  [['Unlinked'], /^A rule id is a noun phrase/],
  [['unheard-question'], /^There is no terminal to ask on: add --dimension with one of strategy, cascade,/],
  [['unheard-question', '--dimension', 'cost', '--severity', 'high'], /^“cost” is no dimension: choose one of strategy,/],
  [['unheard-question', '--dimension', 'money', '--severity', 'grave'], /^“grave” is no severity: choose one of critical,/],
])('%j is refused with one sentence', (given, says) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/new-rule.ts', ...given], {
    cwd: ROOT,
    encoding: 'utf8',
    input: '',
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(says);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(existsSync(join(ROOT, 'src/audit/rules/unheard-question.ts'))).toBe(false);
});

it('a rule that is not there is no rule to be tested', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/rule.mjs', 'unheard-question'], { cwd: ROOT, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^There is no rule “unheard-question”: npm run plumbline -- rules lists them/);
});

it('what does not keep step says what to run', () => {
  expect(() => expectInStep([1], [1], 'npm run docs')).not.toThrow();
  expect(() => expectInStep([1], [2], 'npm run docs')).toThrow(/Expected[\s\S]*→ npm run docs$/);
});
