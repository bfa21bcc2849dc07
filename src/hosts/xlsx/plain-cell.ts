/** A cell as nearly all are spelled, read byte by byte: `<c r="B7" s="3" t="s"><v>12</v></c>`, style and type and value only where it has them. */
import { LAST_COLUMN } from '../../workbook';
import { parseNumber } from './cell-values';

/** An import may be looked up each time. */
const MOST = LAST_COLUMN;
const [SPACE, QUOTE, SLASH, LESS, EQUALS, GREATER] = [32, 34, 47, 60, 61, 62] as const;
const [C, R, S, T, V] = [99, 114, 115, 116, 118] as const;
const [A, Z, ZERO, NINE] = [65, 90, 48, 57] as const;
/** No plain number is longer. */
const LONGEST = 24;
/** Of a number that names a row, a style or a text. */
const MOST_DIGITS = 9;

export class PlainCell {
  column = 0;
  style = 0;
  /** Whether the value is the number of a shared text. */
  shared = false;
  /** Whether the cell has a style only. */
  empty = false;
  value = 0;
  /** Where the cell ends. */
  end = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /**
   * Whether such a cell stands at a place where an element may; then the fields tell of it. Nothing else that is well-formed XML looks like one.
   * Written out, since a place that is kept in a field, or a call for each word, takes twice as long.
   */
  match(position: number): boolean {
    const { bytes } = this;
    let at = position;
    if (bytes[at] !== LESS || bytes[at + 1] !== C || bytes[at + 2] !== SPACE || bytes[at + 3] !== R || bytes[at + 4] !== EQUALS || bytes[at + 5] !== QUOTE)
      return false;
    at += 6;
    let byte = bytes[at] as number;
    let column = 0;
    for (; byte >= A && byte <= Z && column <= MOST; byte = bytes[++at] as number) column = column * 26 + byte - A + 1;
    if (column === 0 || column > MOST + 1) return false;
    let start = at;
    while (byte >= ZERO && byte <= NINE) byte = bytes[++at] as number;
    if (byte !== QUOTE || at === start || at > start + MOST_DIGITS) return false;
    at++;
    let style = 0;
    if (bytes[at] === SPACE && bytes[at + 1] === S && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
      start = at += 4;
      for (byte = bytes[at] as number; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) style = style * 10 + byte - ZERO;
      if (byte !== QUOTE || at === start || at > start + MOST_DIGITS) return false;
      at++;
    }
    this.column = column - 1;
    this.style = style;
    const shared =
      bytes[at] === SPACE && bytes[at + 1] === T && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE && bytes[at + 4] === S && bytes[at + 5] === QUOTE;
    this.shared = shared;
    this.empty = !shared && bytes[at] === SLASH && bytes[at + 1] === GREATER;
    if (this.empty) {
      this.end = at + 2;
      return true;
    }
    if (shared) at += 6;
    if (bytes[at] !== GREATER || bytes[at + 1] !== LESS || bytes[at + 2] !== V || bytes[at + 3] !== GREATER) return false;
    return this.readValue(at + 4, shared);
  }

  /** The value from its first byte on, and the end of the cell behind it. */
  private readValue(start: number, shared: boolean): boolean {
    const { bytes } = this;
    let at = start;
    let number = 0;
    let byte = bytes[at] as number;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) number = number * 10 + byte - ZERO;
    if (byte !== LESS || at > start + MOST_DIGITS) {
      // Not a few digits: a fraction, a sign, an exponent, or something else.
      if (shared) return false;
      while (bytes[at] !== LESS && at < start + LONGEST) at++;
      number = parseNumber(bytes, start, at);
      if (Number.isNaN(number)) return false;
    }
    if (at === start) return false;
    // `</v></c>`
    if (bytes[at] !== LESS || bytes[at + 1] !== SLASH || bytes[at + 2] !== V || bytes[at + 3] !== GREATER) return false;
    if (bytes[at + 4] !== LESS || bytes[at + 5] !== SLASH || bytes[at + 6] !== C || bytes[at + 7] !== GREATER) return false;
    this.value = number;
    this.end = at + 8;
    return true;
  }
}
