/** The arithmetic mean. */

/**
 * The sum over the number of values, corrected by the mean of what is left over, so that large values with small differences keep their digits.
 *
 * Assumes: at least one value; of none it is NaN. Unit: that of the values.
 * Source: NIST StRD, univariate summary statistics: the mean of NumAcc3 is 1000000.2.
 *
 * @example mean([82, 85, 88, 79, 91, 86, 84, 90]) // 85.625
 */
export function mean(values: readonly number[]): number {
  const rough = values.reduce((sum, value) => sum + value, 0) / values.length;
  return rough + values.reduce((sum, value) => sum + (value - rough), 0) / values.length;
}
