/** What the ledger keeps of one part that was changed, and how the part as it was is made of it again. */
import { HostError } from '../../workbook';
import { crypto } from './built-in';
import { commonPieces } from './common-pieces';
import { packedText, unpackedText } from './packed-text';
import type { Copies } from './pieces';
import { undoes, undone, undoScript } from './undo-script';

/** A part before and after. */
export interface PartImage {
  readonly path: string;
  /** Digest of the part as it was; null for one that was added. */
  readonly before: string | null;
  /** Digest of the part as it was written, of the ledger's own as far as it can speak of itself; null for one that was taken out. */
  readonly after: string | null;
  /** How to make the part as it was of the one that was written, packed, or the whole of it where `after` is null; null for one that was added. */
  readonly undo: string | null;
}

/** The two versions of a part; null where there is none. */
export interface Versions {
  readonly old: Uint8Array | null;
  readonly now: Uint8Array | null;
  /** What an edit kept, where that is known. */
  readonly copies?: Copies | undefined;
}

/** @throws HostError `broken-part` where the part could not be given back: our own mistake, told instead of writing. */
export async function partImage(path: string, { old, now, copies }: Versions): Promise<PartImage> {
  const after = now && (await digestOf(now));
  if (old === null) return { path, before: null, after, undo: null };
  const script = now && undoScript(old, now, copies ?? commonPieces(old, now));
  // Tried before it is relied on.
  if (now && script && !undoes(now, script, old))
    throw new HostError('broken-part', `What would be written into ${path} could not be taken back, so nothing was written: please report this.`);
  return { path, before: await digestOf(old), after, undo: packedText(script ?? old) };
}

/** The part as it was, made of the one that stands now; undefined where that cannot be, or would be more than `room` bytes. Null where there was none. */
export async function partBack({ before, after, undo }: PartImage, now: Uint8Array | null, room: number): Promise<Restored | null | undefined> {
  if (now !== null && after !== null && (await digestOf(now)) !== after) return undefined;
  if (before === null) return null;
  const bytes = undo === null ? undefined : unpackedText(undo, room);
  const script = after === null || now === null ? null : (bytes ?? null);
  const old = bytes && script && now ? undone(now, script) : bytes;
  if (old === undefined || old.length > room || (await digestOf(old)) !== before) return undefined;
  return { old, script };
}

/** A part as it was, and the script that made it of what stands now; null where that played no part in it. */
export interface Restored {
  readonly old: Uint8Array;
  readonly script: Uint8Array | null;
}

export function isPartImage(part: unknown): part is PartImage {
  if (typeof part !== 'object' || part === null) return false;
  const { path, before, after, undo } = part as Record<string, unknown>;
  return typeof path === 'string' && [before, after, undo].every((value) => value === null || typeof value === 'string');
}

/** 128 bits of SHA-256, in base64. */
async function digestOf(bytes: Uint8Array): Promise<string> {
  // Node's own takes large parts without a copy.
  const digest =
    crypto?.createHash('sha256').update(bytes).digest() ?? new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return btoa(String.fromCharCode(...digest.subarray(0, 16)));
}
