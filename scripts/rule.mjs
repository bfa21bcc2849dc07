/** `npm run rule <id>`: one rule's examples, cases and laws; once they are green, what else must keep step with it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runJest } from './run-jest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const id = process.argv[2] ?? '';

if (!/^[a-z]+(-[a-z]+)+$/.test(id) || !existsSync(`${root}src/audit/rules/${id}.ts`)) {
  console.error(`There is no rule “${id}”: npm run plumbline -- rules lists them, and npm run new-rule writes one.`);
  process.exit(2);
}
const own = runJest(root, ['test/rules', '--testNamePattern', `(^|\\s)${id}(\\s|$)`]);
if (own.status !== 0 || own.passed === 0) {
  console.error(`\n${id}: ${own.passed} passed, ${own.failed} failed. Rule and cases do not agree yet.`);
  process.exit(1);
}
console.log(`\n${id}: ${own.passed} passed. What keeps step with it:\n`);
const others = runJest(root, ['test/rules/every-rule', 'test/architecture/parity', 'test/workbooks/sample.test', 'test/taskpane/languages']);
console.log(others.status === 0 ? `\n${id} is whole: npm test is left.` : '\nEach red test above says what to run.');
process.exit(others.status);
