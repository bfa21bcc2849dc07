/** What this machine has for tests that need more than Node; where it is absent they skip, visibly, and fail where everything is required. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const required = process.env['PLUMBLINE_REQUIRE_ALL'] === '1';
const dataFolder = process.env['PLUMBLINE_DATA'] ?? resolve(__dirname, '../../../shared/data');

/** Chromium as Debian installs it. */
export const CHROMIUM = process.env['PLUMBLINE_CHROMIUM'] ?? '/usr/bin/chromium';
export const LIBREOFFICE = process.env['PLUMBLINE_LIBREOFFICE'] ?? '/usr/bin/soffice';

/** The path of a file or folder of the real data. */
export function dataFile(...parts: string[]): string {
  return join(dataFolder, ...parts);
}

function describeWhere(present: boolean, what: string) {
  return (name: string, tests: () => void): void => {
    if (present) describe(name, tests);
    else if (required) {
      describe(name, () => {
        it(`needs ${what}`, () => {
          throw new Error(`${what} is required here and absent`);
        });
      });
    } else describe.skip(`${name} (needs ${what})`, tests);
  };
}

export const describeWithData = describeWhere(existsSync(dataFolder), 'the real data folder');
export const describeWithChromium = describeWhere(existsSync(CHROMIUM), 'Chromium');
export const describeWithLibreOffice = describeWhere(existsSync(LIBREOFFICE), 'LibreOffice');

/** Flags that keep Chromium from reaching for the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
