/** Whether two plain values say the same; what both hold is not looked into. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) return Array.isArray(one) && Array.isArray(other) && isSameList(one, other);
  return isSameBut(null, one, other);
}

/** Whether two objects say the same, but for what stands under some names. */
export function isSameBut(left: ReadonlySet<string> | null, one: object, other: object): boolean {
  // No lists of names are made: a result has a million values to compare.
  let further = 0;
  for (const key in one) {
    if (left?.has(key) === true) continue;
    if (!Object.hasOwn(other, key) || !isSame(one[key as never], other[key as never])) return false;
    further -= 1;
  }
  for (const key in other) if (left?.has(key) !== true) further += 1;
  return further === 0;
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let place = 0; place < one.length; place++) if (!isSame(one[place], other[place])) return false;
  return true;
}
