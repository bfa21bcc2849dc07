/** Names of files that are being written, and the removal of those whose writer was killed. */
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Disk } from './disk';

const NAME = /^\.plumbline-([0-9a-f]{10})-(\d{1,10})-[0-9a-f]{12}\.part$/;
/** Of a writer on another machine it cannot be known whether it lives: after this many milliseconds it does not. */
const ABANDONED = 24 * 60 * 60 * 1000;

/** Tells this machine, its start and its room for processes from all others that may share a folder. */
const HERE = createHash('sha256')
  .update([hostname(), read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')), read(() => readlinkSync('/proc/self/ns/pid'))].join('\n'))
  .digest('hex')
  .slice(0, 10);

const underWay = new Set<string>();

/** A name in a folder that no other run can have chosen, short enough for any disk. */
export function unfinishedName(folder: string): string {
  const name = `.plumbline-${HERE}-${process.pid}-${randomBytes(6).toString('hex')}.part`;
  underWay.add(name);
  return join(folder, name);
}

/** Removes what earlier runs, here or elsewhere, left in a folder when they were killed. A folder that cannot be listed is left alone. */
export async function clearUnfinished(folder: string, disk: Disk): Promise<void> {
  for (const name of await names(folder, disk)) {
    const [, where = '', pid = ''] = NAME.exec(name) ?? [];
    if (where === '' || underWay.has(name)) continue;
    try {
      const path = join(folder, name);
      const file = await disk.lstat(path);
      const dead = where === HERE ? !isAlive(Number(pid)) : Date.now() - file.mtimeMs > ABANDONED;
      if (dead && file.isFile()) await disk.rm(path);
    } catch {
      // Another run was quicker, or the file is not ours to remove: neither concerns this save.
      continue;
    }
  }
}

async function names(folder: string, disk: Disk): Promise<string[]> {
  try {
    return await disk.readdir(folder);
  } catch {
    // What cannot be listed may still be written into.
    return [];
  }
}

/** Whether a process of that number lives here; our own number on a file that we are not writing belonged to somebody before us. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function read(from: () => string): string {
  try {
    return from();
  } catch {
    // Only Linux has these.
    return '';
  }
}
