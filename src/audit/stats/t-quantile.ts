/** Quantiles of Student's t distribution. */
import quantile from '@stdlib/stats-base-dists-t-quantile';

/**
 * The value below which a share of Student's t distribution lies. Degrees of freedom may be any number above 0, whole or not.
 *
 * Assumes: 0 < share < 1. Unit: none, a number of standard errors.
 * Source: Student (1908), The Probable Error of a Mean; the package's answers are within 2e-15 of those of 30 digits (docs/decisions/statistics.md).
 *
 * @example tQuantile(0.975, 3.7) // 2.86752; a spreadsheet's T.INV.2T cuts 3.7 to 3 and gives 3.182
 */
export function tQuantile(share: number, degreesOfFreedom: number): number {
  return quantile(share, degreesOfFreedom);
}
