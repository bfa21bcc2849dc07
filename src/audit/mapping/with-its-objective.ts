/** Key results that stand beside their objective in its own words: those rows are a table of objectives too. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import type { FieldName } from '../fields';
import { notUsed } from './reasons';
import { rowsAs } from './rows-as';
import { meaningsOf } from './synonyms';
import type { MappedColumn, MappedTable } from './types';

export function withItsObjective(table: MappedTable, sheet: SheetSnapshot): MappedTable[] {
  if (table.kind !== 'keyResult') return [table];
  const titles = table.columns.filter((column) => means(column, 'objective.title'));
  const title = titles.find(({ field }) => field === 'keyResult.objective') ?? titles.find(({ field }) => field === null);
  if (title === undefined) return [table];
  const rows = table.rows.filter((row) => String(valueAt(sheet, row, title.column) ?? '').trim() !== '');
  // Codes refer to objectives that are kept elsewhere.
  if (rows.filter((row) => /\s/.test(String(valueAt(sheet, row, title.column)).trim())).length * 2 < rows.length) return [table];
  const apart = rowsApart(table, title, rows, sheet);
  if (apart !== null) return apart;
  const parts = new Map<number, FieldName>();
  for (const column of table.columns) {
    if (column === title || (column.field !== null && column.field !== 'keyResult.objective')) continue;
    const field = partOf(column.header);
    if (field !== undefined) parts.set(column.column, field);
  }
  // What two columns fight for is neither's.
  for (const field of new Set(parts.values())) {
    const rivals = [...parts].filter(([, one]) => one === field);
    if (rivals.length > 1) for (const [column] of rivals) parts.delete(column);
  }
  const columns = table.columns.map((column): MappedColumn => {
    const field = column === title ? 'objective.title' : parts.get(column.column);
    return field === undefined
      ? { ...column, ...notUsed({ code: 'of-the-key-result' }) }
      : { ...column, field, confidence: 0.85, how: 'synonym', reason: null };
  });
  return [{ ...table, kind: 'objective', rows, columns }, table];
}

/** Objectives with rows of their own above their key results, in the column before theirs: what stands beside them is said of them. */
function rowsApart(table: MappedTable, title: MappedColumn, rows: readonly number[], sheet: SheetSnapshot): MappedTable[] | null {
  const own = table.columns.find(({ field }) => field === 'keyResult.title');
  const isBlankIn = (row: number, { column }: MappedColumn): boolean => String(valueAt(sheet, row, column) ?? '').trim() === '';
  if (own === undefined || rows.length === 0 || !rows.every((row) => isBlankIn(row, own))) return null;
  const objectives = new Set(rows);
  const told = notUsed({ code: 'tells-kinds' });
  const without = (one: MappedTable, left: MappedColumn): MappedTable => ({
    ...one,
    columns: one.columns.map((column) => (column.column === left.column ? { ...column, ...told } : column)),
  });
  const asTitle = (column: MappedColumn): MappedColumn =>
    column.column === title.column ? { ...column, field: 'keyResult.title', confidence: 0.85, how: 'synonym', reason: null } : column;
  const above = rowsAs('objective', { ...without(table, own), columns: without(table, own).columns.map(asTitle) }, rows, null);
  const below = without({ ...table, rows: table.rows.filter((row) => !objectives.has(row)) }, title);
  return [above, below];
}

function means({ header }: MappedColumn, field: FieldName): boolean {
  return meaningsOf(header).some((meaning) => meaning.field === field);
}

/** What a header says of an objective: its id, or something that no key result has. */
function partOf(header: string): FieldName | undefined {
  const meanings = meaningsOf(header);
  if (meanings.some(({ field }) => field === 'objective.id') && /obj|goal|ziel|okr/i.test(header)) return 'objective.id';
  if (meanings.some(({ field }) => field.startsWith('keyResult.') && field !== 'keyResult.objective')) return undefined;
  return meanings.map(({ field }) => field).find((field) => field.startsWith('objective.') && field !== 'objective.title' && field !== 'objective.id');
}
