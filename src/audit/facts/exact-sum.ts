/** Sums that do not depend on the order of their parts. */

/** Smallest first, so that the same amounts in any order give the same sum to the last digit. */
export function exactSum(amounts: readonly number[]): number {
  return [...amounts].sort((one, other) => one - other).reduce((sum, amount) => sum + amount, 0);
}
