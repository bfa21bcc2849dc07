/** Goals indented with spaces below the goal they serve: how deep each row stands. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import type { MappedTable } from './types';

/** One space before a text is a slip of the hand. */
const LEAST_INDENT = 2;
const TAB = 4;

/** The tables of one block, with the depth of their rows where their titles are indented. */
export function withDepth(tables: readonly MappedTable[], sheet: SheetSnapshot): MappedTable[] {
  const indents = tables.map((table) => indentsOf(table, sheet));
  const levels = [...new Set(indents.flat())].sort((one, other) => one - other);
  if (levels.length < 2) return [...tables];
  return tables.map((table, index) => {
    const own = indents[index] ?? [];
    return own.length === 0 ? table : { ...table, depth: own.map((indent) => levels.indexOf(indent)) };
  });
}

function indentsOf(table: MappedTable, sheet: SheetSnapshot): readonly number[] {
  const title = table.columns.find(({ field }) => field === 'objective.title' || field === 'keyResult.title');
  if (title === undefined) return [];
  return table.rows.map((row) => {
    const before = /^[\s\u00a0]*/.exec(String(valueAt(sheet, row, title.column) ?? ''))?.[0] ?? '';
    const width = before.replaceAll('\t', ' '.repeat(TAB)).length;
    return width < LEAST_INDENT ? 0 : width;
  });
}
