/** Runs in the pane's window in front of office.js: plugs in the Excel that the workbench emulates, and then asks for the real office.js. */
import { installHost, type ExternalOptions } from '../../emulator/browser';
import { excelOver, type ExcelFacts } from '../../emulator/over-a-port';
import { OFFICE_JS } from './office-origin';
import { CONNECT, PLUG } from './connecting';

/** What the workbench hands to the pane's frame. */
export interface Plug {
  /** The workbench's. */
  readonly origin: string;
  readonly facts: ExcelFacts;
  readonly theme: NonNullable<ExternalOptions['theme']>;
}

const { origin, facts, theme } = JSON.parse(sessionStorage.getItem(PLUG) ?? '') as Plug;
const { port1, port2 } = new MessageChannel();
installHost(window, excelOver(port1, facts), { theme });
parent.postMessage(CONNECT, origin, [port2]);
document.write(`<script src="${OFFICE_JS}"></script>`);
