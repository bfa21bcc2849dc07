/** A long queue in Chromium: only what is in sight is drawn, what is in sight stays where it is, and every line can be reached. */
import type { Locator } from 'playwright-core';
import { grownWorkbook } from '../../bench/audit-growth';
import { fileOf } from '../hosts/xlsx/file-of';
import { describeWithChromium } from '../support/available';
import { startWorkbenches, type OpenedPane, type Workbenches } from './opened-pane';

describeWithChromium('a long queue', () => {
  let workbenches: Workbenches;
  beforeAll(async () => void (workbenches = await startWorkbenches()));
  afterEach(() => workbenches.closeOne());
  afterAll(() => workbenches?.end());

  async function audited(): Promise<OpenedPane & { readonly main: Locator }> {
    const body = Buffer.from(await fileOf(grownWorkbook(300)));
    const opened = await workbenches.open('pane=320&start=audit&book=/books/long.xlsx', {
      viewport: { width: 740, height: 820 },
      prepare: async (page) => {
        await page.route(
          ({ pathname }) => pathname.startsWith('/books/'),
          (route) => route.fulfill({ body }),
        );
      },
    });
    await opened.pane.getByRole('list', { name: 'Findings' }).getByRole('listitem').first().waitFor();
    return { ...opened, main: opened.pane.locator('main') };
  }

  /** Scrolls in steps; ends with how far lines that stayed in sight moved otherwise than they were scrolled, and how many stood drawn at most. */
  const scrolled = (main: Locator, step: number, times: number): Promise<{ readonly astray: number; readonly drawn: number; readonly seen: number }> =>
    main.evaluate(
      async (element, [by, count]) => {
        const frames = async (): Promise<void> => {
          for (let left = 0; left < 3; left++) await new Promise((painted) => requestAnimationFrame(painted));
        };
        const tops = (): Map<string, number> => {
          const lines = [...element.querySelectorAll('[aria-posinset]')].map(
            (line) => [line.getAttribute('aria-posinset') ?? '', line.getBoundingClientRect()] as const,
          );
          return new Map(lines.filter(([, { top, bottom }]) => bottom > 120 && top < 700).map(([place, { top }]) => [place, top]));
        };
        let [astray, drawn, seen] = [0, 0, 0];
        for (let left = count; left > 0; left--) {
          const before = tops();
          element.scrollBy(0, by);
          await frames();
          drawn = Math.max(drawn, element.querySelectorAll('[aria-posinset]').length);
          for (const [place, top] of tops()) {
            const stood = before.get(place);
            if (stood === undefined) continue;
            seen += 1;
            astray = Math.max(astray, Math.abs(stood - by - top));
          }
        }
        return { astray, drawn, seen };
      },
      [step, times] as const,
    );

  it('draws few lines, and none of those in sight moves but by scrolling, whether they were ever seen before or not', async () => {
    const { main } = await audited();
    for (const [step, times] of [
      [90, 30],
      [-60, 20],
    ] as const) {
      const { astray, drawn, seen } = await scrolled(main, step, times);
      expect(seen).toBeGreaterThan(100);
      expect(drawn).toBeLessThan(60);
      expect(astray).toBeLessThanOrEqual(1);
    }
    // Into the middle, above which no line was ever measured.
    await main.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
    expect((await scrolled(main, -110, 30)).astray).toBeLessThanOrEqual(1);
    // A screenful in each frame: there is always something to see.
    expect((await scrolled(main, 700, 10)).drawn).toBeGreaterThan(8);
    const empty = await main.evaluate((element) => {
      const { left, width, top, height } = element.getBoundingClientRect();
      return [0.1, 0.5, 0.9].filter((part) => document.elementFromPoint(left + width / 2, top + height * part)?.closest('[role="listitem"]') == null);
    });
    expect(empty).toEqual([]);
  });

  it('reaches its ends by the keyboard, and what is opened at the edge comes into sight', async () => {
    const { page, pane, main } = await audited();
    const lines = pane.getByRole('list', { name: 'Findings' }).locator('[data-disclosure] > button');
    await lines.first().focus();
    const place = (): Promise<readonly [number, number]> =>
      pane
        .locator('[aria-posinset]:has(button:focus)')
        .evaluate((line) => [Number(line.getAttribute('aria-posinset')), Number(line.getAttribute('aria-setsize'))] as const);
    const isInSight = (): Promise<boolean> =>
      pane.locator('button:focus').evaluate((line) => {
        const [own, around] = [line.getBoundingClientRect(), line.closest('main')?.getBoundingClientRect()];
        return around !== undefined && own.top >= around.top - 1 && own.bottom <= around.bottom + 1;
      });
    await page.keyboard.press('End');
    await pane.locator('[aria-posinset]:last-child button:focus').waitFor();
    const [last, all] = await place();
    expect([last, await isInSight()]).toEqual([all, true]);
    await page.keyboard.press('Home');
    await pane.locator('[aria-posinset]:nth-child(2) button:focus').waitFor();
    expect([(await place())[0], await isInSight()]).toEqual([2, true]);
    for (let left = 14; left > 0; left--) await page.keyboard.press('ArrowDown');
    expect(await isInSight()).toBe(true);
    const focused = (await place())[0];
    expect(focused).toBeGreaterThan(14);
    // Nearly out of sight at the lower edge: what opens comes into it.
    await main.evaluate((element) => element.scrollBy(0, -20));
    for (let left = 3; left > 0; left--) {
      await page.keyboard.press('Alt+ArrowDown');
      await pane.locator('button[aria-expanded="true"]:focus').waitFor();
      expect(await isInSight()).toBe(true);
    }
    expect((await place())[0]).toBeGreaterThan(focused);
  });
});
