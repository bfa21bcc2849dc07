/** `npm run screens`: draws the twelve screens that matter into `docs/images/pane`, pop-overs and 200 % included, to be looked at. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { startWorkbenches, type OpenedPane, type Workbenches } from './opened-pane';

/** The beginnings of names, such as `07`; all where none is given. */
const WANTED = process.argv.slice(2);
const FOLDER = resolve(__dirname, '../../docs/images/pane');

interface Screen {
  readonly name: string;
  readonly width?: number;
  readonly height?: number;
  readonly looks?: BrowserContextOptions;
  /** From the first look on; absent: it is the picture. */
  readonly way?: (opened: OpenedPane) => Promise<void>;
}

async function audited({ button, heading }: OpenedPane): Promise<void> {
  await button('Audit this workbook').click();
  await heading('What to repair first').waitFor();
}

/** In one of the four places, once its heading is there. */
async function inPlace(opened: OpenedPane, name: string, title: string): Promise<void> {
  await audited(opened);
  await opened.tab(name).click();
  await opened.heading(title).waitFor();
}

const SCREENS: readonly Screen[] = [
  { name: '01-first-look' },
  { name: '02-fix', way: audited },
  {
    name: '03-finding',
    width: 600,
    way: async (opened) => {
      await audited(opened);
      await opened.pane.getByRole('list', { name: 'Findings' }).locator('[data-disclosure] > button').first().click();
      await opened.button('Accept…').waitFor();
    },
  },
  {
    name: '04-menu',
    way: async (opened) => {
      await audited(opened);
      await opened.button('More').click();
      await opened.pane.getByLabel('As of', { exact: true }).waitFor();
    },
  },
  {
    name: '05-explore',
    looks: { colorScheme: 'dark' },
    way: (opened) => inPlace(opened, 'Explore', 'What training serves'),
  },
  {
    name: '06-module',
    way: async (opened) => {
      await audited(opened);
      await opened.tab('Explore').click();
      await opened.button('By score').click();
      await opened.pane.getByRole('list', { name: 'Modules' }).getByRole('button').first().click();
      await opened.heading('Its score').waitFor();
    },
  },
  {
    name: '07-forced-colours',
    looks: { forcedColors: 'active' },
    way: async (opened) => {
      await audited(opened);
      await opened.tab('Explore').click();
      await opened.button('How each part of the audit went').click();
      await opened.pane.getByRole('progressbar').last().scrollIntoViewIfNeeded();
    },
  },
  {
    name: '08-write',
    way: async (opened) => {
      await audited(opened);
      await opened.tab('Write').click();
      await opened.button(/^Write [\d,]+ cells$/).waitFor();
    },
  },
  {
    name: '09-refused',
    way: async (opened) => {
      await opened.page.evaluate(() => window.plumblineWorkbench.person.protect('Modules'));
      await inPlace(opened, 'Write', 'What cannot be written');
      await opened.heading('What cannot be written').scrollIntoViewIfNeeded();
    },
  },
  {
    name: '10-review',
    way: (opened) => inPlace(opened, 'Review', 'To decide'),
  },
  {
    name: '11-review-in-a-room',
    width: 1280,
    height: 900,
    way: (opened) => inPlace(opened, 'Review', 'To decide'),
  },
  // 350 pixels at 200 %.
  { name: '12-fix-at-200-percent', width: 175, looks: { deviceScaleFactor: 2 }, way: audited },
];

async function take(workbenches: Workbenches, { name, width = 350, height = 820, looks = {}, way }: Screen): Promise<void> {
  const opened = await workbenches.open(`pane=${width}`, { viewport: { width: width + 420, height }, ...looks });
  await opened.button('Audit this workbook').waitFor();
  await way?.(opened);
  // Whatever is on its way, such as a cell that is being gone to, arrives.
  await opened.page.waitForTimeout(500);
  await opened.page.locator('iframe').screenshot({ path: join(FOLDER, `${name}.png`) });
  await workbenches.closeOne();
}

async function takeAll(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const workbenches = await startWorkbenches();
  try {
    for (const screen of SCREENS.filter(({ name }) => WANTED.length === 0 || WANTED.some((one) => name.startsWith(one)))) await take(workbenches, screen);
  } finally {
    await workbenches.end();
  }
}

void takeAll();
