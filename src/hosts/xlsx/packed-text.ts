/** Bytes as text that any cell can hold, and back: deflated, by zlib where it is at hand, then base64. */
import { deflateSync, Inflate } from 'fflate';
import { zlib } from './built-in';

/** A multiple of three, so that pieces join without padding between them. */
const PIECE = 24_576;
/** What is unpacked at once: no small text may ask for a large answer. */
const SLICE = 4096;

export function packedText(bytes: Uint8Array): string {
  const packed = zlib?.deflateRawSync(bytes) ?? deflateSync(bytes);
  let text = '';
  for (let at = 0; at < packed.length; at += PIECE) text += btoa(String.fromCharCode(...packed.subarray(at, at + PIECE)));
  return text;
}

/** Undefined for a text that is none of ours, or that would unpack to more than `most` bytes. */
export function unpackedText(text: string, most: number): Uint8Array | undefined {
  try {
    const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const pieces: Uint8Array[] = [];
    let length = 0;
    const inflate = new Inflate((piece) => {
      pieces.push(piece);
      length += piece.length;
    });
    for (let at = 0; at < packed.length && length <= most; at += SLICE) inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    if (length > most) return undefined;
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  } catch {
    // Somebody edited or cut the text: then nothing in it can be trusted.
    return undefined;
  }
}
