/** What the rows of a block are where their id says so: `module_id`, `id_indicateur`. */
import { FIELDS, type FieldName, type Kind } from '../fields';
import type { BlockColumn } from './find-blocks';
import { withoutMarks } from './fold-header';
import { isBareName } from './header-parts';
import { keyForm } from './key-form';
import { meaningsOf, type Meaning } from './synonyms';
import type { ColumnProfile } from './value-evidence';

const NOTHING: ReadonlySet<Kind> = new Set();
/** Of several words, or of one that joins them. */
const NAMES_A_KIND = /[\s_]|\p{Ll}\p{Lu}/u;
/** Ids are hardly ever there twice: a module over several rows repeats its own. */
const LEAST_DISTINCT = 0.6;

/** The kinds whose ids stand in a block; not those whose ids come back row after row, as references do. */
export function kindsOfRowId(columns: readonly BlockColumn[], profileOf: (column: number) => ColumnProfile): ReadonlySet<Kind> {
  const kinds = columns.flatMap(({ header, column }): Kind[] => {
    if (keyForm(header) !== 'code' || !NAMES_A_KIND.test(withoutMarks(header))) return [];
    const named = meaningsOf(header).flatMap(({ field }) => (field.endsWith('.id') ? [field.split('.')[0] as Kind] : []));
    if (named.length === 0) return [];
    const { filled, distinct } = profileOf(column);
    return filled === 0 || distinct >= LEAST_DISTINCT ? named : [];
  });
  return kinds.length === 0 ? NOTHING : new Set(kinds);
}

/** `titre`, `name`, `bezeichnung` say nothing by themselves; beside the id of a kind they are what its records are called. */
export function bareNameOf(kind: Kind, columns: readonly BlockColumn[]): { readonly column: number; readonly meaning: Meaning } | null {
  const field = (['name', 'title'] as const).find((name) => name in FIELDS[kind]);
  const column = columns.find(({ header }) => isBareName(header));
  if (field === undefined || column === undefined) return null;
  return { column: column.column, meaning: { field: `${kind}.${field}` as FieldName, exact: false, place: 0 } };
}

/** Things with ids of their own: a column that may refer to one of them makes no row one. */
const OTHERS: ReadonlySet<Kind> = new Set<Kind>(['priority', 'objective', 'kpi', 'module', 'competency', 'unit', 'person']);

/** People stand in many lists: whose goals these are, who took which course. */
const NEVER_SAID: ReadonlySet<Kind> = new Set<Kind>(['person', 'unit']);

interface Said {
  readonly kind: Kind;
  readonly complete: boolean;
  readonly columns: ReadonlyMap<number, { readonly field: FieldName | null }>;
}

/** Without the kinds that the rows are not, where their id says what they are and another column names them. */
export function saidByRowId<A extends Said>(assignments: readonly A[], kinds: ReadonlySet<Kind>, columns: readonly BlockColumn[]): readonly A[] {
  const isSaid = assignments.some(
    (one) => kinds.has(one.kind) && !NEVER_SAID.has(one.kind) && one.complete && hasField(one.columns, `${one.kind}.id` as FieldName),
  );
  if (!isSaid) return assignments;
  return assignments.filter((one) => {
    if (kinds.has(one.kind)) return true;
    // A bare title beside the id of an objective is the objective's.
    if (one.kind === 'keyResult' && kinds.has('objective'))
      return !isBareName(columns.find(({ column }) => one.columns.get(column)?.field === 'keyResult.title')?.header ?? '');
    return !OTHERS.has(one.kind) || hasField(one.columns, `${one.kind}.id` as FieldName);
  });
}

function hasField(columns: Said['columns'], field: FieldName): boolean {
  return [...columns.values()].some((one) => one.field === field);
}
