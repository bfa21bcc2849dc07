/** Little data and safe edits, in Chromium: an empty workbook, a calendar, OKRs, KPIs and an export, each with a way on; nothing is cut off. */
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../src/workbook';
import { PANE_ENGLISH, wordsIn, type PaneLanguage } from '../../src/taskpane/words';
import FRENCH from '../../src/taskpane/words/fr';
import GERMAN from '../../src/taskpane/words/de';
import { describeWithChromium } from '../support/available';
import { launchChromium, patientContext } from '../support/chromium';
import { fileOf } from '../hosts/xlsx/file-of';
import { EMPTY, LITTLE } from '../workbooks/little';
import { bundleWorkbench } from './bundle';
import { freshBuild } from './fresh-build';
import type {} from './page/main';
import { serveWorkbench } from './server';

/** Where pictures go when they are asked for: PLUMBLINE_PICTURES=1. */
const PICTURES = process.env['PLUMBLINE_PICTURES'] === '1' ? resolve(__dirname, '../../.cache/pictures') : null;

describeWithChromium('the pane beside little data', () => {
  let server: Server;
  let browser: Browser;
  let context: BrowserContext | undefined;

  beforeAll(async () => {
    await Promise.all([freshBuild(), bundleWorkbench()]);
    server = await serveWorkbench(0);
    browser = await launchChromium();
    if (PICTURES !== null) mkdirSync(PICTURES, { recursive: true });
  });

  afterEach(async () => {
    await context?.close();
    context = undefined;
  });

  afterAll(async () => {
    await browser?.close();
    await new Promise((closed) => server?.close(closed));
  });

  /** The workbench over a workbook of its own; null: the sample. */
  async function open(workbook: WorkbookSnapshot | null, query = '', dark = false): Promise<{ readonly page: Page; readonly pane: FrameLocator }> {
    context = await patientContext(browser, { viewport: { width: 740, height: 820 }, reducedMotion: 'reduce', colorScheme: dark ? 'dark' : 'light' });
    const page = await context.newPage();
    if (workbook !== null) {
      const body = Buffer.from(await fileOf(workbook));
      await page.route(
        ({ pathname }) => pathname.startsWith('/little/'),
        (route) => route.fulfill({ body }),
      );
    }
    const book = workbook === null ? '' : `&book=/little/${encodeURIComponent(workbook.name)}`;
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?pane=320&${query}${book}`);
    return { page, pane: page.frameLocator('iframe') };
  }

  const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });
  const heading = (pane: FrameLocator, name: string) => pane.getByRole('heading', { name, exact: true });

  /** Accessible, and nothing is cut off however narrow the pane. */
  async function look({ page, pane }: { readonly page: Page; readonly pane: FrameLocator }, name: string): Promise<void> {
    for (const width of [175, 213, 320]) {
      await page.locator('iframe').evaluate((frame, wanted) => (frame.style.width = `${wanted}px`), width);
      await pane.locator('body').evaluate(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))));
      const wide = await pane
        .locator('body')
        .evaluate((body) =>
          [...body.querySelectorAll('main *, header *, footer *')]
            .filter((element) => element.getBoundingClientRect().right > body.clientWidth + 1)
            .map(({ outerHTML }) => outerHTML.slice(0, 160)),
        );
      expect({ name, width, wide }).toEqual({ name, width, wide: [] });
      if (PICTURES !== null) await page.screenshot({ path: join(PICTURES, `little-${name}-${width}.png`) });
    }
    const { violations } = await new AxeBuilder({ page })
      .include(['iframe', 'body'])
      .exclude(['iframe', '[data-tabster-dummy]'])
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect({ name, violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`) }).toEqual({
      name,
      violations: [],
    });
  }

  /** What has the focus in the pane. */
  const focused = (pane: FrameLocator): Promise<string> =>
    pane.locator('body').evaluate(({ ownerDocument: { activeElement } }) => activeElement?.tagName.toLowerCase() ?? '');

  it.each([PANE_ENGLISH, FRENCH, GERMAN].map((language): [string, PaneLanguage] => [language.tag, language]))(
    'in %s an empty workbook says what Plumbline does, and three questions, starter sheets and a sample lead on',
    async (tag, language) => {
      const { say } = wordsIn(language);
      const opened = await open(EMPTY, `language=${tag}`, tag === 'fr');
      const { page, pane } = opened;
      await heading(pane, say('empty-workbook')).waitFor();
      expect((await pane.locator('main').innerText()).startsWith(say('purpose'))).toBe(true);
      await look(opened, `empty-${tag}`);
      await button(pane, say('start-three')).click();
      await heading(pane, say('start-title')).waitFor();
      await button(pane, say('start-add')).click();
      await pane.getByText(say('start-missing')).waitFor();
      await look(opened, `questions-${tag}`);
      await pane.getByLabel(say('start-outcome')).first().fill('Grow revenue abroad by 12 %');
      await pane.getByLabel(say('start-owner')).first().fill('Ada Lind');
      await pane.getByLabel(say('start-named-by')).fill('CFO');
      await button(pane, say('start-add')).focus();
      await page.keyboard.press('Enter');
      await heading(pane, say('start-it')).waitFor();
      expect(await focused(pane)).not.toBe('body');
      await look(opened, `start-${tag}`);
      await button(pane, say('start-it-yes')).focus();
      await page.keyboard.press('Enter');
      await pane.getByRole('tab', { name: say('fix'), exact: true }).waitFor();
      expect(await focused(pane)).not.toBe('body');
      expect(await page.evaluate(() => window.plumblineWorkbench.value('Priorities', 1, 1))).toBe('Grow revenue abroad by 12 %');
      await look(opened, `started-${tag}`);
    },
  );

  it('a sample and starter sheets can be added to an empty workbook', async () => {
    const { page, pane } = await open(EMPTY);
    await button(pane, 'Add starter sheets…').click();
    await button(pane, 'Add the sheets').click();
    await heading(pane, 'The headings are there').waitFor();
    await page.evaluate(() => {
      const { workbook } = window.plumblineWorkbench.book.emulator;
      workbook.sheets = workbook.sheets.filter(({ name }) => name === 'Sheet1');
    });
    await button(pane, 'Look again').click();
    await button(pane, 'Try a sample…').click();
    await button(pane, 'Add the sheets').click();
    await heading(pane, 'Findings').waitFor();
  });

  it.each(Object.entries(LITTLE))('audited from the ribbon, %s alone is not praised, and is shown the way on', async (name, workbook) => {
    const opened = await open(workbook, 'start=audit');
    const { pane } = opened;
    await heading(pane, 'What to add next').waitFor();
    await heading(pane, 'Where to begin').waitFor();
    const text = await pane.locator('main').innerText();
    expect(text.startsWith('Plumbline checks whether each training')).toBe(true);
    expect(text).not.toMatch(/nothing that was checked is wrong/i);
    await look(opened, name);
    if (workbook === LITTLE.lms) return;
    await button(pane, /^Add “/)
      .first()
      .click();
    await button(pane, 'Make the edit').waitFor();
    await look(opened, `${name}-column`);
    await button(pane, 'Make the edit').click();
    await pane
      .getByText(/^(1 cell changed|Rows or columns came or went|No cell changed) since the audit before: /)
      .first()
      .waitFor();
  });

  it('a workbook of something else that the ribbon audits is not praised either', async () => {
    const recipes: WorkbookSnapshot = {
      ...LITTLE.kpis,
      name: 'Bread.xlsx',
      sheets: LITTLE.kpis.sheets.map((sheet) => ({
        ...sheet,
        name: 'Recipes',
        rows: [0, 1],
        cells: [
          ['Flour', 500],
          ['Water', 350],
        ],
      })),
    };
    const opened = await open(recipes, 'start=audit');
    await heading(opened.pane, 'Nothing here could be read').waitFor();
    await look(opened, 'foreign');
  });

  it('mends a finding with one safe edit, by keyboard, and leaves it when everything is removed', async () => {
    const opened = await open(null, 'start=audit');
    const { page, pane } = opened;
    await pane.getByRole('list', { name: 'Findings' }).waitFor();
    await pane.getByLabel('Search the findings').fill('Name not found');
    await pane.getByRole('list', { name: 'Findings' }).locator('[data-disclosure] > button').first().focus();
    await page.keyboard.press('Enter');
    const fix = button(pane, /^Write “.*” into [A-Z]+\d+…$/).first();
    await fix.waitFor();
    await look(opened, 'quick-fix');
    await fix.focus();
    await page.keyboard.press('Enter');
    await heading(pane, 'Make this edit?').waitFor();
    expect(await focused(pane)).not.toBe('body');
    await look(opened, 'quick-fix-preview');
    await button(pane, 'Make the edit').focus();
    await page.keyboard.press('Enter');
    await pane
      .getByText(/^1 cell changed since the audit before: /)
      .first()
      .waitFor();
    expect(await focused(pane)).not.toBe('body');
    await pane.getByRole('tab', { name: 'Write', exact: true }).click();
    await button(pane, 'Remove everything').click();
    await pane.getByText(/^1 edit of your own stays/).waitFor();
    await look(opened, 'quick-fix-stays');
  });

  it('tells quietly what stands on the row that is selected, audits what was edited alone, and is switched off in the menu', async () => {
    const opened = await open(null, 'start=audit');
    const { page, pane } = opened;
    await pane.getByRole('list', { name: 'Findings' }).waitFor();
    await page.getByRole('tab', { name: 'Key results', exact: true }).click();
    await page.evaluate(() => window.plumblineWorkbench.person.select('Key results', 'D24'));
    await pane.getByText(/^[1-9]\d* findings? on this row$/).waitFor();
    // The keyboard stays where it was.
    expect(await focused(pane)).toBe('body');
    await look(opened, 'live-row');
    await page.evaluate(() => window.plumblineWorkbench.person.edit('Key results', 'D24', 'KPI-23'));
    await pane.getByText('The workbook has changed since this audit.').waitFor();
    await button(pane, 'Audit again').first().click();
    await pane.getByText(/^Only what Excel says was changed was read again: [\d,]+ cells\.$/).waitFor();
    await look(opened, 'live-part');
    await button(pane, 'Read everything').click();
    await pane.getByText(/^Only what Excel says was changed/).waitFor({ state: 'detached' });
    await button(pane, 'More').click();
    await pane.getByRole('switch', { name: 'Live' }).waitFor();
    await look(opened, 'live-menu');
    await pane.getByRole('switch', { name: 'Live' }).click();
    await page.keyboard.press('Escape');
    await pane.getByText(/ on this row$/).waitFor({ state: 'detached' });
    await page.evaluate(() => window.plumblineWorkbench.person.edit('Key results', 'D24', 'KPI-24'));
    await page.evaluate(() => window.plumblineWorkbench.person.select('Key results', 'D30'));
    expect(await pane.getByText('The workbook has changed since this audit.').count()).toBe(0);
  });
});
