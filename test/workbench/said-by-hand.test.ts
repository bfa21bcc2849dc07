/** What a person says in the pane of a list that nobody understood, and days as the chosen language writes them, in each language. */
import { wordsIn, PANE_ENGLISH, type PaneLanguage, type Words } from '../../src/taskpane/words';
import FRENCH from '../../src/taskpane/words/fr';
import GERMAN from '../../src/taskpane/words/de';
import { capitalised } from '../../src/workbook';
import { fileOf } from '../hosts/xlsx/file-of';
import { describeWithChromium } from '../support/available';
import { snapshotOf } from '../support/sheet';
import { expectAccessible, expectWhole, widen } from './looks';
import { startWorkbenches, takePicture, type OpenedPane, type Workbenches } from './opened-pane';

const LANGUAGES = [PANE_ENGLISH, GERMAN, FRENCH].map((language): [string, PaneLanguage] => [language.tag, language]);

/** A list in the words of one house. */
const HOUSE = snapshotOf(
  {
    Liste: [
      ['Posten', 'Betrag X', 'Fürsprecher'],
      ['Talks that count', 12_000, 'Ines Weber'],
      ['Selling with numbers', 9_000, 'Sam Haugen'],
    ],
  },
  { name: 'house.xlsx' },
);

describeWithChromium('what a person says by hand', () => {
  let workbenches: Workbenches;
  beforeAll(async () => void (workbenches = await startWorkbenches()));
  afterEach(() => workbenches.closeOne());
  afterAll(() => workbenches?.end());

  async function open(tag: string, book = ''): Promise<OpenedPane> {
    const body = book === '' ? Buffer.alloc(0) : Buffer.from(await fileOf(HOUSE));
    return workbenches.open(`pane=320&language=${tag}${book}`, {
      viewport: { width: 1020, height: 820 },
      prepare: async (page) =>
        void (await page.route(
          ({ pathname }) => pathname === '/books/house.xlsx',
          (route) => route.fulfill({ body }),
        )),
    });
  }

  it.each(LANGUAGES)('in %s: what a list is whose headers nobody knows, and it is read so from then on', async (tag, language) => {
    const { say, voice, kinds }: Words = wordsIn(language);
    const opened = await open(tag, '&book=/books/house.xlsx');
    const { page, pane, button, heading } = opened;
    const field = (name: string) => pane.getByLabel(say('what-means', { name }));
    await button(say('say-what-it-is')).focus();
    await page.keyboard.press('Enter');
    await pane.getByLabel(say('each-row-is')).selectOption('module');
    expect(await button(say('keep-corrections', { count: 1 })).count()).toBe(0);
    await field('Posten').selectOption({ label: capitalised(voice.field('module.name')) });
    await field('Fürsprecher').selectOption({ label: capitalised(voice.field('module.sponsor')) });
    for (const width of [175, 213, 320, 600]) {
      await widen(opened, width);
      await expectWhole(opened, `a block at ${width}`);
      await takePicture(opened, `${tag}-block-${width}`);
    }
    await expectAccessible(opened, 'a block');
    await button(say('keep-corrections', { count: 2 })).click();
    await heading(say('keep-it')).waitFor();
    await button(say('keep-it-yes')).click();
    await button(say('audit-workbook')).click();
    await opened.tab(say('fix')).waitFor();
    // Whoever opens the pane the next day finds it read.
    await page.evaluate(() => window.plumblineWorkbench.reopenPane());
    await button(say('audit-workbook')).waitFor();
    await button(new RegExp(`^${capitalised(kinds(2, 'module'))}`)).waitFor();
    expect(await button(say('say-what-it-is')).count()).toBe(0);
  });

  it.each(LANGUAGES)('in %s: days, as that language writes them', async (tag, language) => {
    const { say, day }: Words = wordsIn(language);
    const opened = await open(tag);
    const { page, pane, button } = opened;
    const field = pane.getByLabel(say('as-of-label'), { exact: true });
    await button(say('audit-workbook')).waitFor();
    expect(await field.inputValue()).toBe(day('2026-06-30'));
    // What is no day is told, not taken for one, and the day before still holds.
    await field.fill('31.2.2026');
    await page.keyboard.press('Tab');
    await pane.getByText(say('no-day', { example: day('2026-06-30'), iso: '2026-06-30' })).waitFor();
    await expectAccessible(opened, 'no day');
    for (const width of [175, 320, 600]) {
      await widen(opened, width);
      await expectWhole(opened, `no day at ${width}`);
      await takePicture(opened, `${tag}-no-day-${width}`);
    }
    const typed = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 11, 24));
    await field.fill(typed);
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe(day('2026-12-24'));
    await button(say('audit-workbook')).click();
    await pane.getByText(say('as-of', { day: day('2026-12-24') })).waitFor();
    // In a review, too; the cell gets the day, whatever it was written like.
    await opened.tab(say('review')).click();
    const due = pane.getByLabel(say('due')).first();
    await due.fill(typed);
    await page.keyboard.press('Tab');
    expect(await due.inputValue()).toBe(day('2026-12-24'));
    await takePicture(opened, `${tag}-due`);
  });
});
