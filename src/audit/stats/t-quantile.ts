/** Quantiles of Student's t distribution. */
import { halfRatio } from './half-ratio';

/** Ten are usual; where hundreds would be needed, the value is beyond any number. */
const MOST_STEPS = 500;
const PRECISION = 1e-16;
/** The square of a t beyond which less than a ten-thousandth lies. */
const FAR = 16;

/**
 * The value below which a share of Student's t distribution lies. Degrees of freedom may be any number above 0, whole or not.
 *
 * Assumes: 0 < share < 1. Unit: none, a number of standard errors.
 * Source: Student (1908), The Probable Error of a Mean; within 1e-12 of an independent package's answers (docs/decisions/statistics.md).
 *
 * @example tQuantile(0.975, 3.7) // 2.86752; a spreadsheet's T.INV.2T cuts 3.7 to 3 and gives 3.182
 */
export function tQuantile(share: number, degreesOfFreedom: number): number {
  if (!(share > 0 && share < 1 && degreesOfFreedom > 0 && Number.isFinite(degreesOfFreedom))) return Number.NaN;
  if (share < 0.5) return -upper(share, degreesOfFreedom);
  return upper(1 - share, degreesOfFreedom);
}

/** The value above which a share of at most a half lies: Newton's steps from 0 never pass it, for the density only falls. */
function upper(share: number, freedom: number): number {
  let t = 0;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const density = densityAt(t, freedom);
    const further = (above(t, freedom, density) - share) / density;
    if (!(further > PRECISION * t)) break;
    t += further;
  }
  return t;
}

function densityAt(t: number, freedom: number): number {
  return (halfRatio(freedom / 2) / Math.sqrt(freedom * Math.PI)) * Math.exp(-((freedom + 1) / 2) * Math.log1p((t * t) / freedom));
}

/** The share above t: near the middle a half less the area up to t, further out the tail itself, so that small shares keep their digits. */
function above(t: number, freedom: number, density: number): number {
  const isTail = t * t > Math.max((3 * freedom) / (freedom + 2), Math.min(freedom, FAR));
  return isTail ? density * tail(t, freedom) : 0.5 - density * middle(t, freedom);
}

/** The area from 0 to t over the density at t: a series of positive terms (the incomplete beta function at 1/2 and half the degrees of freedom). */
function middle(t: number, freedom: number): number {
  const share = (t * t) / (freedom + t * t);
  let term = t;
  let sum = term;
  for (let n = 0; term > sum * PRECISION; n += 1) {
    term *= (share * ((freedom + 1) / 2 + n)) / (1.5 + n);
    sum += term;
  }
  return sum;
}

/** The area above t over the density at t: the continued fraction of the incomplete beta function, from its front by Lentz's method. */
function tail(t: number, freedom: number): number {
  const [a, b] = [freedom / 2, 0.5];
  const x = freedom / (freedom + t * t);
  let [d, c] = [1 / (1 - ((a + b) * x) / (a + 1)), 1];
  let product = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    product *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    const factor = d * c;
    product *= factor;
    if (Math.abs(factor - 1) < PRECISION * 4) break;
  }
  return (product * t) / freedom;
}
