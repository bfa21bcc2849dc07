/** The pane in each language, in Chromium: every screen fits, and the choice in the menu changes all that is said. */
import type { FrameLocator } from 'playwright-core';
import { PANE_ENGLISH, wordsIn, type PaneLanguage, type Words } from '../../src/taskpane/words';
import FRENCH from '../../src/taskpane/words/fr';
import GERMAN from '../../src/taskpane/words/de';
import { describeWithChromium } from '../support/available';
import { expectWhole, widen } from './looks';
import { startWorkbenches, takePicture, type OpenedPane, type Workbenches } from './opened-pane';

describeWithChromium('the pane in each language', () => {
  let workbenches: Workbenches;
  beforeAll(async () => void (workbenches = await startWorkbenches()));
  afterEach(() => workbenches.closeOne());
  afterAll(() => workbenches?.end());

  const open = (query: string, width = 1250): Promise<OpenedPane> => workbenches.open(query, { viewport: { width, height: 820 } });

  const button = (pane: FrameLocator, name: string) => pane.getByRole('button', { name, exact: true });
  const tab = (pane: FrameLocator, name: string) => pane.getByRole('tab', { name, exact: true });
  const heading = (pane: FrameLocator, name: string) => pane.getByRole('heading', { name, exact: true });

  it.each([FRENCH, GERMAN, PANE_ENGLISH].map((language): [string, PaneLanguage] => [language.tag, language]))(
    'in %s nothing is cut off at 175, 213 and 320 pixels',
    async (tag, language) => {
      const { say, day }: Words = wordsIn(language);
      // The frame of the workbench says in which language the pane is asked for.
      const opened = await open(`pane=320&language=${tag}`, 740);
      const { pane } = opened;
      const look = async (name: string): Promise<void> => {
        for (const width of [175, 213, 320]) {
          await widen(opened, width);
          await expectWhole(opened, `${name} at ${width}`);
          await takePicture(opened, `${tag}-${name}-${width}`);
        }
      };
      await button(pane, say('audit-workbook')).waitFor();
      expect(await pane.locator('html').getAttribute('lang')).toBe(tag);
      await look('found');
      await button(pane, say('audit-workbook')).click();
      await heading(pane, say('repair-first')).waitFor();
      await pane.getByText(say('as-of', { day: day('2026-06-30') })).waitFor();
      await look('fix');
      await pane
        .getByRole('list', { name: say('findings') })
        .locator('[data-disclosure] > button')
        .first()
        .click();
      await button(pane, say('accept')).click();
      await look('finding');
      await tab(pane, say('explore')).click();
      await heading(pane, say('what-training-serves')).waitFor();
      await button(pane, say('how-parts-went')).click();
      await look('explore');
      await button(pane, say('by-score')).click();
      await pane
        .getByRole('list', { name: say('modules') })
        .getByRole('button')
        .first()
        .click();
      await heading(pane, say('its-score')).waitFor();
      await look('module');
      await tab(pane, say('review')).click();
      await heading(pane, say('agenda')).waitFor();
      await look('review');
      await tab(pane, say('write')).click();
      await heading(pane, say('cells-to-write')).waitFor();
      await look('write');
      await button(pane, say('more')).click();
      await pane.getByLabel(say('language')).waitFor();
      await look('menu');
      await button(pane, say('settings')).click();
      await heading(pane, say('settings')).waitFor();
      await look('settings');
      await button(pane, say('more')).click();
      await button(pane, say('sign')).click();
      await pane.getByText(/[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}/).waitFor();
      await look('sign');
      await button(pane, say('more')).click();
      await button(pane, say('smoke')).click();
      await button(pane, say('smoke-do')).click();
      await pane.getByText(say('smoke-step', { step: 2, count: 11 })).waitFor();
      await look('smoke');
    },
  );

  it('is chosen in the menu, kept for the next time, and changes what is said, not what is written', async () => {
    const { page, pane } = await open('');
    const [english, french] = [wordsIn(PANE_ENGLISH), wordsIn(FRENCH)];
    await button(pane, english.say('audit-workbook')).click();
    await heading(pane, english.say('findings')).waitFor();
    /** The sheets and columns that would be written, by their names. */
    const written = async ({ say }: Words): Promise<string[]> => {
      await tab(pane, say('write')).click();
      await heading(pane, say('cells-to-write')).waitFor();
      await pane.getByText('Plumbline Findings').first().waitFor();
      return (await pane.locator('main [data-disclosure] > button').allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
    };
    const before = await written(english);
    expect(before).toContain('Plumbline Findings');
    await button(pane, english.say('more')).click();
    await pane.getByLabel(english.say('language')).selectOption('fr');
    await tab(pane, french.say('fix')).click();
    await heading(pane, french.say('findings')).waitFor();
    expect(await written(french)).toEqual(before);
    await page.evaluate(() => window.plumblineWorkbench.reopenPane());
    await button(pane, french.say('audit-workbook')).waitFor();
  });
});
