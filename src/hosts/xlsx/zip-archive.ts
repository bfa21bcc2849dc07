/** The zip file that a workbook is: parts are unpacked within bounds, and those nobody touched are copied with their compressed bytes. */
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, type Entry, type FileEntry } from '@zip.js/zip.js';
import { badFile } from './bad-file';
import { packed, unpackedBy } from './packing';
import { joined, type EditedPart, type Pieces } from './pieces';
import { refuseOtherFormats } from './recognise';
import { utf8 } from './xml-text';
import { ZipWriter } from './zip-writer';

configure({ useWebWorkers: false, chunkSize: 512 * 1024 });

const MEGABYTE = 1024 * 1024;

/** What no honest workbook exceeds, and what keeps an audit within 1.5 GB of memory. */
const LIMITS = {
  entries: 20_000,
  /** Bytes of one part, unpacked. */
  part: 384 * MEGABYTE,
  /** Packing better than this, in a part above `ratioFrom` bytes, is an attack: sheets of repeated rows reach about 60. */
  ratio: 250,
  ratioFrom: 16 * MEGABYTE,
  /** Bytes of all parts together, unpacked: what plain zip headers can count. */
  total: 4096 * MEGABYTE,
} as const;

/** One time stamp for every part we write, the first that a zip file can name: the same workbook and plan give the same bytes. */
const WRITTEN = 0x00210000;
const [ENCRYPTED, NAME_IN_UTF8] = [1, 1 << 11];
const [DEFLATED, LOCAL_HEADER] = [8, 0x04034b50];
const NOTHING = new Uint8Array();

export class ZipArchive {
  private constructor(
    readonly name: string,
    private readonly bytes: Uint8Array,
    /** Bytes that all parts say they have, unpacked. */
    readonly unpackedSize: number,
    private readonly entries: readonly Entry[],
    private readonly byPath: ReadonlyMap<string, FileEntry>,
  ) {}

  /** @throws HostError for whatever is no zip file, or one that looks like an attack. */
  static async open(bytes: Uint8Array, name: string): Promise<ZipArchive> {
    refuseOtherFormats(bytes, name);
    let entries: Entry[];
    try {
      entries = await new ZipReader(new Uint8ArrayReader(bytes), { strictness: 'tolerant' }).getEntries();
    } catch (cause) {
      throw badFile('truncated', name, '', cause);
    }
    if (entries.length > LIMITS.entries) throw badFile('zip-bomb', name, `${entries.length} parts`);
    const byPath = new Map<string, FileEntry>();
    let total = 0;
    for (const entry of entries) {
      if (entry.directory) continue;
      const path = normalised(entry.filename);
      if (byPath.has(path)) throw badFile('damaged', name, `it holds the part ${entry.filename} twice`);
      byPath.set(path, entry as FileEntry);
      total += entry.uncompressedSize;
    }
    if (total > LIMITS.total) throw badFile('zip-bomb', name, `${Math.round(total / MEGABYTE)} MB`);
    return new ZipArchive(name, bytes, total, entries, byPath);
  }

  /** Bytes of the file itself. */
  get size(): number {
    return this.bytes.length;
  }

  has(path: string): boolean {
    return this.byPath.has(normalised(path));
  }

  /** Paths of all parts, as the file spells them. */
  paths(): string[] {
    return [...this.byPath.values()].map((entry) => entry.filename);
  }

  /** How many bytes a part unpacks to, as the file says; 0 for one that is not there. */
  sizeOf(path: string): number {
    return this.byPath.get(normalised(path))?.uncompressedSize ?? 0;
  }

  /** The unpacked bytes of a part. @throws HostError when it is missing, damaged, encrypted or too large. */
  async read(path: string): Promise<Uint8Array> {
    const entry = this.byPath.get(normalised(path));
    if (entry === undefined) throw badFile('missing-part', this.name, path);
    const size = entry.uncompressedSize;
    if (entry.encrypted) throw badFile('encrypted', this.name);
    if (size > LIMITS.ratioFrom && size > LIMITS.ratio * entry.compressedSize)
      throw badFile('zip-bomb', this.name, `${path}: ${Math.round(size / MEGABYTE)} MB`);
    if (size > LIMITS.part) throw badFile('too-large', this.name, `${path} holds ${Math.round(size / MEGABYTE)} MB`);
    const bytes = await this.unpacked(entry, path);
    if (bytes.length > size) throw badFile('damaged', this.name, `${path} is larger than it says`);
    if (bytes.length < size) throw badFile('damaged', this.name, `${path} is shorter than it says`);
    return bytes;
  }

  private async unpacked(entry: FileEntry, path: string): Promise<Uint8Array> {
    try {
      const there = packedIn(this.bytes, entry);
      return (there && unpackedBy(entry.compressionMethod, there, entry.uncompressedSize, entry.crc32 ?? 0)) ?? (await unpackedByLibrary(entry));
    } catch (cause) {
      throw badFile('damaged', this.name, `${path} cannot be unpacked`, cause);
    }
  }

  /** The bytes of a new zip file: parts in `changes` are replaced, added, or left out where null; all others are copied as they are packed. */
  async rewrite(changes: ReadonlyMap<string, Pick<EditedPart, 'pieces'> | null>): Promise<Uint8Array> {
    const writer = new ZipWriter();
    const pending = new Map([...changes].map(([path, part]) => [normalised(path), { path, pieces: part?.pieces ?? null }]));
    for (const entry of this.entries) {
      const key = normalised(entry.filename);
      const change = entry.directory ? undefined : pending.get(key);
      pending.delete(key);
      if (change === undefined) await this.copy(writer, entry);
      else if (change.pieces !== null) await add(writer, entry.filename, change.pieces);
    }
    for (const { path, pieces } of pending.values()) if (pieces !== null) await add(writer, path, pieces);
    return writer.finish();
  }

  private async copy(writer: ZipWriter, entry: Entry): Promise<void> {
    const { rawFilename: name, compressionMethod: method, uncompressedSize: size, crc32: crc = 0 } = entry;
    const flags = (entry.rawBitFlag ?? NAME_IN_UTF8) & (ENCRYPTED | NAME_IN_UTF8);
    const modified = Number(entry.rawLastModDate);
    if (entry.directory) writer.add({ name, flags, method: 0, modified, extra: NOTHING }, { pieces: [], crc: 0, size: 0 });
    else {
      const extra = entry.encrypted ? entry.rawExtraField : NOTHING;
      writer.add({ name, flags, method, modified, extra }, { pieces: [await this.packed(entry)], crc, size });
    }
  }

  /** A part that nobody reads is looked at here for the first time. */
  private async packed(entry: FileEntry): Promise<Uint8Array> {
    try {
      return packedIn(this.bytes, entry) ?? (await entry.getData(new Uint8ArrayWriter(), { passThrough: true }));
    } catch (cause) {
      throw badFile('damaged', this.name, `${entry.filename} cannot be copied`, cause);
    }
  }
}

/** Part names do not distinguish case; some writers use backslashes or a leading slash. */
function normalised(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** The packed bytes of a part where they stand as plainly as in nearly every file; undefined where the library must look for them. */
function packedIn(bytes: Uint8Array, { offset, compressedSize, encrypted }: FileEntry): Uint8Array | undefined {
  if (encrypted || offset + 30 > bytes.length) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  const start = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  return header.getUint32(0, true) === LOCAL_HEADER && start + compressedSize <= bytes.length ? bytes.subarray(start, start + compressedSize) : undefined;
}

/** At most one piece more than the header says, because it may lie. */
async function unpackedByLibrary(entry: FileEntry): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const fill = new WritableStream<Uint8Array>({
    write: (piece) => {
      length += piece.length;
      if (length > entry.uncompressedSize) throw new RangeError('more than it says');
      pieces.push(piece);
    },
  });
  await entry.getData(fill, { checkSignature: true });
  return joined(pieces);
}

async function add(writer: ZipWriter, path: string, pieces: Pieces): Promise<void> {
  writer.add({ name: utf8(path), flags: NAME_IN_UTF8, method: DEFLATED, modified: WRITTEN, extra: NOTHING }, await packed(pieces));
}
