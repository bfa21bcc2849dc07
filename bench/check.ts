/**
 * `npm run bench:check [pane] [audit]`: the ratios over the build before that must hold, for continuous integration after the tests. The pane must reach its
 * targets; what the audit costs may be 1.3 times what docs/performance.md has. What cannot be judged here is said, and fails nothing.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM } from '../test/support/available';
import { median } from './median';
import { olderBuild } from './older-build';
import { HELD, type OverOlder } from './over-older';
import { stored } from './page';
import { paneOverOlder } from './pane-turns';
import { judged, type Measured, type Verdict } from './verdict';

/** More than this over what is stored fails. */
const WORSE = 1.3;
const PANE_TURNS = 3;
/** So many times as many turns or pairs when something is over. */
const LONGER = 2;

function say({ isHeld, sentence }: Verdict): void {
  process.stdout.write(`${sentence}\n`);
  if (!isHeld) process.exitCode = 1;
}

function measuredPairs({ what, pairs, pair }: OverOlder, file: string, before: string, isLonger: boolean): Measured {
  const figure = stored(what);
  if (figure === null) throw new Error(`docs/performance.md has no figure of “${what}”`);
  const count = isLonger ? LONGER * pairs + 1 : pairs;
  const ratios = Array.from({ length: count }, () => pair(file, before));
  const each = ratios.map((ratio) => ratio.toFixed(2)).join(', ');
  return { what, ratio: median(ratios), limit: WORSE * figure, taken: `median of ${count} pairs: ${each}` };
}

async function auditHolds(before: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-check-'));
  try {
    const file = join(folder, 'workbook.xlsx');
    for (const one of HELD) {
      writeFileSync(file, await one.file());
      (await judged((isLonger) => Promise.resolve([measuredPairs(one, file, before, isLonger)]))).forEach(say);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function paneHolds(before: string): Promise<void> {
  if (!existsSync(CHROMIUM)) {
    process.stdout.write('NOT JUDGED: what the pane costs, for there is no Chromium here (PLUMBLINE_CHROMIUM).\n');
    return;
  }
  let verdicts: Verdict[];
  try {
    verdicts = await judged((isLonger) => paneOverOlder(before, isLonger ? LONGER * PANE_TURNS + 1 : PANE_TURNS));
  } catch (problem) {
    // Browsers differ in what they tell whoever measures them. That the pane works at all is what the tests are for.
    process.stdout.write(`NOT JUDGED: what the pane costs, for it could not be measured: ${(problem as Error).message.split('\n')[0] ?? ''}\n`);
    return;
  }
  verdicts.forEach(say);
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const older = olderBuild();
  if (older.absent !== undefined) {
    process.stdout.write(`NOT JUDGED: what pane and audit cost over the build before, for ${older.absent}.\n`);
    return;
  }
  try {
    if (wanted.length === 0 || wanted.includes('pane')) await paneHolds(older.root);
    if (wanted.length === 0 || wanted.includes('audit')) await auditHolds(older.root);
  } finally {
    older.remove();
  }
}

void main();
