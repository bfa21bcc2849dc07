/** A short text that tells whether something is still the same; no lock against forgery. */

const { imul } = Math;
const PRIMES = [0x01000193, 0x85ebca6b] as const;
const [ZERO, POINT, MINUS] = ['0', '.', '-'].map((text) => text.charCodeAt(0)) as [number, number, number];
/** So many hundredths have few enough digits that every program keeps them all. */
const SHORT = 1e9;

/** Without its sign, a number of at most two decimals and few digits as whole hundredths; null for any other. Most amounts and days are such. */
export function hundredthsOf(value: number): number | null {
  const size = Math.abs(value);
  const hundredths = Math.round(size * 100);
  // Of decimals with so few digits each is a number of its own: the one it divides to is the one it is the text of.
  return hundredths < SHORT && hundredths / 100 === size ? hundredths : null;
}

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

  /** The same as the number's own text, which is put together only where it has more than two decimals, or many digits. */
  addNumber(value: number): void {
    const hundredths = hundredthsOf(value);
    if (hundredths === null) this.mix(String(value));
    else {
      if (value < 0) this.mixOne(MINUS);
      this.mixWhole(Math.trunc(hundredths / 100));
      const rest = hundredths % 100;
      if (rest > 0) {
        this.mixOne(POINT);
        this.mixOne(ZERO + Math.trunc(rest / 10));
        if (rest % 10 > 0) this.mixOne(ZERO + (rest % 10));
      }
    }
    this.mixOne(0x10000);
  }

  toString(): string {
    return [this.high, this.low].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
  }

  /** A whole number of so many bits, of the 32 that both halves make together. */
  bits(count: number): number {
    return (this.high ^ ((this.low << 16) | (this.low >>> 16))) >>> (32 - count);
  }

  private mixWhole(value: number): void {
    let scale = 1;
    while (scale * 10 <= value) scale *= 10;
    for (; scale >= 1; scale /= 10) this.mixOne(ZERO + (Math.trunc(value / scale) % 10));
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
