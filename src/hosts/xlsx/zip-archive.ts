/** The zip file that a workbook is: parts are unpacked within bounds, and those nobody touched are copied with their compressed bytes. */
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter, type Entry, type FileEntry } from '@zip.js/zip.js';
import { badFile } from './bad-file';
import { refuseOtherFormats } from './recognise';
import type { Copies } from './undo-script';

configure({ useWebWorkers: false, chunkSize: 512 * 1024 });

const MEGABYTE = 1024 * 1024;

/** What no honest workbook exceeds, and what keeps us within 1 GB of memory and ten seconds. */
const LIMITS = {
  entries: 20_000,
  /** Bytes of one part, unpacked. */
  part: 256 * MEGABYTE,
  /** Packing better than this, in a part above `ratioFrom` bytes, is an attack: sheets of repeated rows reach about 60. */
  ratio: 250,
  ratioFrom: 16 * MEGABYTE,
  /** Bytes of all parts together, unpacked: what plain zip headers can count. */
  total: 4096 * MEGABYTE,
} as const;

/** The bytes of a part in pieces, so that an edited sheet need not be copied to be written. */
export type Pieces = readonly Uint8Array[];

/** A part as it is written, and what of the bytes that it was made of it has kept; null where it was made from nothing. */
export interface EditedPart {
  readonly pieces: Pieces;
  readonly kept: { readonly of: Uint8Array; readonly copies: Copies } | null;
}

/** One time stamp for every part we write: the same workbook and plan give the same bytes. */
const WRITTEN = new Date(1980, 0, 1);

/**
 * Headers as every reader knows them. For a part whose size is not known beforehand the library would write a ZIP64 header, and programs that
 * do not read those refuse the whole workbook. What truly needs ZIP64 is refused when it is opened: see `LIMITS`.
 */
const PLAIN = { zip64: false, extendedTimestamp: false, dataDescriptor: false, keepOrder: true } as const;

export class ZipArchive {
  private constructor(
    readonly name: string,
    /** Bytes of the file itself. */
    readonly size: number,
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
    return new ZipArchive(name, bytes.length, total, entries, byPath);
  }

  has(path: string): boolean {
    return this.byPath.has(normalised(path));
  }

  /** Paths of all parts, as the file spells them. */
  paths(): string[] {
    return [...this.byPath.values()].map((entry) => entry.filename);
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
    const bytes = new Uint8Array(size);
    let filled = 0;
    const fill = new WritableStream<Uint8Array>({
      write: (chunk) => {
        // A header may lie about the size: never take more than it said.
        if (filled + chunk.length > size) throw badFile('damaged', this.name, `${path} is larger than it says`);
        bytes.set(chunk, filled);
        filled += chunk.length;
      },
    });
    try {
      await entry.getData(fill, { checkSignature: true });
    } catch (cause) {
      throw badFile('damaged', this.name, `${path} cannot be unpacked`, cause);
    }
    if (filled !== size) throw badFile('damaged', this.name, `${path} is shorter than it says`);
    return bytes;
  }

  /** The bytes of a new zip file: parts in `changes` are replaced, added, or left out where null; all others are copied as they are packed. */
  async rewrite(changes: ReadonlyMap<string, Pick<EditedPart, 'pieces'> | null>): Promise<Uint8Array> {
    const writer = new ZipWriter(new Uint8ArrayWriter(), PLAIN);
    const pending = new Map([...changes].map(([path, part]) => [normalised(path), { path, pieces: part?.pieces ?? null }]));
    for (const entry of this.entries) {
      const key = normalised(entry.filename);
      const change = entry.directory ? undefined : pending.get(key);
      pending.delete(key);
      if (change === undefined) await this.copied(writer, entry);
      else if (change.pieces !== null) await add(writer, entry.filename, change.pieces);
    }
    for (const { path, pieces } of pending.values()) if (pieces !== null) await add(writer, path, pieces);
    return writer.close();
  }

  /** A part that nobody reads is looked at here for the first time. */
  private async copied(writer: ZipWriter<Uint8Array>, entry: Entry): Promise<void> {
    try {
      await copy(writer, entry);
    } catch (cause) {
      throw badFile('damaged', this.name, `${entry.filename} cannot be copied`, cause);
    }
  }
}

/** Part names do not distinguish case; some writers use backslashes or a leading slash. */
function normalised(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

async function copy(writer: ZipWriter<Uint8Array>, entry: Entry): Promise<void> {
  if (entry.directory) {
    await writer.add(entry.filename, undefined, { directory: true, lastModDate: entry.lastModDate });
    return;
  }
  const packed = await entry.getData(new Uint8ArrayWriter(), { passThrough: true });
  await writer.add(entry.filename, new Uint8ArrayReader(packed), {
    passThrough: true,
    encrypted: entry.encrypted,
    uncompressedSize: entry.uncompressedSize,
    ...(entry.signature === undefined ? {} : { signature: entry.signature }),
    compressionMethod: entry.compressionMethod,
    lastModDate: entry.lastModDate,
  });
}

async function add(writer: ZipWriter<Uint8Array>, path: string, pieces: Pieces): Promise<void> {
  let next = 0;
  const readable = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces[next++];
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    },
  });
  await writer.add(path, readable, { lastModDate: WRITTEN });
}
