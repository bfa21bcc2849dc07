/** The image of a file's parts that the ledger keeps, by which a write is taken back byte by byte as long as nobody else has saved the file. */
import { HostError } from '../../workbook';
import { crypto } from './built-in';
import { packedText, unpackedText } from './packed-text';
import { undoes, undone, undoScript } from './undo-script';
import type { WorkbookPackage } from './workbook-package';
import { joined, type EditedPart } from './pieces';
import type { ZipArchive } from './zip-archive';

/** A part before and after a write. */
interface PartImage {
  readonly path: string;
  /** Digest of the part as it was; null for one that was added. */
  readonly before: string | null;
  /** Digest of the part as it was written; null for one that was taken out, and for the ledger's own. */
  readonly after: string | null;
  /** How to make the part as it was of the one that was written, packed, or the whole of it where `after` is null; null for one that was added. */
  readonly undo: string | null;
}

type Changes = ReadonlyMap<string, EditedPart | null>;

/** Characters that the image may add to the ledger: a tenth of the file, and 64 kB where the file is small. */
const allowed = (file: ZipArchive): number => file.size / 10 + 64 * 1024;
/**
 * Bytes that may be unpacked and given back: a small image must not ask for much. A file that was this much larger before we wrote into it
 * comes back cell by cell.
 */
const roomFor = (archive: ZipArchive): number => 3 * archive.unpackedSize + 8 * 1024 * 1024;

/**
 * The image as text: the parts that a write changes, but for the digest of the ledger's own, which cannot speak of itself; empty where it would be
 * too large.
 * @throws HostError `broken-part` where a part could not be given back: our own mistake, told instead of writing.
 */
export async function imageOf(source: WorkbookPackage, changes: Changes, ledgerPath: string): Promise<string> {
  const parts: PartImage[] = [];
  let left = allowed(source.archive);
  for (const [path, part] of changes) {
    const image = await partImage(source.archive, path, path === ledgerPath ? null : part);
    left -= image.undo?.length ?? 0;
    if (left < 0) return '';
    parts.push(image);
  }
  return JSON.stringify(parts);
}

async function partImage(archive: ZipArchive, path: string, part: EditedPart | null): Promise<PartImage> {
  const now = part && joined(part.pieces);
  const after = now && (await digestOf(now));
  const old = part?.kept?.of ?? (archive.has(path) ? await archive.read(path) : null);
  if (old === null || !archive.has(path)) return { path, before: null, after, undo: null };
  const script = now && undoScript(old, now, part?.kept?.copies ?? []);
  // Tried before it is relied on.
  if (now && script && !undoes(now, script, old))
    throw new HostError('broken-part', `What would be written into ${path} could not be taken back, so nothing was written: please report this.`);
  return { path, before: await digestOf(old), after, undo: packedText(script ?? old) };
}

/** The changes that give back every part as it was; undefined where one of them is not as we wrote it. */
export async function changesBack(source: WorkbookPackage, image: string, ledgerPath: string): Promise<Map<string, EditedPart | null> | undefined> {
  const { archive } = source;
  const parts = partsOf(image);
  if (parts.length === 0) return undefined;
  const back = new Map<string, EditedPart | null>();
  // Each part once, as the file spells it: an image may not have one read over and over.
  const spelled = new Set(archive.paths());
  if (new Set(parts.map(({ path }) => path)).size < parts.length || parts.some(({ path }) => archive.has(path) && !spelled.has(path))) return undefined;
  let room = roomFor(archive);
  for (const { path, before, after, undo } of parts) {
    const isLedger = path === ledgerPath;
    if (!isLedger && archive.has(path) !== (after !== null)) return undefined;
    const now = archive.has(path) ? await archive.read(path) : null;
    if (!isLedger && now !== null && (await digestOf(now)) !== after) return undefined;
    room -= now?.length ?? 0;
    const old = before === null || room < 0 ? null : restored(now, after, undo, room);
    if (old === undefined || (old !== null && (await digestOf(old)) !== before)) return undefined;
    room -= old?.length ?? 0;
    if (room < 0) return undefined;
    back.set(path, old && { pieces: [old], kept: null });
  }
  return back;
}

/** Empty for a text that is no image. */
function partsOf(image: string): PartImage[] {
  try {
    const parts = JSON.parse(image) as unknown;
    return Array.isArray(parts) && parts.every(isPart) ? parts : [];
  } catch {
    // There is no image, or somebody edited or cut it: then cells are put back one by one.
    return [];
  }
}

function isPart(part: unknown): part is PartImage {
  if (typeof part !== 'object' || part === null) return false;
  const { path, before, after, undo } = part as Record<string, unknown>;
  return typeof path === 'string' && [before, after, undo].every((value) => value === null || typeof value === 'string');
}

function restored(now: Uint8Array | null, after: string | null, undo: string | null, room: number): Uint8Array | undefined {
  const bytes = undo === null ? undefined : unpackedText(undo, room);
  if (bytes === undefined || after === null || now === null) return bytes;
  return undone(now, bytes);
}

/** 128 bits of SHA-256, in base64. */
async function digestOf(bytes: Uint8Array): Promise<string> {
  // Node's own takes large parts without a copy.
  const digest =
    crypto?.createHash('sha256').update(bytes).digest() ?? new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return btoa(String.fromCharCode(...digest.subarray(0, 16)));
}
