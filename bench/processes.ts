/** Whole processes, measured by the processor's time of all their threads and children. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Cost } from './job';

export const HERE = resolve(__dirname, '..');
/** Each build is started as its own `npm run plumbline` starts it: older ones compile at every start, and keep more of what is young. */
const OLDER = ['--max-semi-space-size=64', '--import', 'tsx'];
const STARTER = 'scripts/run-sources.cjs';

export type Job = 'read' | 'write' | 'audit' | 'whole' | 'look';

/** Our job on a file, by the sources under `root`. */
export function costOf(root: string, file: string, job: Job): Cost {
  const starter = existsSync(join(root, STARTER)) ? ['--require', join(root, STARTER)] : OLDER;
  return JSON.parse(run(process.execPath, [...starter, 'bench/job.ts', root, file, job])) as Cost;
}

/** Processor seconds of a command and all that it starts. */
export function secondsOf(command: string, args: readonly string[], cwd = HERE): number {
  // The shell tells what its children took.
  const said = run('/bin/sh', ['-c', '"$0" "$@" >/dev/null 2>&1; times', command, ...args], cwd);
  const [user, system] = (said.trim().split('\n').at(-1) ?? '').split(' ').map(secondsIn);
  if (user === undefined || system === undefined || Number.isNaN(user + system)) throw new Error(`the shell did not tell what ${command} took: ${said}`);
  return user + system;
}

/** `1m2.5s` */
function secondsIn(text: string): number {
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

/** Whether a command is there. */
export function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

function run(command: string, args: readonly string[], cwd = HERE): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
