/** The pane in each language, in Chromium: every screen fits, and the choice in the menu changes all that is said. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { SCORING_VERSION } from '../../src/audit/report/version';
import { SCORECARD_LABELS, SCORECARD_SHEET } from '../../src/audit/state/own-sheets';
import { PANE_ENGLISH, wordsIn, type PaneLanguage, type Words } from '../../src/taskpane/words';
import FRENCH from '../../src/taskpane/words/fr';
import GERMAN from '../../src/taskpane/words/de';
import { describeWithChromium } from '../support/available';
import { runCommand } from '../cli/run-command';
import { expectAccessible, expectWhole, shareOfContent, widen } from './looks';
import { startWorkbenches, takePicture, type OpenedPane, type Workbenches } from './opened-pane';

describeWithChromium('the pane in each language', () => {
  let workbenches: Workbenches;
  beforeAll(async () => void (workbenches = await startWorkbenches()));
  afterEach(() => workbenches.closeOne());
  afterAll(() => workbenches?.end());

  const open = (query: string, width = 1250): Promise<OpenedPane> => workbenches.open(query, { viewport: { width, height: 820 } });
  const LANGUAGES = [FRENCH, GERMAN, PANE_ENGLISH].map((language): [string, PaneLanguage] => [language.tag, language]);

  const button = (pane: FrameLocator, name: string) => pane.getByRole('button', { name, exact: true });
  const tab = (pane: FrameLocator, name: string) => pane.getByRole('tab', { name, exact: true });
  const heading = (pane: FrameLocator, name: string) => pane.getByRole('heading', { name, exact: true });

  it.each(LANGUAGES)('in %s nothing is cut off at 160, 175, 213 and 320 pixels', async (tag, language) => {
    const { say, day }: Words = wordsIn(language);
    // The frame of the workbench says in which language the pane is asked for.
    const opened = await open(`pane=320&language=${tag}`, 740);
    const { pane } = opened;
    const look = async (name: string): Promise<void> => {
      for (const width of [160, 175, 213, 320]) {
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
  });

  it.each(LANGUAGES)('in %s what is read has three fifths of the height in a pane of 320, 350 and 426 pixels at 200 %%', async (tag, language) => {
    const { say }: Words = wordsIn(language);
    const opened = await open(`pane=320&language=${tag}`, 740);
    const { page, pane } = opened;
    await button(pane, say('audit-workbook')).click();
    await heading(pane, say('repair-first')).waitFor();
    await page.locator('iframe').evaluate((frame) => (frame.style.height = '410px'));
    const shares: [string, number, number][] = [];
    for (const [place, title] of [
      ['explore', 'what-training-serves'],
      ['write', 'cells-to-write'],
      ['review', 'agenda'],
      ['fix', 'repair-first'],
    ] as const) {
      await tab(pane, say(place)).click();
      await heading(pane, say(title)).waitFor();
      for (const width of [160, 175, 213]) {
        await widen(opened, width);
        await expectWhole(opened, `${place} at ${width}`);
        await takePicture(opened, `${tag}-small-${place}-${width}`);
        shares.push([place, width, await shareOfContent(opened)]);
      }
    }
    expect(shares.filter(([, , share]) => share < 0.6)).toEqual([]);
  });

  describe('over a workbook that another version of the scores wrote', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-languages-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    let audited: Buffer;
    beforeAll(async () => {
      const [sample, copy] = [resolve(__dirname, '../../samples/halden-instruments.xlsx'), join(folder, 'audited.xlsx')];
      expect((await runCommand('audit', sample, '--as-of', '2026-03-31', '--fail-on', 'never', '-o', copy)).code).toBe(0);
      audited = readFileSync(copy);
    });

    it.each(LANGUAGES)('in %s that is said whole at 175, 213 and 320 pixels, and accessible', async (tag, language) => {
      const { say, day }: Words = wordsIn(language);
      const opened = await workbenches.open(`pane=320&language=${tag}&book=/before/halden-instruments.xlsx`, {
        viewport: { width: 740, height: 820 },
        prepare: async (page) =>
          void (await page.route(
            ({ pathname }) => pathname === '/before/halden-instruments.xlsx',
            (route) => route.fulfill({ body: audited }),
          )),
      });
      const { page, pane } = opened;
      await button(pane, say('audit-workbook')).waitFor();
      const scores: [string, number][] = [
        [SCORECARD_LABELS.alignment, 71],
        ['Measurability', 12],
        ['Evidence', 34],
      ];
      for (const [from, sentence] of [
        [1, say('rescored-both')],
        [SCORING_VERSION + 1, say('rescored-older')],
      ] as const) {
        await page.evaluate(
          ({ sheet, values }) => {
            const { value, person } = window.plumblineWorkbench;
            for (let row = 0; row < 60; row++) {
              const now = new Map(values).get(String(value(sheet, row, 0)));
              if (now !== undefined) person.edit(sheet, `B${row + 1}`, now);
            }
          },
          { sheet: SCORECARD_SHEET, values: [...scores, [SCORECARD_LABELS.version, from]] as [string, number][] },
        );
        await pane
          .getByRole('button', { name: from === 1 ? say('audit-workbook') : say('audit-again'), exact: true })
          .first()
          .click();
        await pane
          .getByText(say('rescored-on', { from, to: SCORING_VERSION, day: day('2026-03-31') }))
          .first()
          .waitFor();
        await pane.getByText(sentence).first().waitFor();
        await pane.getByText(`71 → `).first().waitFor();
        for (const width of [175, 213, 320]) {
          await widen(opened, width);
          await expectWhole(opened, `version ${from} at ${width}`);
          await expectAccessible(opened, `version ${from} at ${width}`);
          await takePicture(opened, `${tag}-version-${from}-${width}`);
        }
      }
    });
  });

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
