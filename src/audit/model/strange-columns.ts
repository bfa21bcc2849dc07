/** Columns of references of which not one was found: their ids belong to something that is not in the workbook. */
import type { Address } from '../../workbook';
import type { FieldName, Kind } from '../fields';
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
}

/** Fewer names than this may all be slips of the hand. */
const LEAST_NAMES = 5;
const MOST_EXAMPLES = 3;
/** Rows of these take or pay for what is kept elsewhere, and name it one by one; people and units have rules of their own. */
const APART: ReadonlySet<Kind> = new Set(['completion', 'cost', 'reading', 'event', 'briefing', 'decision', 'change', 'person', 'unit', 'provider']);

interface Looked {
  readonly record: RawRecord;
  readonly field: FieldName;
  readonly found: readonly Found[];
}

/** By table and field. */
export function strangeColumns(all: readonly Looked[]): ReadonlyMap<MappedTable, ReadonlyMap<FieldName, StrangeColumn>> {
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
      if (unfound === null || unfound.size < LEAST_NAMES || column === undefined) continue;
      const known = strange.get(table) ?? new Map<FieldName, StrangeColumn>();
      known.set(field, { field, header: column.header, at: column.at, names: unfound.size, examples: [...unfound.values()].slice(0, MOST_EXAMPLES) });
      strange.set(table, known);
    }
  }
  return strange;
}
