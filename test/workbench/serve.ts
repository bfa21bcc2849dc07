/** `npm start`: the workbench in a browser, for people without Excel. */
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { bundleWorkbench } from './bundle';
import { freshBuild } from './fresh-build';
import { serveWorkbench } from './server';

const PORT = Number(process.env['PORT'] ?? 3001);

async function start(): Promise<void> {
  // At most one of the two is built at a time: each takes all of a small machine.
  await freshBuild();
  await bundleWorkbench();
  const server = await serveWorkbench(PORT);
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/`;
  console.log(`The workbench is at ${address} (Ctrl+C ends it). It is not Excel: it imitates the part of Excel that Plumbline uses.`);
  if (process.env['BROWSER'] !== 'none') openInBrowser(address);
}

/** Where there is no browser to open, the address that was printed is enough. */
function openInBrowser(address: string): void {
  const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
  const [command, ...before] = openers[process.platform] ?? ['xdg-open'];
  spawn(command, [...before, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

start().catch((error: unknown) => {
  const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(inUse ? `Port ${PORT} is taken by another program: choose one with PORT=3002 npm start.` : error);
  process.exitCode = 1;
});
