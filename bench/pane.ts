/**
 * `npm run bench:pane`: what the pane costs its own thread over the build before, written into docs/performance.md; `--turns=5` takes so many.
 */
import { spawnSync } from 'node:child_process';
import { olderBuild } from './older-build';
import { store } from './page';
import { paneOverOlder } from './pane-turns';
import { HERE } from './processes';

async function main(): Promise<void> {
  const turns = Number(process.argv.find((one) => one.startsWith('--turns='))?.slice('--turns='.length) ?? 5);
  const older = olderBuild();
  if (older.absent !== undefined) throw new Error(older.absent);
  try {
    for (const { what, ratio, limit, taken } of await paneOverOlder(older.root, turns)) {
      process.stdout.write(`${ratio <= limit ? 'ok  ' : 'not '} ${what}: ${ratio.toFixed(2)} × (target: at most ${limit} ×; ${taken})\n`);
      store({ what, figure: `${ratio.toFixed(2)} ×`, target: `≤ ${limit} ×`, taken });
    }
  } finally {
    older.remove();
  }
  spawnSync(process.execPath, ['scripts/pane-size.mjs'], { cwd: HERE, stdio: 'inherit' });
}

void main();
