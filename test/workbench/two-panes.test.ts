/** Two panes in Chromium over one workbook, as two people who share it have it open: one writes at a time, the other is told who and when, and nothing is lost. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { describeWithChromium } from '../support/available';
import { startWorkbenches, type OpenedPane, type Workbenches } from './opened-pane';

interface Held {
  /** Set while a batch waits. */
  release: (() => void) | null;
}

declare global {
  interface Window {
    plumblineHeld: Held;
  }
}

describeWithChromium('two panes over one workbook', () => {
  let workbenches: Workbenches;
  beforeAll(async () => void (workbenches = await startWorkbenches()));
  afterEach(() => workbenches.closeOne());
  afterAll(() => workbenches?.end());

  async function theFirst(): Promise<{ readonly opened: OpenedPane; readonly ana: FrameLocator }> {
    const opened = await workbenches.open('pane=420&start=audit', { viewport: { width: 1500, height: 900 }, prepare: isCalled('Ana') });
    const { page } = opened;
    await opened.tab('Review').waitFor();
    // The sample's records of former reviews are its people's own.
    await page.evaluate(() => window.plumblineWorkbench.person.renameSheet('Plumbline Review', 'Reviews held'));
    return { opened, ana: page.frameLocator('iframe >> nth=0') };
  }

  /** As the menu keeps what somebody calls themselves. */
  const isCalled =
    (name: string) =>
    async (page: Page): Promise<void> => {
      await page.addInitScript((own) => {
        if (localStorage.getItem('plumbline name') === null) localStorage.setItem('plumbline name', own);
      }, name);
    };

  /** The second pane stands beside the first: another client of the same emulated Excel. */
  async function theSecond(page: Page): Promise<FrameLocator> {
    await page.evaluate(() => {
      const first = document.querySelector('iframe') as HTMLIFrameElement;
      const second = document.createElement('iframe');
      second.title = 'The other pane';
      second.style.cssText = 'position:fixed;left:0;top:0;width:420px;height:900px;z-index:9;background:Canvas';
      second.src = first.src;
      document.body.append(second);
    });
    const bo = page.frameLocator('iframe >> nth=1');
    await bo.getByRole('tab', { name: 'Review', exact: true }).waitFor();
    return bo;
  }

  const button = (pane: FrameLocator, name: string | RegExp): Locator => pane.getByRole('button', { name, exact: typeof name === 'string' });

  /** Both share a browser, which keeps one name; it is read when somebody writes. */
  async function callsLater(pane: FrameLocator, before: string, name: string): Promise<void> {
    const changed = await pane.locator('body').evaluate(
      (_, [old, now]) => {
        const keys = Object.keys(localStorage).filter((key) => localStorage.getItem(key) === old);
        for (const key of keys) localStorage.setItem(key, now);
        return keys.length;
      },
      [before, name] as const,
    );
    expect(changed).toBe(1);
  }

  async function enter(pane: FrameLocator, label: string, text: string): Promise<void> {
    await pane.getByRole('tab', { name: 'Review', exact: true }).click();
    await pane.getByRole('heading', { name: 'To decide', exact: true }).waitFor();
    await pane.getByLabel(label).first().fill(text);
    await button(pane, /^Keep \d+ entr(y|ies)…$/).click();
    await pane.getByRole('heading', { name: 'Keep the review in the workbook?' }).waitFor();
  }

  it('lets one write at a time, tells the other who and when, and loses neither entry', async () => {
    const { opened, ana } = await theFirst();
    const { page, errors, picture } = opened;
    // Once something was written there is a ledger, on which turns are claimed.
    await enter(ana, 'Signed by the business', 'Ines Weber');
    await button(ana, 'Keep it').click();
    await button(ana, 'All entries are kept').waitFor();
    const bo = await theSecond(page);
    await enter(bo, 'Answer', 'Merge the two units');
    await enter(ana, 'Signed by HR', 'Ana Lind');

    // Ana's claim stands in the workbook, and the rest of her write is still on its way.
    await page.evaluate(() => {
      const held: Held = (window.plumblineHeld = { release: null });
      const { emulator } = window.plumblineWorkbench.book;
      const execute = emulator.execute.bind(emulator);
      emulator.execute = async (batch, flags) => {
        // What she signs goes out once she has the turn.
        if (held.release === null && JSON.stringify(batch).includes('Ana Lind')) await new Promise<void>((go) => (held.release = go));
        return execute(batch, flags);
      };
    });
    await button(ana, 'Keep it').click();
    await page.waitForFunction(() => window.plumblineHeld.release !== null);
    await callsLater(bo, 'Ana', 'Bo');
    await button(bo, 'Keep it').click();
    await bo
      .getByText(/Ana has been writing into this workbook since \d/)
      .first()
      .waitFor();
    expect(await picture()).not.toContain('Merge the two units');

    await page.evaluate(() => window.plumblineHeld.release?.());
    await button(ana, 'All entries are kept').waitFor();
    expect(await picture()).toContain('"Ana Lind"');
    expect(await picture()).not.toContain('Merge the two units');

    // What Bo typed is still there, and is kept beside what Ana wrote.
    await button(bo, 'Cancel').click();
    await bo.getByRole('tab', { name: 'Review', exact: true }).click();
    expect(await bo.getByLabel('Answer').first().inputValue()).toBe('Merge the two units');
    await button(bo, 'Audit again').first().click();
    await button(bo, /^Keep \d+ entr(y|ies)…$/).click();
    await button(bo, 'Keep it').click();
    await button(bo, 'All entries are kept').waitFor();
    const shown = await picture();
    for (const text of ['"Ana Lind"', 'Merge the two units']) expect(shown).toContain(text);
    expect(errors).toEqual([]);
  });
});
