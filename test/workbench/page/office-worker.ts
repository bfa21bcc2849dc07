/**
 * A service worker that answers Microsoft's address of office.js from this machine, so that the unmodified pane runs without a network.
 *
 * The first answer plugs the emulated Excel into the pane's window and then asks for the real office.js, which is served as it is.
 */
import { OFFICE_ORIGIN } from './office-origin';

/** The little of a service worker's world that is used here; the DOM's types do not know it. */
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response> | Response): void;
}
interface WorkerScope {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Event & { waitUntil(done: Promise<unknown>): void }) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
const scope = globalThis as unknown as WorkerScope;

const FIRST = `${OFFICE_ORIGIN}/lib/1/hosted/office.js`;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const { url } = event.request;
  if (url.startsWith(OFFICE_ORIGIN)) event.respondWith(answer(url));
});

async function answer(url: string): Promise<Response> {
  const path = new URL(url).pathname.replace(/^\/lib\/1(\.1)?\/hosted\//, '');
  // The first answer stands for office.js, which it asks for under its other address: both are there, or neither.
  const file = await fetch(`/office-js/${path}`);
  if (!file.ok) return Response.error();
  return url === FIRST ? fetch('/bundle/plug-in.js') : file;
}
