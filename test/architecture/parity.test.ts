/** Names kept in step: rule files, registry, profile, docs pages, versions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { VERSION } from '../../src/audit/report/version';
import type { Rule } from '../../src/audit/rule';
import { RULES } from '../../src/audit/rules';
import { PROFILE } from '../../src/audit/scores/profile';
import { generatedPages } from '../../scripts/build-docs';
import { expectInStep } from '../support/in-step';

const ROOT = resolve(__dirname, '../..');
const ids = RULES.map(({ id }) => id as string);

it('a rule’s file, registry entry and profile line have one name', () => {
  const files = readdirSync(join(ROOT, 'src/audit/rules'))
    .filter((file) => /^[a-z]+(-[a-z]+)+\.ts$/.test(file))
    .map((file) => file.replace('.ts', ''));
  const ruleFiles = files.filter((file) => readFileSync(join(ROOT, 'src/audit/rules', `${file}.ts`), 'utf8').includes('defineRule('));
  const advice = 'npm run new-rule <id> writes a rule’s file and its lines in rules/index.ts and scores/profile.ts, in the same order.';
  expectInStep([...ruleFiles].sort(), [...ids].sort(), advice);
  expectInStep(Object.keys(PROFILE), ids, advice);
});

it('a severity that differs by message names a message the rule has', () => {
  for (const rule of RULES as readonly Rule[]) {
    const named = Object.keys(PROFILE[rule.id as keyof typeof PROFILE].severities ?? {});
    expect(Object.keys(rule.messages)).toEqual(expect.arrayContaining(named));
  }
});

it('generated pages are up to date', () => {
  const pages = generatedPages();
  for (const [path, text] of pages) {
    const file = join(ROOT, 'docs', path);
    expectInStep({ path, text: existsSync(file) ? readFileSync(file, 'utf8') : 'missing' }, { path, text }, 'npm run docs');
  }
  const there = readdirSync(join(ROOT, 'docs/rules')).map((file) => `rules/${file}`);
  expectInStep(there.sort(), [...pages.keys()].filter((path) => path.startsWith('rules/')).sort(), 'npm run docs');
});

it('carries the package’s version', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expectInStep(VERSION, version, 'The version stands in package.json, src/audit/report/version.ts and manifest.xml.');
});

it('the changelog has a date for every version, and one for this', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const headings = [...readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading as string);
  for (const heading of headings) expect(heading).toMatch(/^(Unreleased|\d+\.\d+\.\d+ — \d{4}-\d{2}-\d{2})$/);
  expect(headings.map((heading) => heading.split(' — ')[0])).toContain(version);
});

it('every decision is listed, and what the pages for contributors name is there', () => {
  const decisions = readdirSync(join(ROOT, 'docs/decisions')).filter((file) => file !== 'README.md');
  const listed = readFileSync(join(ROOT, 'docs/decisions/README.md'), 'utf8').match(/[\w-]+\.md/g);
  expectInStep([...(listed ?? [])].sort(), decisions.sort(), 'List each page once in docs/decisions/README.md.');
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const pages = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', ...decisions.map((file) => `docs/decisions/${file}`)];
  const missing = pages.flatMap((page) => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script as string).filter((script) => !(script in scripts));
    const paths = [...text.matchAll(/`((?:src|test|docs|scripts|samples|bench)\/[\w./-]+)`/g)]
      .map(([, path]) => path as string)
      .filter((path) => !existsSync(join(ROOT, path)));
    return [...named, ...paths].map((name) => `${page}: ${name}`);
  });
  expect(missing).toEqual([]);
});

it('pins every dependency exactly and records no download addresses', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/);
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
});

it('a room of more than forty files has a map of ten lines', () => {
  const folders = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  const rooms = folders.map(({ parentPath, name }) => join(parentPath, name));
  const large = rooms.filter((room) => readdirSync(room, { withFileTypes: true }).filter((entry) => entry.isFile()).length > 40);
  expect(large.length).toBeGreaterThan(4);
  const maps = large.map((room) => ({
    room,
    lines: existsSync(join(room, 'README.md')) ? readFileSync(join(room, 'README.md'), 'utf8').split('\n').length : 0,
  }));
  expect(maps.filter(({ lines }) => lines < 6 || lines > 14)).toEqual([]);
});
