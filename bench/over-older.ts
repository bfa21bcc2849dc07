/** What the audit costs over the build before, in the processor's time of whole processes: the ratios that need no peer, and are held. */
import { fileOf } from '../test/hosts/xlsx/file-of';
import { grownWorkbook } from './audit-growth';
import { COMPLETIONS, largeWorkbook } from './files';
import { costOf, HERE, secondsOf, type Job } from './processes';

export interface OverOlder {
  /** As docs/performance.md names it. */
  readonly what: string;
  readonly target: number;
  /** How many pairs the machine of continuous integration has time for. */
  readonly pairs: number;
  readonly file: () => Promise<Uint8Array>;
  /** Today's build, then the one before, on the file. */
  readonly pair: (file: string, before: string) => number;
}

export const costRatio = (file: string, before: string, job: Job): number =>
  costOf(HERE, file, job).processorSeconds / costOf(before, file, job).processorSeconds;

function fromTheShell(root: string, file: string): number {
  return secondsOf('npm', ['run', '--silent', 'plumbline', '--', 'audit', file, '--dry-run', '--as-of', '2026-03-31', '--fail-on', 'never'], root);
}

export const SMALL_WORKBOOK: OverOlder = {
  what: 'one small workbook from the shell, over the build before',
  target: 0.45,
  // The first of them makes programs that the others find.
  pairs: 5,
  file: () => fileOf(grownWorkbook(40)),
  pair: (file, before) => fromTheShell(HERE, file) / fromTheShell(before, file),
};

export const WHOLE_JOB: OverOlder = {
  what: 'the whole job, 100,000 × 20, over the build before',
  target: 0.35,
  pairs: 3,
  file: () => Promise.resolve(largeWorkbook(COMPLETIONS)),
  pair: (file, before) => costRatio(file, before, 'audit'),
};

export const MODULES: OverOlder = {
  what: '20,000 modules with links, over the build before',
  target: 0.4,
  pairs: 3,
  file: () => fileOf(grownWorkbook(20_000)),
  pair: (file, before) => costRatio(file, before, 'whole'),
};

export const HELD: readonly OverOlder[] = [SMALL_WORKBOOK, WHOLE_JOB, MODULES];
