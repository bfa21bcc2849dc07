/** `npm test`: types, lint, import law, build, then jest; names the slowest tests, and closes with one line that counts. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { counted, runJest } from './run-jest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const extra = process.argv.slice(2);

if (extra.length === 0) {
  for (const script of ['typecheck', 'lint', 'law', 'build', 'size']) {
    const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) {
      console.error(`\n${script} failed`);
      process.exit(1);
    }
  }
}
const outcome = runJest(root, extra);
if (outcome.slowest.length > 0) console.log(`\nThe slowest tests, by the clock:\n${outcome.slowest.join('\n')}\n`);
const incomplete = process.env.PLUMBLINE_REQUIRE_ALL === '1' && outcome.skipped > 0;
if (incomplete) console.error('Everything is required here (PLUMBLINE_REQUIRE_ALL), and some tests were skipped.');
console.log(counted(outcome));
process.exit(outcome.status !== 0 || incomplete ? 1 : 0);
