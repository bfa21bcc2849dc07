/** The cells of our columns as splices of one sheet: a cell with a look of its own keeps it, the others get ours. */
import { FIX, isPlainText, isSameName, type CellInput, type OwnedColumn } from '../../workbook';
import type { ByteSink } from './byte-sink';
import { isFormulaLike, writeCell } from './cell-xml';
import type { CellStyles } from './cell-styles';
import type { CellSplice, SheetSplices, SplicedRows } from './splice-cells';
import type { FileColumn } from './file-column';

/** Our cells have no style of their own to show. */
const PLAIN = 0;

interface OurColumn {
  readonly column: number;
  /** Whether a look in a row is not ours to change. */
  readonly isOwn: (row: number) => boolean;
  /** Rows where there was one. */
  readonly found: number[];
  readonly style: number;
  /** For what a spreadsheet program would take for a formula. */
  readonly asText: number;
  /** Whether it looks like the cell beside it, where that has a style. */
  readonly likeNear: boolean;
}

/** The cell of a column in the row that is being written: one object serves for all its rows, one after the other. */
class OurCell implements CellSplice {
  private row = 0;
  private input: CellInput = null;

  constructor(private readonly of: OurColumn) {}

  get column(): number {
    return this.of.column;
  }

  get blank(): boolean {
    return this.input === null || this.input === '';
  }

  moveTo(row: number, input: CellInput): this {
    this.row = row;
    this.input = input;
    return this;
  }

  write(sink: ByteSink, prefix: string, own: number | undefined, near: number): void {
    const { of, row, input } = this;
    const styled = own !== undefined && own !== PLAIN;
    const isOwn = styled && of.isOwn(row);
    if (isOwn) of.found.push(row);
    if (this.blank && !isOwn) return;
    const isPlain = typeof input === 'string' && isPlainText(input);
    const beside = (of.likeNear && near) || (!isPlain && isFormulaLike(input) ? of.asText : of.style);
    writeCell(sink, row, of.column, input, isPlain, styled ? own : beside, prefix);
  }
}

/** Cells by row. Those of one row are handed out at a time: those of many at once would be slow and large. */
class OurRows implements SplicedRows {
  private readonly rows: number[] = [];
  private readonly cells: OurCell[] = [];
  private readonly inputs: CellInput[] = [];
  private first = Number.POSITIVE_INFINITY;
  private last = -1;
  /** By row, counted from the first one, where its cells start in `order`, whose numbers are places in the lists above. */
  private sorted: { readonly starts: Int32Array; readonly order: Int32Array } | undefined;
  /** The cells that were handed out last. */
  private readonly line: OurCell[] = [];

  /** The cells of a row come from left to right. */
  put(row: number, cell: OurCell, input: CellInput): void {
    this.rows.push(row);
    this.cells.push(cell);
    this.inputs.push(input);
    if (row < this.first) this.first = row;
    if (row > this.last) this.last = row;
    this.sorted = undefined;
  }

  keys(): number[] {
    const { starts } = this.byRow();
    const keys: number[] = [];
    for (let at = 0; at + 1 < starts.length; at++) if ((starts[at + 1] as number) > (starts[at] as number)) keys.push(this.first + at);
    return keys;
  }

  get(row: number): readonly CellSplice[] {
    const { starts, order } = this.byRow();
    const { line, cells, inputs } = this;
    const end = starts[row - this.first + 1] ?? 0;
    const start = starts[row - this.first] ?? end;
    line.length = end - start;
    for (let at = start; at < end; at++) {
      const place = order[at] as number;
      line[at - start] = (cells[place] as OurCell).moveTo(row, inputs[place] as CellInput);
    }
    return line;
  }

  /** Counts the cells of each row, and then puts each where its row starts. */
  private byRow(): { readonly starts: Int32Array; readonly order: Int32Array } {
    if (this.sorted !== undefined) return this.sorted;
    const { rows, first, last } = this;
    const starts = new Int32Array(rows.length === 0 ? 1 : last - first + 2);
    for (const row of rows) (starts[row - first + 1] as number)++;
    for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
    const next = starts.slice();
    const order = new Int32Array(rows.length);
    for (let place = 0; place < rows.length; place++) {
      const at = (rows[place] as number) - first;
      order[next[at] as number] = place;
      (next[at] as number)++;
    }
    return (this.sorted = { starts, order });
  }
}

export class ColumnSplices implements SheetSplices {
  readonly rows = new OurRows();
  readonly columns: number[] = [];
  readonly widths = new Map<number, number>();
  readonly widthsBack = new Map<number, number>();

  constructor(private readonly styles: CellStyles) {}

  /** Columns come from left to right. Gives the rows whose cells turn out to have looks that are not ours, once they are spliced. */
  add({ edit, accepted, header, table, sheet }: FileColumn, before: OwnedColumn | undefined): number[] {
    const found: number[] = [];
    const leaves = edit.header === null;
    const known = new Set(edit.ownLooks);
    const written = new Set(before ? [before.headerRow, ...before.rows] : []);
    const isForeign = (row: number): boolean => (before ? !written.has(row) : !edit.ours);
    const common = { column: edit.column, isOwn: (row: number): boolean => known.has(row) || (!leaves && isForeign(row)), found };
    const headless = sheet.tables.some(({ name, headerRow }) => !headerRow && table && isSameName(name, table.name));
    const hasHeader = header && !headless;
    // A header looks like the one beside it; where that has no style, the table draws it, or we do.
    const headerStyle = table ? PLAIN : this.styles.idOf('header', false, isFormulaLike(edit.header));
    if (hasHeader) this.rows.put(edit.headerRow, new OurCell({ ...common, style: headerStyle, asText: headerStyle, likeNear: true }), edit.header);
    // A fix is a value that somebody might have typed: it changes no look.
    const [style, asText] = [edit.purpose === FIX ? PLAIN : this.styles.idOf(edit.style), this.styles.idOf(edit.style, false, true)];
    const cell = new OurCell({ ...common, style, asText, likeNear: false });
    for (const index of accepted) this.rows.put(edit.rows[index] as number, cell, leaves ? null : (edit.values[index] ?? null));
    if (hasHeader || accepted.length > 0) this.columns.push(edit.column);
    if (!leaves && !edit.ours && edit.width > 0) this.widths.set(edit.column, edit.width);
    if (leaves && header && edit.width > 0) this.widthsBack.set(edit.column, edit.width);
    return found;
  }
}
