/** Gathers the bytes of an edited part: pieces copied from the old one and text put between them. */
import { copyRange } from './pieces';

const encoder = new TextEncoder();
/** Below this length a loop beats the call of the encoder. */
const SHORT = 128;
const [ZERO, MOST_DIGITS] = [48, 16];

export class ByteSink {
  private bytes: Uint8Array;
  private length = 0;
  /** What was copied: see `Copies`. */
  readonly copies: number[] = [];

  /** `expected` bytes are reserved, so that few parts are moved while they grow. */
  constructor(expected = 16 * 1024) {
    this.bytes = new Uint8Array(expected);
  }

  /** Copies bytes of the old part. */
  copy(bytes: Uint8Array, start: number, end: number): void {
    if (end <= start) return;
    this.copies.push(this.length, start, end - start);
    this.reserve(end - start);
    copyRange(bytes, start, end, this.bytes, this.length);
    this.length += end - start;
  }

  text(text: string): void {
    // No character of a string takes more than three bytes.
    this.reserve(3 * text.length);
    if (text.length > SHORT) {
      this.encode(text);
      return;
    }
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code > 127) {
        this.length = at;
        this.encode(text.slice(index));
        return;
      }
      bytes[at++] = code;
    }
    this.length = at;
  }

  /** The digits of a whole number from zero on, without a text of them. */
  whole(number: number): void {
    this.reserve(MOST_DIGITS);
    let end = this.length + 1;
    for (let rest = number; rest > 9; rest = Math.floor(rest / 10)) end++;
    this.length = end;
    const { bytes } = this;
    let rest = number;
    do {
      const tenth = Math.floor(rest / 10);
      bytes[--end] = ZERO + rest - 10 * tenth;
      rest = tenth;
    } while (rest > 0);
  }

  private encode(text: string): void {
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  /** All that was gathered. */
  pieces(): Uint8Array[] {
    return this.length === 0 ? [] : [this.bytes.subarray(0, this.length)];
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(Math.ceil(1.5 * this.bytes.length), this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
