/** Sources run as they stand: what was kept of a file is never taken for another text. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const HOOK = resolve(__dirname, '../../scripts/run-sources.cjs');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-sources-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function ran(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', HOOK, join(folder, 'main.ts')], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

it('runs a file with types, and what it imports when it is asked for', () => {
  writeFileSync(join(folder, 'other.ts'), 'export const said: string = "once";\n');
  writeFileSync(join(folder, 'main.ts'), 'void import("./other").then(({ said }: { readonly said: string }) => process.stdout.write(said));\n');
  expect(ran()).toBe('once');
  writeFileSync(join(folder, 'other.ts'), 'export const said: string = "again";\n');
  expect(ran()).toBe('again');
});
