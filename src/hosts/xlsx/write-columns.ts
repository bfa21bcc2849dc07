/** Writes the columns that passed their checks into the sheets and tables they belong to. */
import { isSameName, type ColumnEdit, type Ledger, type OwnedColumn } from '../../workbook';
import { ColumnSplices } from './column-splices';
import type { CellStyles } from './cell-styles';
import type { PackageEdit } from './package-edit';
import type { FileColumn } from './file-column';
import { spliceCells } from './splice-cells';
import { addTableColumn, removeLastTableColumn, renameTableColumn } from './table-edit';

/** What the ledger must remember of a column besides: looks that were there before ours, and the width that it got. */
export type ColumnFacts = Pick<ColumnEdit, 'ownLooks' | 'width'>;

/** Gives the facts of each column. @throws HostError where a part turns out to be damaged. */
export async function writeColumns(
  edit: PackageEdit,
  columns: readonly FileColumn[],
  styles: CellStyles,
  ledger: Ledger | null,
): Promise<ReadonlyMap<FileColumn, ColumnFacts>> {
  const bySheet = new Map<string, FileColumn[]>();
  for (const column of columns) addTo(bySheet, column.detail.entry.path, column);
  const facts = new Map<FileColumn, ColumnFacts>();
  for (const [path, group] of bySheet) {
    const bytes = await edit.source.archive.read(path);
    const splices = new ColumnSplices(styles);
    const looks = new Map<FileColumn, number[]>();
    for (const column of [...group].sort((one, other) => one.edit.column - other.edit.column))
      looks.set(column, splices.add(column, ownedBefore(column, ledger)));
    const part = edit.source.readingPart(path, () => spliceCells(bytes, splices, group[0]?.detail.places));
    edit.putEdited(path, part);
    for (const column of group) {
      const width = part.widened.includes(column.edit.column) ? column.edit.width : (ownedBefore(column, ledger)?.width ?? 0);
      const ownLooks = [...new Set([...(column.edit.ownLooks ?? []), ...(looks.get(column) ?? [])])].sort((one, other) => one - other);
      facts.set(column, { ownLooks, width });
      await changeTable(edit, column);
    }
  }
  return facts;
}

function addTo(groups: Map<string, FileColumn[]>, path: string, column: FileColumn): void {
  const known = groups.get(path);
  if (known) known.push(column);
  else groups.set(path, [column]);
}

/** What the ledger knows of a column that is written over. */
function ownedBefore({ edit }: FileColumn, ledger: Ledger | null): OwnedColumn | undefined {
  return edit.ours
    ? ledger?.columns.find(({ sheet, column, purpose }) => isSameName(sheet, edit.sheet) && column === edit.column && purpose === edit.purpose)
    : undefined;
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
