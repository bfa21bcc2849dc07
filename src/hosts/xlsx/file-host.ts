/** Workbooks on disk: opened by path, never modified, saved as another file in one step. */
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { HostError } from '../../workbook';
import { readWhole, type ReadFile } from './read-file';
import { isBinary } from './recognise';
import { saveFile, type SaveOptions } from './save-file';
import type { SeenFile } from './save-target';
import { openXlsx, type XlsxHost } from './xlsx-host';

export interface FileHost extends XlsxHost {
  /** The file that was opened, as it was then. */
  readonly seen: SeenFile;
  /** @throws HostError `same-file` for a path that names the file that was opened. */
  checkOther(path: string): Promise<void>;
  /**
   * Writes the workbook as it now stands, readable by nobody who could not read the one that was opened.
   * @throws HostError `same-file` for the file that was opened, and what `saveFile` throws.
   */
  saveAs(path: string, options: Omit<SaveOptions, 'mode'>): Promise<void>;
  /** The same with other bytes, made from the workbook. */
  saveBytesAs(path: string, bytes: Uint8Array, options: Omit<SaveOptions, 'mode'>): Promise<void>;
}

/**
 * Opens an `.xlsx`, `.xlsm` or `.csv` file; a CSV becomes a new workbook of one sheet.
 * @param read what the path held, for whoever has read it already
 * @throws HostError with one sentence for whatever cannot be read.
 */
export async function openFile(path: string, read?: ReadFile): Promise<FileHost> {
  const { bytes, seen } = read ?? (await readWhole(path));
  const name = basename(path);
  // Some exports call a workbook a CSV: its first bytes tell.
  const isCsv = ['.csv', '.tsv', '.txt'].includes(extname(path).toLowerCase()) && !isBinary(bytes);
  const checkOther = async (target: string): Promise<void> => {
    if (await isFile(target, seen))
      throw new HostError('same-file', `${name} is the workbook that was opened, which is never changed: save to another name with -o.`);
  };
  const saveBytesAs = async (target: string, made: Uint8Array, options: Omit<SaveOptions, 'mode'>): Promise<void> => {
    await checkOther(target);
    await saveFile(target, made, { ...options, mode: Number(seen.mode) });
  };
  const host = await openXlsx(isCsv ? (await import('./csv-file')).csvToXlsx(bytes, name) : bytes, name);
  return {
    seen,
    read: async (options) => {
      const workbook = await host.read(options);
      return isCsv ? { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, untyped: true as const })) } : workbook;
    },
    apply: (plan) => host.apply(plan),
    show: (at) => host.show(at),
    toBytes: () => host.toBytes(),
    checkOther,
    saveAs: (target, options) => saveBytesAs(target, host.toBytes(), options),
    saveBytesAs,
  };
}

/** Whether a path names that very file, through whatever links. */
async function isFile(path: string, { dev, ino }: SeenFile): Promise<boolean> {
  try {
    const there = await stat(path, { bigint: true });
    return there.dev === dev && there.ino === ino;
  } catch {
    // Nothing is there yet.
    return false;
  }
}
