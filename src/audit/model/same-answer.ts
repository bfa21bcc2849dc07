/** Whether a fact's answer says what it said before, so that all that was made of it still holds. */

/** Nothing that facts say is nested deeper; what is counts as another answer. */
const DEEPEST = 12;

type IsRecord = (thing: object) => boolean;

/** @param isRecord told of things that are the same only where they are the very same one */
export function isSameAnswer(one: unknown, other: unknown, isRecord: IsRecord, depth = 0): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null || depth > DEEPEST) return false;
  if (isRecord(one) || isRecord(other)) return false;
  if (Array.isArray(one)) return Array.isArray(other) && isSameList(one, other, isRecord, depth + 1);
  const kind: unknown = Object.getPrototypeOf(one);
  if (kind !== Object.getPrototypeOf(other)) return false;
  // In the same order, too: whoever goes through it goes through it so.
  if (one instanceof Map && other instanceof Map) return one.size === other.size && isSameList([...one], [...other], isRecord, depth + 1);
  if (one instanceof Set && other instanceof Set) return one.size === other.size && isSameList([...one], [...other], isRecord, depth + 1);
  // What has hidden parts can only be the same where it is the very same one.
  if (kind !== Object.prototype) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  for (const name of names) if (!Object.hasOwn(other, name) || !isSameAnswer(one[name as never], other[name as never], isRecord, depth + 1)) return false;
  return true;
}

function isSameList(one: readonly unknown[], other: readonly unknown[], isRecord: IsRecord, depth: number): boolean {
  if (one.length !== other.length) return false;
  for (let place = 0; place < one.length; place++) if (!isSameAnswer(one[place], other[place], isRecord, depth)) return false;
  return true;
}
