/** Runs the command line in this process and keeps what it said. */
import { PassThrough } from 'node:stream';
import type { ExitCode } from '../../src/cli/console';
import { run } from '../../src/cli/run';

export interface Said {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export async function runCommand(...args: string[]): Promise<Said> {
  const out = new PassThrough();
  const err = new PassThrough();
  const code = await run(args, { out, err });
  const text = (stream: PassThrough): string => String(stream.read() ?? '');
  return { code, out: text(out), err: text(err) };
}
