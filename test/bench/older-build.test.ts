/** The build before is looked for in the history; a shallow clone asks its origin for it, and no other clone is made shallow. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasCommit, olderBuild } from '../../bench/older-build';

const named = process.env['PLUMBLINE_BASELINE'];
let folder: string;
beforeEach(() => {
  delete process.env['PLUMBLINE_BASELINE'];
  folder = mkdtempSync(join(tmpdir(), 'plumbline-history-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  if (named !== undefined) process.env['PLUMBLINE_BASELINE'] = named;
});

const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();

/** A repository of two commits; the first one. */
function origin(): string {
  git('init', '--quiet', 'origin');
  for (const subject of ['older', 'newer']) {
    git('-C', 'origin', '-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org', 'commit', '--quiet', '--allow-empty', '--message', subject);
  }
  return git('-C', 'origin', 'rev-parse', 'HEAD~1');
}

it('a commit in the history is there', () => {
  const older = origin();
  expect(hasCommit(older, join(folder, 'origin'))).toBe(true);
});

it('a shallow clone asks its origin', () => {
  const older = origin();
  git('clone', '--quiet', '--depth', '1', `file://${folder}/origin`, 'shallow');
  expect(() => git('-C', 'shallow', 'cat-file', '-e', older)).toThrow();
  expect(hasCommit(older, join(folder, 'shallow'))).toBe(true);
});

it('a shallow clone whose origin is gone has none', () => {
  const older = origin();
  git('clone', '--quiet', '--depth', '1', `file://${folder}/origin`, 'shallow');
  rmSync(join(folder, 'origin'), { recursive: true });
  expect(hasCommit(older, join(folder, 'shallow'))).toBe(false);
});

it('a clone with all of another history is left as it is, and says what is absent', () => {
  origin();
  git('clone', '--quiet', `file://${folder}/origin`, 'whole');
  expect(olderBuild(join(folder, 'whole'))).toEqual({ absent: 'commit d18a9a3 is not in the history of this clone, and cannot be fetched' });
  expect(existsSync(join(folder, 'whole/.git/shallow'))).toBe(false);
});

it('sources without a history have none', () => {
  expect(olderBuild(folder).absent).toContain('d18a9a3');
});
