/** Little data and safe edits, in Chromium: an empty workbook, a calendar, OKRs, KPIs and an export, each with a way on; nothing is cut off. */
import type { FrameLocator } from 'playwright-core';
import type { WorkbookSnapshot } from '../../src/workbook';
import { PANE_ENGLISH, wordsIn, type PaneLanguage } from '../../src/taskpane/words';
import FRENCH from '../../src/taskpane/words/fr';
import GERMAN from '../../src/taskpane/words/de';
import { describeWithChromium } from '../support/available';
import { fileOf } from '../hosts/xlsx/file-of';
import { EMPTY, LITTLE } from '../workbooks/little';
import { expectAccessible, expectWhole, widen } from './looks';
import { startWorkbenches, takePicture, type OpenedPane, type Workbenches } from './opened-pane';

describeWithChromium('the pane beside little data', () => {
  let workbenches: Workbenches;
  beforeAll(async () => void (workbenches = await startWorkbenches()));
  afterEach(() => workbenches.closeOne());
  afterAll(() => workbenches?.end());

  /** The workbench over a workbook of its own; null: the sample. */
  async function open(workbook: WorkbookSnapshot | null, query = '', dark = false): Promise<OpenedPane> {
    const body = workbook === null ? null : Buffer.from(await fileOf(workbook));
    const book = workbook === null ? '' : `&book=/little/${encodeURIComponent(workbook.name)}`;
    return workbenches.open(`pane=320&${query}${book}`, {
      viewport: { width: 740, height: 820 },
      colorScheme: dark ? 'dark' : 'light',
      prepare: async (page) => {
        if (body === null) return;
        await page.route(
          ({ pathname }) => pathname.startsWith('/little/'),
          (route) => route.fulfill({ body }),
        );
      },
    });
  }

  const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });
  const heading = (pane: FrameLocator, name: string) => pane.getByRole('heading', { name, exact: true });

  /** Accessible, and nothing is cut off however narrow the pane. */
  async function look(opened: OpenedPane, name: string): Promise<void> {
    for (const width of [175, 213, 320]) {
      await widen(opened, width);
      await expectWhole(opened, `${name} at ${width}`);
      await takePicture(opened, `little-${name}-${width}`);
    }
    await expectAccessible(opened, name);
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
    // Of no module it is said that it serves nothing where nothing could say so.
    await pane.getByRole('tab', { name: 'Explore', exact: true }).click();
    await pane.getByText('Nothing here says yet which module serves which goal.').waitFor();
    expect(await pane.getByRole('heading', { name: /serves? nothing|nothing serves/ }).count()).toBe(0);
    await look(opened, `${name}-explore`);
    await pane.getByRole('tab', { name: 'Fix', exact: true }).click();
    // An export says which modules were taken: their list is what it lacks.
    const [add, make] = workbook === LITTLE.lms ? ['Add a sheet of your 2 modules…', 'Add the sheets'] : [/^Add “/, 'Make the edit'];
    await button(pane, add).first().click();
    await button(pane, make).waitFor();
    await look(opened, `${name}-column`);
    await button(pane, make).click();
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
