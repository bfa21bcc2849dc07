/** Where the command line speaks: stdout for results, stderr for progress and for what went wrong. */
import cliProgress from 'cli-progress';
import picocolors from 'picocolors';
import { PLAIN, type Paint } from '../audit/report/text';

/** 0: nothing at or above `--fail-on`; 1: findings at or above it; 2: could not audit. */
export type ExitCode = 0 | 1 | 2;

export interface Console {
  readonly out: NodeJS.WritableStream & { isTTY?: boolean };
  readonly err: NodeJS.WritableStream & { isTTY?: boolean };
}

/** Ends the command with one sentence and exit code 2: it could not audit. */
export class CannotAudit extends Error {
  override readonly name = 'CannotAudit';
}

/** Colours where a person looks at a terminal that has them. */
export function paintFor(out: Console['out']): Paint {
  if (out.isTTY !== true || !picocolors.isColorSupported) return PLAIN;
  const { bold, dim, red, yellow, blue, magenta } = picocolors;
  const colours = { critical: magenta, high: red, medium: yellow, low: blue };
  return { bold, dim, severity: (severity, text) => colours[severity](text) };
}

export type Progress = (share: number, doing: string) => void;

/** Runs something long with a bar on stderr; silent away from a terminal, or when not wanted. */
export async function withProgress<T>(console: Console, wanted: boolean, work: (report: Progress) => Promise<T>): Promise<T> {
  if (!wanted || console.err.isTTY !== true) return work(() => undefined);
  const bar = new cliProgress.SingleBar(
    { format: '{bar} {doing}', clearOnComplete: true, hideCursor: true, barsize: 24, stream: console.err },
    cliProgress.Presets.shades_classic,
  );
  bar.start(100, 0, { doing: 'Opening' });
  try {
    return await work((share, doing) => bar.update(Math.round(share * 100), { doing }));
  } finally {
    bar.stop();
  }
}
