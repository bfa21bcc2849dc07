/** Numbers as if by chance, the same each time for the same seed. */

/**
 * A source of numbers from 0 up to 1, evenly spread, from a whole number as its seed.
 *
 * Assumes: nothing here is secret. Unit: none.
 * Source: the generator is Marsaglia's 32-bit xorshift (2003, Xorshift RNGs), its state stirred by a multiplication.
 *
 * @example const next = chance(7); next() === chance(7)() // true
 */
export function chance(seed: number): () => number {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (Math.imul(state, 0x9e3779b1) >>> 0) / 2 ** 32;
  };
}
