/**
 * The way in for a browser: what desktop Excel offers on `window.external`, so that the unmodified office.js loader starts
 * its desktop client and sends its batches to the emulator.
 *
 * Call it in the page of the pane, before office.js is loaded.
 */
import type { Emulator, HostAnswer } from './emulator';
import { EVENT_CATEGORY, type HostEvent } from './events';

/** The client's number for "run this batch". */
const EXECUTE_RICH_API = 93;
/** The client's number for "something happened in the workbook". */
const RICH_API_MESSAGE = 33;

/** The looks of a SafeArray, in which desktop Excel hands arrays to its web view. */
class SafeArray {
  constructor(private readonly held: readonly unknown[]) {}
  toArray(): unknown[] {
    return [...this.held];
  }
  dimensions(): number {
    return 1;
  }
  getItem(index: number): unknown {
    return this.held[index];
  }
  lbound(): number {
    return 0;
  }
  ubound(): number {
    return this.held.length - 1;
  }
}

/** What the client asks of Excel: of an emulator in the same window, or of one in another process (`over-a-port.ts`). */
export interface ExternalHost {
  /** The newest ExcelApi set, as `1.17`. */
  readonly api: string;
  /** Of the workbook. */
  readonly name: string;
  readonly readOnly: boolean;
  /** One round trip. */
  execute(batch: string, flags: number): Promise<HostAnswer>;
  /** Says who is told of what happens in the workbook. */
  tell(listener: (events: readonly HostEvent[]) => void): void;
}

function inThisWindow(emulator: Emulator): ExternalHost {
  return {
    api: emulator.api,
    name: emulator.workbook.name,
    readOnly: emulator.workbook.readOnly,
    execute: (batch, flags) => emulator.execute(batch, flags),
    tell: (listener) => void (emulator.events.deliver = listener),
  };
}

type Reply = (answer: SafeArray | number, code?: number) => unknown;
type EventHandler = (id: number, payload: unknown) => void;

/** Numbers by which desktop Excel refuses a whole request, as the client reads them. */
const STATUS_OF: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  ActivityLimitReached: 5102,
  AccessDenied: 7000,
};

function answerArray(status: number, code: string, message: string, body: string): SafeArray {
  const refused = code ? STATUS_OF[code] : undefined;
  if (refused !== undefined) return new SafeArray([refused]);
  const error = JSON.stringify({ Results: [], Error: { Code: code, Message: message, HttpStatusCode: status, Location: '', ActionIndex: -1 } });
  return new SafeArray([0, new SafeArray([200, [], body || error])]);
}

/** Requirement sets as `GetSupportedMatrix` names them, versions as text. */
function supportedMatrix(api: string): string {
  return JSON.stringify({ ExcelApi: api, DialogApi: '1.2', AddinCommands: '1.1', RichApiRuntime: '1.1', DelayForCellEdit: '1.1' });
}

export interface ExternalOptions {
  readonly language?: string;
  /** What `Office.context.officeTheme` says. */
  readonly theme?: Readonly<Record<'bodyBackgroundColor' | 'bodyForegroundColor' | 'controlBackgroundColor' | 'controlForegroundColor', number>>;
}

/** Puts an emulated Excel of this window on `window.external`. */
export function installExternal(window: Window, emulator: Emulator, options: ExternalOptions = {}): void {
  installHost(window, inThisWindow(emulator), options);
}

/** Puts an Excel on `window.external`, wherever it is. */
export function installHost(window: Window, host: ExternalHost, options: ExternalOptions = {}): void {
  const language = options.language ?? 'en-US';
  const handlers: EventHandler[] = [];
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'plumbline-workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 1033,
    GetAppDataLocale: () => 1033,
    GetDocUrl: () => host.name,
    GetAppCapabilities: () => (host.readOnly ? 1 : 0),
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'workbench',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => supportedMatrix(host.api),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.0.0',
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () =>
      JSON.stringify(options.theme ?? { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0, controlBackgroundColor: 0xf3f3f3, controlForegroundColor: 0 }),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${language}|||`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, params: readonly unknown[], reply: Reply): void => {
      if (id !== EXECUTE_RICH_API) {
        reply(new SafeArray([0]));
        return;
      }
      // [customData, method, path, headers, body, permission, flags, …], as the client packs its request.
      const request = params[0] as readonly unknown[];
      const batch = String(request[4]);
      // At its start office.js tells Excel that it is ready for ribbon commands; nothing of the workbook's is asked for.
      if (batch.includes('"Microsoft.InternalService.')) {
        reply(answerArray(200, '', '', JSON.stringify({ Results: [] })));
        return;
      }
      const run = host.execute(batch, Number(request[6] ?? 0));
      run.then(
        ({ status, code, message, body }) => reply(answerArray(status, code, message, body)),
        (fault: unknown) => {
          reply(answerArray(500, 'GeneralException', String(fault), ''));
          // What the emulator does not imitate must be seen by whoever works on it, not only by the pane.
          throw fault;
        },
      );
    },
    RegisterEvent: (id: number, _target: string, handler: EventHandler, reply: Reply): void => {
      if (id === RICH_API_MESSAGE) handlers.push(handler);
      reply(0);
    },
    UnregisterEvent: (_id: number, _target: string, reply: Reply): void => {
      reply(0);
    },
    MessageParent: () => undefined,
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  host.tell((events) => {
    const entries = events.map((event) => new SafeArray([EVENT_CATEGORY, event.type, event.targetId, JSON.stringify(event.message), 0, false]));
    for (const handler of handlers) handler(RICH_API_MESSAGE, new SafeArray(entries));
  });
}
