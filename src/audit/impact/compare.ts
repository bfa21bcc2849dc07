/** What cohorts and those beside them show: one difference, with its interval. */
import { meanOfDifferences } from './staggered';
import { newcombe, type Share } from '../stats/newcombe';
import { smallestEffect } from '../stats/smallest-effect';
import { Z } from '../stats/wilson';
import { welch } from '../stats/welch';
import type { Estimate } from '../stats/estimate';
import { afterOf, valuesOf, type Cohort, type ValueOf } from './cohorts';

export interface Compared extends Pick<Estimate, 'effect' | 'low' | 'high'> {
  readonly smallestEffect: number;
  /** Cohorts that are compared each with those not trained by then, and pooled. */
  readonly pooled: boolean;
}

/** Null where nothing can be estimated: no spread, or too few. */
export function compare(cohorts: readonly Cohort[], valueOf: ValueOf, seed: number): Compared | null {
  const [only, another] = cohorts;
  if (only === undefined) return null;
  if (another !== undefined) return withPower(meanOfDifferences(cohorts, valueOf, seed), true);
  const [trained, comparison] = [valuesOf(only.trained, valueOf), valuesOf(only.comparison, valueOf)];
  if (valueOf === afterOf && [...trained, ...comparison].every((value) => value === 0 || value === 1)) return shares(trained, comparison);
  return withPower(welch(trained, comparison), false);
}

function withPower(estimate: Estimate | null, pooled: boolean): Compared | null {
  if (estimate === null) return null;
  const { effect, low, high } = estimate;
  return { effect, low, high, smallestEffect: smallestEffect(estimate), pooled };
}

/** One yes or no of each. */
function shares(trained: readonly number[], comparison: readonly number[]): Compared {
  const counted = (values: readonly number[]): Share => ({ yes: values.filter((value) => value === 1).length, trials: values.length });
  const [one, other] = [counted(trained), counted(comparison)];
  const { low, high } = newcombe(one, other);
  // The interval is wider than its shares' own standard errors, which are 0 where all say yes: its half is taken for what two of them would be.
  const standardError = (high - low) / 2 / Z;
  return {
    effect: one.yes / one.trials - other.yes / other.trials,
    low,
    high,
    smallestEffect: smallestEffect({ standardError, degreesOfFreedom: MANY }),
    pooled: false,
  };
}

/** As good as none to speak of. */
const MANY = 1e9;
