/**
 * The way in for jest: Microsoft's unmodified client in a jsdom window, every batch of which goes to the emulator.
 *
 * `Excel`, `Office` and `OfficeExtension` become globals, as they are in a task pane.
 */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Emulator, HostAnswer } from './emulator';
import { EVENT_CATEGORY, type HostEvent } from './events';

interface Message {
  readonly Url: string;
  readonly Headers: Record<string, string> | null;
  readonly Body: unknown;
}

interface ClientWindow {
  eval(script: string): void;
  Excel: typeof Excel;
  Office: { context: unknown };
  OfficeExtension: {
    SessionBase: { _overrideSession: unknown };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
}

let client: ClientWindow | undefined;

function loadedClient(): ClientWindow {
  if (!client) {
    const { window } = new JSDOM('<!doctype html>', { runScripts: 'outside-only', url: 'https://pane.example/' });
    client = window as unknown as ClientWindow;
    client.eval(readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8'));
  }
  return client;
}

/** What the client's own handler of messages takes. */
function eventMessage(events: readonly HostEvent[]): object {
  return {
    entries: events.map((event) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: event.type,
      targetId: event.targetId,
      message: JSON.stringify(event.message),
      isRemoteOverride: false,
    })),
  };
}

function clientAnswer({ status, code, message, body }: HostAnswer): object {
  return { HttpStatusCode: status, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: body ? (JSON.parse(body) as unknown) : null };
}

/** Sends every batch of every later `Excel.run` of this process to this emulator. */
export function connect(emulator: Emulator): void {
  const window = loadedClient();
  const executor = {
    executeAsync: async (_customData: string, flags: number, message: Message): Promise<object> =>
      clientAnswer(await emulator.execute(JSON.stringify(message.Body), flags)),
  };
  window.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://emulator.example/', headers: {} }),
    _createRequestExecutorOrNull: () => executor,
    getEventRegistration: () => ({ register: () => Promise.resolve(), unregister: () => Promise.resolve() }),
  };
  window.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  emulator.events.deliver = (events) => window.OfficeExtension._testTriggerRichApiMessageEvent(eventMessage(events));
  const requirements = {
    isSetSupported: (set: string, version = '1.1'): boolean => {
      if (set === 'ExcelApi') return emulator.has(version);
      return ['DelayForCellEdit', 'RichApiRuntime'].includes(set);
    },
  };
  // The client asks `window.Office` what the host supports; its own `context` waits for a host that started it.
  window.Office = { context: { requirements, platform: emulator.platform === 'web' ? 'OfficeOnline' : 'PC' } };
  Object.assign(globalThis, { Excel: window.Excel, Office: window.Office, OfficeExtension: window.OfficeExtension });
}
