/** The cells of our columns as splices of one sheet: a cell with a look of its own keeps it, the others get ours. */
import { isSameName, type CellInput, type OwnedColumn } from '../../workbook';
import { cellXml, isFormulaLike } from './cell-xml';
import type { CellStyles } from './cell-styles';
import type { CellSplice, SheetSplices } from './splice-cells';
import type { FileColumn } from './file-column';

/** Our cells have no style of their own to show. */
const PLAIN = 0;

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
    const put = (row: number, input: CellInput, styleOf: (near: number) => number): void => {
      const xml: CellSplice['xml'] = (prefix, own, near) => {
        const isOwn = own !== undefined && own !== PLAIN && (known.has(row) || (!leaves && isForeign(row)));
        if (isOwn) found.push(row);
        const isEmpty = input === null || input === '';
        if (isEmpty) return isOwn ? cellXml(row, edit.column, null, own ?? PLAIN, prefix) : '';
        return cellXml(row, edit.column, input, own !== undefined && own !== PLAIN ? own : styleOf(near), prefix);
      };
      this.put(row, { column: edit.column, xml });
    };
    const headless = sheet.tables.some(({ name, headerRow }) => !headerRow && table && isSameName(name, table.name));
    // A header looks like the one beside it; where that has no style, the table draws it, or we do.
    const headerStyle = table ? PLAIN : this.styles.idOf('header', false, isFormulaLike(edit.header));
    if (header && !headless) put(edit.headerRow, edit.header, (near) => near || headerStyle);
    const [plain, asText] = [this.styles.idOf(edit.style), this.styles.idOf(edit.style, false, true)];
    for (const index of accepted) {
      const input: CellInput = leaves ? null : (edit.values[index] ?? null);
      put(edit.rows[index] as number, input, () => (isFormulaLike(input) ? asText : plain));
    }
    if (!leaves && !edit.ours) this.widths.set(edit.column, edit.width);
    if (leaves && header && edit.width > 0) this.widthsBack.set(edit.column, edit.width);
    return found;
  }

  private put(row: number, splice: CellSplice): void {
    const known = this.rows.get(row);
    if (known) known.push(splice);
    else this.rows.set(row, [splice]);
  }
}
