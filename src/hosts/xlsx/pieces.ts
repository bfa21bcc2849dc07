/** The bytes of a part in pieces, so that an edited sheet need not be copied to be written. */

export type Pieces = readonly Uint8Array[];

/** What an edit kept of a part: triples of a place in the new bytes, the place in the old ones, and a length; both places ascend. */
export type Copies = readonly number[];

/** A part as it is written, and what of the bytes that it was made of it has kept; null where it was made from nothing. */
export interface EditedPart {
  readonly pieces: Pieces;
  readonly kept: { readonly of: Uint8Array; readonly copies: Copies } | null;
}

/** The bytes of several pieces in one. */
export function joined(pieces: Pieces): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const all = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Below this length a loop beats the call of `set`. */
const SHORT = 64;

/** Copies bytes to a place in others. */
export function copyRange(from: Uint8Array, start: number, end: number, to: Uint8Array, place: number): void {
  if (end - start > SHORT) to.set(from.subarray(start, end), place);
  else for (let at = start; at < end; at++) to[place + at - start] = from[at] as number;
}

export function lengthOf(pieces: Pieces): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
