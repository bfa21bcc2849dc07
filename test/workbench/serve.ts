/** `npm start`: the workbench in a browser, for people without Excel. */
import type { AddressInfo } from 'node:net';
import { bundleWorkbench } from './bundle';
import { serveWorkbench } from './server';

const PORT = Number(process.env['PORT'] ?? 3001);

async function start(): Promise<void> {
  await bundleWorkbench();
  const server = await serveWorkbench(PORT);
  const { port } = server.address() as AddressInfo;
  console.log(`The workbench is at http://127.0.0.1:${port}/ (Ctrl+C ends it). It is not Excel: it imitates the part of Excel that Plumbline uses.`);
}

start().catch((error: unknown) => {
  const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(inUse ? `Port ${PORT} is taken by another program: choose one with PORT=3002 npm start.` : error);
  process.exitCode = 1;
});
