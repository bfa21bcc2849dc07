/** Columns of references of which not one was found: their ids belong to something that is not in the workbook. */
import type { Address } from '../../workbook';
import { fieldDefinition, type FieldName, type Kind } from '../fields';
import type { MappedTable } from '../mapping/types';
import { fold } from '../reading/fold';
import type { RawRecord } from './raw-record';
import type { Found } from './references';

export interface StrangeColumn {
  readonly field: FieldName;
  readonly header: string;
  readonly at: Address;
  /** How many different names stand in it. */
  readonly names: number;
  /** The first of them. */
  readonly examples: readonly string[];
  /** True where they are ids, and those of what they name may stand in a column that was not understood: they need not be wrong. */
  readonly noIds: boolean;
}

/** Fewer names than this may all be slips of the hand. */
const LEAST_NAMES = 5;
const MOST_EXAMPLES = 3;
/** `101`, `O-12`, `KPI_03.1`. */
const LOOKS_LIKE_ID = /^\p{L}{0,5}[-_. ]?\d+(?:[-_.]\d+)*$/u;
/** Rows of these take or pay for what is kept elsewhere, and name it one by one; people and units have rules of their own. */
const APART: ReadonlySet<Kind> = new Set(['completion', 'cost', 'reading', 'event', 'briefing', 'decision', 'change', 'person', 'unit', 'provider']);

interface Looked {
  readonly record: RawRecord;
  readonly field: FieldName;
  readonly found: readonly Found[];
}

/**
 * By table and field.
 * @param mayHideIds whether none of the records of some kinds has an id, and a column of theirs was not understood: ids may stand there, however few are named
 */
export function strangeColumns(
  all: readonly Looked[],
  mayHideIds: (kinds: readonly Kind[]) => boolean,
): ReadonlyMap<MappedTable, ReadonlyMap<FieldName, StrangeColumn>> {
  const names = new Map<MappedTable, Map<FieldName, Map<string, string> | null>>();
  for (const { record, field, found } of all) {
    if (APART.has(record.kind)) continue;
    const byField = names.get(record.table) ?? new Map<FieldName, Map<string, string> | null>();
    names.set(record.table, byField);
    const before = byField.get(field);
    // Null: something was found, so the rest is named one by one.
    if (before === null) continue;
    if (found.some(({ targets, perhaps }) => targets.length > 0 || perhaps.length > 0)) {
      byField.set(field, null);
      continue;
    }
    const unfound = before ?? new Map<string, string>();
    for (const { text } of found) unfound.set(fold(text), text);
    byField.set(field, unfound);
  }
  const strange = new Map<MappedTable, Map<FieldName, StrangeColumn>>();
  for (const [table, byField] of names) {
    for (const [field, unfound] of byField) {
      const column = table.columns.find((one) => one.field === field);
      if (unfound === null || column === undefined) continue;
      const noIds = mayBeHiddenIds(field, unfound, mayHideIds);
      if (unfound.size < LEAST_NAMES && !noIds) continue;
      const known = strange.get(table) ?? new Map<FieldName, StrangeColumn>();
      known.set(field, { field, header: column.header, at: column.at, names: unfound.size, examples: [...unfound.values()].slice(0, MOST_EXAMPLES), noIds });
      strange.set(table, known);
    }
  }
  return strange;
}

function mayBeHiddenIds(field: FieldName, unfound: ReadonlyMap<string, string>, mayHideIds: (kinds: readonly Kind[]) => boolean): boolean {
  const { to = [], also = [] } = fieldDefinition(field);
  return unfound.size > 0 && [...unfound.values()].every((text) => LOOKS_LIKE_ID.test(text)) && mayHideIds([...to, ...also]);
}
