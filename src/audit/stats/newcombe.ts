/** The difference between two shares. */
import { wilson, type ShareInterval } from './wilson';

/** So many yes of so many trials. */
export interface Share {
  readonly yes: number;
  readonly trials: number;
}

/**
 * Newcombe's hybrid score interval of the first share less the second (his method 10), made of the Wilson intervals of both.
 *
 * Assumes: each unit gives one yes or no, independent of the others. Unit: a difference of shares, −1 to 1.
 * Source: Newcombe (1998), Interval estimation for the difference between independent proportions: comparison of eleven methods.
 *
 * @example newcombe({ yes: 56, trials: 70 }, { yes: 48, trials: 80 }) // { low: 0.0524, high: 0.3339 }
 */
export function newcombe(one: Share, other: Share): ShareInterval {
  const [first, second] = [wilson(one.yes, one.trials), wilson(other.yes, other.trials)];
  const [share, against] = [one.yes / one.trials, other.yes / other.trials];
  const difference = share - against;
  return {
    low: difference - Math.hypot(share - first.low, second.high - against),
    high: difference + Math.hypot(first.high - share, against - second.low),
  };
}
