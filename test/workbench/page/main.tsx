/** The workbench page: an emulated Excel with a workbook in it, and the pane beside it. */
import { createRoot } from 'react-dom/client';
import { Workbench } from './Workbench';
import { openBook, type Book } from './book';
import type { CellValue } from '../../../src/workbook';
import { installExternal } from '../../emulator/browser';
import { valueOf, type Sheet } from '../../emulator/model/sheet';
import { sheetOf } from '../../emulator/model/workbook';
import { Person } from '../../emulator/person';
import { pictureOf } from '../../emulator/to-snapshot';

const SAMPLE = '/samples/halden-instruments.xlsx';
/** The day the sample's company looks back on its half year. */
const SAMPLE_DAY = '2026-06-30';

/** What tests, and the pane's window, take hold of. */
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
  /** Puts the emulated Excel into a window before office.js asks for it. */
  connect(pane: Window): void;
}

declare global {
  interface Window {
    plumblineWorkbench: WorkbenchHandle;
  }
}

/** Office's own colours, as desktop Excel gives them. */
const LIGHT = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424, controlBackgroundColor: 0xf3f3f3, controlForegroundColor: 0x242424 };
const DARK = { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x333333, controlForegroundColor: 0xffffff };

function handleOf(book: Book, connect: WorkbenchHandle['connect']): WorkbenchHandle {
  const { emulator } = book;
  const named = (name: string): Sheet => {
    const sheet = sheetOf(emulator.workbook, name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  };
  return {
    book,
    connect,
    person: new Person(emulator),
    picture: () => pictureOf(emulator.workbook),
    value: (sheet, row, column) => valueOf(named(sheet), row, column),
    headers: (sheet) => named(sheet).rows[0]?.values ?? [],
  };
}

async function start(): Promise<void> {
  const wanted = new URLSearchParams(location.search);
  const root = createRoot(document.getElementById('workbench') as HTMLElement);
  const file = await fetch(wanted.get('book') ?? SAMPLE);
  let book = await openBook(new Uint8Array(await file.arrayBuffer()), decodeURIComponent(new URL(file.url).pathname.split('/').at(-1) ?? 'workbook.xlsx'));
  const connect = (pane: Window): void => installExternal(pane, book.emulator, { theme: matchMedia('(prefers-color-scheme: dark)').matches ? DARK : LIGHT });
  const draw = (): void => {
    const asked = new URLSearchParams(book.name === SAMPLE.split('/').at(-1) ? { asOf: SAMPLE_DAY } : {});
    if (wanted.get('start') === 'audit') asked.set('start', 'audit');
    const language = wanted.get('language');
    if (language !== null) asked.set('language', language);
    window.plumblineWorkbench = handleOf(book, connect);
    root.render(
      <Workbench key={book.id} book={book} paneWidth={Number(wanted.get('pane') ?? 350)} paneAddress={`/pane/taskpane.html?live=on&${asked}`} open={open} />,
    );
  };
  const open = async (bytes: Uint8Array, name: string): Promise<void> => {
    book = await openBook(bytes, name);
    draw();
  };
  await navigator.serviceWorker.register('/office-worker.js');
  await navigator.serviceWorker.ready;
  draw();
}

start().catch((error: unknown) => {
  const problem = document.createElement('p');
  problem.className = 'problem';
  problem.textContent = `The workbench could not start: ${error instanceof Error ? error.message : String(error)}`;
  document.body.append(problem);
});
