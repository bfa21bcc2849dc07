/** Records by each of the things they point at; a list grows in place, so that ten thousand of one kind stay cheap. */
export function grouped<T, K>(records: Iterable<T>, keysOf: (record: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [record]);
      else known.push(record);
    }
  }
  return groups;
}
