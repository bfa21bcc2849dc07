/** The workbench page: an emulated Excel with a workbook in it, and the pane beside it. */
import { createRoot } from 'react-dom/client';
import { Workbench } from './Workbench';
import { openBook, type Book } from './book';
import type { CellValue } from '../../../src/workbook';
import { valueOf, type Sheet } from '../../emulator/model/sheet';
import { sheetOf } from '../../emulator/model/workbook';
import { answerOver, factsOf } from '../../emulator/over-a-port';
import { Person } from '../../emulator/person';
import { pictureOf } from '../../emulator/to-snapshot';
import { CONNECT } from './connecting';
import type { Plug } from './plug-in';

const SAMPLE = '/samples/halden-instruments.xlsx';
/** The day the sample's company looks back on its half year. */
const SAMPLE_DAY = '2026-06-30';

/** What tests take hold of. */
export interface WorkbenchHandle {
  readonly book: Book;
  /** Whoever sits in front of the workbook. */
  readonly person: Person;
  /** Everything that can be seen in the workbook, as lines of text. */
  picture(): string;
  /** Rows and columns count from zero. */
  value(sheet: string, row: number, column: number): CellValue;
  /** The first row of a sheet. */
  headers(sheet: string): readonly CellValue[];
  /** Opens the pane anew, as who closes and opens it does. */
  reopenPane(): void;
}

declare global {
  interface Window {
    plumblineWorkbench: WorkbenchHandle;
  }
}

/** Office's own colours, as desktop Excel gives them. */
const LIGHT = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424, controlBackgroundColor: 0xf3f3f3, controlForegroundColor: 0x242424 };
const DARK = { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x333333, controlForegroundColor: 0xffffff };

/** The pane stands at an origin of its own, in a frame that a browser runs in a process of its own. */
function paneAddress(origin: string, { emulator, name }: Book, wanted: URLSearchParams): string {
  const asked = new URLSearchParams({ live: 'on' });
  if (name === SAMPLE.split('/').at(-1)) asked.set('asOf', SAMPLE_DAY);
  if (wanted.get('start') === 'audit') asked.set('start', 'audit');
  const language = wanted.get('language');
  if (language !== null) asked.set('language', language);
  const plug: Plug = { origin: location.origin, facts: factsOf(emulator), theme: matchMedia('(prefers-color-scheme: dark)').matches ? DARK : LIGHT };
  return `${origin}/page/door.html?${new URLSearchParams({ plug: JSON.stringify(plug), to: `/pane/taskpane.html?${asked}` })}`;
}

function handleOf(book: Book): WorkbenchHandle {
  const { emulator } = book;
  const named = (name: string): Sheet => {
    const sheet = sheetOf(emulator.workbook, name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  };
  return {
    book,
    person: new Person(emulator),
    picture: () => pictureOf(emulator.workbook),
    value: (sheet, row, column) => valueOf(named(sheet), row, column),
    headers: (sheet) => named(sheet).rows[0]?.values ?? [],
    reopenPane: () => {
      const frame = document.querySelector('iframe');
      if (frame !== null) frame.src = String(frame.src);
    },
  };
}

async function start(): Promise<void> {
  const wanted = new URLSearchParams(location.search);
  const root = createRoot(document.getElementById('workbench') as HTMLElement);
  const file = await fetch(wanted.get('book') ?? SAMPLE);
  let book = await openBook(new Uint8Array(await file.arrayBuffer()), decodeURIComponent(new URL(file.url).pathname.split('/').at(-1) ?? 'workbook.xlsx'));
  const paneOrigin = await (await fetch('/pane-address')).text();
  window.addEventListener('message', ({ origin, data, ports: [port] }: MessageEvent<unknown>) => {
    if (origin === paneOrigin && data === CONNECT && port !== undefined) answerOver(port, book.emulator);
  });
  const draw = (): void => {
    window.plumblineWorkbench = handleOf(book);
    root.render(
      <Workbench key={book.id} book={book} paneWidth={Number(wanted.get('pane') ?? 350)} paneAddress={paneAddress(paneOrigin, book, wanted)} open={open} />,
    );
  };
  const open = async (bytes: Uint8Array, name: string): Promise<void> => {
    book = await openBook(bytes, name);
    draw();
  };
  draw();
}

start().catch((error: unknown) => {
  const problem = document.createElement('p');
  problem.className = 'problem';
  problem.textContent = `The workbench could not start: ${error instanceof Error ? error.message : String(error)}`;
  document.body.append(problem);
});
