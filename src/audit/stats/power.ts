/** How often an effect would be found, and how many units that takes. */
import { smallestEffect } from './smallest-effect';
import { tQuantile } from './t-quantile';

const STEPS = 40;

/**
 * The share of repetitions in which the 95 % interval leaves out 0, on the side of the effect.
 * The distribution of the estimate is taken as Student's t moved by the effect, as the smallest effect is: there the power is 0.8 to the point.
 *
 * Assumes: the standard error is the true one. Unit: a share, 0 to 1.
 * Source: Bloom (1995), Minimum detectable effects.
 *
 * @example powerOf(3.61812, 1.11505, 7.21399) // 0.8
 */
export function powerOf(effect: number, standardError: number, degreesOfFreedom: number): number {
  const reached = Math.abs(effect) / standardError - tQuantile(0.975, degreesOfFreedom);
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (tQuantile(middle, degreesOfFreedom) < reached) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Standard error and degrees of freedom of the difference of two means of groups that spread alike. */
export function errorOf(spread: number, one: number, other: number): { readonly standardError: number; readonly degreesOfFreedom: number } {
  return { standardError: spread * Math.sqrt(1 / one + 1 / other), degreesOfFreedom: one + other - 2 };
}

/**
 * The fewest units on each side that find an effect four times of five; null where more than `most` are needed.
 *
 * Assumes: both groups spread alike, by a standard deviation that is known. Unit: units a side.
 * Source: Bloom (1995), Minimum detectable effects; Cohen (1988), Statistical Power Analysis: half a standard deviation takes 64 a side.
 *
 * @example unitsNeeded(0.5, 1, 5, 1000) // 64
 */
export function unitsNeeded(effect: number, spread: number, least: number, most: number): number | null {
  const size = Math.abs(effect);
  // By the normal distribution, which asks for fewer.
  let units = Math.max(least, Math.floor(2 * (2.8 * (spread / size)) ** 2) - 1);
  for (; units <= most; units += 1) if (smallestEffect(errorOf(spread, units, units)) <= size) return units;
  return null;
}
