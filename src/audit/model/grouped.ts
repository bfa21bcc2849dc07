/** Lists by key: records by each of the things they point at. A list grows in place, so that ten thousand of one kind stay cheap. */

/** Appends to a key's list; copying the list for each value would be quadratic. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Records by each of their keys, in the order of the records. */
export function grouped<T, K>(records: Iterable<T>, keysOf: (record: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const record of records) {
    const keys = keysOf(record);
    // By place: nearly all have one key, and an iterator for each would cost more than the list.
    for (let place = 0; place < keys.length; place++) addTo(groups, keys[place] as K, record);
  }
  return groups;
}
