/** Workbooks on disk: opened by path, never modified, saved as another file in one step. */
import { constants } from 'node:fs';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { HostError } from '../../workbook';
import { csvToXlsx } from './csv-file';
import { diskWords } from './disk-words';
import { isBinary } from './recognise';
import { openXlsx, type XlsxHost } from './xlsx-host';

/** Larger files are refused before they are read into memory. */
const LARGEST = 512 * 1024 * 1024;

export interface FileHost extends XlsxHost {
  /**
   * Writes the workbook as it now stands: first beside the target, then renamed over it, so that no half-written file is ever seen.
   * @throws HostError `same-file` for the file that was opened, `cannot-save` for what the disk refuses.
   */
  saveAs(path: string): Promise<void>;
}

/**
 * Opens an `.xlsx`, `.xlsm` or `.csv` file; a CSV becomes a new workbook of one sheet.
 * @throws HostError with one sentence for whatever cannot be read.
 */
export async function openFile(path: string): Promise<FileHost> {
  const bytes = await readWhole(path);
  const name = basename(path);
  // Some exports call a workbook a CSV: its first bytes tell.
  const isCsv = ['.csv', '.tsv', '.txt'].includes(extname(path).toLowerCase()) && !isBinary(bytes);
  const host = await openXlsx(isCsv ? csvToXlsx(bytes, name) : bytes, name);
  return {
    read: async (options) => {
      const workbook = await host.read(options);
      return isCsv ? { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, untyped: true as const })) } : workbook;
    },
    apply: (plan) => host.apply(plan),
    show: (at) => host.show(at),
    toBytes: () => host.toBytes(),
    saveAs: async (target) => {
      if (await isSameFile(path, target))
        throw new HostError('same-file', `${name} is the workbook that was opened, which is never changed: save to another name.`);
      await saveAtomically(target, host.toBytes());
    },
  };
}

async function readWhole(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST)
      throw new HostError(
        'too-large',
        `${basename(path)} has ${Math.round(size / 1024 / 1024)} MB, more than can be audited: delete the sheets the audit does not need, in a copy, and try again.`,
      );
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError('cannot-open', `${path} cannot be opened (${diskWords(cause)}): check its name and that you may read it.`, 'by-person', { cause });
  }
}

/**
 * Saves a new file; one that is there already is left alone.
 * @throws HostError `cannot-save`
 */
export async function saveNew(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await (await open(path, 'wx')).close();
  } catch (cause) {
    const there = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    const message = there ? `${path} is there already and is left alone: choose another name.` : `${path} cannot be saved (${diskWords(cause)}).`;
    throw new HostError('cannot-save', message, 'by-person', { cause });
  }
  await saveAtomically(path, bytes);
}

/**
 * Writes a file so that its name always stands for a whole file: the old one or the new one.
 * @throws HostError `cannot-save`
 */
async function saveAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const target = resolve(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    const file = await open(temporary, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o666);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new HostError(
      'cannot-save',
      `${path} cannot be saved (${diskWords(cause)}): close it where it is open, or choose another place with -o.`,
      'by-person',
      {
        cause,
      },
    );
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  try {
    return (await realpath(one)) === (await realpath(other));
  } catch {
    // The target does not exist yet.
    return false;
  }
}
