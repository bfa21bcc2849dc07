/**
 * The unmodified office.js starts its desktop client over the emulator in a real browser.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundleEmulator } from './bundle';
import { describeWithChromium } from '../support/available';
import { launchChromium, patientContext } from '../support/chromium';
import { officeFile, OFFICE_JS_ADDRESS } from './serve-office-js';

const PAGE = `<!doctype html><meta charset="utf-8"><script src="/emulator.js"></script>
<script>window.emulator = new plumbline.Emulator(); plumbline.installExternal(window, window.emulator);</script>
<script src="${OFFICE_JS_ADDRESS}office.js"></script>`;

describeWithChromium('in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-emulator-'));
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    await bundleEmulator(folder);
    server = createServer((request, response) => {
      const script = request.url === '/emulator.js';
      response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
      response.end(script ? readFileSync(join(folder, 'emulator.js')) : PAGE);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launchChromium();
    page = await (await patientContext(browser)).newPage();
    await page.route(`${OFFICE_JS_ADDRESS}**`, async (route) => {
      const file = await officeFile(route.request().url());
      await (file ? route.fulfill({ body: file.body, contentType: file.contentType }) : route.fulfill({ status: 404 }));
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });

  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  test('Office.onReady says desktop Excel', async () => {
    expect(await page.evaluate(() => Office.onReady())).toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(
      await page.evaluate(() => [
        Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
        Office.context.requirements.isSetSupported('ExcelApi', '1.21'),
      ]),
    ).toEqual([true, false]);
  });

  test('Excel.run reads, writes and hears of changes', async () => {
    const seen = await page.evaluate(async () => {
      const changes: string[] = [];
      const values = await Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          changes.push(event.address);
          return Promise.resolve();
        });
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
        range.values = [['Module', 3]];
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('C1').values = [[1]];
        await context.sync();
      });
      while (changes.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
      return { values, changes };
    });
    expect(seen).toEqual({ values: [['Module', 3]], changes: ['A1:B1', 'C1'] });
  });

  test('errors keep their codes', async () => {
    const code = await page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Nowhere').load('name');
        await context.sync();
      }).catch((error: { code: string }) => error.code),
    );
    expect(code).toBe('ItemNotFound');
  });
});
