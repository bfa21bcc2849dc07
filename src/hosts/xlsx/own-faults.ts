/** The faults of a plan that only a file has: cells without places, tables filled by queries, formulas that others hang on. */
import { countUpTo, rowTest, why, type ColumnEdit, type HostFaults } from '../../workbook';
import type { SheetDetail } from './read-workbook';

/** `detailOf` gives what writing into a sheet must respect. */
export function fileFaults(detailOf: (sheet: string) => SheetDetail | undefined): HostFaults {
  return {
    column: ({ sheet }) => (detailOf(sheet)?.numbered === false ? why('cells-unplaced', { sheet }) : undefined),
    grow: ({ sheet }, table) => (detailOf(sheet)?.filledTables.has(table.name.toLowerCase()) ? why('table-filled', { table: table.name }) : undefined),
    needed: (edit) => rowsOthersNeed(edit, detailOf(edit.sheet)?.formulaAreas ?? []),
  };
}

/**
 * Tells for each row whether other cells hang on the formula in it: spills and array formulas always, the owner of a shared formula
 * unless all its cells are written over, as when a program saved our own column of formulas in that way.
 */
function rowsOthersNeed(edit: ColumnEdit, areas: SheetDetail['formulaAreas']): (row: number) => boolean {
  const stretches: [number, number][] = [];
  for (const { kind, row, column, area } of areas) {
    if (edit.column < area.left || edit.column > area.right) continue;
    const height = area.bottom - area.top + 1;
    if (kind !== 'shared') {
      if (!edit.ours || height > 1 || area.left !== area.right) stretches.push([area.top, area.bottom]);
    } else if (column === edit.column) {
      const written = countUpTo(edit.rows, area.bottom) - countUpTo(edit.rows, area.top - 1);
      if (!edit.ours || area.left !== area.right || written < height) stretches.push([row, row]);
    }
  }
  return rowTest(stretches);
}
