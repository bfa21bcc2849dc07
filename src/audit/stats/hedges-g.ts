/** How far apart two groups are, in their own spread. */
import { mean } from './mean';
import { variance } from './variance';

/**
 * The difference of two means over the pooled standard deviation, times J = 1 − 3 / (4ν − 1), ν = n₁ + n₂ − 2, which takes out the bias of small groups.
 * Null where neither group has any spread and the means differ, or where there are too few values: it cannot be told.
 *
 * Assumes: both groups spread alike. Unit: none, a number of standard deviations.
 * Source: Hedges (1981), Distribution theory for Glass's estimator of effect size and related estimators.
 *
 * @example hedgesG([82, 85, 88, 79, 91, 86, 84, 90], [78, 80, 83, 77, 85, 79]) // 1.35159
 */
export function hedgesG(one: readonly number[], other: readonly number[]): number | null {
  const freedom = one.length + other.length - 2;
  if (one.length < 1 || other.length < 1 || freedom < 1) return null;
  const squares = (values: readonly number[]): number => (values.length < 2 ? 0 : variance(values) * (values.length - 1));
  const spread = Math.sqrt((squares(one) + squares(other)) / freedom);
  const difference = mean(one) - mean(other);
  if (!(spread > 0)) return difference === 0 ? 0 : null;
  return (difference / spread) * (1 - 3 / (4 * freedom - 1));
}
