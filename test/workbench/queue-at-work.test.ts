/** Whoever works through the queue keeps the place: what is told is in sight, what is opened is shown whole, and a question leads back to where it was asked. */
import type { Locator } from 'playwright-core';
import { describeWithChromium } from '../support/available';
import { expectAccessible, expectWhole } from './looks';
import { startWorkbenches, type OpenedPane, type Workbenches } from './opened-pane';

/** Waits until the whole of something can be seen in the pane, nothing above it. */
async function expectInSight(what: Locator, name: string): Promise<void> {
  await what.waitFor();
  const seen = (): Promise<boolean> =>
    what.evaluate((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const hits = (y: number): boolean => {
        const hit = element.ownerDocument.elementFromPoint((left + right) / 2, y);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      };
      return top >= 0 && bottom <= innerHeight && hits(top + 1) && hits(bottom - 1);
    });
  for (let tries = 0; tries < 40 && !(await seen()); tries++) await what.page().waitForTimeout(50);
  expect({ name, seen: await seen() }).toEqual({ name, seen: true });
}

const focusedText = ({ pane }: OpenedPane): Promise<string> =>
  pane.locator('body').evaluate(({ ownerDocument: { activeElement } }) => (activeElement as HTMLElement | null)?.innerText ?? '');

describeWithChromium('working through the queue', () => {
  let workbenches: Workbenches;
  beforeAll(async () => void (workbenches = await startWorkbenches()));
  afterEach(() => workbenches.closeOne());
  afterAll(() => workbenches?.end());

  const lines = ({ pane }: OpenedPane): Locator => pane.getByRole('list', { name: 'Findings' }).locator('[data-disclosure] > button[tabindex]');
  const atStop = ({ pane }: OpenedPane): Locator => pane.getByRole('list', { name: 'Findings' }).locator('[data-disclosure] > button[tabindex="0"]');
  /** Waits until the line of these words is the one that is open. */
  const opens = ({ pane }: OpenedPane, words: string): Promise<void> =>
    pane.locator('button[tabindex][aria-expanded="true"]', { hasText: words.split('\n')[0] ?? '' }).waitFor();

  /** Opens the finding that so many arrows lead to: what is far down is drawn only once one is there. */
  async function openLine(opened: OpenedPane, arrows: number): Promise<void> {
    await atStop(opened).focus();
    for (let press = 0; press < arrows; press++) {
      await opened.page.keyboard.press('ArrowDown');
      await opened.pane.getByRole('listitem').locator('button:focus').waitFor();
    }
    await opened.page.keyboard.press('Enter');
    await opened.button('Accept…').waitFor();
  }

  async function audited(width = 320, height = 820): Promise<OpenedPane> {
    const opened = await workbenches.open(`pane=${width}&start=audit`, { viewport: { width: width + 420, height } });
    await lines(opened).first().waitFor();
    return opened;
  }

  it('is told in sight what the last edits did and what went wrong, however far down one is', async () => {
    const opened = await audited();
    const { page, pane, button, tab } = opened;
    await openLine(opened, 6);
    await page.evaluate(() => window.plumblineWorkbench.person.edit('Modules', 'B2', 'A new name'));
    await pane.getByText('The workbook has changed since this audit.').waitFor();
    await button('Audit again').first().click();
    const told = pane.locator('section').getByText(/^1 cell changed since the audit before: /);
    await expectInSight(told, 'what the edit did');
    await expectInSight(atStop(opened), 'the finding that is open');
    // In every place, until it is put away.
    await tab('Explore').click();
    await expectInSight(told, 'what the edit did, elsewhere');
    await told.locator('xpath=ancestor::section[1]').getByRole('button', { name: 'Close' }).click();
    await told.waitFor({ state: 'detached' });
    await tab('Fix').click();
    await page.evaluate(() => window.plumblineWorkbench.book.emulator.fail({ roundTrip: 1, when: 'before', code: 'AccessDenied', times: 9 }));
    await button('Audit again').first().click();
    await expectInSight(pane.getByRole('alert'), 'what went wrong');
  });

  it('is led back to the finding by a question that is put away', async () => {
    const opened = await audited();
    const { page, pane, button, heading } = opened;
    await openLine(opened, 5);
    const name = await focusedText(opened);
    await button('Accept…').click();
    await pane.getByLabel('Why is it right as it is?').fill('Agreed');
    await pane.getByLabel('Why is it right as it is?').press('Enter');
    await heading('Keep it in the workbook?').waitFor();
    await button('Cancel').focus();
    await page.keyboard.press('Enter');
    await heading('Findings').waitFor();
    await expectInSight(atStop(opened), 'the finding that was not accepted');
    expect(await focusedText(opened)).toBe(name);
  });

  it.each([320, 600])('at %i pixels keeps the finding that is open in sight when a search is cleared', async (width) => {
    const opened = await audited(width);
    const { pane, button } = opened;
    const search = pane.getByRole('searchbox');
    await search.fill('Reduce rework hours');
    const fix = button('Write “KPI-09” into D24…');
    await atStop(opened).click();
    await fix.waitFor();
    const name = (await atStop(opened).innerText()).split('\n')[0] ?? '';
    await search.fill('');
    await pane
      .getByText(/^\d\d findings$/)
      .first()
      .waitFor();
    await expectInSight(atStop(opened), 'the finding that is open, the search cleared');
    expect(await atStop(opened).innerText()).toContain(name);
    await fix.waitFor();
  });

  it.each([320, 600])('at %i pixels is led back by an edit to where the finding stood that it cleared', async (width) => {
    const opened = await audited(width);
    const { page, pane, button, heading } = opened;
    const search = pane.getByRole('searchbox');
    await search.fill('Reduce rework hours');
    const fix = button('Write “KPI-09” into D24…');
    await atStop(opened).click();
    await fix.waitFor();
    const name = await atStop(opened).innerText();
    await search.fill('');
    await expectInSight(atStop(opened), 'the finding that is open');
    const place = async (): Promise<number> => Number(await atStop(opened).locator('xpath=ancestor::*[@role="listitem"]').getAttribute('aria-posinset'));
    const before = await place();
    // Far enough down that nobody would see it from the top.
    expect(before).toBeGreaterThan(8);
    await fix.click();
    await heading('Make this edit?').waitFor();
    await button('Make the edit').focus();
    await page.keyboard.press('Enter');
    await pane
      .locator('section')
      .getByText(/^1 cell changed since the audit before: /)
      .waitFor();
    await heading('Findings').waitFor();
    await expectInSight(atStop(opened), 'what stands where the mended finding stood');
    expect(await atStop(opened).innerText()).not.toBe(name);
    expect(await focusedText(opened)).toBe(await atStop(opened).innerText());
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(2);
  });

  it.each([
    [320, 820],
    [600, 460],
  ])('at %i × %i pixels sees whole what is opened, and what is asked', async (width, height) => {
    const opened = await audited(width, height);
    const { page, button, pane } = opened;
    await atStop(opened).focus();
    for (let at = 0; at < 9; at++) {
      const before = await button(/^Go to/).allInnerTexts();
      await page.keyboard.press('Alt+ArrowDown');
      // Where there is little height, what stands beside the list is scrolled by itself.
      await button('Copy').evaluate((copy) => copy.closest('section')?.scrollBy(0, 999));
      await expectInSight(button('Copy'), `finding ${at}, after ${before.join()}`);
    }
    await button('Accept…').click();
    const form = pane.getByRole('form', { name: 'Accept this finding' });
    await expectInSight(form.getByRole('button', { name: 'Cancel' }), 'the end of what is asked');
    await expectInSight(pane.getByLabel('Why is it right as it is?'), 'its beginning');
  });

  it('goes on with Alt and arrows from wherever it is, but not out of a field that has a use for them', async () => {
    const opened = await audited();
    const { page, pane, button } = opened;
    await button('Audit again').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await button(/^Go to/)
      .first()
      .waitFor();
    const [first = '', second = ''] = [await lines(opened).nth(0).innerText(), await lines(opened).nth(1).innerText()];
    expect(await focusedText(opened)).toBe(first);
    await pane.getByRole('searchbox').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await opens(opened, second);
    expect(await focusedText(opened)).toBe(second);

    await button('Accept…').click();
    await pane.getByLabel('Why is it right as it is?').fill('Agreed with the CFO');
    await pane.getByLabel(/^Until/).focus();
    await page.keyboard.press('Alt+ArrowDown');
    expect(await pane.getByLabel('Why is it right as it is?').inputValue()).toBe('Agreed with the CFO');
    await page.keyboard.press('Escape');
    await pane.getByRole('form').getByRole('button', { name: 'Cancel' }).click();

    // For whoever has no keyboard, too.
    await button('Previous finding').click();
    await opens(opened, first);
    expect(await button('Previous finding').getAttribute('aria-disabled')).toBe('true');
    await button('Next finding').click();
    await opens(opened, second);
  });

  it('passes the list by one stop, and that of its group', async () => {
    const opened = await audited();
    const { page, pane } = opened;
    const list = pane.getByRole('list', { name: 'Findings' });
    const inside = (): Promise<boolean> => list.evaluate((element) => element.contains(element.ownerDocument.activeElement));
    await pane.getByRole('searchbox').focus();
    let stops = 0;
    while (!(await inside())) await page.keyboard.press('Tab');
    for (; await inside(); stops++) await page.keyboard.press('Tab');
    expect(stops).toBe(2);
    // The list of another group is one step up from its findings.
    await atStop(opened).focus();
    await page.keyboard.press('End');
    await pane.getByRole('listitem').locator('button:focus').waitFor();
    const last = await list.getByRole('heading').last().innerText();
    await page.keyboard.press('Shift+Tab');
    const copy = await pane.locator('body').evaluate(({ ownerDocument: { activeElement } }) => activeElement?.getAttribute('aria-label') ?? '');
    expect(`Copy the list of ${last.replace(/ \d+$/, '')}`).toBe(copy);
  });

  it.each([
    [175, 1],
    [320, 3],
    [600, 3],
  ])('is narrowed at %i pixels by chips of parts, units and people, and by the list of those behind them', async (width, atHand) => {
    const opened = await audited(width);
    const { page, pane, button } = opened;
    const told = pane.getByRole('status').filter({ hasText: /^\d+ (of \d+ )?findings$/ });
    const all = Number(/\d+/.exec(await told.innerText())?.[0]);
    for (const name of ['Part of the audit', 'Unit', 'Who answers for it']) {
      const chips = pane.getByRole('group', { name, exact: true });
      const buttons = chips.getByRole('button');
      expect(await buttons.count()).toBe(atHand);
      const count = Number(/\d+$/.exec(await buttons.first().innerText())?.[0]);
      await buttons.first().focus();
      await page.keyboard.press('Space');
      await pane.getByText(`${count} of ${all} findings`).waitFor();
      expect(await buttons.first().getAttribute('aria-pressed')).toBe('true');
      await expectAccessible(opened, `${name}, chosen`);
      await page.keyboard.press('Space');
      await pane.getByText(`${all} findings`, { exact: true }).waitFor();
      // What is behind has its count, too, and stands there once it is chosen.
      const rest = chips.getByRole('combobox', { name, exact: true });
      const other = (await rest.locator('option').last().innerText()).trim();
      await rest.focus();
      await rest.press('End');
      await pane.getByText(`${/\d+$/.exec(other)?.[0]} of ${all}`).waitFor();
      expect(await rest.locator('option:checked').innerText()).toBe(other);
      await expectWhole(opened, `${name}, one of many`);
      await button('Show all').click();
      await pane.getByText(`${all} findings`, { exact: true }).waitFor();
    }
  });
});
