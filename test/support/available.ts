/** What this machine has for tests that need more than Node, where it is, and how a suite without it skips so that it is seen. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where nothing may be absent: what would skip fails. */
export const EVERYTHING_REQUIRED = process.env['PLUMBLINE_REQUIRE_ALL'] === '1';
const DATA = process.env['PLUMBLINE_DATA'] ?? resolve(__dirname, '../../../shared/data');
const CASES = process.env['PLUMBLINE_CASES'] ?? resolve(__dirname, '../../../shared/cases');

/** The path of a file or folder of the cases. */
export function casesFile(...parts: string[]): string {
  return join(CASES, ...parts);
}

/** Chromium as Debian installs it. */
export const CHROMIUM = process.env['PLUMBLINE_CHROMIUM'] ?? '/usr/bin/chromium';
export const LIBREOFFICE = process.env['PLUMBLINE_LIBREOFFICE'] ?? '/usr/bin/soffice';
/** Says what stands on each page of a PDF file, as Debian's poppler-utils installs it. */
export const PDFTOTEXT = process.env['PLUMBLINE_PDFTOTEXT'] ?? '/usr/bin/pdftotext';

/** A web server, and what makes it a certificate, as Debian installs them. */
export const NGINX = process.env['PLUMBLINE_NGINX'] ?? '/usr/sbin/nginx';
export const OPENSSL = process.env['PLUMBLINE_OPENSSL'] ?? '/usr/bin/openssl';

/** The path of a file or folder of the real data. */
export function dataFile(...parts: string[]): string {
  return join(DATA, ...parts);
}

/** What jest offers to say that tests exist. */
export interface Declares {
  readonly describe: (name: string, tests: () => void) => void;
  readonly it: ((name: string, test: () => void) => void) & { readonly skip: (name: string, test: () => void) => void };
}

/**
 * `describe` for suites that need something: where it is absent their bodies, which may read it, do not run, and one test
 * in their place is skipped, or fails where everything is required.
 */
export function describeWhere(present: boolean, what: string, required = EVERYTHING_REQUIRED, declares?: Declares) {
  return (name: string, tests: () => void): void => {
    const { describe: suite, it: test } = declares ?? { describe, it };
    if (present) return suite(name, tests);
    const absent = (): void => {
      throw new Error(`${what} is required here and absent`);
    };
    suite(name, () => (required ? test : test.skip)(`needs ${what}`, absent));
  };
}

export const describeWithData = describeWhere(existsSync(DATA), 'the real data (PLUMBLINE_DATA)');
export const describeWithCases = describeWhere(existsSync(CASES), 'the cases (PLUMBLINE_CASES)');
export const describeWithChromium = describeWhere(existsSync(CHROMIUM), 'Chromium (PLUMBLINE_CHROMIUM)');
export const describeWithLibreOffice = describeWhere(existsSync(LIBREOFFICE), 'LibreOffice (PLUMBLINE_LIBREOFFICE)');
export const describeWithPages = describeWhere(
  [LIBREOFFICE, PDFTOTEXT].every((path) => existsSync(path)),
  'LibreOffice and pdftotext (PLUMBLINE_LIBREOFFICE, PLUMBLINE_PDFTOTEXT)',
);
export const describeWithServer = describeWhere(
  [NGINX, OPENSSL, CHROMIUM].every((path) => existsSync(path)),
  'nginx, openssl and Chromium (PLUMBLINE_NGINX, PLUMBLINE_OPENSSL, PLUMBLINE_CHROMIUM)',
);
