/** The variance of a sample. */
import { mean } from './mean';

/**
 * The sum of squared distances from the mean over n − 1.
 * Distances are taken from the mean in a second pass, and their own sum, which only rounding keeps from 0, is taken out.
 *
 * Assumes: two or more values; of fewer it is NaN. Unit: that of the values, squared.
 * Source: NIST StRD, univariate summary statistics: the standard deviation of NumAcc3 is 0.1.
 *
 * @example variance([70, 74, 68, 80, 77]) // 24.2
 */
export function variance(values: readonly number[]): number {
  const middle = mean(values);
  let squares = 0;
  let left = 0;
  for (const value of values) {
    squares += (value - middle) ** 2;
    left += value - middle;
  }
  return (squares - left ** 2 / values.length) / (values.length - 1);
}
