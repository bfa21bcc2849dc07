/** Puts cells into the XML of a sheet that is somebody else's: every byte outside of those cells stays. */
import type { Area } from '../../workbook';
import { ByteSink } from './byte-sink';
import { columnOfReference, parseNumber } from './cell-values';
import { RowPlaces } from './row-places';
import { spliceHead } from './sheet-head';
import type { EditedPart } from './pieces';
import { TOKENS, XmlScanner } from './xml-scanner';
import { XmlError } from './xml-error';
import { ascii, rawText } from './xml-text';

const { CLOSE, END, OPEN } = TOKENS;
const [COLON, ZERO] = [':', '0'].map((character) => character.charCodeAt(0)) as [number, number];
const [SHEET_DATA, ROW, C, R, S, SPANS] = ['sheetData', 'row', 'c', 'r', 's', 'spans'].map(ascii) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

export interface CellSplice {
  readonly column: number;
  /** Whether it has nothing to put where no cell stands. */
  readonly blank: boolean;
  /**
   * Puts the cell's XML into the sink, or nothing to take the cell out. `own` is the style of the cell that it replaces, undefined where there is none;
   * `near` that of the cell left beside it, 0 where there is none.
   */
  write(sink: ByteSink, prefix: string, own: number | undefined, near: number): void;
}

/** What a map from rows to their cells has as well: those of many rows need not all be held at once. */
export interface SplicedRows {
  /** Ascending. */
  keys(): Iterable<number>;
  /** The cells of a row, which are these until the next row is asked for. */
  get(row: number): readonly CellSplice[] | undefined;
}

export interface SheetSplices {
  /** By row the cells to be written, ascending by column, each column once. */
  readonly rows: SplicedRows;
  /** The columns that any of them stands in. */
  readonly columns: readonly number[];
  /** Widths for columns that no `<col>` mentions yet. */
  readonly widths: ReadonlyMap<number, number>;
  /** Widths of ours that are taken back, where they still stand. */
  readonly widthsBack: ReadonlyMap<number, number>;
}

export interface SplicedSheet extends EditedPart {
  /** Columns that were given the width wanted for them, because they had none. */
  readonly widened: readonly number[];
}

/** The new bytes of the sheet. `places` are those of these very bytes. @throws XmlError */
export function spliceCells(bytes: Uint8Array, splices: SheetSplices, places = new RowPlaces()): SplicedSheet {
  return new SheetSplicer(bytes, splices, places).splice();
}

class SheetSplicer {
  private readonly scanner: XmlScanner;
  private readonly sink: ByteSink;
  private readonly order: number[];
  private next = 0;
  private copied = 0;
  /** The cell beside the next one. */
  private left = -1;
  private leftStyle = 0;
  /** What our elements put before their names. */
  private prefix = '';

  constructor(
    private readonly bytes: Uint8Array,
    private readonly splices: SheetSplices,
    private readonly places: RowPlaces,
  ) {
    this.sink = new ByteSink(Math.ceil(1.25 * bytes.length) + 16 * 1024);
    this.scanner = new XmlScanner(bytes);
    this.order = Array.from(splices.rows.keys());
  }

  splice(): SplicedSheet {
    const { scanner, sink, bytes } = this;
    let found = false;
    let widened: readonly number[] = [];
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.depth === 1) this.prefix = rawText(bytes, scanner.start + 1, scanner.nameStart);
      if (found || scanner.depth !== 2 || !scanner.main || !scanner.named(SHEET_DATA)) continue;
      found = true;
      const head = spliceHead(bytes.subarray(0, scanner.start), this.prefix, this.writtenArea(), this.splices);
      sink.text(head.xml);
      widened = head.widened;
      this.copied = scanner.start;
      this.spliceRows();
    }
    if (!found) throw new XmlError('damaged', 'no sheetData');
    sink.copy(bytes, this.copied, bytes.length);
    return { pieces: sink.pieces(), kept: { of: bytes, copies: sink.copies }, widened };
  }

  private writtenArea(): Area | undefined {
    const top = this.order[0];
    const bottom = this.order.at(-1);
    const { columns } = this.splices;
    if (top === undefined || bottom === undefined || columns.length === 0) return undefined;
    return { top, left: Math.min(...columns), bottom, right: Math.max(...columns) };
  }

  private spliceRows(): void {
    const { scanner } = this;
    const end = scanner.end;
    const opened = scanner.empty && this.reopen(scanner.start, end);
    let row = -1;
    let index = 0;
    const next = (): number => {
      index = this.passKnownRows(index);
      if (index > 0 && index <= this.places.count) row = this.places.rowOf(index - 1);
      return scanner.next();
    };
    for (let token = next(); token !== CLOSE || scanner.depth > 1; token = next()) {
      if (token !== OPEN || scanner.depth !== 3 || !scanner.main || !scanner.named(ROW)) continue;
      row = scanner.attribute(R) ? parseNumber(this.bytes, scanner.valueStart, scanner.valueEnd) - 1 : row + 1;
      this.insertRowsBefore(row, scanner.start);
      if (this.order[this.next] === row) {
        this.spliceRow(row, index);
        this.next++;
      } else if (this.places.endOf(index) > 0) scanner.leap(this.places.endOf(index));
      index++;
    }
    this.insertRowsBefore(Number.POSITIVE_INFINITY, opened ? end : scanner.start);
    if (opened) this.sink.text(`</${this.prefix}sheetData>`);
  }

  /** Passes the rows known from before that need no reading. The last of them is read, so that the scanner goes on behind it. */
  private passKnownRows(from: number): number {
    const { places } = this;
    let index = from;
    for (; index < places.count - 1; index++) {
      const row = places.rowOf(index);
      this.insertRowsBefore(row, places.startOf(index));
      if (this.order[this.next] !== row) continue;
      if (!this.append(row, index)) break;
      this.next++;
    }
    if (index < places.count) this.scanner.leap(places.startOf(index));
    return index;
  }

  /** Puts cells behind all that a row has; false where it must be read, because they stand among its own or its tag is not as expected. */
  private append(row: number, index: number): boolean {
    const { places } = this;
    const cells = this.splices.rows.get(row) ?? [];
    const [first] = cells;
    const end = places.endOf(index);
    if (end === 0 || first === undefined || first.column <= places.lastColumnOf(index)) return false;
    if (!this.widenSpans(places.spansStartOf(index), places.spansEndOf(index), cells)) return false;
    this.left = places.lastColumnOf(index);
    this.leftStyle = places.lastStyleOf(index);
    for (const cell of cells) this.insert(cell, end);
    return true;
  }

  /** Puts in a cell that was not there; then it is what the next one stands beside. */
  private insert(cell: CellSplice, position: number): void {
    this.copyTo(position);
    const near = this.left === cell.column - 1 ? this.leftStyle : 0;
    cell.write(this.sink, this.prefix, undefined, near);
    this.left = cell.column;
    this.leftStyle = near;
  }

  /** Opens an empty element for content; the caller closes it. */
  private reopen(start: number, end: number): true {
    this.copyTo(start);
    this.sink.text(`${rawText(this.bytes, start, end).replace(/\s*\/>$/, '')}>`);
    this.copied = end;
    return true;
  }

  private copyTo(position: number): void {
    this.sink.copy(this.bytes, this.copied, position);
    this.copied = position;
  }

  private insertRowsBefore(row: number, position: number): void {
    for (let wanted = this.order[this.next]; wanted !== undefined && wanted < row; wanted = this.order[++this.next]) {
      const cells = (this.splices.rows.get(wanted) ?? []).filter(({ blank }) => !blank);
      if (cells.length === 0) continue;
      this.copyTo(position);
      this.sink.text(`<${this.prefix}row r="${wanted + 1}">`);
      for (const cell of cells) cell.write(this.sink, this.prefix, undefined, 0);
      this.sink.text(`</${this.prefix}row>`);
    }
  }

  private spliceRow(row: number, index: number): void {
    const { scanner, bytes, places } = this;
    const cells = this.splices.rows.get(row) ?? [];
    const { start, end, empty } = scanner;
    this.spliceTag(start, end, cells, empty);
    let at = 0;
    [this.left, this.leftStyle] = [-1, 0];
    const [first] = cells;
    if (!empty && places.endOf(index) > 0 && first !== undefined && first.column > places.lastColumnOf(index)) {
      [this.left, this.leftStyle] = [places.lastColumnOf(index), places.lastStyleOf(index)];
      scanner.leap(places.endOf(index));
    }
    for (let token = scanner.next(); token !== CLOSE || scanner.depth > 2; token = scanner.next()) {
      if (token !== OPEN || scanner.depth !== 4 || !scanner.main || !scanner.named(C)) continue;
      const column = scanner.attribute(R) ? columnOfReference(bytes, scanner.valueStart, scanner.valueEnd) : this.left + 1;
      const style = scanner.attribute(S) ? parseNumber(bytes, scanner.valueStart, scanner.valueEnd) : 0;
      const cellStart = scanner.start;
      for (let cell = cells[at]; cell !== undefined && cell.column < column; cell = cells[++at]) this.insert(cell, cellStart);
      const near = this.left === column - 1 ? this.leftStyle : 0;
      [this.left, this.leftStyle] = [column, style];
      const cell = cells[at];
      if (cell?.column !== column) continue;
      this.copyTo(cellStart);
      while (scanner.next() !== CLOSE || scanner.depth > 3);
      cell.write(this.sink, this.prefix, style, near);
      this.copied = scanner.end;
      at++;
    }
    const last = empty ? end : scanner.start;
    for (; at < cells.length; at++) this.insert(cells[at] as CellSplice, last);
    if (empty) this.sink.text(`</${this.prefix}row>`);
  }

  /** The opening tag of a row, its hint of the columns in use made true again. */
  private spliceTag(start: number, end: number, cells: readonly CellSplice[], empty: boolean): void {
    const { scanner, bytes } = this;
    const [from, to] = scanner.attribute(SPANS) ? [scanner.valueStart, scanner.valueEnd] : [0, 0];
    if (!empty && this.widenSpans(from, to, cells)) return;
    // A row that must be opened, or a list of spans: no program is known to write those, but the format allows them.
    const tag = rawText(bytes, start, end).replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    this.copyTo(start);
    this.sink.text(empty ? `${tag.replace(/\s*\/>$/, '')}>` : tag);
    this.copied = end;
  }

  /** Makes a hint of the columns in use, if there is one, true again; false where it is not spelled as by every known program. */
  private widenSpans(start: number, end: number, cells: readonly CellSplice[]): boolean {
    if (end === 0) return true;
    const { bytes, sink } = this;
    let colon = start;
    while (colon < end && bytes[colon] !== COLON) colon++;
    const [first, last] = [this.digits(start, colon), this.digits(colon + 1, end)];
    if (first < 0 || last < 0) return false;
    const [left, right] = [(cells[0]?.column ?? 0) + 1, (cells[cells.length - 1]?.column ?? 0) + 1];
    if (left >= first && right <= last) return true;
    this.copyTo(start);
    sink.whole(Math.min(left, first));
    sink.text(':');
    sink.whole(Math.max(right, last));
    this.copied = end;
    return true;
  }

  /** The number that digits spell; -1 where there is anything else, or nothing. */
  private digits(start: number, end: number): number {
    let number = 0;
    for (let at = start; at < end; at++) {
      const digit = (this.bytes[at] as number) - ZERO;
      if (!(digit >= 0 && digit <= 9)) return -1;
      number = number * 10 + digit;
    }
    return end > start ? number : -1;
  }
}
