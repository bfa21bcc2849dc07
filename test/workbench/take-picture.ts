/** `npm run picture`: draws the picture that the README opens with. */
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { launchChromium } from '../support/chromium';
import { bundleWorkbench } from './bundle';
import { freshBuild } from './fresh-build';
import { serveWorkbench } from './server';

const PICTURE = resolve(__dirname, '../../docs/images/workbench.png');

async function takePicture(): Promise<void> {
  await Promise.all([freshBuild(), bundleWorkbench()]);
  const server = await serveWorkbench(0);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, colorScheme: 'light' });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?start=audit&pane=400`);
    const pane = page.frameLocator('iframe');
    await pane
      .getByRole('button', { name: /Module that serves nothing/ })
      .first()
      .click();
    await page.getByRole('tab', { name: 'Modules', exact: true, selected: true }).waitFor();
    // On its way to a cell, the pane lets nothing else begin.
    await pane.locator('button:not(:disabled):not([aria-disabled="true"])', { hasText: 'Audit again' }).waitFor();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

void takePicture();
