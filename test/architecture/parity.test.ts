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

it('pins every dependency exactly and records no download addresses', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
});
