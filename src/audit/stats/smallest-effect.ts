/** The smallest effect that data could have shown. */
import { tQuantile } from './t-quantile';
import type { Estimate } from './estimate';

/** How often an effect of that size would be found. */
const POWER = 0.8;

/**
 * The smallest true effect for which four intervals of five would leave out 0: (t₀.₉₇₅ + t₀.₈) × standard error.
 *
 * Assumes: the spread seen is the true one. Unit: that of the effect, always positive.
 * Source: Bloom (1995), Minimum detectable effects: a simple way to report the statistical power of experimental designs.
 *
 * @example smallestEffect({ standardError: 1.11505, degreesOfFreedom: 7.21399, … }) // 3.61812
 */
export function smallestEffect({ standardError, degreesOfFreedom }: Pick<Estimate, 'standardError' | 'degreesOfFreedom'>): number {
  return (tQuantile(0.975, degreesOfFreedom) + tQuantile(POWER, degreesOfFreedom)) * standardError;
}
