/** A short text that tells whether something is still the same; no lock against forgery. */

const { imul } = Math;
const PRIMES = [0x01000193, 0x85ebca6b] as const;

/** 64 bits over texts in order: FNV-1a (Fowler, Noll, Vo) twice, with different offsets and multipliers. */
export class Digest {
  private high = 0x811c9dc5;
  private low = 0x9747b28c;

  /** Two texts given in one call count as one. */
  add(text: string, more = ''): void {
    this.mix(text);
    this.mix(more);
    // No text ends where the next one begins, whatever it holds.
    this.mixOne(0x10000);
  }

  toString(): string {
    return [this.high, this.low].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
  }

  /** A whole number of so many bits, of the 32 that both halves make together. */
  bits(count: number): number {
    return (this.high ^ ((this.low << 16) | (this.low >>> 16))) >>> (32 - count);
  }

  private mixOne(code: number): void {
    this.high = imul(this.high ^ code, PRIMES[0]);
    this.low = imul(this.low ^ (code + (this.high >>> 15)), PRIMES[1]);
  }

  private mix(text: string): void {
    let { high, low } = this;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      high = imul(high ^ code, PRIMES[0]);
      low = imul(low ^ (code + (high >>> 15)), PRIMES[1]);
    }
    this.high = high;
    this.low = low;
  }
}
