/** Rows that go on with the KPI above: one says what it was to reach, the next what it reached. */
import { textOf, type RawCell, type RawRecord } from './raw-record';

/** A row without a name, of those that say what a KPI was to reach and what it reached, is of the KPI above. */
export function sameKpi(fields: Record<string, RawCell>, last: RawRecord | undefined): Record<string, RawCell> {
  if (last === undefined || textOf(fields['name']) !== '' || textOf(fields['id']) !== '') return fields;
  const own = Object.entries(fields).filter(([, { value }]) => value !== null);
  return { ...last.fields, ...Object.fromEntries(own) };
}
