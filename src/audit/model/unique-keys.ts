/** Gives every record a key of its own: two that share one are told apart by name, and copies of one row by their count. */
import { fold } from '../reading/fold';

interface Keyed {
  key: string;
  readonly name: string;
}

export function makeKeysUnique(records: readonly Keyed[]): void {
  const byKey = new Map<string, Keyed | Keyed[]>();
  for (const record of records) {
    // Nearly all keys are unique as they are: no list is made for those.
    const before = byKey.get(record.key);
    if (before === undefined) byKey.set(record.key, record);
    else if (Array.isArray(before)) before.push(record);
    else byKey.set(record.key, [before, record]);
  }
  for (const same of byKey.values()) {
    if (!Array.isArray(same)) continue;
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
