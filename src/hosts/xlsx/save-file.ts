/** Saves a file so that its name always stands for a whole one, the old or the new, whenever the writer is killed. */
import { constants, type BigIntStats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HostError } from '../../workbook';
import { DISK, type Disk } from './disk';
import { diskWords } from './disk-words';
import { cannotSave, saveTarget, stillThere, type Replaces, type SaveTarget } from './save-target';
import { unfinishedName } from './unfinished-saves';

export interface SaveOptions {
  readonly replaces: Replaces;
  /** Permissions that a new file does not exceed, but for its owner; those of the disk's custom otherwise. */
  readonly mode?: number;
  /** Keeps the file that is replaced, once, under its name with this ending. */
  readonly keptAs?: string;
}

/**
 * Writes beside the target and then gives the new file its name. What is replaced keeps its owner, its permissions and the links to it.
 * @throws HostError `is-there`, `changed` or `cannot-save`, and nothing is changed.
 */
export async function saveFile(path: string, bytes: Uint8Array, options: SaveOptions, disk: Disk = DISK): Promise<void> {
  const target = await saveTarget(path, options.replaces, disk);
  if (options.keptAs !== undefined && target.there !== null) {
    const former = await disk.readFile(target.path);
    await put(await saveTarget(`${target.path}${options.keptAs}`, 'anything', disk), former, target.there, undefined, disk);
  }
  await put(target, bytes, target.there, options.mode, disk);
}

/** `like`: the file whose owner and permissions the new one gets. */
async function put(target: SaveTarget, bytes: Uint8Array, like: BigIntStats | null, mode: number | undefined, disk: Disk): Promise<void> {
  const unfinished = unfinishedName(dirname(target.path));
  try {
    // Nobody else may look into it before it has its permissions.
    const file = await disk.open(
      unfinished,
      constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY,
      like === null ? ((mode ?? 0o666) & 0o666) | 0o600 : 0o600,
    );
    try {
      await file.writeFile(bytes);
      if (like !== null) await liken(file, like, target.asked);
      await file.sync();
    } finally {
      await file.close();
    }
    if (target.there === null) await nameNew(unfinished, target, disk);
    else {
      await stillThere(target, disk);
      await disk.rename(unfinished, target.path);
    }
  } catch (cause) {
    await forget(unfinished, disk);
    throw cause instanceof HostError ? cause : cannotSave(target.asked, diskWords(cause), cause);
  }
}

async function liken(file: FileHandle, like: BigIntStats, asked: string): Promise<void> {
  const mine = await file.stat({ bigint: true });
  if (mine.uid !== like.uid || mine.gid !== like.gid) {
    try {
      await file.chown(Number(like.uid), Number(like.gid));
    } catch (cause) {
      throw cannotSave(asked, 'it belongs to somebody else, which replacing it would change', cause);
    }
  }
  // Permissions last: a change of owner takes some of them away.
  await file.chmod(Number(like.mode & 0o7777n));
}

/** Gives a new file its name, unless somebody else took that name meanwhile. */
async function nameNew(unfinished: string, target: SaveTarget, disk: Disk): Promise<void> {
  try {
    await disk.link(unfinished, target.path);
  } catch (cause) {
    if (!HAS_NO_LINKS.includes((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
    // Not every disk has links; a file that comes up within this moment would be replaced.
    await saveTarget(target.asked, 'nothing', disk);
    await disk.rename(unfinished, target.path);
    return;
  }
  await forget(unfinished, disk);
}

const HAS_NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'];

/** Takes an unfinished file away; one that cannot be is cleared by the next run. */
async function forget(unfinished: string, disk: Disk): Promise<void> {
  try {
    await disk.rm(unfinished, { force: true });
  } catch {
    return;
  }
}
