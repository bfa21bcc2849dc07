/** Gathers the bytes of an edited part in blocks: pieces copied from the old one and text put between them. */

const BLOCK = 1024 * 1024;
const encoder = new TextEncoder();

export class ByteSink {
  private readonly blocks: Uint8Array[] = [];
  private block = new Uint8Array(BLOCK);
  private filled = 0;
  private flushed = 0;
  /** What was copied: see `Copies`. */
  readonly copies: number[] = [];

  /** Copies bytes of the old part. */
  copy(bytes: Uint8Array, start: number, end: number): void {
    if (end > start) this.copies.push(this.flushed + this.filled, start, end - start);
    this.add(bytes, start, end);
  }

  private add(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end;) {
      if (this.filled === BLOCK) this.flush();
      const length = Math.min(end - at, BLOCK - this.filled);
      this.block.set(bytes.subarray(at, at + length), this.filled);
      this.filled += length;
      at += length;
    }
  }

  text(text: string): void {
    const room = BLOCK - this.filled;
    // No character of a string takes more than three bytes.
    if (3 * text.length <= room) this.filled += encoder.encodeInto(text, this.block.subarray(this.filled)).written;
    else {
      const bytes = encoder.encode(text);
      this.add(bytes, 0, bytes.length);
    }
  }

  /** All that was gathered. */
  pieces(): Uint8Array[] {
    if (this.filled > 0) this.flush();
    return this.blocks;
  }

  private flush(): void {
    this.blocks.push(this.filled === BLOCK ? this.block : this.block.slice(0, this.filled));
    this.block = new Uint8Array(BLOCK);
    this.flushed += this.filled;
    this.filled = 0;
  }
}
