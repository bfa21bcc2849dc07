/** Ids of findings: the same next quarter, after sorting, inserted rows and renamed sheets. */

/** 64 bits of FNV-1a (Fowler, Noll, Vo), as two 32-bit halves with different offsets, in base 36. */
function hash(text: string): string {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code ^ (high >>> 16), 0x01000193);
  }
  return ((high >>> 0).toString(36) + (low >>> 0).toString(36)).padStart(8, '0').slice(0, 10);
}

/** The id of a finding: its rule, and who or what it is about, but never an address. */
export function findingId(rule: string, identity: string): string {
  return `${rule}-${hash(`${rule}|${identity}`)}`;
}
