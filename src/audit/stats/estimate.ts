/** An estimate with its doubt. */
import { tQuantile } from './t-quantile';

export interface Estimate {
  /** In the unit of the values. */
  readonly effect: number;
  readonly standardError: number;
  /** Of Student's t distribution, whole or not. */
  readonly degreesOfFreedom: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
}

/** The share of intervals made this way that hold the true effect. */
const CONFIDENCE = 0.95;

/**
 * An effect with its interval: effect ± t × standard error.
 * Null where the standard error is 0: values without any spread do not show how far chance alone would move them, so that nothing can be estimated.
 *
 * Assumes: the effect is about normally distributed over repetitions. Unit: that of the effect.
 * Source: Student (1908), The Probable Error of a Mean.
 *
 * @example estimateOf(5.29167, 1.90033, 11.97981) // { low: 1.15043, high: 9.43291, … }
 */
export function estimateOf(effect: number, standardError: number, degreesOfFreedom: number, confidence = CONFIDENCE): Estimate | null {
  if (!Number.isFinite(effect) || !Number.isFinite(standardError) || !(standardError > 0) || !(degreesOfFreedom > 0)) return null;
  const reach = tQuantile((1 + confidence) / 2, degreesOfFreedom) * standardError;
  return { effect, standardError, degreesOfFreedom, low: effect - reach, high: effect + reach };
}
