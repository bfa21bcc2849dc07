/** The build before all that made Plumbline fast: a frozen baseline, prepared in a temporary folder out of the history of this repository. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HERE } from './processes';

const COMMIT = 'd18a9a39aa8e42d60301803b6f5c754114fa12be';

/** Where it stands, and how to put away what was made for it; or why there is none. */
export type OlderBuild =
  | { readonly root: string; readonly remove: () => void; readonly absent?: undefined }
  | { readonly root?: undefined; readonly remove?: undefined; readonly absent: string };

/** @throws Error with what the command said */
function run(command: string, args: readonly string[], cwd: string): string {
  // Nobody is there to be asked for a password.
  return execFileSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: 'pipe', env: { ...process.env, GIT_TERMINAL_PROMPT: '0' } });
}

function succeeds(command: string, args: readonly string[], cwd: string): boolean {
  try {
    run(command, args, cwd);
    return true;
  } catch {
    return false;
  }
}

/** Whether the commit is there, or can be had. Only a clone that is shallow already may get a piece of history: any other would become one. */
export function hasCommit(commit: string, repository: string): boolean {
  const isThere = (): boolean => succeeds('git', ['cat-file', '-e', `${commit}^{commit}`], repository);
  if (isThere()) return true;
  if (!succeeds('git', ['rev-parse', '--git-dir'], repository) || run('git', ['rev-parse', '--is-shallow-repository'], repository).trim() !== 'true')
    return false;
  return succeeds('git', ['fetch', '--quiet', '--depth', '1', 'origin', commit], repository) && isThere();
}

/** Its pane, where it is not built yet. */
export function builtPane(root: string): string {
  if (!existsSync(join(root, 'dist/taskpane.html'))) run('npm', ['run', '--silent', 'build'], root);
  return join(root, 'dist');
}

/** The one that PLUMBLINE_BASELINE names (a checkout with its modules installed), or one made for this run. */
export function olderBuild(repository = HERE): OlderBuild {
  const named = process.env['PLUMBLINE_BASELINE'];
  if (named !== undefined) return { root: resolve(named), remove: () => undefined };
  if (!hasCommit(COMMIT, repository)) return { absent: `commit ${COMMIT.slice(0, 7)} is not in the history of this clone, and cannot be fetched` };
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-older-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  const root = join(folder, 'plumbline');
  try {
    mkdirSync(root);
    run('git', ['archive', '--output', join(folder, 'sources.tar'), COMMIT], repository);
    run('tar', ['-xf', join(folder, 'sources.tar'), '-C', root], folder);
    // None of its modules needs the script of its installation.
    run('npm', ['ci', '--no-progress', '--ignore-scripts', '--prefer-offline'], root);
    return { root, remove };
  } catch (problem) {
    remove();
    return { absent: `commit ${COMMIT.slice(0, 7)} could not be prepared: ${(problem as Error).message.trim().split('\n').slice(0, 5).join(' ')}` };
  }
}
