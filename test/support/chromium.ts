/** The Chromium that is there, started so that it reaches for no network and is waited for as long as a busy machine takes. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { CHROMIUM } from './available';
import { PATIENCE } from './patience';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param more flags of this one start */
export function launchChromium(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS, ...more], timeout: PATIENCE });
}

/** A page looked at by no debugger, whose presence changes how a frame of another site is loaded. Ends once it and its frames have loaded. */
export async function lookOnce(address: string, ...more: readonly string[]): Promise<{ readonly console: readonly string[] }> {
  const profile = mkdtempSync(join(tmpdir(), 'plumbline-chromium-'));
  const args = [...FLAGS, ...more, '--headless', `--user-data-dir=${profile}`, '--enable-logging=stderr', '--dump-dom', address];
  try {
    const { stderr } = await promisify(execFile)(CHROMIUM, args, { timeout: PATIENCE });
    return { console: stderr.split('\n').filter((line) => line.includes(':CONSOLE:')) };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** A context none of whose waits ends before the test does. */
export async function patientContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  return context;
}
