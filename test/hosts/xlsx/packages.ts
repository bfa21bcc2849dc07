/** Packages taken apart by a zip reader that is not ours. */
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { strFromU8, unzipSync } from 'fflate';

/** Every part, unpacked. */
export function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function partText(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes, { filter: ({ name }) => name === path })[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return strFromU8(part);
}

/** Every part as it is packed. */
export async function packed(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes), { strictness: 'tolerant' }).getEntries();
  const parts = new Map<string, Buffer>();
  for (const entry of entries)
    if (!entry.directory) parts.set(entry.filename, Buffer.from(await (entry as FileEntry).getData(new Uint8ArrayWriter(), { passThrough: true })));
  return parts;
}
