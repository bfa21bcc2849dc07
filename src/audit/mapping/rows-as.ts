/** Some rows of a list of goals read as objectives, others as key results. */
import { fieldNames, type FieldName } from '../fields';
import { notUsed } from './reasons';
import { meaningsOf } from './synonyms';
import type { MappedColumn, MappedTable } from './types';

/** The same columns read as another kind; a key result's objective is what stands as its parent. */
export function rowsAs(kind: 'objective' | 'keyResult', table: MappedTable, rows: readonly number[], typed: MappedColumn | null): MappedTable {
  const taken = new Set<FieldName>();
  const columns = table.columns.map((column): MappedColumn => {
    if (column.column === typed?.column) return { ...column, ...notUsed({ code: 'tells-kinds' }) };
    // What the one kind has no word for may mean something for the other.
    const unread =
      column.field === null && column.reading === undefined ? meaningsOf(column.header).find(({ field }) => field.startsWith(`${kind}.`)) : undefined;
    const name = (column.field ?? unread?.field)?.split('.')[1] ?? '';
    const wanted =
      kind === 'keyResult'
        ? ({ title: 'title', id: 'id', parent: 'objective', objective: 'objective' }[name] ?? name)
        : ({ objective: 'parent' }[name] ?? name);
    const field = `${kind}.${wanted}` as FieldName;
    const known = name !== '' && meaningful(field) && !taken.has(field);
    if (known) taken.add(field);
    return known
      ? unread === undefined
        ? { ...column, field }
        : { ...column, field, confidence: 0.85, how: 'synonym', reason: null }
      : { ...column, ...notUsed(column.reason ?? { code: 'means-nothing', data: { kind: { one: kind } } }) };
  });
  return { ...table, kind, rows, columns };
}

const KNOWN_FIELDS: ReadonlySet<FieldName> = new Set(fieldNames('keyResult'));

function meaningful(field: FieldName): boolean {
  return field.startsWith('objective.') || KNOWN_FIELDS.has(field);
}
