/**
 * What the pane costs its own thread over the build before: both as production builds in Chromium with the unmodified office.js, over the emulated Excel in a
 * process of its own, in turns.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../src/workbook';
import { fileOf } from '../test/hosts/xlsx/file-of';
import { launchChromium, patientContext } from '../test/support/chromium';
import { bundleWorkbench } from '../test/workbench/bundle';
import { freshBuild } from '../test/workbench/fresh-build';
import { serveWorkbench } from '../test/workbench/server';
import { grownWorkbook } from './audit-growth';
import { median } from './median';
import { builtPane } from './older-build';
import { HERE } from './processes';
import type { Measured } from './verdict';

const FRAMES = 300;

interface Build {
  readonly dist: string;
  /** The first of them stands open after an audit and lists the findings. */
  readonly places: readonly [string, ...string[]];
}

/** The longest task by what it is for. */
type Longest = Readonly<Partial<Record<Kind, number>>>;
/**
 * Answers of Excel's come from another process, and messages of the worker's from another thread; all else, clicks and drawing among them, the pane asks of
 * itself, in one task or another as it happens.
 */
type Kind = 'answer' | 'message' | 'garbage' | 'own';
/** Where in the browser a task was asked for. */
const ASKED: readonly (readonly [kind: Kind, file: string])[] = [
  ['answer', 'mojo/public/cpp/system/simple_watcher.cc'],
  ['message', 'third_party/blink/renderer/core/workers/'],
  ['garbage', 'v8/src/heap/'],
];

/** One turn, in milliseconds of the processor's time of the pane's thread, which does not count what else the machine did. */
interface Turn {
  /** While something is done. */
  readonly audit: Longest;
  readonly places: readonly Longest[];
  /** What each frame of scrolling cost: the same one the same work, in every turn. */
  readonly frames: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  /** Where in the browser a task was asked for. */
  readonly args?: { readonly src_file?: string };
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

function longest({ tasks }: { readonly tasks: readonly TraceEvent[] }): Longest {
  const most: Partial<Record<Kind, number>> = {};
  for (const { args, tdur = 0 } of tasks) {
    const kind = ASKED.find(([, file]) => args?.src_file?.startsWith(file) === true)?.[0] ?? 'own';
    most[kind] = Math.max(most[kind] ?? 0, tdur / 1000);
  }
  return most;
}

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
    const opened: Longest[] = [];
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

/** What turns agree on. */
interface Agreed {
  readonly audit: number;
  readonly places: readonly number[];
  readonly frames: readonly number[];
}

/** The longest of what each kind of task takes at least: a collection of garbage falls into another kind each time. */
function agreedLongest(turns: readonly Longest[]): number {
  const kinds: readonly Kind[] = ['own', ...ASKED.map(([kind]) => kind)];
  return Math.max(...kinds.map((kind) => Math.min(...turns.map((one) => one[kind] ?? 0))));
}

/** The least of each figure, of each place and each frame apart: the work is the same in every turn, and what else the machine does only ever adds. */
function agreed(turns: readonly Turn[]): Agreed {
  const each = <T>(of: (one: Turn) => readonly T[], together: (all: readonly T[]) => number): number[] =>
    of(turns[0] as Turn).map((_, at) => together(turns.map((one) => of(one)[at] as T)));
  return {
    audit: agreedLongest(turns.map(({ audit }) => audit)),
    places: each(({ places }) => places, agreedLongest),
    frames: each(
      ({ frames }) => frames,
      (all) => Math.min(...all),
    ),
  };
}

const milliseconds = (now: number, before: number): string => `${now.toFixed(0)} of ${before.toFixed(0)} ms`;

/** The targets are the limits: what is better than its target may get worse until it misses it. */
function figures(before: Agreed, now: Agreed, turns: number): readonly Measured[] {
  // How fast the machine is, and how busy, does not matter so: on one that is so slow that half of the frames of the build before are over 50 ms.
  const limit = median(before.frames);
  const [long, longBefore] = [now, before].map(({ frames }) => frames.filter((spent) => spent > limit).length) as [number, number];
  const [place, placeBefore] = [Math.max(...now.places), Math.max(...before.places)];
  const taken = (absolute: string): string => `least of ${turns} turns: ${absolute}`;
  return [
    {
      what: 'scrolling 10,000 findings: long frames, over the build before',
      ratio: long / longBefore,
      limit: 0.1,
      taken: taken(`${long} of ${longBefore} frames; the middle one ${median(now.frames).toFixed(1)} of ${limit.toFixed(1)} ms`),
    },
    {
      what: 'the pane’s longest task while 5,000 modules are audited, over the build before',
      ratio: now.audit / before.audit,
      limit: 0.25,
      taken: taken(milliseconds(now.audit, before.audit)),
    },
    {
      what: 'the pane’s longest task when a place is opened, over the build before',
      ratio: place / placeBefore,
      limit: 0.2,
      taken: taken(milliseconds(place, placeBefore)),
    },
  ];
}

/** A browser that fails is started once more: beside much other work it now and then does. */
async function anyTurn(build: Build, books: string): Promise<Turn> {
  try {
    return await turn(build, books);
  } catch (problem) {
    process.stdout.write(`A turn of the pane failed, and is taken again: ${(problem as Error).message.split('\n')[0] ?? ''}\n`);
    return turn(build, books);
  }
}

/** @param older the folder of the older build */
export async function paneOverOlder(older: string, count: number): Promise<readonly Measured[]> {
  await freshBuild();
  await bundleWorkbench();
  const before: Build = { dist: builtPane(older), places: ['Findings', 'Overview', 'Modules', 'Write'] };
  const now: Build = { dist: join(HERE, 'dist'), places: ['Fix', 'Explore', 'Write', 'Review'] };
  const books = mkdtempSync(join(tmpdir(), 'plumbline-pane-'));
  const turns: { readonly before: Turn[]; readonly now: Turn[] } = { before: [], now: [] };
  try {
    writeFileSync(join(books, 'modules.xlsx'), await fileOf(faultyWorkbook()));
    for (let left = count; left > 0; left--) {
      turns.before.push(await anyTurn(before, books));
      turns.now.push(await anyTurn(now, books));
    }
  } finally {
    rmSync(books, { recursive: true });
  }
  return figures(agreed(turns.before), agreed(turns.now), count);
}
