/** Where beside a table a column of ours can stand, and what it can be called. */
import { LAST_COLUMN, overlaps, rowIndex, type Area, type SheetSnapshot } from '../../workbook';
import type { MappedTable } from '../mapping/types';

/** Farther away than this, a column would no longer be read with its row. */
const FARTHEST = 3;

/**
 * The nearest run of columns to the right that is empty over the table's whole height; none when it is too far. An Excel table grows by the columns next to it.
 * @param taken columns that the same plan fills beside the same rows
 */
export function freeColumns(table: MappedTable, sheet: SheetSnapshot, count: number, taken: readonly number[] = []): number[] {
  const own = sheet.tables.find(({ name }) => name === table.table);
  const area = own?.area ?? table.area;
  const farthest = (own === undefined ? FARTHEST : 1) + taken.length;
  for (let away = 1; away <= farthest; away++) {
    const wanted: Area = { top: area.top, bottom: area.bottom, left: area.right + away, right: area.right + away + count - 1 };
    if (taken.some((column) => column >= wanted.left && column <= wanted.right)) continue;
    if (wanted.right <= LAST_COLUMN && isEmpty(sheet, wanted)) return Array.from({ length: count }, (_, index) => wanted.left + index);
  }
  return [];
}

function isEmpty(sheet: SheetSnapshot, area: Area): boolean {
  if (sheet.tables.some((table) => overlaps(table.area, area)) || (sheet.merged ?? []).some((merged) => overlaps(merged, area))) return false;
  return sheet.rows.every((row, index) => {
    if (row < area.top || row > area.bottom) return true;
    const formulas = sheet.patterns[sheet.patternOf[index] ?? -1]?.formulas ?? [];
    const cells = sheet.cells[index] ?? [];
    for (let column = area.left; column <= area.right; column++) {
      if ((cells[column] ?? '') !== '' || formulas.includes(column)) return false;
    }
    return true;
  });
}

/** Somebody may own that header already; then ours says whose it is. */
export function freeHeader(header: string, table: MappedTable, sheet: SheetSnapshot): string {
  const row = sheet.cells[rowIndex(sheet, table.headerRow)] ?? [];
  const taken = new Set(
    row.map((value) =>
      String(value ?? '')
        .trim()
        .toLowerCase(),
    ),
  );
  const named = [header, `${header} (Plumbline)`];
  for (let number = 2; number <= row.length + 2; number++) named.push(`${header} (Plumbline ${number})`);
  return named.find((name) => !taken.has(name.toLowerCase())) ?? header;
}
