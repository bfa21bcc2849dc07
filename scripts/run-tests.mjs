/** `npm test`: types, lint, import law, build, then jest; closes with one line that counts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const extra = process.argv.slice(2);

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return status ?? 1;
}

if (extra.length === 0) {
  for (const script of ['typecheck', 'lint', 'law', 'build']) {
    if (run('npm', ['run', '--silent', script]) !== 0) {
      console.error(`\n${script} failed`);
      process.exit(1);
    }
  }
}
const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
const results = join(folder, 'results.json');
const status = run('npx', ['jest', '--json', `--outputFile=${results}`, '--silent', ...extra]);
const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
rmSync(folder, { recursive: true });
console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed, ${numPendingTests} skipped`);
process.exit(status);
