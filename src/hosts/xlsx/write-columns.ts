/** Writes the columns that passed their checks into the sheets and tables they belong to. */
import { isFormulaAt, isSameName, type CellInput, type CheckedColumn, type SheetSnapshot } from '../../workbook';
import { cellXml, isFormulaLike } from './cell-xml';
import type { CellStyles } from './cell-styles';
import type { PackageEdit } from './package-edit';
import type { SheetDetail } from './read-workbook';
import { spliceCells, type CellSplice } from './splice-cells';
import { addTableColumn, removeLastTableColumn, renameTableColumn } from './table-edit';

/** A checked column with the sheet it goes into. */
export interface FileColumn extends CheckedColumn {
  readonly sheet: SheetSnapshot;
  readonly detail: SheetDetail;
}

/** Our cells have no style of their own to show. */
const PLAIN = 0;

/** @throws HostError where a part turns out to be damaged. */
export async function writeColumns(edit: PackageEdit, columns: readonly FileColumn[], styles: CellStyles): Promise<void> {
  const bySheet = new Map<string, FileColumn[]>();
  for (const column of columns) {
    const { path } = column.detail.entry;
    const known = bySheet.get(path);
    if (known) known.push(column);
    else bySheet.set(path, [column]);
  }
  for (const [path, group] of bySheet) {
    const bytes = await edit.source.archive.read(path);
    const rows = new Map<number, CellSplice[]>();
    const widths = new Map<number, number>();
    for (const column of [...group].sort((one, other) => one.edit.column - other.edit.column)) {
      addSplices(column, rows, styles);
      if (column.edit.header !== null && !column.edit.ours) widths.set(column.edit.column, column.edit.width);
    }
    edit.put(
      path,
      edit.source.readingPart(path, () => spliceCells(bytes, { rows, widths })),
    );
    for (const column of group) await changeTable(edit, column);
  }
}

/** Whether a column writes over formulas, of which Excel keeps a list. */
export function replacesFormulas({ edit, sheet, accepted }: FileColumn): boolean {
  return accepted.some((index) => isFormulaAt(sheet, edit.rows[index] as number, edit.column));
}

function addSplices({ edit, accepted, header, table, sheet }: FileColumn, rows: Map<number, CellSplice[]>, styles: CellStyles): void {
  const { column } = edit;
  const add = (row: number, splice: CellSplice): void => {
    const known = rows.get(row);
    if (known) known.push(splice);
    else rows.set(row, [splice]);
  };
  const headless = sheet.tables.some(({ name, headerRow }) => !headerRow && table && isSameName(name, table.name));
  if (header && !headless) {
    const text = edit.header;
    // A header looks like the one beside it; where that has no style, the table draws it, or we do.
    const own = table ? PLAIN : styles.idOf('header', false, isFormulaLike(text));
    add(edit.headerRow, { column, xml: (prefix, near) => (text === null ? '' : cellXml(edit.headerRow, column, text, near || own, prefix)) });
  }
  const [plain, asText] = [styles.idOf(edit.style), styles.idOf(edit.style, false, true)];
  for (const index of accepted) {
    const row = edit.rows[index] as number;
    const input: CellInput = edit.header === null ? null : (edit.values[index] ?? null);
    add(row, { column, xml: (prefix) => (input === null || input === '' ? '' : cellXml(row, column, input, isFormulaLike(input) ? asText : plain, prefix)) });
  }
}

async function changeTable(edit: PackageEdit, { edit: { column, header }, detail, table, change, header: named }: FileColumn): Promise<void> {
  const path = table && detail.tablePaths.get(table.name.toLowerCase());
  if (!table || !path) return;
  const part = await edit.tree(path);
  if (change === 'shrink') removeLastTableColumn(part);
  else if (header === null || !named) return;
  else if (change === 'grow') addTableColumn(part, header);
  else renameTableColumn(part, column - table.area.left, header);
}
