/** The workbench with the production pane in Chromium, started once for a file of tests. */
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { launchChromium, patientContext } from '../support/chromium';
import { bundleWorkbench } from './bundle';
import { freshBuild } from './fresh-build';
import type {} from './page/main';
import { serveWorkbench } from './server';

/** Where pictures go when they are asked for: PLUMBLINE_PICTURES=1. */
const PICTURES = process.env['PLUMBLINE_PICTURES'] === '1' ? resolve(__dirname, '../../.cache/pictures') : null;

export interface OpenedPane {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What went wrong in the page, and what was asked of other machines. */
  readonly errors: string[];
  readonly button: (name: string | RegExp) => Locator;
  readonly tab: (name: string) => Locator;
  readonly heading: (name: string | RegExp) => Locator;
  /** Every value, formula, format, link, table and look of the emulated workbook, a line each. */
  readonly picture: () => Promise<string>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** Another server than the one that all share. */
  readonly to?: Server;
  /** Before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface Workbenches {
  open(query: string, options?: OpenOptions): Promise<OpenedPane>;
  /** Closes what was opened last. */
  closeOne(): Promise<void>;
  end(): Promise<void>;
}

export async function startWorkbenches(): Promise<Workbenches> {
  await Promise.all([freshBuild(), bundleWorkbench()]);
  const server: Server = await serveWorkbench(0);
  const browser: Browser = await launchChromium();
  if (PICTURES !== null) mkdirSync(PICTURES, { recursive: true });
  let context: BrowserContext | undefined;
  return {
    open: async (query, { to = server, prepare, ...options } = {}) => {
      context = await patientContext(browser, { viewport: { width: 1250, height: 820 }, reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      // Nothing may be asked of any other machine; office.js is answered by the page's own service worker.
      await context.route(
        (url) => url.hostname !== '127.0.0.1',
        (route) => {
          errors.push(`asked for ${route.request().url()}`);
          return route.abort();
        },
      );
      await prepare?.(page);
      await page.goto(`http://127.0.0.1:${(to.address() as AddressInfo).port}/?${query}`);
      const pane = page.frameLocator('iframe');
      return {
        page,
        pane,
        errors,
        button: (name) => pane.getByRole('button', { name, exact: typeof name === 'string' }),
        tab: (name) => pane.getByRole('tab', { name, exact: true }),
        heading: (name) => pane.getByRole('heading', { name, exact: typeof name === 'string' }),
        picture: () => page.evaluate(() => window.plumblineWorkbench.picture()),
      };
    },
    closeOne: async () => {
      await context?.close();
      context = undefined;
    },
    end: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** A picture of the whole page, where pictures are asked for. */
export async function takePicture({ page }: Pick<OpenedPane, 'page'>, name: string): Promise<void> {
  if (PICTURES !== null) await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
