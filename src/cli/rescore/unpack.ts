/** Unpacks a package as `npm pack` made it: plain files of bounded size, into a folder of our own. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Of a package, unpacked. Ours have a few megabytes. */
const LARGEST = 256 * 2 ** 20;
const BLOCK = 512;
/** Names of files as packages have them; what climbs out of the folder is none. */
const PLAIN = /^package(?:\/(?!\.\.?(?:\/|$))[\w@.+ -]+)+$/;

/** The folder with its package.json; null where these bytes are no package. */
export async function unpack(bytes: Uint8Array, folder: string): Promise<string | null> {
  let whole: Buffer;
  try {
    whole = gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch {
    return null;
  }
  const files = filesIn(whole);
  if (!files.has('package/package.json')) return null;
  for (const [name, content] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return join(folder, 'package');
}

/** The regular files of a tar archive by their names; links and whatever else are left out. */
function filesIn(tar: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; at + BLOCK <= tar.length;) {
    const text = (from: number, length: number): string => tar.toString('utf8', at + from, at + from + length).replace(/\0[^]*$/, '');
    const [name, size, type, before] = [text(0, 100), parseInt(text(124, 12), 8), text(156, 1), text(345, 155)];
    // Two empty blocks are the end.
    if (name === '' || !(size >= 0)) break;
    const path = before === '' ? name : `${before}/${name}`;
    if ((type === '0' || type === '') && PLAIN.test(path)) files.set(path, tar.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
