/** The first page of the pane's frame: makes the pane's site answer for Microsoft's address, keeps what office.js asks first, and gives way to the pane. */
import { PLUG } from './connecting';

async function open(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  await navigator.serviceWorker.register('/office-worker.js');
  await navigator.serviceWorker.ready;
  sessionStorage.setItem(PLUG, asked.get('plug') ?? '{}');
  location.replace(asked.get('to') ?? '/');
}

open().catch((error: unknown) => {
  document.body.textContent = `The pane could not start: ${error instanceof Error ? error.message : String(error)}`;
});
