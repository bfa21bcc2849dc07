/** A cell as nearly all are spelled, read byte by byte: `<c r="B7" s="3" t="s"><v>12</v></c>`, style and type and value only where it has them. */
import { LAST_COLUMN } from '../../workbook';
import { parseNumber } from './cell-values';
import { ascii } from './xml-text';

const [CELL, STYLE, SHARED, VALUE, END, EMPTY] = ['<c r="', ' s="', ' t="s"', '><v>', '</v></c>', '/>'].map(ascii) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];
const [QUOTE, LESS] = [34, 60];

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
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Whether such a cell stands at a place where an element may; then the fields tell of it. Nothing else that is well-formed XML looks like one. */
  match(position: number): boolean {
    const { bytes } = this;
    this.at = position;
    if (!this.takes(CELL)) return false;
    let column = 0;
    for (let letter = bytes[this.at] as number; letter >= 65 && letter <= 90 && column <= LAST_COLUMN; letter = bytes[++this.at] as number)
      column = column * 26 + letter - 64;
    if (column === 0 || column > LAST_COLUMN + 1 || !(this.digits() >= 0) || bytes[this.at++] !== QUOTE) return false;
    this.column = column - 1;
    this.style = 0;
    if (this.takes(STYLE)) {
      this.style = this.digits();
      if (!(this.style >= 0) || bytes[this.at++] !== QUOTE) return false;
    }
    this.shared = this.takes(SHARED);
    this.empty = !this.shared && this.takes(EMPTY);
    if (!this.empty && !this.readValue()) return false;
    this.end = this.at;
    return true;
  }

  private readValue(): boolean {
    const { bytes } = this;
    if (!this.takes(VALUE)) return false;
    const start = this.at;
    if (this.shared) this.value = this.digits();
    else {
      // No plain number is longer.
      const longest = start + 24;
      while (bytes[this.at] !== LESS && this.at < longest) this.at++;
      this.value = parseNumber(bytes, start, this.at);
    }
    return !Number.isNaN(this.value) && this.at > start && this.takes(END);
  }

  /** The number that up to nine digits spell; NaN where there are none, or more. */
  private digits(): number {
    const start = this.at;
    let number = 0;
    for (let digit = this.bytes[this.at] as number; digit >= 48 && digit <= 57; digit = this.bytes[++this.at] as number) number = number * 10 + digit - 48;
    return this.at > start && this.at <= start + 9 ? number : Number.NaN;
  }

  private takes(what: Uint8Array): boolean {
    const { bytes, at } = this;
    for (let index = 0; index < what.length; index++) if (bytes[at + index] !== what[index]) return false;
    this.at = at + what.length;
    return true;
  }
}
