/** End to end in Chromium: the unmodified production pane and the unmodified office.js, over the emulated Excel of the workbench. */
import type { FrameLocator, Page } from 'playwright-core';
import { describeWithChromium } from '../support/available';
import { expectAccessible, expectWhole } from './looks';
import { startWorkbenches, takePicture, type OpenedPane, type OpenOptions, type Workbenches } from './opened-pane';
import { serveWorkbench } from './server';

describeWithChromium('the pane in the workbench', () => {
  let workbenches: Workbenches;
  beforeAll(async () => void (workbenches = await startWorkbenches()));
  afterEach(() => workbenches.closeOne());
  afterAll(() => workbenches?.end());

  /** As most people have it, with what moves. */
  const open = (query = '', { width = 1250, ...options }: OpenOptions & { readonly width?: number } = {}): Promise<OpenedPane> =>
    workbenches.open(query, { viewport: { width, height: 820 }, reducedMotion: 'no-preference', ...options });

  const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });
  const tab = (pane: FrameLocator, name: string) => pane.getByRole('tab', { name, exact: true });

  async function audited(opened: OpenedPane): Promise<void> {
    await button(opened.pane, 'Audit this workbook').click();
    await tab(opened.pane, 'Fix').waitFor();
  }

  /** The lines of the queue; above them stand buttons of their groups. */
  const findingLines = (pane: FrameLocator) => pane.getByRole('list', { name: 'Findings' }).locator('[data-disclosure] > button');

  const cell = (page: Page, sheet: string, row: number, column: number): Promise<unknown> =>
    page.evaluate(([name, down, across]) => window.plumblineWorkbench.value(name, down, across), [sheet, row, column] as const);

  /** Waits until the sheet shows the cell of the finding that is open; returns its name. */
  async function shownCell({ page, pane }: OpenedPane): Promise<string> {
    const target = (
      await button(pane, /^Go to [A-Z]+\d+$/)
        .first()
        .innerText()
    ).replace('Go to ', '');
    await page.locator('.formula b', { hasText: new RegExp(`^${target}$`) }).waitFor();
    return target;
  }

  /** What has the focus in the pane, by its role or tag and its first words. */
  const focused = (pane: FrameLocator): Promise<string> =>
    pane
      .locator('body')
      .evaluate(({ ownerDocument: { activeElement } }) => `${activeElement?.tagName.toLowerCase() ?? ''} ${(activeElement?.textContent ?? '').slice(0, 40)}`);

  it('opens, audits, goes to a cell, previews, writes, hears of an edit, audits again, and takes everything back, cell by cell', async () => {
    const opened = await open();
    const { page, pane, errors, picture } = opened;
    await button(pane, 'Audit this workbook').waitFor();
    const before = await picture();
    await audited(opened);
    expect(await picture()).toBe(before);

    await findingLines(pane).first().click();
    await shownCell(opened);

    await tab(pane, 'Write').click();
    await button(pane, /^Alignment score/).click();
    expect(await pane.getByRole('table', { name: 'Cells of Alignment score' }).getByRole('row').count()).toBeGreaterThan(20);
    expect(await picture()).toBe(before);
    await button(pane, /^Write [\d,]+ cells$/).click();
    await pane.getByRole('heading', { name: 'Written', exact: true }).waitFor();
    const header = await page.evaluate(() => window.plumblineWorkbench.headers('Modules'));
    const scores = header.indexOf('Alignment score');
    expect(header.slice(scores)).toEqual(['Alignment score', 'Alignment flags']);
    const written = await Promise.all(Array.from({ length: 33 }, (_, index) => cell(page, 'Modules', index + 1, scores)));
    expect(written.filter((score) => typeof score === 'number').length).toBeGreaterThan(5);
    expect(written.filter((score) => typeof score !== 'number' && !/^not (scored|evaluated)/.test(String(score)))).toEqual([]);
    expect(await page.getByRole('tab', { name: 'Plumbline Findings' }).count()).toBe(1);
    const bytes = await page.evaluate(async () => [...(await window.plumblineWorkbench.book.toBytes()).slice(0, 2)]);
    expect(bytes).toEqual([0x50, 0x4b]);

    await page.getByRole('tab', { name: 'Modules', exact: true }).click();
    await page.locator('[data-cell="B2"]').dblclick();
    await page.getByRole('textbox', { name: 'Edit B2' }).fill('A new name for it');
    await page.keyboard.press('Enter');
    // Each column of ours is a press away, as each sheet is.
    await button(pane, 'Modules: Alignment score').click();
    await page.locator('.formula b', { hasText: /^[A-Z]+1$/ }).waitFor();
    await page.getByRole('tab', { name: 'Modules', exact: true, selected: true }).waitFor();
    await button(pane, 'Close').click();
    await pane.getByText('The workbook has changed since this audit.').waitFor();
    await button(pane, 'Audit again').first().click();
    await pane
      .getByText(/^1 cell changed since the audit before: /)
      .first()
      .waitFor();
    await tab(pane, 'Explore').click();
    await button(pane, 'By score').click();
    await pane.getByText('A new name for it').waitFor();

    // What would be written now is listed by itself, also where the audit was asked for from there.
    await tab(pane, 'Write').click();
    const listed = pane.getByRole('heading', { name: 'Cells to be written', exact: true });
    await listed.waitFor();
    // This very heading goes; one like it may stand there before anybody looks.
    const former = await listed.elementHandle();
    await button(pane, 'Audit again').click();
    await former?.waitForElementState('hidden');
    await listed.waitFor();
    await button(pane, 'Revert the last write').click();
    await button(pane, 'Revert').click();
    await pane.getByRole('heading', { name: 'Taken back' }).waitFor();
    const known = new Set(before.split('\n'));
    const changed = (await picture()).split('\n').filter((line) => !known.has(line));
    expect(changed).toEqual([expect.stringContaining('"A new name for it"')]);
    expect(errors).toEqual([]);
  });

  it('has a process of its own, so that the emulated Excel spends none of its time', async () => {
    const { page, pane, errors } = await open();
    await button(pane, 'Audit this workbook').waitFor();
    const session = await page.context().newCDPSession(page);
    const { targetInfos } = await session.send('Target.getTargets');
    // A browser lists a frame by itself only where another process than the page's runs it.
    expect(targetInfos.filter(({ type }) => type === 'iframe').map(({ url }) => new URL(url).pathname)).toEqual(['/pane/taskpane.html']);
    expect(errors).toEqual([]);
  });

  it('audits at once when the Audit button of the ribbon opened it', async () => {
    const { pane } = await open('start=audit');
    await tab(pane, 'Fix').waitFor();
    await pane.getByText(/^Alignment \d+ of 100$/).waitFor();
  });

  it('audits as of another day', async () => {
    const opened = await open('pane=320');
    const { pane } = opened;
    await audited(opened);
    await button(pane, 'More').click();
    await pane.getByLabel('As of', { exact: true }).waitFor();
    // What stands above the pane leaves the rest of it in sight, and within reach. The question keeps the rest from readers of the screen: no role finds it.
    const covered = await pane.locator('h1').evaluate((heading) => {
      const { left, top, width, height } = heading.getBoundingClientRect();
      const hit = heading.ownerDocument.elementFromPoint(left + width / 4, top + height / 2);
      return hit !== null && !heading.contains(hit) ? hit.outerHTML.slice(0, 160) : null;
    });
    expect(covered).toBeNull();
    await pane.getByLabel('As of', { exact: true }).fill('2026-12-31');
    await button(pane, 'Audit as of this day').click();
    await pane.getByText('As of 31 Dec 2026').waitFor();
  });

  it('names a protected sheet and writes the rest', async () => {
    const opened = await open();
    const { page, pane } = opened;
    await button(pane, 'Audit this workbook').waitFor();
    await page.evaluate(() => window.plumblineWorkbench.person.protect('Modules'));
    await audited(opened);
    await tab(pane, 'Write').click();
    // Said before anything is written, and after it in the same words.
    const said = pane.getByText(/^The sheet .*Modules.* is protected: /).first();
    const before = await said.innerText();
    await button(pane, /^Write [\d,]+ cells$/).click();
    await pane.getByRole('heading', { name: 'Written', exact: true }).waitFor();
    expect(await said.innerText()).toBe(before);
    expect(await page.getByRole('tab', { name: 'Plumbline Scorecard' }).count()).toBe(1);
    expect(await page.evaluate(() => window.plumblineWorkbench.headers('Modules'))).not.toContain('Alignment score');
  });

  it('says what to do while a cell is being edited, and goes on after Enter', async () => {
    const { page, pane } = await open();
    await button(pane, 'Audit this workbook').waitFor();
    await page.locator('[data-cell="B4"]').dblclick();
    await button(pane, 'Audit this workbook').click();
    await pane
      .getByText(/press Enter or Esc/)
      .first()
      .waitFor();
    await page.getByRole('textbox', { name: 'Edit B4' }).press('Escape');
    await tab(pane, 'Fix').waitFor();
  });

  it('says so when office.js cannot be reached', async () => {
    const cut = await serveWorkbench(0, { officeJs: false });
    const { pane } = await open('', { to: cut });
    await pane.getByRole('heading', { name: /could not be loaded/ }).waitFor();
    await button(pane, 'Try again').waitFor();
    cut.closeAllConnections();
    cut.close();
  });

  it('shows that it is starting while Microsoft’s part is on its way, and still does after eight seconds', async () => {
    let come = (): void => undefined;
    const slow = await serveWorkbench(0, { until: new Promise((resolve) => (come = resolve)) });
    const { pane } = await open('', { to: slow });
    await pane.getByText('Starting…').waitFor();
    // Eight seconds by the pane's own clock: longer than Office is waited for once its script is there, and than anybody looks at nothing.
    const held = await pane.locator('body').evaluate(async () => {
      while (performance.now() < 8_000) await new Promise((later) => setTimeout(later, 8_000 - performance.now()));
      return performance.now();
    });
    expect(held).toBeGreaterThanOrEqual(8_000);
    const shell = pane.locator('#pane > .starting');
    expect((await shell.innerText()).split('\n')).toEqual(['Starting…', 'Démarrage…', 'Wird gestartet…']);
    const seen = await shell.locator('img').evaluate((logo) => [(logo as HTMLImageElement).naturalWidth > 0, logo.getBoundingClientRect().height]);
    expect(seen).toEqual([true, 48]);
    expect(
      await pane.locator('#pane').evaluate(({ children, ownerDocument: { body } }) => [children.length, children[0]?.clientHeight === body.clientHeight]),
    ).toEqual([1, true]);
    come();
    await button(pane, 'Audit this workbook').waitFor();
    expect(await pane.getByText('Starting…').count()).toBe(0);
    slow.closeAllConnections();
    slow.close();
  });

  it('tells an empty bar from a full one where the person’s own colours are forced', async () => {
    const opened = await open('', { forcedColors: 'active' });
    const { pane } = opened;
    await audited(opened);
    await tab(pane, 'Explore').click();
    await button(pane, 'How each part of the audit went').click();
    const colours = await pane
      .getByRole('progressbar')
      .first()
      .evaluate((bar) => [bar, bar.firstElementChild as Element].map((part) => getComputedStyle(part).backgroundColor));
    expect(new Set(colours).size).toBe(2);
  });

  it('says what to do with a workbook that has been emptied', async () => {
    const { page, pane } = await open();
    await button(pane, 'Audit this workbook').waitFor();
    await page.evaluate(() => {
      const { emulator } = window.plumblineWorkbench.book;
      for (const sheet of emulator.workbook.sheets) {
        sheet.tables = [];
        sheet.rows = [];
      }
    });
    await page.evaluate(() => window.plumblineWorkbench.reopenPane());
    await pane.getByRole('heading', { name: 'This workbook is empty' }).waitFor();
    await button(pane, 'Look again').waitFor();
  });

  it('is worked by keyboard alone', async () => {
    const opened = await open('start=audit');
    const { page, pane } = opened;
    await findingLines(pane).first().waitFor();
    await tab(pane, 'Fix').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'What training serves' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    // However long the list is, its lines are one stop.
    const stop = pane.getByRole('list', { name: 'Findings' }).locator('[data-disclosure] > button[tabindex="0"]');
    await stop.focus();
    expect(await stop.count()).toBe(1);
    await page.keyboard.press('Enter');
    const first = await shownCell(opened);
    await page.keyboard.press('Alt+ArrowDown');
    await button(pane, `Go to ${first}`).waitFor({ state: 'detached' });
    const second = await shownCell(opened);
    await page.keyboard.press('Alt+ArrowUp');
    await button(pane, `Go to ${second}`).waitFor({ state: 'detached' });
    expect(await shownCell(opened)).toBe(first);
    await page.keyboard.press('End');
    const focusedLine = pane.getByRole('listitem').locator('button:focus');
    await focusedLine.waitFor();
    const last = await focused(pane);
    await page.keyboard.press('Home');
    await pane.getByRole('listitem').first().waitFor();
    await focusedLine.waitFor();
    expect(await focused(pane)).not.toBe(last);
    // What was open is open after a look elsewhere.
    await tab(pane, 'Explore').click();
    await tab(pane, 'Fix').click();
    await button(pane, `Go to ${first}`).waitFor();
  });

  it('hands somebody the list of what is theirs, and puts away what is done until the next audit', async () => {
    const opened = await open('start=audit');
    const { pane } = opened;
    await findingLines(pane).first().waitFor();
    await pane.getByRole('combobox', { name: 'Group by' }).selectOption({ label: 'Grouped by who answers for it' });
    const copy = pane.getByRole('button', { name: /^Copy the list of / }).first();
    const of = (await copy.getAttribute('aria-label'))?.replace('Copy the list of ', '') ?? '';
    // Where Office lets no pane reach the clipboard, the text stands there to be copied.
    await pane
      .locator('body')
      .evaluate(() => Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('not allowed')) }));
    await copy.click();
    const list = await pane.getByRole('textbox', { name: 'Copy this' }).inputValue();
    expect(list.startsWith(of)).toBe(true);
    const first = findingLines(pane).first();
    const text = await first.innerText();
    await first.click();
    await button(pane, 'Done').click();
    await pane.getByText('1 finding done until the next audit').waitFor();
    expect(await first.innerText()).not.toBe(text);
    await button(pane, 'Audit again').click();
    await pane.getByText('1 finding done until the next audit').waitFor({ state: 'detached' });
    expect(await first.innerText()).toBe(text);
  });

  it('keeps the focus when what had it is gone', async () => {
    const { pane, page } = await open();
    await button(pane, 'Audit this workbook').focus();
    await page.keyboard.press('Enter');
    await tab(pane, 'Fix').waitFor();
    expect(await focused(pane)).toMatch(/^main /);
    await tab(pane, 'Write').click();
    await button(pane, /^Write [\d,]+ cells$/).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Written', exact: true }).waitFor();
    expect(await focused(pane)).toMatch(/^main /);
    await button(pane, 'Remove everything').focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Remove everything?' }).waitFor();
    await button(pane, 'Cancel').focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Remove everything?' }).waitFor({ state: 'detached' });
    expect(await focused(pane)).toMatch(/^main /);
  });

  // Colours do not move anything, nor does width change a colour: each width and each theme once is enough.
  describe.each([
    [175, 'light'],
    [320, 'dark'],
    [600, 'light'],
  ] as const)('at %i pixels, %s', (width, colorScheme) => {
    it('every screen is accessible and nothing is cut off', async () => {
      // What is still fading in has colours between two: nothing moves here.
      const opened = await open(`pane=${width}`, { colorScheme, reducedMotion: 'reduce', width: 420 + width });
      const { pane } = opened;
      const look = async (name: string): Promise<void> => {
        await expectAccessible(opened, name);
        await expectWhole(opened, name);
        await takePicture(opened, `${name}-${width}-${colorScheme}`);
      };
      await button(pane, 'Audit this workbook').waitFor();
      await look('found');
      await audited(opened);
      await pane.getByRole('heading', { name: 'What to repair first' }).waitFor();
      await look('fix');
      await button(pane, 'More').click();
      await pane.getByLabel('As of', { exact: true }).waitFor();
      await look('menu');
      await button(pane, 'What was read').click();
      await pane.getByRole('heading', { name: 'What was read' }).waitFor();
      // A table with its columns, each with how sure it is and what else it could mean.
      await button(pane, /^6 providers/).click();
      await pane.getByLabel('Each row is').waitFor();
      await look('read');
      for (const [name, title] of [
        ['sign', 'Sign'],
        ['smoke', 'Try this Excel'],
      ] as const) {
        await button(pane, 'More').click();
        await button(pane, title).click();
        await pane.getByRole('heading', { name: title, exact: true }).waitFor();
        await look(name);
      }
      await tab(pane, 'Fix').click();
      await findingLines(pane).first().click();
      await button(pane, 'Accept…').click();
      await look('finding');
      await tab(pane, 'Explore').click();
      await button(pane, 'How each part of the audit went').click();
      await pane.getByRole('heading', { name: 'What training serves' }).locator('xpath=following::button[1]').click();
      await look('explore');
      await button(pane, 'By score').click();
      await pane.getByRole('list', { name: 'Modules' }).getByRole('button').first().click();
      await pane.getByRole('heading', { name: 'Its score' }).waitFor();
      await look('module');
      await tab(pane, 'Review').click();
      await pane.getByRole('heading', { name: 'To decide' }).waitFor();
      await look('review');
      await tab(pane, 'Write').click();
      await button(pane, /^Plumbline Findings/).click();
      await look('write');
      await button(pane, /^Write [\d,]+ cells$/).click();
      await pane.getByRole('heading', { name: 'Written', exact: true }).waitFor();
      await look('written');
      await button(pane, 'Remove everything').click();
      await pane.getByRole('heading', { name: 'Remove everything?' }).waitFor();
      await look('remove');
    });
  });
});
