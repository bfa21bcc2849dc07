/** Serves the workbench to this machine alone: its page, the production build of the pane, the sample, and office.js from the npm package. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { officeFile, OFFICE_JS_ADDRESS } from '../emulator/serve-office-js';
import { BUNDLE_FOLDER } from './bundle';

const ROOT = resolve(__dirname, '../..');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Folders that may be read, by the first part of the path. */
const FOLDERS: Readonly<Record<string, string>> = {
  pane: join(ROOT, 'dist'),
  samples: join(ROOT, 'samples'),
  bundle: BUNDLE_FOLDER,
  page: join(__dirname, 'page'),
};

export interface WorkbenchOptions {
  /** False plays a network that cannot reach Microsoft. */
  readonly officeJs?: boolean;
  /** What Microsoft's files wait for: a slow network. */
  readonly until?: Promise<void>;
  /** Instead of the folders of these names, or beside them: another build as `pane`, workbooks of one's own. */
  readonly folders?: Readonly<Record<string, string>>;
}

async function fileOf(path: string, { officeJs = true, until, folders = {} }: WorkbenchOptions): Promise<{ body: Buffer; type: string } | null> {
  if (path === '/') return served(join(__dirname, 'page/index.html'));
  // A service worker governs what lies below its own address, so this one must stand at the top.
  if (path === '/office-worker.js') return served(join(BUNDLE_FOLDER, 'office-worker.js'));
  if (path.startsWith('/office-js/')) {
    await until;
    const file = officeJs ? await officeFile(`${OFFICE_JS_ADDRESS}${path.slice('/office-js/'.length)}`) : undefined;
    return file === undefined ? null : { body: file.body, type: file.contentType };
  }
  const [, first = '', ...rest] = path.split('/');
  const all = { ...FOLDERS, ...folders };
  const folder = Object.hasOwn(all, first) ? all[first] : undefined;
  const file = folder === undefined ? null : normalize(join(folder, ...rest));
  return file === null || folder === undefined || !file.startsWith(folder + sep) ? null : served(file);
}

async function served(file: string): Promise<{ body: Buffer; type: string } | null> {
  try {
    return { body: await readFile(file), type: TYPES[extname(file)] ?? 'application/octet-stream' };
  } catch (error) {
    if (['ENOENT', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** The path that an address asks for; null for one that cannot be read, such as `//` or `/%`. */
function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** Where the workbench's page asks for the other address of its server. */
const PANE_ADDRESS = '/pane-address';

function answering(options: WorkbenchOptions, paneAddress: () => string | null): Server {
  return createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === null) {
      response.writeHead(400, { 'content-type': 'text/plain' });
      response.end('Not an address');
      return;
    }
    const asked = path === PANE_ADDRESS ? Promise.resolve(textOf(paneAddress())) : fileOf(path, options);
    asked.then(
      (file) => {
        response.writeHead(file === null ? 404 : 200, {
          'content-type': file?.type ?? 'text/plain',
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
          // The workbench and its pane share nothing, and a browser that can runs them in processes of their own.
          'origin-agent-cluster': '?1',
        });
        response.end(file?.body ?? 'Not found');
      },
      (error: unknown) => {
        response.writeHead(500, { 'content-type': 'text/plain' });
        response.end(String(error));
      },
    );
  });
}

const textOf = (text: string | null): { body: Buffer; type: string } | null => (text === null ? null : { body: Buffer.from(text), type: 'text/plain' });

function listening(server: Server, port: number): Promise<Server> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done(server));
  });
}

/**
 * Listens on 127.0.0.1; port 0 takes a free one. A second server, which ends with the first, gives the pane an origin of its own at a free port: what
 * stands at two origins of this machine is one site to a browser's rules about storage, and two processes.
 */
export async function serveWorkbench(port: number, options: WorkbenchOptions = {}): Promise<Server> {
  const pane = answering(options, () => null);
  const workbench = await listening(
    answering(options, () => `http://127.0.0.1:${(pane.address() as AddressInfo).port}`),
    port,
  );
  workbench.once('close', () => {
    pane.closeAllConnections();
    pane.close();
  });
  await listening(pane, 0);
  return workbench;
}
