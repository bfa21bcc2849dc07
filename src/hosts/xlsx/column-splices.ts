/** The cells of our columns as splices of one sheet: a cell with a look of its own keeps it, the others get ours. */
import { FIX, isSameName, type CellInput, type OwnedColumn } from '../../workbook';
import { cellXml, isFormulaLike } from './cell-xml';
import type { CellStyles } from './cell-styles';
import type { CellSplice, SheetSplices } from './splice-cells';
import type { FileColumn } from './file-column';

/** Our cells have no style of their own to show. */
const PLAIN = 0;

interface OurColumn {
  readonly column: number;
  /** Whether a look in a row is not ours to change. */
  readonly isOwn: (row: number) => boolean;
  /** Rows where there was one. */
  readonly found: number[];
}

/** A class, since a function of its own for each of many cells would be slow and large. */
class OurCell implements CellSplice {
  constructor(
    private readonly of: OurColumn,
    private readonly row: number,
    private readonly input: CellInput,
    private readonly style: number,
    /** Whether it looks like the cell beside it, where that has a style. */
    private readonly likeNear: boolean,
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
    return cellXml(row, column, input, styled ? own : (this.likeNear && near) || this.style, prefix);
  }
}

export class ColumnSplices implements SheetSplices {
  readonly rows = new Map<number, CellSplice[]>();
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
    const column: OurColumn = { column: edit.column, isOwn: (row) => known.has(row) || (!leaves && isForeign(row)), found };
    const headless = sheet.tables.some(({ name, headerRow }) => !headerRow && table && isSameName(name, table.name));
    // A header looks like the one beside it; where that has no style, the table draws it, or we do.
    const headerStyle = table ? PLAIN : this.styles.idOf('header', false, isFormulaLike(edit.header));
    if (header && !headless) this.put(edit.headerRow, new OurCell(column, edit.headerRow, edit.header, headerStyle, true));
    // A fix is a value that somebody might have typed: it changes no look.
    const [plain, asText] = [edit.purpose === FIX ? PLAIN : this.styles.idOf(edit.style), this.styles.idOf(edit.style, false, true)];
    for (const index of accepted) {
      const input: CellInput = leaves ? null : (edit.values[index] ?? null);
      const row = edit.rows[index] as number;
      this.put(row, new OurCell(column, row, input, isFormulaLike(input) ? asText : plain, false));
    }
    if (!leaves && !edit.ours && edit.width > 0) this.widths.set(edit.column, edit.width);
    if (leaves && header && edit.width > 0) this.widthsBack.set(edit.column, edit.width);
    return found;
  }

  private put(row: number, splice: CellSplice): void {
    const known = this.rows.get(row);
    if (known) known.push(splice);
    else this.rows.set(row, [splice]);
  }
}
