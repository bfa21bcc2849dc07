/** `npm run test:package`: the package as somebody installs it, without a network: it is packed, installed into an empty folder, and audits the sample. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const temporary = mkdtempSync(join(tmpdir(), 'plumbline-package-'));
const npm = (...args) => execFileSync('npm', args, { cwd: temporary, encoding: 'utf8', shell: windows, stdio: ['ignore', 'pipe', 'inherit'] });
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** @throws Error where what it says is not so */
function expectThat(is, what) {
  if (!is) throw new Error(`The package: ${what}.`);
}

try {
  npm('pack', root, '--silent', '--pack-destination', temporary);
  const home = join(temporary, 'installed');
  npm('install', '--global', '--offline', '--no-audit', '--no-fund', '--prefix', home, '--cache', join(temporary, 'empty'), join(temporary, `plumbline-${version}.tgz`));
  const command = join(home, windows ? 'plumbline.cmd' : 'bin/plumbline');
  const run = (...args) => execFileSync(command, args, { cwd: temporary, encoding: 'utf8', shell: windows });

  expectThat(run('--version').trim() === version, 'it says its version');
  cpSync(join(root, 'samples/halden-instruments.xlsx'), join(temporary, 'sample.xlsx'));
  const report = JSON.parse(run('audit', 'sample.xlsx', '--as-of', '2026-06-30', '--fail-on', 'never', '--format', 'json'));
  expectThat(report.findings.length > 50 && report.rules.every(({ outcome }) => outcome !== 'crashed'), 'it audits the sample');
  expectThat(run('revert', 'sample.audited.xlsx').includes('byte by byte'), 'it takes its write back');
  const portfolio = run('portfolio', 'sample.xlsx', '--out', 'portfolio', '--as-of', '2026-06-30', '--format', 'ndjson');
  expectThat(portfolio.includes(`${report.findings.length} findings`), 'it audits a portfolio');
  // Next year this package is the other one.
  const both = JSON.parse(run('rescore', 'sample.xlsx', '--by', `plumbline-${version}.tgz`, '--as-of', '2026-06-30', '--format', 'json'));
  expectThat(both.same && both.modules.length === 0 && both.sameModules === report.modules.length, 'two of one version score the sample the same');
  expectThat(run('explain', 'unlinked-module').includes('Fix:'), 'it explains a rule');
  console.log(`The package of ${version}, installed without a network: ${report.findings.length} findings in the sample, taken back byte by byte.`);
} finally {
  rmSync(temporary, { recursive: true });
}
