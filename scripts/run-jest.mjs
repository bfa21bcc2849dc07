/** Runs jest and tells what came of it: counts, and which tests took longest. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const SLOWEST = 5;

/** @returns {{ status: number, passed: number, failed: number, skipped: number, slowest: string[] }} `slowest` holds lines such as `12.3 s  test/a.test.ts: what it says` */
export function runJest(folder, args = [], environment = process.env) {
  const temporary = mkdtempSync(join(tmpdir(), 'plumbline-'));
  const file = join(temporary, 'results.json');
  try {
    const jest = createRequire(join(folder, 'package.json')).resolve('jest/bin/jest');
    // Each file compiles its modules anew: V8 is to make fast only what runs long.
    const { status } = spawnSync(process.execPath, ['--interrupt-budget=600000', jest, '--json', `--outputFile=${file}`, '--silent', ...args], {
      cwd: folder,
      env: environment,
      stdio: 'inherit',
    });
    const results = JSON.parse(readFileSync(file, 'utf8'));
    return {
      status: status ?? 1,
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests,
      slowest: slowestOf(results.testResults, folder),
    };
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

export function counted({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function slowestOf(suites, folder) {
  return suites
    .flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, duration }) => ({ suite: relative(folder, name), fullName, duration: duration ?? 0 })),
    )
    .sort((one, other) => other.duration - one.duration)
    .slice(0, SLOWEST)
    .map(({ suite, fullName, duration }) => `${(duration / 1000).toFixed(1).padStart(6)} s  ${suite}: ${fullName}`);
}
