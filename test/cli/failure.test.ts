/** A mistake of ours ends the command line as everything else does: one sentence, exit code 2. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCommand } from './run-command';

jest.mock('../../src/audit/audit', () => ({
  audit: () => {
    throw new TypeError('Cannot read properties of undefined\n    (reading \u001b[2J)');
  },
}));

const ROOT = resolve(__dirname, '../..');
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plumbline-failure-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('in a command', async () => {
  writeFileSync(join(folder, 'plan.csv'), 'Module;Sponsor\nCoaching;Ines\n');
  expect(await runCommand('audit', join(folder, 'plan.csv'))).toEqual({
    code: 2,
    out: '',
    err: 'plumbline: Plumbline itself failed and has stopped (Cannot read properties of undefined (reading \\u001b[2J)): please report it.\n',
  });
});

it('outside any command', () => {
  const late = join(folder, 'late.cjs');
  // Once the command line stands, something throws that no command awaits. Node itself listens too, while it loads.
  writeFileSync(
    late,
    "process.on('newListener', (name, listener) => { if (name === 'uncaughtException' && String(listener).includes('stderr')) setTimeout(() => { throw new Error('too late'); }); });",
  );
  const said = spawnSync(process.execPath, ['--import', 'tsx', '-r', late, 'src/cli/main.ts', 'rules'], { cwd: ROOT, encoding: 'utf8' });
  expect({ code: said.status, err: said.stderr }).toEqual({
    code: 2,
    err: 'plumbline: Plumbline itself failed and has stopped (too late): please report it.\n',
  });
});
