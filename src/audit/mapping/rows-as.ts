/** Some rows of a list of goals read as objectives, others as key results, KPIs or priorities. */
import { fieldNames, type FieldName, type Kind } from '../fields';
import { notUsed } from './reasons';
import { meaningsOf } from './synonyms';
import type { MappedColumn, MappedTable } from './types';

/** What the columns of goals are called for another kind. */
const RENAMED = {
  objective: { objective: 'parent' },
  keyResult: {},
  priority: { title: 'name', owner: 'executive' },
  kpi: { title: 'name' },
} as const satisfies Partial<Record<Kind, Readonly<Record<string, string>>>>;

/** The same columns read as another kind; what stands as the parent of a key result or KPI is of the kind above, where there is one. */
export function rowsAs(
  kind: keyof typeof RENAMED,
  table: MappedTable,
  rows: readonly number[],
  typed: MappedColumn | null,
  above: 'objective' | 'priority' | null = 'objective',
): MappedTable {
  const taken = new Set<FieldName>();
  const columns = table.columns.map((column): MappedColumn => {
    if (column.column === typed?.column) return { ...column, ...notUsed({ code: 'tells-kinds' }) };
    // What the one kind has no word for may mean something for the other.
    const unread =
      column.field === null && column.reading === undefined ? meaningsOf(column.header).find(({ field }) => field.startsWith(`${kind}.`)) : undefined;
    const name = (column.field ?? unread?.field)?.split('.')[1] ?? '';
    const renamed: Readonly<Record<string, string>> = RENAMED[kind];
    const isAbove = (kind === 'keyResult' || kind === 'kpi') && (name === 'parent' || name === 'objective');
    const wanted = isAbove ? (above ?? 'parent') : (renamed[name] ?? name);
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

const KNOWN_FIELDS: ReadonlySet<FieldName> = new Set([...fieldNames('keyResult'), ...fieldNames('priority'), ...fieldNames('kpi')]);

function meaningful(field: FieldName): boolean {
  return field.startsWith('objective.') || KNOWN_FIELDS.has(field);
}
