/** How to make of a part as we wrote it the part as it was: what to keep, what to leave out and what to put back, byte by byte. */
import { comparable } from './built-in';
import { copyRange, joined, type Copies } from './pieces';

/** Collects what a script is made of. */
class ScriptWriter {
  private bytes = new Uint8Array(4096);
  private length = 0;

  number(value: number): void {
    this.reserve(8);
    const { bytes } = this;
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes[this.length++] = (rest % 128) | 128;
    bytes[this.length++] = rest;
  }

  put(from: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    copyRange(from, start, end, this.bytes, this.length);
    this.length += end - start;
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.bytes.length, this.length + more));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Steps of: keep so many bytes, leave out so many, put back these. Edits that wrote the same bytes again count as kept. */
export function undoScript(old: Uint8Array, now: Uint8Array, copies: Copies): Uint8Array {
  const script = new ScriptWriter();
  let [atNew, atOld, kept] = [0, 0, 0];
  const gap = (toNew: number, toOld: number): void => {
    const most = Math.min(toNew - atNew, toOld - atOld);
    let same = 0;
    while (same < most && now[atNew + same] === old[atOld + same]) same++;
    let tail = 0;
    while (tail < most - same && now[toNew - 1 - tail] === old[toOld - 1 - tail]) tail++;
    kept += same;
    const [skipped, inserted] = [toNew - tail - atNew - same, toOld - tail - atOld - same];
    if (skipped + inserted > 0) {
      script.number(kept);
      script.number(skipped);
      script.number(inserted);
      script.put(old, atOld + same, toOld - tail);
      kept = 0;
    }
    kept += tail;
  };
  for (let index = 0; index < copies.length; index += 3) {
    const [toNew, toOld, length] = [copies[index] as number, copies[index + 1] as number, copies[index + 2] as number];
    gap(toNew, toOld);
    kept += length;
    atNew = toNew + length;
    atOld = toOld + length;
  }
  gap(now.length, old.length);
  for (const number of [kept, 0, 0]) script.number(number);
  return script.finish();
}

/** The part as it was; undefined for a script that does not fit. Its work is bounded by the sizes of both. */
export function undone(now: Uint8Array, script: Uint8Array): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  const fits = eachStep(now, script, (from, start, end) => pieces.push(from.subarray(start, end)));
  return fits ? joined(pieces) : undefined;
}

/** Whether the script makes the old part of the new one, without making it. */
export function undoes(now: Uint8Array, script: Uint8Array, old: Uint8Array): boolean {
  let at = 0;
  let same = true;
  const isSame = comparison(old);
  const fits = eachStep(now, script, (from, start, end) => {
    same &&= at + end - start <= old.length && isSame(from, start, end, at);
    at += end - start;
  });
  return fits && same && at === old.length;
}

/** Compares a range with the bytes of `old` that begin at a place: Node does it many times as quickly as a loop. */
function comparison(old: Uint8Array): (from: Uint8Array, start: number, end: number, at: number) => boolean {
  if (comparable !== undefined) {
    const held = comparable(old);
    return (from, start, end, at) =>
      end - start < SHORT ? isSameRange(from, start, end, old, at) : held.compare(from, start, end, at, at + end - start) === 0;
  }
  return (from, start, end, at) => isSameRange(from, start, end, old, at);
}

/** Below this length a loop beats the call of that comparison. */
const SHORT = 128;

function isSameRange(one: Uint8Array, start: number, end: number, other: Uint8Array, at: number): boolean {
  for (let index = start; index < end; index++) if (one[index] !== other[at + index - start]) return false;
  return true;
}

/** Visits the ranges that the old part is made of, in order; false for a script that does not fit. */
function eachStep(now: Uint8Array, script: Uint8Array, visit: (from: Uint8Array, start: number, end: number) => void): boolean {
  let [at, place] = [0, 0];
  const number = (): number => {
    const first = script[at] ?? 128;
    if (first < 128) {
      at++;
      return first;
    }
    let [value, factor] = [0, 1];
    for (let digit = script[at++]; digit !== undefined && factor < 2 ** 43; digit = script[at++], factor *= 128) {
      value += (digit & 127) * factor;
      if (digit < 128) return value;
    }
    return Number.POSITIVE_INFINITY;
  };
  while (at < script.length) {
    const [keeps, skips, inserts] = [number(), number(), number()];
    if (place + keeps + skips > now.length || at + inserts > script.length) return false;
    if (keeps > 0) visit(now, place, place + keeps);
    if (inserts > 0) visit(script, at, at + inserts);
    place += keeps + skips;
    at += inserts;
  }
  return place === now.length;
}

/** Of the part that a script is for, what it keeps: as triples of a place in that part, the place in the old one, and a length. */
export function copiesOf(now: Uint8Array, script: Uint8Array): Copies {
  const copies: number[] = [];
  let place = 0;
  eachStep(now, script, (from, start, end) => {
    if (from === now) copies.push(start, place, end - start);
    place += end - start;
  });
  return copies;
}

/** What is kept through two edits: `later` from the middle to the last, `earlier` from the first to the middle. */
export function throughBoth(later: Copies, earlier: Copies): Copies {
  const copies: number[] = [];
  let [one, other] = [0, 0];
  while (one < later.length && other < earlier.length) {
    const [toNew, fromMiddle, long] = [later[one] as number, later[one + 1] as number, later[one + 2] as number];
    const [inMiddle, toOld, length] = [earlier[other] as number, earlier[other + 1] as number, earlier[other + 2] as number];
    const start = Math.max(fromMiddle, inMiddle);
    const end = Math.min(fromMiddle + long, inMiddle + length);
    if (end > start) copies.push(toNew + start - fromMiddle, toOld + start - inMiddle, end - start);
    if (fromMiddle + long < inMiddle + length) one += 3;
    else other += 3;
  }
  return copies;
}
