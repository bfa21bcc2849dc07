/** Packages taken apart by a zip reader that is not ours, and by their bytes. */
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

/** Every part as it is packed, found by the directory at the end. */
export function packed(bytes: Uint8Array): Map<string, Buffer> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const parts = new Map<string, Buffer>();
  let at = view.readUInt32LE(end + 16);
  for (let left = view.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [view.readUInt16LE(at + 28), view.readUInt16LE(at + 30), view.readUInt16LE(at + 32)];
    const local = view.readUInt32LE(at + 42);
    const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const name = view.toString('utf8', at + 46, at + 46 + nameLength);
    if (!name.endsWith('/')) parts.set(name, view.subarray(start, start + view.readUInt32LE(at + 20)));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return parts;
}

/** Part by part, in uncompressed bytes. */
export function expectSameParts(one: Uint8Array, other: Uint8Array): void {
  const [now, was] = [unzipped(one), unzipped(other)];
  expect(Object.keys(now).sort()).toEqual(Object.keys(was).sort());
  for (const [path, part] of Object.entries(was)) if (!Buffer.from(now[path]!).equals(part)) throw new Error(`${path} differs`);
}

const UNKNOWN = 0xffffffff;

/** Checks every header of a zip file byte by byte: no ZIP64, no sizes that come later. Gives how many parts there are. @throws where one is not plain. */
export function plainHeaders(bytes: Uint8Array): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const count = view.readUInt16LE(end + 10);
  let at = view.readUInt32LE(end + 16);
  if (at === UNKNOWN || view.includes('PK\u0006\u0006', at, 'latin1')) throw new Error('a ZIP64 end of the directory');
  for (let index = 0; index < count; index++) {
    const local = view.readUInt32LE(at + 42);
    const [nameLength, extraLength, commentLength] = [view.readUInt16LE(at + 28), view.readUInt16LE(at + 30), view.readUInt16LE(at + 32)];
    const name = view.toString('utf8', at + 46, at + 46 + nameLength);
    const [inDirectory, inPlace] = [view.subarray(at + 4), view.subarray(local + 2)];
    const problem =
      headerProblem(inDirectory.subarray(2), view, at + 46 + nameLength, extraLength) ??
      headerProblem(inPlace.subarray(2), view, local + 30 + nameLength, view.readUInt16LE(local + 28));
    const sizes = [view.readUInt32LE(local + 18) === view.readUInt32LE(at + 20), view.readUInt32LE(local + 22) === view.readUInt32LE(at + 24)];
    if (problem !== undefined || sizes.includes(false)) throw new Error(`${name}: ${problem ?? 'sizes that differ'}`);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return count;
}

/** `header` from the version that is needed on, as both kinds of headers have it. */
function headerProblem(header: Buffer, zip: Buffer, extraAt: number, extraLength: number): string | undefined {
  if (header.readUInt16LE(0) > 20) return `needs version ${header.readUInt16LE(0)}`;
  if ((header.readUInt16LE(2) & 8) !== 0) return 'sizes come later';
  if (header.readUInt32LE(14) === UNKNOWN || header.readUInt32LE(18) === UNKNOWN) return 'a size that stands elsewhere';
  for (let at = extraAt; at < extraAt + extraLength; at += 4 + zip.readUInt16LE(at + 2)) if (zip.readUInt16LE(at) === 1) return 'a ZIP64 field';
  return undefined;
}
