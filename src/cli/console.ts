/** Where the command line speaks: stdout for results, stderr for progress and for what went wrong. */
import picocolors from 'picocolors';
import { PLAIN, type Paint } from '../audit/report/paint';
import { ESCAPE_MARK, type Outlet } from './outlet';
import { oneLine } from './visible-text';

/** 0: nothing at or above `--fail-on`; 1: findings at or above it; 2: could not audit. */
export type ExitCode = 0 | 1 | 2;

export interface Console {
  readonly out: Outlet;
  readonly err: Outlet;
}

/** Ends the command with one sentence and exit code 2: it could not audit. */
export class CannotAudit extends Error {
  override readonly name = 'CannotAudit';
}

/** Colours where a person looks at a terminal that has them. */
export function paintFor(out: Console['out']): Paint {
  if (!out.isTTY || !picocolors.isColorSupported) return PLAIN;
  const painted =
    (start: number, end: number) =>
    (text: string): string =>
      `${ESCAPE_MARK}[${start}m${text}${ESCAPE_MARK}[${end}m`;
  // Magenta, red, yellow, blue.
  const colours = { critical: painted(35, 39), high: painted(31, 39), medium: painted(33, 39), low: painted(34, 39) };
  return { bold: painted(1, 22), dim: painted(2, 22), severity: (severity, text) => colours[severity](text) };
}

export type Progress = (share: number, doing: string) => void;

/** Runs something long with a bar on stderr; silent away from a terminal, or when not wanted. */
export async function withProgress<T>(console: Console, wanted: boolean, work: (report: Progress) => Promise<T>): Promise<T> {
  if (!wanted || !console.err.isTTY) return work(() => undefined);
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar(
    { format: '{bar} {doing}', clearOnComplete: true, hideCursor: true, barsize: 24, stream: console.err.stream },
    cliProgress.Presets.shades_classic,
  );
  bar.start(100, 0, { doing: 'Opening' });
  try {
    return await work((share, doing) => bar.update(Math.round(share * 100), { doing: oneLine(doing) }));
  } finally {
    bar.stop();
  }
}
