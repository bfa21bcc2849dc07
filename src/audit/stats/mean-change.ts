/** The mean of changes in one group. */
import { estimateOf, type Estimate } from './estimate';
import { mean } from './mean';
import { variance } from './variance';

/**
 * The mean of changes, each of one unit, with its interval: Student's paired t.
 * Null for fewer than two, and where all are equal: cannot be estimated.
 *
 * Assumes: units are independent of each other. Unit: that of the changes. It says nothing of why they changed.
 * Source: Student (1908), The Probable Error of a Mean.
 *
 * @example meanChange([8, 6, 5, 4, 9]) // { effect: 6.4, standardError: 0.92736, degreesOfFreedom: 4, low: 3.82522, high: 8.97478 }
 */
export function meanChange(changes: readonly number[]): Estimate | null {
  if (changes.length < 2 || changes.every((change) => change === changes[0])) return null;
  return estimateOf(mean(changes), Math.sqrt(variance(changes) / changes.length), changes.length - 1);
}
