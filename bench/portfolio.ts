/** `npm run bench:portfolio`: a thousand workbooks of ten kinds in one data set, by a command that is killed at random moments; its sums are those of single runs. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sumsOfDataSet, sumsOfSingleRuns, writeBooks } from '../test/cli/portfolio-sums';

const COUNT = Number(process.argv[2] ?? 1000);
const KILLS = 5;
const DAY = '2026-06-30';
const root = join(__dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'plumbline-thousand-'));
const [input, out] = [join(folder, 'in'), join(folder, 'out')];

/** Whether it came to its end. @param after killed with all its children after so many milliseconds */
function portfolio(after: number | null): Promise<boolean> {
  const program = ['--require', join(root, 'scripts/run-sources.cjs'), join(root, 'src/cli/main.ts')];
  const child = spawn(process.execPath, [...program, 'portfolio', input, '--out', out, '--as-of', DAY, '--format', 'ndjson'], {
    stdio: 'ignore',
    detached: true,
  });
  const timer = after === null ? null : setTimeout(() => process.kill(-(child.pid as number), 'SIGKILL'), after);
  return new Promise((ended) => {
    child.once('exit', (_, signal) => {
      if (timer !== null) clearTimeout(timer);
      ended(signal === null);
    });
  });
}

async function main(): Promise<void> {
  try {
    await writeBooks(input, COUNT);
    let killed = 0;
    for (let time = 0; time < KILLS; time++) if (!(await portfolio(2_000 + Math.random() * COUNT * 20))) killed += 1;
    if (!(await portfolio(null))) throw new Error('The last run did not come to its end.');
    const [all, single] = [sumsOfDataSet(out), await sumsOfSingleRuns(input, COUNT, DAY)];
    const differing = [...new Set([...Object.keys(all), ...Object.keys(single)])].filter((name) => all[name] !== single[name]);
    for (const name of Object.keys(single).sort())
      console.log(`${name}: ${all[name]} in the data set, ${single[name]} by single runs${differing.includes(name) ? '  DIFFERENT' : ''}`);
    console.log(`${COUNT} workbooks, ${killed} of ${KILLS} runs killed: ${differing.length === 0 ? 'equal to the cent.' : 'NOT equal.'}`);
    process.exitCode = differing.length === 0 && killed > 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
