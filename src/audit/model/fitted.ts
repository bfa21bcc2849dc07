/** Lists that are kept for each of ten thousands of records. */

/** The same list with room for no more than is in it: V8 leaves room for sixteen more in one that grew, or was filtered. */
export function fitted<T>(list: readonly T[]): readonly T[] {
  return list.slice();
}
