/** What stands where a file is to be saved, and whether it may be replaced. */
import { constants, type BigIntStats } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { HostError } from '../../workbook';
import type { Disk } from './disk';
import { diskWords } from './disk-words';
import { clearUnfinished } from './unfinished-saves';

/** A file as it was seen; it is replaced only while it is still this one. */
export type SeenFile = Pick<BigIntStats, 'dev' | 'ino' | 'size' | 'mtimeNs'>;

/** What may be replaced: nothing, whatever file is there, or that one file. */
export type Replaces = 'nothing' | 'anything' | SeenFile;

export interface SaveTarget {
  /** The path that was asked for, for sentences. */
  readonly asked: string;
  /** The file itself: a link stays a link, and what it points at is replaced. */
  readonly path: string;
  readonly there: BigIntStats | null;
}

/** @throws HostError `cannot-save`, or `is-there`, with one sentence. */
export async function saveTarget(asked: string, replaces: Replaces, disk: Disk): Promise<SaveTarget> {
  const target = await found(asked, disk);
  // First of all, or what a killed run left could look like a second name of the file.
  await clearUnfinished(dirname(target.path), disk);
  if (target.there === null) return target;
  const there = await disk.lstat(target.path, { bigint: true });
  if (!there.isFile()) throw cannotSave(asked, there.isDirectory() ? 'it is a folder' : 'it is no regular file');
  if (replaces === 'nothing')
    throw new HostError('is-there', `${asked} is there already and is left alone: choose another name, or say --force to replace it.`, 'by-person');
  if (replaces !== 'anything' && !isSameFile(there, replaces)) throw changed(asked);
  if ((there.mode & 0o222n) === 0n || !(await isWritable(target.path, disk))) throw cannotSave(asked, 'it is read-only');
  if (there.nlink > 1n) throw cannotSave(asked, 'the same file has other names (hard links), which would keep the old one');
  return { ...target, there };
}

/** Looks again, right before the file is replaced. @throws HostError when it has changed since. */
export async function stillThere({ asked, path, there }: SaveTarget, disk: Disk): Promise<void> {
  if (there === null || !isSameFile(await disk.lstat(path, { bigint: true }), there)) throw changed(asked);
}

export function cannotSave(asked: string, why: string, cause?: unknown): HostError {
  const options = cause === undefined ? undefined : { cause };
  return new HostError('cannot-save', `${asked} cannot be saved (${why}): close it where it is open, or choose another place with -o.`, 'by-person', options);
}

/** Whether a file is still the one that was seen, and nobody has written into it since. */
export function isSameFile(one: SeenFile, other: SeenFile): boolean {
  return one.dev === other.dev && one.ino === other.ino && one.size === other.size && one.mtimeNs === other.mtimeNs;
}

function changed(asked: string): HostError {
  return new HostError('changed', `${asked} was changed while it was about to be replaced and is left alone: try again.`, 'by-person');
}

async function found(asked: string, disk: Disk): Promise<SaveTarget> {
  const path = resolve(asked);
  try {
    const real = await disk.realpath(path);
    return { asked, path: real, there: await disk.lstat(real, { bigint: true }) };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cannotSave(asked, diskWords(cause), cause);
    if (await isLink(path, disk)) throw cannotSave(asked, 'it is a link to a file that is not there');
    return { asked, path: resolve(await folderOf(path, asked, disk), basename(path)), there: null };
  }
}

async function folderOf(path: string, asked: string, disk: Disk): Promise<string> {
  try {
    return await disk.realpath(dirname(path));
  } catch (cause) {
    throw cannotSave(asked, diskWords(cause), cause);
  }
}

async function isLink(path: string, disk: Disk): Promise<boolean> {
  try {
    return (await disk.lstat(path)).isSymbolicLink();
  } catch {
    // Nothing is there, not even a link.
    return false;
  }
}

async function isWritable(path: string, disk: Disk): Promise<boolean> {
  try {
    await disk.access(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
