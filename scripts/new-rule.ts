/** `npm run new-rule <id>`: asks for dimension and severity, and writes a rule's file, lines, sentences by language, cases and fault, all to be filled in. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { DIMENSIONS, SEVERITIES } from '../src/audit/severity';
import { lastOf, profiled, registered, ruleSource, sentenceFiles, withCases, withFault, withSentences, type NewRule } from './rule-files';

const ROOT = resolve(__dirname, '..');

/** What to do next, in order. */
function nextSteps({ id, dimension }: NewRule): string {
  const [german, french] = sentenceFiles({ dimension });
  return `Written. Now, in this order:

  1. src/audit/rules/${id}.ts: say what is wrong, and judge; needs and uses name the columns (docs/sheets.md)
  2. test/rules/${dimension}.test.ts, at its end: what is flagged, and what looks like it and must not be
  3. npm run rule ${id}, until its own tests are green
  4. ${german}, ${french}, at their end: the same sentences, then npm run typecheck
  5. test/workbooks/sample/faults.ts: the fault in the sample that this rule finds; then npm run samples
  6. npm run docs, for the rule's page; npm run format
  7. npm run rule ${id} once more, then npm test

Its line in src/audit/scores/profile.ts can say more: money at risk, severity by message.
`;
}

/** @throws Error with one sentence for an id or an answer that will not do */
function checked(id: string, dimension: string, severity: string): NewRule {
  if (!/^[a-z]+(-[a-z]+)+$/.test(id)) throw new Error('A rule id is a noun phrase of what is wrong, such as unlinked-module.');
  const known = { dimension: DIMENSIONS.find((one) => one === dimension), severity: SEVERITIES.find((one) => one === severity) };
  if (known.dimension === undefined) throw new Error(`“${dimension}” is no dimension: choose one of ${DIMENSIONS.join(', ')}.`);
  if (known.severity === undefined) throw new Error(`“${severity}” is no severity: choose one of ${SEVERITIES.join(', ')}.`);
  return { id, dimension: known.dimension, severity: known.severity };
}

async function asked(what: string, choices: readonly string[]): Promise<string> {
  if (!process.stdin.isTTY) throw new Error(`There is no terminal to ask on: add --${what} with one of ${choices.join(', ')}.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(`${what} (${choices.join(', ')}): `)).trim();
  } finally {
    terminal.close();
  }
}

/** Writes everything, or nothing: all texts are made before the first is written. `root` is the project's folder. */
export function writeRule(rule: NewRule, root = ROOT): void {
  const file = resolve(root, 'src/audit/rules', `${rule.id}.ts`);
  if (existsSync(file)) throw new Error(`There is a rule ${rule.id} already.`);
  const profile = readFileSync(resolve(root, 'src/audit/scores/profile.ts'), 'utf8');
  const changes: readonly (readonly [path: string, change: (text: string) => string])[] = [
    ['src/audit/scores/profile.ts', (text) => profiled(text, rule)],
    ['src/audit/rules/index.ts', (text) => registered(text, rule, lastOf(profile, rule.dimension))],
    [`test/rules/${rule.dimension}.test.ts`, (text) => withCases(text, rule)],
    ['test/workbooks/sample/faults.ts', (text) => withFault(text, rule)],
    ...sentenceFiles(rule).map((path) => [path, (text: string) => withSentences(text, rule)] as const),
  ];
  const written = changes.map(([path, change]) => [resolve(root, path), change(readFileSync(resolve(root, path), 'utf8'))] as const);
  for (const [path, text] of [[file, ruleSource(rule)], ...written] as const) writeFileSync(path, text);
}

async function newRule(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { dimension: { type: 'string' }, severity: { type: 'string' } } });
  const [id = ''] = positionals;
  checked(id, DIMENSIONS[0] as string, SEVERITIES[0] as string);
  const rule = checked(id, values.dimension ?? (await asked('dimension', DIMENSIONS)), values.severity ?? (await asked('severity', SEVERITIES)));
  writeRule(rule);
  process.stdout.write(nextSteps(rule));
}

if (require.main === module)
  newRule().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  });
