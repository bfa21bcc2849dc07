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
  const out = kept();
  const err = kept();
  const code = await run(args, { out: out.stream, err: err.stream });
  return { code, out: out.text(), err: err.text() };
}

function kept(): { stream: PassThrough; text: () => string } {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
