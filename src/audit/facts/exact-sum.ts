/** Sums that do not depend on the order of their parts. */

/** Smallest first, so that the same amounts in any order give the same sum to the last digit. */
export function exactSum(amounts: readonly number[]): number {
  // Two give the same either way; nearly all that is asked is no more than that.
  if (amounts.length < 3) return 0 + (amounts[0] ?? 0) + (amounts[1] ?? 0);
  let sum = 0;
  // Numbers alone are put in order without asking a function about each two of them.
  for (const amount of Float64Array.from(amounts).sort()) sum += amount;
  return sum;
}
