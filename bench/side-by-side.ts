/**
 * Whole processes side by side, by the processor's time: against an older build, which PLUMBLINE_BASELINE names (a checkout with its modules
 * installed), and against hucre's read of the same file. Each figure is the median of pairs that take turns.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { COMPLETIONS, largeWorkbook } from './files';
import type { Cost } from './job';

const HERE = resolve(__dirname, '..');
const PAIRS = 3;
const NODE = ['--max-semi-space-size=64'];

export interface Row {
  readonly what: string;
  readonly value: number;
  readonly bound: number;
  readonly unit?: string;
}

/** Rows to print; fewer where there is nothing to compare with, which is said. */
export function sideBySide(say: (sentence: string) => void): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  try {
    const file = join(folder, 'large.xlsx');
    writeFileSync(file, largeWorkbook(COMPLETIONS));
    const baseline = process.env['PLUMBLINE_BASELINE'];
    if (baseline === undefined) say('PLUMBLINE_BASELINE names no older build: nothing is compared with one.');
    const against =
      baseline === undefined ? [] : [compared('read', file, baseline, 1), compared('write', file, baseline, 1.25), compared('audit', file, baseline, 1.05)];
    const peer = ratio(
      () => costOf(HERE, file, 'read').processorSeconds,
      () => hucre(file),
    );
    return [...against, { what: 'reading 100,000 × 20, over hucre', value: peer, bound: 1 }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const WORDS = { read: 'reading', write: 'reading and writing two columns', audit: 'the whole job' } as const;

function compared(what: keyof typeof WORDS, file: string, baseline: string, bound: number): Row {
  const value = ratio(
    () => costOf(HERE, file, what).processorSeconds,
    () => costOf(resolve(baseline), file, what).processorSeconds,
  );
  return { what: `${WORDS[what]}, 100,000 × 20, over the build before`, value, bound };
}

function ratio(ours: () => number, theirs: () => number): number {
  const ratios = Array.from({ length: PAIRS }, () => ours() / theirs()).sort((one, other) => one - other);
  return ratios[Math.floor(PAIRS / 2)] as number;
}

function costOf(root: string, file: string, what: string): Cost {
  return JSON.parse(run([...NODE, '--import', 'tsx', join(HERE, 'bench/job.ts'), root, file, what])) as Cost;
}

const HUCRE = `
  import { readFileSync } from 'node:fs';
  import { readXlsx } from 'hucre/xlsx';
  await readXlsx(new Uint8Array(readFileSync(process.argv[1])));
  const { user, system } = process.cpuUsage();
  process.stdout.write(String((user + system) / 1e6));
`;
const hucre = (file: string): number => Number(run([...NODE, '--input-type=module', '--eval', HUCRE, file]));

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: HERE, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
