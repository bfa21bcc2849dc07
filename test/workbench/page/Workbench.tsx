/** A simple grid over the emulated workbook, and the real pane beside it. */
import { useEffect, useReducer, useState } from 'react';
import { cellName } from '../../../src/workbook';
import type { Book } from './book';
import { cellText } from './cell-text';
import { Grid } from './Grid';
import { SheetTabs } from './SheetTabs';

interface Props {
  readonly book: Book;
  readonly paneWidth: number;
  readonly paneAddress: string;
  readonly open: (bytes: Uint8Array, name: string) => Promise<void>;
}

export function Workbench({ book, paneWidth, paneAddress, open }: Props) {
  const [version, redraw] = useReducer((count: number) => count + 1, 0);
  const [problem, setProblem] = useState<string | null>(null);
  const { emulator } = book;
  useEffect(() => {
    emulator.onChange = redraw;
  }, [emulator]);
  const { workbook } = emulator;
  const { sheet, area } = workbook.selection;
  const opened = async (file: File): Promise<void> => {
    try {
      await open(new Uint8Array(await file.arrayBuffer()), file.name);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="workbench">
      <header className="toolbar">
        <h1>{book.name}</h1>
        <p>{problem ?? 'This is not Excel. It imitates the part of Excel that Plumbline uses; the pane on the right is the real one.'}</p>
        <label>
          Open another workbook
          <input type="file" accept=".xlsx,.xlsm" onChange={({ target }) => target.files?.[0] && void opened(target.files[0])} />
        </label>
        <button type="button" onClick={() => void save(book)}>
          Save the audited file
        </button>
      </header>
      <section className="book" aria-label="Workbook">
        <div className="formula">
          <b>{cellName(area.top, area.left)}</b>
          <span>{sheet === workbook.active ? cellText(sheet, area.top, area.left) : ''}</span>
        </div>
        <Grid key={workbook.active.id} emulator={emulator} version={version} redraw={redraw} />
        <SheetTabs workbook={workbook} redraw={redraw} />
      </section>
      <iframe className="pane" title="Plumbline" src={paneAddress} allow="clipboard-write" style={{ width: paneWidth }} />
    </div>
  );
}

async function save(book: Book): Promise<void> {
  const bytes = await book.toBytes();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  link.download = book.name.replace(/(\.xls[xm])?$/i, '.audited$1');
  link.click();
  URL.revokeObjectURL(link.href);
}
