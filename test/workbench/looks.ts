/** What must hold of the pane however it looks: it is accessible, and nothing is cut off. */
import AxeBuilder from '@axe-core/playwright';
import type { OpenedPane } from './opened-pane';

export async function expectAccessible({ page }: Pick<OpenedPane, 'page'>, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(['iframe', 'body'])
    // Fluent UI's own marks at both ends of a tab list; they pass the focus on at once.
    .exclude(['iframe', '[data-tabster-dummy]'])
    // Not among what axe asks by itself.
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`).join(' | ')}`,
  );
  expect({ name, violations: told }).toEqual({ name, violations: [] });
}

/** At the width that the pane has. */
export async function expectWhole({ pane }: Pick<OpenedPane, 'pane'>, name: string): Promise<void> {
  const wide = await pane
    .locator('body')
    .evaluate((body) =>
      [...body.querySelectorAll('main *, header *, footer *')]
        .filter((element) => element.getBoundingClientRect().right > body.clientWidth + 1)
        .map(({ outerHTML }) => outerHTML.slice(0, 160)),
    );
  expect({ name, wide }).toEqual({ name, wide: [] });
}

/** What the header and everything that stands still leave of the pane's height to what is read. */
export async function shareOfContent({ pane }: Pick<OpenedPane, 'pane'>): Promise<number> {
  return pane.locator('main').evaluate((main) => {
    const still = [...main.querySelectorAll('*')].filter(
      (element) => getComputedStyle(element).position === 'sticky' && getComputedStyle(element).bottom === '0px',
    );
    const covered = still.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
    return (main.clientHeight - covered) / innerHeight;
  });
}

/** Gives the pane another width, in pixels, and waits until it has it. */
export async function widen({ page, pane }: Pick<OpenedPane, 'page' | 'pane'>, width: number): Promise<void> {
  await page.locator('iframe').evaluate((frame, wanted) => (frame.style.width = `${wanted}px`), width);
  await pane.locator('body').evaluate(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))));
}
