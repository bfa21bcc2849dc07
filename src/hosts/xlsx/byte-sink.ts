/** Gathers the bytes of an edited part: pieces copied from the old one and text put between them. */

const encoder = new TextEncoder();
const SHORT = 48;

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
    this.bytes.set(bytes.subarray(start, end), this.length);
    this.length += end - start;
  }

  text(text: string): void {
    // No character of a string takes more than three bytes.
    this.reserve(3 * text.length);
    if (text.length > SHORT) {
      this.encode(text);
      return;
    }
    // A loop beats the call of the encoder for what is short.
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code > 127) {
        this.encode(text.slice(index));
        return;
      }
      this.bytes[this.length++] = code;
    }
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
