/** Answers that are asked for again and again: of the cells of a column, of a day, of a number format. */

/** More of them are not kept at once: whatever a workbook holds, they take little room. */
const MOST = 4096;

/** A question that is worked out once for everything it is asked about, as long as that is not too much: then it begins anew. */
export function remembered<K, V>(answer: (about: K) => V): (about: K) => V {
  const known = new Map<K, V>();
  return (about) => {
    const before = known.get(about);
    if (before !== undefined || known.has(about)) return before as V;
    const found = answer(about);
    if (known.size >= MOST) known.clear();
    known.set(about, found);
    return found;
  };
}
