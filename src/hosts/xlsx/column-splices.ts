/** The cells of our columns as splices of one sheet: a cell with a look of its own keeps it, the others get ours. */
import { FIX, isSameName, type CellInput, type OwnedColumn } from '../../workbook';
import { cellXml, isFormulaLike } from './cell-xml';
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

class OurCell implements CellSplice {
  constructor(
    private readonly of: OurColumn,
    private readonly row: number,
    private readonly input: CellInput,
  ) {}

  get column(): number {
    return this.of.column;
  }

  xml(prefix: string, own: number | undefined, near: number): string {
    const { row, input, column } = this;
    const styled = own !== undefined && own !== PLAIN;
    const isOwn = styled && this.of.isOwn(row);
    if (isOwn) this.of.found.push(row);
    if (input === null || input === '') return isOwn ? cellXml(row, column, null, own, prefix) : '';
    return cellXml(row, column, input, styled ? own : this.styleBeside(near), prefix);
  }

  private styleBeside(near: number): number {
    const { of, input } = this;
    return (of.likeNear && near) || (isFormulaLike(input) ? of.asText : of.style);
  }
}

/** Cells by row, of which each is made when its row is written: those of many rows at once would be slow and large. */
class OurRows implements SplicedRows {
  private readonly rows: number[] = [];
  private readonly columns: OurColumn[] = [];
  private readonly inputs: CellInput[] = [];
  private first = Number.POSITIVE_INFINITY;
  private last = -1;
  /** By row, counted from the first one, where its cells start in `order`, whose numbers are places in the lists above. */
  private sorted: { readonly starts: Int32Array; readonly order: Int32Array } | undefined;

  /** The cells of a row come from left to right. */
  put(row: number, column: OurColumn, input: CellInput): void {
    this.rows.push(row);
    this.columns.push(column);
    this.inputs.push(input);
    this.first = Math.min(this.first, row);
    this.last = Math.max(this.last, row);
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
    const cells: CellSplice[] = [];
    const end = starts[row - this.first + 1] ?? 0;
    for (let at = starts[row - this.first] ?? end; at < end; at++) {
      const place = order[at] as number;
      cells.push(new OurCell(this.columns[place] as OurColumn, row, this.inputs[place] as CellInput));
    }
    return cells;
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
    rows.forEach((row, place) => {
      order[next[row - first] as number] = place;
      (next[row - first] as number)++;
    });
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
    if (hasHeader) this.rows.put(edit.headerRow, { ...common, style: headerStyle, asText: headerStyle, likeNear: true }, edit.header);
    // A fix is a value that somebody might have typed: it changes no look.
    const [style, asText] = [edit.purpose === FIX ? PLAIN : this.styles.idOf(edit.style), this.styles.idOf(edit.style, false, true)];
    const column: OurColumn = { ...common, style, asText, likeNear: false };
    for (const index of accepted) this.rows.put(edit.rows[index] as number, column, leaves ? null : (edit.values[index] ?? null));
    if (hasHeader || accepted.length > 0) this.columns.push(edit.column);
    if (!leaves && !edit.ours && edit.width > 0) this.widths.set(edit.column, edit.width);
    if (leaves && header && edit.width > 0) this.widthsBack.set(edit.column, edit.width);
    return found;
  }
}
