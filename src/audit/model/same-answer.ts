/** Whether a fact's answer says what it said before, so that all that was made of it still holds. */

/** Nothing that facts say is nested deeper; what is counts as another answer. */
const DEEPEST = 12;

/** @param isRecord told of things that are the same only where they are the very same one */
export function isSameAnswer(one: unknown, other: unknown, isRecord: (thing: object) => boolean, depth = 0): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null || depth > DEEPEST) return false;
  if (isRecord(one) || isRecord(other)) return false;
  const isSame = (a: unknown, b: unknown): boolean => isSameAnswer(a, b, isRecord, depth + 1);
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((entry, place) => isSame(entry, other[place]));
  const kind: unknown = Object.getPrototypeOf(one);
  if (kind !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Map && other instanceof Map) {
    // In the same order, too: whoever goes through it goes through it so.
    const entries = other.entries();
    return one.size === other.size && [...one].every((entry) => isSame(entry, entries.next().value));
  }
  if (one instanceof Set && other instanceof Set) {
    const entries = other.values();
    return one.size === other.size && [...one].every((entry) => isSame(entry, entries.next().value));
  }
  // What has hidden parts can only be the same where it is the very same one.
  if (kind !== Object.prototype) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name) && isSame(one[name as never], other[name as never]));
}
