/** Reads a whole file, of bounded size, and remembers which one it was. */
import type { BigIntStats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { HostError } from '../../workbook';
import { diskWords } from './disk-words';

/** Larger files are refused before they are read into memory. */
const LARGEST = 512 * 1024 * 1024;

export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly seen: BigIntStats;
}

/** @throws HostError `too-large`, or `cannot-open` for what is no regular file or cannot be read. */
export async function readWhole(path: string): Promise<ReadFile> {
  try {
    // A pipe would keep us waiting as soon as it is opened, and a device may never end.
    const { isFile, isFolder } = await kindOf(path);
    if (!isFile) throw cannotOpen(path, isFolder ? 'it is a folder' : 'it is no regular file');
    const file = await open(path, 'r');
    try {
      const seen = await file.stat({ bigint: true });
      if (seen.size > LARGEST)
        throw new HostError(
          'too-large',
          `${basename(path)} has ${Math.round(Number(seen.size) / 1024 / 1024)} MB, more than can be audited: delete the sheets the audit does not need, in a copy, and try again.`,
        );
      return { bytes: await file.readFile(), seen };
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw cause instanceof HostError ? cause : cannotOpen(path, diskWords(cause), cause);
  }
}

async function kindOf(path: string): Promise<{ isFile: boolean; isFolder: boolean }> {
  const found = await stat(path);
  return { isFile: found.isFile(), isFolder: found.isDirectory() };
}

function cannotOpen(path: string, why: string, cause?: unknown): HostError {
  return new HostError(
    'cannot-open',
    `${path} cannot be opened (${why}): check its name and that you may read it.`,
    'by-person',
    cause === undefined ? undefined : { cause },
  );
}
