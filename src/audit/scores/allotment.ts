/** Cents by largest remainder: parts that add up to their total to the cent, whatever order they come in. */
import { exactSum } from '../facts/exact-sum';

export interface Part {
  /** Decides between equal remainders. */
  readonly key: string;
  readonly amount: number;
}

/** An amount in whole cents, half a cent away from zero, as a sheet shows it: 1.005 is 1.01, though the machine holds a little less. */
function centsOf(amount: number): number {
  return Math.sign(amount) * Math.round(Number((Math.abs(amount) * 100).toPrecision(15)));
}

/** The cents of each amount, in its order; together they are the cents of the sum, rounded once. */
export function centsOfEach(parts: readonly Part[]): number[] {
  return largestRemainder(
    centsOf(exactSum(parts.map(({ amount }) => amount))),
    parts.map(({ key, amount }) => ({ key, amount: amount * 100 })),
  );
}

/** A total in cents, shared out by weights that are not negative; alike where all are 0. */
export function sharedOut(total: number, weights: readonly Part[]): number[] {
  const sum = exactSum(weights.map(({ amount }) => amount));
  return largestRemainder(
    total,
    weights.map(({ key, amount }) => ({ key, amount: sum === 0 ? total / weights.length : (total * amount) / sum })),
  );
}

/** Each gets its part rounded down; what is left goes cent by cent to the largest remainders, ties to the first by key. */
function largestRemainder(total: number, parts: readonly Part[]): number[] {
  // A part that is whole but for the machine's last digits is whole.
  const exact = parts.map(({ amount }) => Number(amount.toPrecision(14)));
  const cents = exact.map(Math.floor);
  const left = total - cents.reduce((sum, part) => sum + part, 0);
  const remainders = parts.map(({ key }, place) => ({ key, place, remainder: Number(((exact[place] as number) - (cents[place] as number)).toFixed(6)) }));
  remainders.sort((one, other) => other.remainder - one.remainder || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  for (const { place } of remainders.slice(0, Math.max(0, left))) cents[place] = (cents[place] as number) + 1;
  return cents;
}
