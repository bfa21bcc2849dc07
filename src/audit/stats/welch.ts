/** The difference between the means of two groups. */
import { estimateOf, type Estimate } from './estimate';
import { mean } from './mean';
import { variance } from './variance';

/**
 * Mean of the first group less mean of the second, each with a variance of its own (Welch's unequal variances).
 * Null for fewer than two values a side, and where no value differs within its group: cannot be estimated.
 *
 * Assumes: values are independent of each other, the groups too. Unit: that of the values.
 * Source: Welch (1947), The generalization of "Student's" problem when several different population variances are involved.
 *
 * @example welch([82, 85, 88, 79, 91, 86, 84, 90], [78, 80, 83, 77, 85, 79]) // { effect: 5.29167, standardError: 1.90033, degreesOfFreedom: 11.97981, low: 1.15043, high: 9.43291 }
 */
export function welch(one: readonly number[], other: readonly number[], confidence?: number): Estimate | null {
  if (one.length < 2 || other.length < 2) return null;
  const [first, second] = [variance(one) / one.length, variance(other) / other.length];
  const freedom = (first + second) ** 2 / (first ** 2 / (one.length - 1) + second ** 2 / (other.length - 1));
  return estimateOf(mean(one) - mean(other), spreadless(first + second, one, other), freedom, confidence);
}

/** Rounding leaves a trace of variance in equal values; a trace is none. */
function spreadless(squaredError: number, ...groups: readonly (readonly number[])[]): number {
  const isConstant = groups.every((values) => values.every((value) => value === values[0]));
  return isConstant ? 0 : Math.sqrt(squaredError);
}
