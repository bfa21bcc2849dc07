/**
 * `npm run bench:pane`: what the pane costs its own thread, over the build before, which PLUMBLINE_BASELINE names (a checkout with its modules installed).
 * Both are production builds in Chromium with the unmodified office.js, over the emulated Excel in a process of its own. With `--check` a ratio that is
 * not reached fails.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../src/workbook';
import { fileOf } from '../test/hosts/xlsx/file-of';
import { launchChromium, patientContext } from '../test/support/chromium';
import { bundleWorkbench } from '../test/workbench/bundle';
import { freshBuild } from '../test/workbench/fresh-build';
import { serveWorkbench } from '../test/workbench/server';
import { grownWorkbook } from './audit-growth';
import { store } from './page';

const HERE = resolve(__dirname, '..');
const FRAMES = 300;
/** A frame may take so long where the machine is so many times as slow as this one: people's are. */
const [LONG_FRAME, SLOWER] = [50, 4];

interface Build {
  readonly dist: string;
  /** The first of them stands open after an audit and lists the findings. */
  readonly places: readonly [string, ...string[]];
}

/** In milliseconds of the processor's time of the pane's thread, which does not count what else the machine did. */
interface Cost {
  readonly audit: number;
  readonly place: number;
  readonly longFrames: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
}

/** Modules of which every second has no owner, sponsor, cost and problem: somewhat more than 10,000 findings. */
function faultyWorkbook(): WorkbookSnapshot {
  const workbook = grownWorkbook(5000);
  const emptied = ['Owner', 'Sponsor', 'Cost', 'Business problem'];
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.name !== 'Modules') return sheet;
      const headers = sheet.cells[0] ?? [];
      return {
        ...sheet,
        cells: sheet.cells.map((row, index) =>
          index > 0 && index % 2 === 0 ? row.map((value, column) => (emptied.includes(String(headers[column])) ? null : value)) : row,
        ),
      };
    }),
  };
}

/** The tasks of the pane's thread while something is done, and the marks set meanwhile. */
async function traced(browser: Browser, page: Page, frame: Frame, act: () => Promise<void>): Promise<{ tasks: TraceEvent[]; frames: number[] }> {
  await browser.startTracing(page, { categories: ['-*', 'toplevel', 'blink.user_timing'] });
  await frame.evaluate(() => void performance.mark('plumbline-begin'));
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  const begin = traceEvents.find(({ name }) => name === 'plumbline-begin');
  if (begin === undefined) throw new Error('The trace does not tell which thread is the pane’s.');
  const own = traceEvents.filter(({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts >= begin.ts);
  return {
    tasks: own.filter(({ name }) => name.endsWith('RunTask')),
    frames: own.flatMap(({ name, ts }) => (name === 'plumbline-frame' ? [ts] : [])).sort((one, other) => one - other),
  };
}

const longest = ({ tasks }: { readonly tasks: readonly TraceEvent[] }): number => tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;

/** Scrolls what is longest, ten lines a frame. */
function scrolled(frames: number): Promise<void> {
  const [scroller] = [...document.querySelectorAll('main, main *')].sort(
    (one, other) => other.scrollHeight - other.clientHeight - (one.scrollHeight - one.clientHeight),
  );
  return new Promise((done) => {
    let left = frames;
    const step = (): void => {
      performance.mark('plumbline-frame');
      scroller?.scrollBy(0, 600);
      left -= 1;
      if (left > 0) requestAnimationFrame(step);
      else done();
    };
    requestAnimationFrame(step);
  });
}

async function measured({ dist, places }: Build, books: string): Promise<Cost> {
  const server = await serveWorkbench(0, { folders: { pane: dist, books } });
  const browser = await launchChromium('--site-per-process');
  try {
    const context = await patientContext(browser, { viewport: { width: 1250, height: 820 }, reducedMotion: 'reduce' });
    // Functions that go to the page are compiled with a helper that names them.
    await context.addInitScript('window.__name = (named) => named');
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?book=/books/modules.xlsx`);
    const pane: FrameLocator = page.frameLocator('iframe');
    const start = pane.getByRole('button', { name: 'Audit this workbook', exact: true });
    await start.waitFor();
    const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
    if (frame === undefined) throw new Error('The pane did not open.');
    const during = (act: () => Promise<void>) => traced(browser, page, frame, act);
    const tab = (name: string) => pane.getByRole('tab', { name, exact: true });
    const audit = await during(async () => {
      await start.click();
      await tab(places[0]).waitFor();
      await page.waitForTimeout(1500);
    });
    let place = 0;
    for (const name of [...places.slice(1), places[0]]) {
      const opening = await during(async () => {
        await tab(name).click();
        await page.waitForTimeout(3000);
      });
      place = Math.max(place, longest(opening));
    }
    const { tasks, frames } = await during(() => frame.evaluate(scrolled, FRAMES));
    const spent = frames.slice(1).map((end, index) => {
      const inside = tasks.filter(({ ts }) => ts >= (frames[index] ?? 0) && ts < end);
      return inside.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
    });
    return { audit: longest(audit), place, longFrames: spent.filter((time) => time * SLOWER > LONG_FRAME).length };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function main(): Promise<void> {
  const baseline = process.env['PLUMBLINE_BASELINE'];
  if (baseline === undefined) {
    console.error('PLUMBLINE_BASELINE names no older build: there is nothing to compare with.');
    process.exitCode = 2;
    return;
  }
  await freshBuild();
  await bundleWorkbench();
  const before = resolve(baseline);
  if (!existsSync(join(before, 'dist/taskpane.html'))) execFileSync('npm', ['run', '--silent', 'build'], { cwd: before, stdio: 'inherit' });
  let missed = spawnSync(process.execPath, ['scripts/pane-size.mjs'], { cwd: HERE, stdio: 'inherit' }).status === 0 ? 0 : 1;
  const books = mkdtempSync(join(tmpdir(), 'plumbline-pane-'));
  try {
    writeFileSync(join(books, 'modules.xlsx'), await fileOf(faultyWorkbook()));
    const old = await measured({ dist: join(before, 'dist'), places: ['Findings', 'Overview', 'Modules', 'Write'] }, books);
    const now = await measured({ dist: join(HERE, 'dist'), places: ['Fix', 'Explore', 'Write', 'Review'] }, books);
    for (const [what, key, target, unit] of [
      ['scrolling 10,000 findings: long frames, over the build before', 'longFrames', 0.1, 'frames'],
      ['the pane’s longest task while 5,000 modules are audited, over the build before', 'audit', 0.25, 'ms'],
      ['the pane’s longest task when a place is opened, over the build before', 'place', 0.2, 'ms'],
    ] as const) {
      // Of nothing before, nothing is allowed.
      const ratio = now[key] === 0 ? 0 : now[key] / old[key];
      const isReached = ratio <= target;
      if (!isReached) missed += 1;
      const absolute = `${now[key].toFixed(0)} of ${old[key].toFixed(0)} ${unit}`;
      process.stdout.write(`${isReached ? 'ok  ' : 'not '} ${what}: ${ratio.toFixed(2)} × (target: at most ${target} ×; ${absolute})\n`);
      store('figures', [[what, `${ratio.toFixed(2)} ×`, `≤ ${target} ×`, `once: ${absolute}`]]);
    }
  } finally {
    rmSync(books, { recursive: true });
  }
  process.exitCode = missed > 0 && process.argv.includes('--check') ? 1 : 0;
}

void main();
