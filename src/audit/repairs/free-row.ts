/** Where the next row of a list of links could be typed: right below the last one, where nothing stands. */
import { isSameName, LAST_ROW, rowIndex, type Area, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import type { FieldName } from '../fields';
import type { Mapping, MappedTable } from '../mapping/types';

export interface FreeRow {
  readonly sheet: string;
  readonly row: number;
  /** By field, the one column that means it. */
  readonly columns: ReadonlyMap<FieldName, number>;
}

/** Null where the workbook has no list of links, and where something stands below it: a total, a note, another table. */
export function freeLinkRow(workbook: WorkbookSnapshot, { tables }: Mapping): FreeRow | null {
  for (const table of tables.filter(({ kind }) => kind === 'link')) {
    const sheet = workbook.sheets.find(({ name }) => isSameName(name, table.sheet));
    const row = table.area.bottom + 1;
    if (sheet !== undefined && row < LAST_ROW && isPlain(table, tables) && isFree(sheet, table, row))
      return { sheet: sheet.name, row, columns: columnsOf(table) };
  }
  return null;
}

/** A list of links and of nothing else, whose last row is a link. */
function isPlain(table: MappedTable, tables: readonly MappedTable[]): boolean {
  const { area, rows, depth, figures } = table;
  const isAlone = tables.every((other) => other === table || !isSameName(other.sheet, table.sheet) || !meet(other.area, area));
  return rows.at(-1) === area.bottom && depth === undefined && figures === undefined && isAlone;
}

function isFree(sheet: SheetSnapshot, { area }: MappedTable, row: number): boolean {
  const below: Area = { top: row, bottom: row + 1, left: area.left, right: area.right };
  const isBlank = [row, row + 1].every((one) => (sheet.cells[rowIndex(sheet, one)] ?? []).slice(area.left, area.right + 1).every((cell) => cell === null));
  const isApart = (sheet.merged ?? []).every((one) => !meet(one, below)) && sheet.tables.every((one) => !meet(one.area, below));
  return !sheet.protected && isBlank && isApart;
}

function meet(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function columnsOf({ columns }: MappedTable): ReadonlyMap<FieldName, number> {
  const found = new Map<FieldName, number>();
  const twice = new Set<FieldName>();
  for (const { field, column } of columns) {
    if (field === null) continue;
    if (found.has(field)) twice.add(field);
    found.set(field, column);
  }
  for (const field of twice) found.delete(field);
  return found;
}
