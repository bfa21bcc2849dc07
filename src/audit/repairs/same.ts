/** Whether two plain values say the same; what both hold is not looked into. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [own, others] = [Object.keys(one), Object.keys(other)];
  return own.length === others.length && own.every((key) => Object.hasOwn(other, key) && isSame(one[key as never], other[key as never]));
}
