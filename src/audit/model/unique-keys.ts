/** Gives every record a key of its own: two that share one are told apart by name, and copies of one row by their count. */
import { addTo } from './grouped';
import { fold } from '../reading/fold';
import type { RawRecord } from './raw-record';

export function makeKeysUnique(records: readonly RawRecord[]): void {
  const byKey = new Map<string, RawRecord[]>();
  for (const record of records) addTo(byKey, record.key, record);
  for (const same of [...byKey.values()]) {
    if (same.length === 1) continue;
    // All take their name, so that it does not matter which row comes first.
    const isNamed = new Set(same.map(({ name }) => fold(name))).size > 1;
    const counts = new Map<string, number>();
    for (const record of same) {
      const key = isNamed ? `${record.key}|${fold(record.name)}` : record.key;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      record.key = count === 1 ? key : `${key}|${count}`;
    }
  }
}
