/** Answers Microsoft's address of office.js from the npm package, so that a page that names it runs without a network. */
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';

/** Where a task pane must load office.js from. */
export const OFFICE_JS_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const dist = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** The file behind an address of the CDN; undefined when the package has none. */
export async function officeFile(url: string): Promise<{ readonly body: Buffer; readonly contentType: string } | undefined> {
  const path = normalize(join(dist, decodeURIComponent(new URL(url).pathname).replace(/^\/lib\/1(?:\.1)?\/hosted\//, '')));
  if (!path.startsWith(dist + sep)) return undefined;
  try {
    return { body: await readFile(path), contentType: path.endsWith('.js') ? 'text/javascript' : 'text/plain' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
