/**
 * The image of a file's parts that the ledger keeps, by which writes are taken back byte by byte as long as nobody else has saved the file: the way to
 * the file before the last write, and the way to the file before the first one. Neither grows with the number of writes.
 */
import { strToU8 } from 'fflate';
import { isPartImage, partBack, partImage, type PartImage, type Versions } from './part-image';
import { joined, type EditedPart } from './pieces';
import { copiesOf, throughBoth } from './undo-script';
import type { WorkbookPackage } from './workbook-package';
import type { ZipArchive } from './zip-archive';

type Changes = ReadonlyMap<string, EditedPart | null>;
type Parts = readonly PartImage[];

export interface FileImage {
  /** How to get back to the file before the last write; null where that was too much to keep. */
  readonly last: Parts | null;
  /** How to get back to the file before the first write; null where that is the same way, or where another program saved the file in between. */
  readonly first: Parts | null;
}

/** What was known before a write. */
export interface FormerImage {
  readonly image: FileImage;
  /** The ledger's part as it would be with another image. */
  readonly ledgerWith: (image: FileImage) => Uint8Array;
}

/** Characters that the image may add to the ledger: a tenth of the file, and 64 kB where the file is small. */
const allowed = (file: ZipArchive): number => file.size / 10 + 64 * 1024;
/**
 * Bytes that may be unpacked and given back: a small image must not ask for much. A file that was this much larger before we wrote into it
 * comes back cell by cell.
 */
const roomFor = (archive: ZipArchive): number => 3 * archive.unpackedSize + 8 * 1024 * 1024;

/**
 * The image as text: the parts that a write changes, the ledger's own among them; empty where it would be too large. What it keeps of the ledger
 * before has all of its own image while there is room, else only the way to the file before the first write.
 */
export async function imageOf(source: WorkbookPackage, changes: Changes, ledgerPath: string, former: FormerImage | null): Promise<string> {
  const { archive } = source;
  const last: PartImage[] = [];
  for (const [path, part] of changes) last.push(await partImage(path, await versions(archive, path, part, ledgerPath)));
  const way = former && wayToFirst(former.image, ledgerPath);
  // Parts that were added before are taken out whatever they hold.
  const before = way && (await partsBack(archive, way, ledgerPath, false));
  const first = way && before ? await imagesOfFirst(last, way, before, changes) : null;
  const whole = { last, first };
  if (lengthOf(whole) <= allowed(archive)) return imageText(whole);
  const shorter = former && { last: await withoutImage(last, former, way, changes, ledgerPath), first };
  const fitting = [...(shorter ? [shorter] : []), { last: null, first }].find((image) => lengthOf(image) <= allowed(archive));
  return fitting ? imageText(fitting) : '';
}

async function versions(archive: ZipArchive, path: string, part: EditedPart | null, ledgerPath: string): Promise<Versions> {
  const old = archive.has(path) ? (part?.kept?.of ?? (await archive.read(path))) : null;
  return { old, now: part && told(joined(part.pieces), path === ledgerPath), copies: part?.kept?.copies };
}

/** The ledger cannot speak of the part of itself that holds the image: what counts are the rows before. */
function told(part: Uint8Array, isLedger: boolean): Uint8Array {
  if (!isLedger) return part;
  const start = Math.max(0, indexOf(part, '<sheetData>', 0));
  let end = indexOf(part, '<t>f', start);
  if (end < 0) return part.subarray(start, indexOf(part, '</sheetData>', start));
  // Back over `<is>` and `<c>` to `<row>`.
  for (let tag = 0; tag < 3; tag++) end = part.lastIndexOf(LESS, end - 1);
  return part.subarray(start, end);
}

const LESS = '<'.charCodeAt(0);

function indexOf(bytes: Uint8Array, text: string, from: number): number {
  const wanted = strToU8(text);
  for (let at = bytes.indexOf(wanted[0] as number, from); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}

const lengthOf = ({ last, first }: FileImage): number => [...(last ?? []), ...(first ?? [])].reduce((sum, { undo }) => sum + (undo?.length ?? 0), 0);

/** A first write is the last one, too: before it there was no ledger. */
function wayToFirst({ last, first }: FileImage, ledgerPath: string): Parts | null {
  return first ?? (last?.some(({ path, before }) => path === ledgerPath && before === null) ? last : null);
}

/** Of the ledger before, all but the way to the write before that one. */
async function withoutImage(last: Parts, { ledgerWith }: FormerImage, way: Parts | null, changes: Changes, ledgerPath: string): Promise<Parts> {
  const written = changes.get(ledgerPath);
  const shorter = await partImage(ledgerPath, { old: ledgerWith({ last: null, first: way }), now: written ? told(joined(written.pieces), true) : null });
  return last.map((part) => (part.path === ledgerPath ? shorter : part));
}

/** The way from what is being written to the file before the first write. */
async function imagesOfFirst(last: Parts, way: Parts, before: PartsBack, changes: Changes): Promise<Parts> {
  const images: PartImage[] = way.filter(({ path }) => !changes.has(path));
  for (const image of last) {
    const { path, after } = image;
    const [first, part] = [before.get(path), changes.get(path) ?? null];
    if (first === undefined) images.push(image);
    else if (first !== null) {
      const copies = part?.kept && first.script ? throughBoth(part.kept.copies, copiesOf(part.kept.of, first.script)) : undefined;
      images.push(await partImage(path, { old: first.old, now: part && joined(part.pieces), copies }));
    } else if (after !== null) images.push({ path, before: null, after, undo: null });
  }
  return images;
}

/** The changes that give back every part as it was before the last write, or before all of them; undefined where one of them is not as we wrote it. */
export async function changesBack(
  source: WorkbookPackage,
  image: FileImage,
  to: keyof FileImage,
  ledgerPath: string,
): Promise<Map<string, EditedPart | null> | undefined> {
  const way = to === 'last' ? image.last : wayToFirst(image, ledgerPath);
  const back = way && (await partsBack(source.archive, way, ledgerPath, true));
  return back ? new Map([...back].map(([path, restored]) => [path, restored && { pieces: [restored.old], kept: null }])) : undefined;
}

type PartsBack = ReadonlyMap<string, Exclude<Awaited<ReturnType<typeof partBack>>, undefined>>;

async function partsBack(archive: ZipArchive, parts: Parts, ledgerPath: string, checksAdded: boolean): Promise<PartsBack | undefined> {
  if (parts.length === 0) return undefined;
  const back = new Map<string, Exclude<Awaited<ReturnType<typeof partBack>>, undefined>>();
  // Each part once, as the file spells it: an image may not have one read over and over.
  const spelled = new Set(archive.paths());
  if (new Set(parts.map(({ path }) => path)).size < parts.length || parts.some(({ path }) => archive.has(path) && !spelled.has(path))) return undefined;
  let room = roomFor(archive);
  for (const part of parts) {
    const there = archive.has(part.path);
    const isLedger = part.path === ledgerPath;
    // Ledgers of before did not say how they were.
    if (there !== (part.after !== null) && !(isLedger && there)) return undefined;
    // A ledger that was added goes, however it reads by now.
    const isRead = there && ((checksAdded && !isLedger) || part.before !== null);
    const now = isRead ? told(await archive.read(part.path), isLedger) : null;
    room -= now?.length ?? 0;
    const restored = room < 0 ? undefined : await partBack(part, now, room);
    if (restored === undefined) return undefined;
    room -= restored?.old.length ?? 0;
    if (room < 0) return undefined;
    back.set(part.path, restored);
  }
  return back;
}

/** An image without a way of its own to the first write is written as the list that it was before there were two. */
export function imageText({ last, first }: FileImage): string {
  return JSON.stringify(first === null ? (last ?? []) : { last, first });
}

/** Nothing is known from a text that is no image. */
export function imageFrom(text: string): FileImage {
  try {
    const image = JSON.parse(text) as unknown;
    if (Array.isArray(image)) return { last: partsOf(image), first: null };
    const { last, first } = image as { last?: unknown; first?: unknown };
    return { last: partsOf(last), first: partsOf(first) };
  } catch {
    // There is no image, or somebody edited or cut it: then cells are put back one by one.
    return { last: null, first: null };
  }
}

function partsOf(parts: unknown): Parts | null {
  return Array.isArray(parts) && parts.length > 0 && parts.every(isPartImage) ? parts : null;
}
