/** Opens a workbook, with CSV exports beside it where they are named. */
import { basename } from 'node:path';
import { doingText, type SheetSnapshot, type WorkbookSnapshot } from '../workbook';
import { readWhole } from '../hosts/xlsx/read-file';
import { openFile, type FileHost } from '../hosts/xlsx/file-host';
import { CannotAudit, type Progress } from './console';

export interface Opened {
  readonly file: FileHost;
  /** The workbook itself: what is written into. */
  readonly workbook: WorkbookSnapshot;
  /** The workbook with the CSV files as further sheets: what is audited. */
  readonly together: WorkbookSnapshot;
}

export async function openWorkbooks(path: string, withFiles: readonly string[], progress: Progress): Promise<Opened> {
  const file = await openFile(path);
  const workbook = await file.read({ onProgress: (share, doing) => progress(share, doingText(doing)) });
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const sheets: SheetSnapshot[] = [];
  for (const other of withFiles) {
    const { csvSnapshot } = await import('../hosts/xlsx/csv-file');
    for (const sheet of csvSnapshot(await bytesOf(other), basename(other)).sheets) sheets.push({ ...sheet, name: freeName(sheet.name, taken) });
  }
  return { file, workbook, together: sheets.length === 0 ? workbook : { ...workbook, sheets: [...workbook.sheets, ...sheets] } };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return (await readWhole(path)).bytes;
  } catch (cause) {
    throw new CannotAudit(`${path} cannot be opened: check the file that --with names.`, { cause });
  }
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name.slice(0, 27)} (${count})`;
  taken.add(free.toLowerCase());
  return free;
}
