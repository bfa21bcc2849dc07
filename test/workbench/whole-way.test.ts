/** The whole way by keyboard alone: first run, repairs, acceptance, quick fix, preview, write, edit, audit again, review, signatures, and back, cell by cell. */
import type { Locator } from 'playwright-core';
import { describeWithChromium } from '../support/available';
import { startWorkbenches, type OpenedPane, type Workbenches } from './opened-pane';

/** What has the focus in the pane: never nothing, which a browser calls `body`. */
async function expectFocus({ pane, page }: OpenedPane, act: string): Promise<void> {
  const focused = await pane.locator('body').evaluate(({ ownerDocument: { activeElement } }) => activeElement?.tagName.toLowerCase() ?? '');
  const frame = await page.evaluate(() => document.activeElement?.tagName.toLowerCase());
  expect({ act, focused, frame }).toEqual({ act, focused: expect.not.stringMatching(/^(body|)$/) as string, frame: 'iframe' });
}

/** Does what a person without a mouse does, and looks where the focus ends once `then` is there. */
async function press(opened: OpenedPane, act: string, what: Locator, then: Locator, key = 'Enter'): Promise<void> {
  await what.first().focus();
  await opened.page.keyboard.press(key);
  await then.first().waitFor();
  await expectFocus(opened, act);
}

async function place(opened: OpenedPane, name: string, then: Locator): Promise<void> {
  await press(opened, name, opened.tab(name), then);
}

async function type(opened: OpenedPane, field: Locator, text: string): Promise<void> {
  await field.first().focus();
  await opened.page.keyboard.press('Control+A');
  await opened.page.keyboard.type(text);
}

/** What can be seen of the workbook, but for the ledger, which forgets what it held before. */
async function withoutLedger({ page, picture }: OpenedPane): Promise<string[]> {
  const held = await page.evaluate(() =>
    window.plumblineWorkbench.book.emulator.workbook.sheets.flatMap(({ name, rows }) =>
      name === 'Plumbline Ledger' ? rows.flatMap((row) => (row?.values ?? []).map((value) => JSON.stringify(value))) : [],
    ),
  );
  const texts = new Set(held.filter((text) => text.length > 2));
  return (await picture()).split('\n').filter((line) => !texts.has(line.slice(line.indexOf(' ') + 1, -1)));
}

describeWithChromium('the whole way', () => {
  let workbenches: Workbenches;
  beforeAll(async () => void (workbenches = await startWorkbenches()));
  afterAll(() => workbenches?.end());

  it('from the first look to a signed review and back, by keyboard', async () => {
    const opened = await workbenches.open('pane=400');
    const { page, pane, button, heading, picture, errors } = opened;
    await button('Audit this workbook').waitFor();
    // The sample's records of former reviews are its people's own, and the Review place says so: they stay so under another name.
    await page.evaluate(() => {
      window.plumblineWorkbench.person.renameSheet('Plumbline Review', 'Reviews held');
      window.plumblineWorkbench.person.renameSheet('Plumbline History', 'Audits held');
    });
    const original = await picture();

    await press(opened, 'audit', button('Audit this workbook'), heading('What to repair first'));
    expect(await picture()).toBe(original);

    // Three repairs: the pane goes to the cell, the person edits it there.
    const repairs = heading('What to repair first').locator('xpath=ancestor::section').getByRole('listitem');
    const edits: string[][] = [];
    for (const place of [0, 1, 2]) {
      const link = repairs.nth(place).getByRole('button').first();
      const [, sheet, cell, to] = /^(.*), ([A-Z]+\d+) → (.*)$/.exec(await link.innerText()) ?? [];
      await press(opened, 'go to a repair', link, page.locator('.formula b', { hasText: new RegExp(`^${cell ?? ''}$`) }));
      edits.push([sheet ?? '', cell ?? '', to ?? '']);
    }
    await page.evaluate((all) => {
      for (const [sheet = '', cell = '', to = ''] of all) window.plumblineWorkbench.person.edit(sheet, cell, to);
    }, edits);
    await press(opened, 'audit again', button('Audit again'), pane.getByText(/^3 cells changed since the audit before: .* cleared/));
    const edited = await withoutLedger(opened);
    expect(await picture()).not.toBe(original);

    // One finding is accepted, with a reason.
    const line = pane.getByRole('list', { name: 'Findings' }).locator('[data-disclosure] > button[tabindex="0"]');
    await press(opened, 'open a finding', line, button('Accept…'));
    await press(opened, 'accept', button('Accept…'), pane.getByLabel('Why is it right as it is?'));
    await type(opened, pane.getByLabel('Why is it right as it is?'), 'Agreed with the CFO');
    await page.keyboard.press('Enter');
    await heading('Keep it in the workbook?').waitFor();
    await expectFocus(opened, 'preview an acceptance');
    await press(opened, 'keep it', button('Keep it'), heading('What to repair first'));
    expect(await page.getByRole('tab', { name: 'Plumbline Settings' }).count()).toBe(1);

    // A quick fix: one cell, previewed.
    await type(opened, pane.getByRole('searchbox', { name: 'Search the findings' }), 'Reduce rework hours');
    const fix = button('Write “KPI-09” into D24…');
    await press(opened, 'open a finding with a fix', line, fix);
    await press(opened, 'preview a fix', fix, heading('Make this edit?'));
    await press(opened, 'make the edit', button('Make the edit'), pane.getByText(/^1 cell changed since the audit before: /));
    expect(await page.evaluate(() => window.plumblineWorkbench.value('Key results', 23, 3))).toBe('KPI-09');

    // Preview and write.
    await place(opened, 'Write', button(/^Write [\d,]+ cells$/));
    const accepted = await picture();
    await press(opened, 'write', button(/^Write [\d,]+ cells$/), heading('Written'));
    expect(await picture()).not.toBe(accepted);

    // Work goes on: a figure is corrected, and audited again.
    await press(opened, 'close the outcome', button('Close'), opened.tab('Review'));
    await page.evaluate(() => window.plumblineWorkbench.person.edit('Key results', 'G24', 520));
    await place(opened, 'Fix', button('Audit again'));
    await press(opened, 'audit again after the write', button('Audit again'), pane.getByText(/^1 cell changed since the audit before: /));
    const written = await withoutLedger(opened);

    // The review is typed, previewed, kept, and read back.
    // Fields wait until the audit has ended.
    const rested = pane.locator('button:not(:disabled):not([aria-disabled="true"])', { hasText: 'Audit again' });
    await rested.waitFor();
    await place(opened, 'Review', heading('To decide'));
    const questions = heading('Three questions').locator('xpath=ancestor::section');
    await type(opened, questions.getByLabel('Answer'), 'Yes, but for service revenue');
    await type(opened, pane.getByLabel('Signed by HR'), 'Kim Bauer');
    await type(opened, pane.getByLabel('Signed by the business'), 'Jonas Novak');
    await press(opened, 'preview the review', button(/^Keep \d+ entries…$/), heading('Keep the review in the workbook?'));
    await press(opened, 'keep the review', button('Keep it'), button('All entries are kept'));
    expect(await questions.getByLabel('Answer').first().inputValue()).toBe('Yes, but for service revenue');
    expect(await pane.getByLabel('Day of the review').inputValue()).toBe('30 Jun 2026');
    const reviewed = await picture();
    expect(reviewed).toContain('"Kim Bauer"');

    // Back: what was kept last, cell by cell.
    await place(opened, 'Write', button(/^Write [\d,]+ cells$/));
    await press(opened, 'ask to revert', button('Revert the last write'), heading('Revert the last write?'));
    await press(opened, 'revert', button('Revert'), heading('Taken back'));
    expect(await withoutLedger(opened)).toEqual(written);
    await press(opened, 'close', button('Close'), opened.tab('Write'));
    await place(opened, 'Write', button(/^Write [\d,]+ cells$/));
    await press(opened, 'ask to remove', button('Remove everything'), heading('Remove everything?'));
    await press(opened, 'remove', button('Remove everything'), heading('Taken out'));
    // The fix and the correction are the person's own edits, and stay.
    const left = await withoutLedger(opened);
    expect(left.filter((each) => !edited.includes(each))).toEqual([expect.stringContaining('"KPI-09"'), expect.stringContaining('520')]);
    expect(edited.filter((each) => !left.includes(each))).toEqual([expect.stringContaining('"KPI-99"'), expect.stringContaining('540')]);
    expect(left.length).toBe(edited.length);
    expect(errors).toEqual([]);
  });
});
