/**
 * `npm run bench:pane`: what the pane costs its own thread, over the build before, which PLUMBLINE_BASELINE names (a checkout with its modules installed).
 * Both are production builds in Chromium with the unmodified office.js, over the emulated Excel in a process of its own, and take turns. With `--check` a
 * ratio that is not reached fails; `--turns=5` takes so many.
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

interface Build {
  readonly dist: string;
  /** The first of them stands open after an audit and lists the findings. */
  readonly places: readonly [string, ...string[]];
}

/** One turn, in milliseconds of the processor's time of the pane's thread, which does not count what else the machine did. */
interface Turn {
  /** The longest task while something is done. */
  readonly audit: number;
  readonly places: readonly number[];
  /** What each frame of scrolling cost: the same one the same work, in every turn. */
  readonly frames: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? 0;

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

async function turn({ dist, places }: Build, books: string): Promise<Turn> {
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
    const opened: number[] = [];
    for (const name of [...places.slice(1), places[0]]) {
      const opening = await during(async () => {
        await tab(name).click();
        await page.waitForTimeout(2500);
      });
      opened.push(longest(opening));
    }
    const { tasks, frames } = await during(() => frame.evaluate(scrolled, FRAMES));
    const spent = frames.slice(1).map((end, index) => {
      const inside = tasks.filter(({ ts }) => ts >= (frames[index] ?? 0) && ts < end);
      return inside.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
    });
    return { audit: longest(audit), places: opened, frames: spent };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** What turns agree on: the middle one of each figure, of each place and each frame apart. */
function agreed(turns: readonly Turn[]): Turn {
  const each = (of: (one: Turn) => readonly number[]): number[] =>
    turns[0] === undefined ? [] : of(turns[0]).map((_, at) => median(turns.map((one) => of(one)[at] ?? 0)));
  return { audit: median(turns.map(({ audit }) => audit)), places: each(({ places }) => places), frames: each(({ frames }) => frames) };
}

const milliseconds = (now: number, before: number): string => `${now.toFixed(0)} of ${before.toFixed(0)} ms`;

/** Each with its ratio, its target and what it is the ratio of. */
function figures(before: Turn, now: Turn): readonly (readonly [what: string, ratio: number, target: number, absolute: string])[] {
  // How fast the machine is, and how busy, does not matter so: on one that is so slow that half of the frames of the build before are over 50 ms.
  const limit = median(before.frames);
  const [long, longBefore] = [now, before].map(({ frames }) => frames.filter((spent) => spent > limit).length) as [number, number];
  const [place, placeBefore] = [Math.max(...now.places), Math.max(...before.places)];
  return [
    [
      'scrolling 10,000 findings: long frames, over the build before',
      long / longBefore,
      0.1,
      `${long} of ${longBefore} frames; the middle one ${median(now.frames).toFixed(1)} of ${limit.toFixed(1)} ms`,
    ],
    ['the pane’s longest task while 5,000 modules are audited, over the build before', now.audit / before.audit, 0.25, milliseconds(now.audit, before.audit)],
    ['the pane’s longest task when a place is opened, over the build before', place / placeBefore, 0.2, milliseconds(place, placeBefore)],
  ];
}

async function main(): Promise<void> {
  const baseline = process.env['PLUMBLINE_BASELINE'];
  if (baseline === undefined) {
    console.error('PLUMBLINE_BASELINE names no older build: there is nothing to compare with.');
    process.exitCode = 2;
    return;
  }
  const count = Number(process.argv.find((one) => one.startsWith('--turns='))?.slice('--turns='.length) ?? 5);
  await freshBuild();
  await bundleWorkbench();
  const before = resolve(baseline);
  if (!existsSync(join(before, 'dist/taskpane.html'))) execFileSync('npm', ['run', '--silent', 'build'], { cwd: before, stdio: 'inherit' });
  let missed = spawnSync(process.execPath, ['scripts/pane-size.mjs'], { cwd: HERE, stdio: 'inherit' }).status === 0 ? 0 : 1;
  const books = mkdtempSync(join(tmpdir(), 'plumbline-pane-'));
  const turns: { readonly old: Turn[]; readonly now: Turn[] } = { old: [], now: [] };
  try {
    writeFileSync(join(books, 'modules.xlsx'), await fileOf(faultyWorkbook()));
    for (let left = count; left > 0; left--) {
      turns.old.push(await turn({ dist: join(before, 'dist'), places: ['Findings', 'Overview', 'Modules', 'Write'] }, books));
      turns.now.push(await turn({ dist: join(HERE, 'dist'), places: ['Fix', 'Explore', 'Write', 'Review'] }, books));
    }
    for (const [what, ratio, target, absolute] of figures(agreed(turns.old), agreed(turns.now))) {
      const isReached = ratio <= target;
      if (!isReached) missed += 1;
      process.stdout.write(`${isReached ? 'ok  ' : 'not '} ${what}: ${ratio.toFixed(2)} × (target: at most ${target} ×; ${absolute})\n`);
      if (!process.argv.includes('--check')) store('figures', [[what, `${ratio.toFixed(2)} ×`, `≤ ${target} ×`, `median of ${count} turns: ${absolute}`]]);
    }
  } finally {
    rmSync(books, { recursive: true });
  }
  process.exitCode = missed > 0 && process.argv.includes('--check') ? 1 : 0;
}

void main();
