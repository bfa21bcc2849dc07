/** Every state that the pane can be in, in light, dark and forced colours: accessible by axe with `target-size`, and bars told apart by their pixels. */
import type { BrowserContextOptions } from 'playwright-core';
import { describeWithChromium } from '../support/available';
import { expectAccessible } from './looks';
import { startWorkbenches, type OpenedPane, type Workbenches } from './opened-pane';

/** The share of the pixels in which two pictures of one size differ. */
function differing({ page }: OpenedPane, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const pixels = await Promise.all(
        pictures.map(async (base64) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
          const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
          drawing.drawImage(bitmap, 0, 0);
          return drawing.getImageData(0, 0, bitmap.width, bitmap.height).data;
        }),
      );
      const [first = new Uint8ClampedArray(), second = new Uint8ClampedArray()] = pixels;
      let count = 0;
      for (let at = 0; at < first.length; at += 4)
        if (first[at] !== second[at] || first[at + 1] !== second[at + 1] || first[at + 2] !== second[at + 2]) count += 1;
      return count / Math.max(1, first.length / 4);
    },
    [one.toString('base64'), other.toString('base64')],
  );
}

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];

describeWithChromium('every state', () => {
  let workbenches: Workbenches;
  beforeAll(async () => void (workbenches = await startWorkbenches()));
  afterEach(() => workbenches.closeOne());
  afterAll(() => workbenches?.end());

  it.each(LOOKS)('is accessible while it is at work, in %s', async (_, options) => {
    // What audits is on its way, and the pane stays at work until it has come.
    let come = (): void => undefined;
    const held = new Promise<void>((resolve) => (come = resolve));
    const opened = await workbenches.open('pane=320&start=audit', {
      ...options,
      viewport: { width: 740, height: 820 },
      prepare: async (page) => {
        await page.route(
          ({ pathname }) => pathname.includes('/audit-worker'),
          async (route) => {
            await held;
            await route.continue();
          },
        );
      },
    });
    await opened.button('Stop').waitFor();
    await opened.pane.getByRole('progressbar').waitFor();
    await expectAccessible(opened, 'working');
    come();
    await opened.heading('What to repair first').waitFor();
  });

  it.each(LOOKS)('is accessible in %s', async (_, options) => {
    const opened = await workbenches.open('pane=320', { ...options, viewport: { width: 740, height: 820 } });
    const { page, pane, button, tab, heading } = opened;
    await button('Audit this workbook').waitFor();

    await page.locator('[data-cell="B4"]').dblclick();
    await button('Audit this workbook').click();
    await pane
      .getByText(/press Enter or Esc/)
      .first()
      .waitFor();
    await expectAccessible(opened, 'waiting');
    await page.getByRole('textbox', { name: 'Edit B4' }).press('Escape');
    await heading('What to repair first').waitFor();

    await button('More').click();
    await pane.getByLabel('As of', { exact: true }).waitFor();
    await expectAccessible(opened, 'pop-over');
    await page.keyboard.press('Escape');

    await page.evaluate(() => window.plumblineWorkbench.person.edit('Modules', 'B2', 'A new name'));
    await pane.getByText('The workbook has changed since this audit.').waitFor();
    await expectAccessible(opened, 'stale');

    await page.evaluate(() => {
      window.plumblineWorkbench.book.emulator.fail({ roundTrip: 1, when: 'before', code: 'AccessDenied', times: 9 });
    });
    await button('Audit again').first().click();
    await pane.getByRole('alert').waitFor();
    await expectAccessible(opened, 'error');
    await page.evaluate(() => window.plumblineWorkbench.book.emulator.faults.clear());
    await pane.getByRole('alert').getByRole('button', { name: 'Close' }).click();

    await page.evaluate(() => window.plumblineWorkbench.person.protect('Modules'));
    await button('Audit again').first().click();
    await pane
      .getByText(/^1 cell changed since the audit before/)
      .first()
      .waitFor();
    await tab('Write').click();
    await heading('What cannot be written').waitFor();
    await expectAccessible(opened, 'refused before');
    await button(/^Write [\d,]+ cells$/).click();
    await heading('Written').waitFor();
    await expectAccessible(opened, 'refused after');

    await button('Close').click();
    await tab('Explore').click();
    await button('How each part of the audit went').click();
    const bar = pane.getByRole('progressbar').first();
    await bar.scrollIntoViewIfNeeded();
    const pictures: Buffer[] = [];
    for (const width of ['0%', '100%']) {
      await bar.evaluate((track, wide) => {
        Object.assign((track.firstElementChild as HTMLElement).style, { transition: 'none', width: wide });
      }, width);
      pictures.push(await bar.screenshot());
    }
    const [empty, full] = pictures as [Buffer, Buffer];
    expect(await differing(opened, empty, empty)).toBe(0);
    expect(await differing(opened, empty, full)).toBeGreaterThan(0.3);
  });
});
