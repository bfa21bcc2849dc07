/** What two versions of a part have in common, where nobody kept account of it: pieces that stand once in the old one, in the same order. */
import type { Copies } from './pieces';

/** Shorter pieces say too little to be told apart, and cost more to name than to repeat. */
const SHORTEST = 12;
/** Two parts larger than this together are compared at their ends alone. */
const MOST_BYTES = 32 * 1024 * 1024;
const TAG = 60;
/** A piece also ends where the last bytes say so, after 32 on the whole: the same text is cut in the same places wherever it stands. */
const CUT = 27;

/** Triples for `undoScript`: places in `now`, in `old`, and lengths. Time and memory grow as the parts do, but for a logarithm. */
export function commonPieces(old: Uint8Array, now: Uint8Array): Copies {
  if (old.length + now.length > MOST_BYTES) return [];
  const known = new KnownPieces(old);
  eachPiece(old, (start, end, hash) => known.add(start, end, hash));
  const pairs: number[] = [];
  eachPiece(now, (start, end, hash) => {
    const there = known.find(now, start, end, hash);
    if (there >= 0) pairs.push(start, there, end - start);
  });
  return ascending(pairs);
}

function eachPiece(bytes: Uint8Array, visit: (start: number, end: number, hash: number) => void): void {
  let [start, hash, last] = [0, 0, 1];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (at - start >= SHORTEST && (byte === TAG || last >>> CUT === 0)) {
      visit(start, at, hash);
      [start, hash] = [at, 0];
    } else if (byte === TAG) [start, hash] = [at, 0];
    hash = (Math.imul(hash, 16_777_619) ^ byte) | 0;
    last = ((last << 1) + Math.imul(byte + 1, 0x9e3779b1)) | 0;
  }
  if (bytes.length - start >= SHORTEST) visit(start, bytes.length, hash);
}

/** The pieces of the old part, in flat lists: there may be a million. */
class KnownPieces {
  private readonly slots: Int32Array;
  private readonly starts: Int32Array;
  /** Zero for one that stands in several places. */
  private readonly lengths: Int32Array;
  private count = 0;

  constructor(private readonly bytes: Uint8Array) {
    const most = Math.ceil(bytes.length / SHORTEST) + 1;
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most))).fill(-1);
    this.starts = new Int32Array(most);
    this.lengths = new Int32Array(most);
  }

  add(start: number, end: number, hash: number): void {
    const slot = this.slotOf(this.bytes, start, end, hash);
    const known = this.slots[slot] as number;
    if (known >= 0) {
      this.lengths[known] = 0;
      return;
    }
    this.slots[slot] = this.count;
    this.starts[this.count] = start;
    this.lengths[this.count++] = end - start;
  }

  /** Where a piece of another part stands in this one; -1 where it does not, or several times. */
  find(other: Uint8Array, start: number, end: number, hash: number): number {
    const known = this.slots[this.slotOf(other, start, end, hash)] as number;
    return known >= 0 && this.lengths[known] !== 0 ? (this.starts[known] as number) : -1;
  }

  private slotOf(other: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask; ; slot = (slot + 1) & mask) {
      const known = this.slots[slot] as number;
      if (known < 0 || this.isSame(this.starts[known] as number, other, start, end)) return slot;
    }
  }

  private isSame(there: number, other: Uint8Array, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.bytes[there + at - start] !== other[at]) return false;
    return true;
  }
}

/** Of triples in the order of their first places, the longest choice whose second places ascend too; neighbours are joined. */
function ascending(pairs: readonly number[]): number[] {
  const count = pairs.length / 3;
  // For each length the pair that ends the best choice of it, and for each pair the one before.
  const ends = new Int32Array(count);
  const before = new Int32Array(count);
  let longest = 0;
  for (let index = 0; index < count; index++) {
    const place = pairs[3 * index + 1] as number;
    let [low, high] = [0, longest];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[3 * (ends[middle] as number) + 1] as number) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (ends[low - 1] as number);
    ends[low] = index;
    if (low === longest) longest += 1;
  }
  const chosen: number[] = [];
  for (let index = longest === 0 ? -1 : (ends[longest - 1] as number); index >= 0; index = before[index] as number) chosen.push(index);
  const copies: number[] = [];
  for (const index of chosen.reverse()) {
    const [toNew, toOld, length] = [pairs[3 * index] as number, pairs[3 * index + 1] as number, pairs[3 * index + 2] as number];
    const last = copies.length - 3;
    const known = copies[last + 2] ?? 0;
    if (last >= 0 && (copies[last] as number) + known === toNew && (copies[last + 1] as number) + known === toOld) copies[last + 2] = known + length;
    else copies.push(toNew, toOld, length);
  }
  return copies;
}
