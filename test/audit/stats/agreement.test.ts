/** Our estimates against an implementation that shares nothing with them, on generated inputs; and laws. */
import { compiled, incbi } from 'cephes';
import fc from 'fast-check';
import { chance } from '../../../src/audit/stats/chance';
import { newcombe } from '../../../src/audit/stats/newcombe';
import { tQuantile } from '../../../src/audit/stats/t-quantile';
import { welch } from '../../../src/audit/stats/welch';
import type { Estimate } from '../../../src/audit/stats/estimate';

beforeAll(() => compiled);

/** A quantile of Student's t by Cephes' inverse of the incomplete beta function, from the end at which no digits are lost. */
function peer(share: number, freedom: number): number {
  if (share < 0.5) return -peer(1 - share, freedom);
  const near = incbi(0.5, freedom / 2, 2 * share - 1);
  if (near < 0.5) return Math.sqrt((freedom * near) / (1 - near));
  const far = incbi(freedom / 2, 0.5, 2 * (1 - share));
  return Math.sqrt((freedom * (1 - far)) / far);
}

/**
 * The value above which 2.5 % of Student's distribution lie, by Newton's steps.
 * The share below is its density summed by Simpson's rule over an angle, where the tails are short.
 */
function above(freedom: number): number {
  const steps = 400;
  const density = (at: number): number => Math.cos(at) ** (freedom - 1);
  const area = (from: number, to: number): number => {
    const width = (to - from) / steps;
    let sum = density(from) + density(to);
    for (let step = 1; step < steps; step += 1) sum += density(from + step * width) * (step % 2 === 0 ? 2 : 4);
    return (sum * width) / 3;
  };
  const half = area(0, Math.PI / 2);
  let angle = Math.atan(2 / Math.sqrt(freedom));
  for (let round = 0; round < 50; round += 1) {
    const next = angle - (area(0, angle) - 0.95 * half) / density(angle);
    if (Math.abs(next - angle) < 1e-13) break;
    angle = next;
  }
  return Math.sqrt(freedom) * Math.tan(angle);
}

/** By the textbook, with sums of squares. */
function textbook(one: readonly number[], other: readonly number[]): { effect: number; error: number; freedom: number } {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const middle = (values: readonly number[]): number => sum(values) / values.length;
  const part = (values: readonly number[]): number =>
    (sum(values.map((value) => value * value)) - sum(values) ** 2 / values.length) / (values.length - 1) / values.length;
  const [a, b] = [part(one), part(other)];
  return { effect: middle(one) - middle(other), error: Math.sqrt(a + b), freedom: (a + b) ** 2 / (a ** 2 / (one.length - 1) + b ** 2 / (other.length - 1)) };
}

const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 5, maxLength: 30 });

it('agrees with sums of squares to 1e-9, and with an integrated density to 1e-6 at the ends of its interval', () => {
  fc.assert(
    fc.property(values, values, (one, other) => {
      const estimate = welch(one, other);
      if (estimate === null) return;
      const { effect, error, freedom } = textbook(one, other);
      expect(Math.abs(estimate.effect - effect)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(effect)));
      expect(Math.abs(estimate.standardError / error - 1)).toBeLessThan(1e-9);
      expect(Math.abs(estimate.degreesOfFreedom / freedom - 1)).toBeLessThan(1e-9);
      const reach = above(freedom) * error;
      expect(Math.abs(estimate.low - (effect - reach))).toBeLessThan(1e-6 * Math.max(1, Math.abs(estimate.low)));
      expect(Math.abs(estimate.high - (effect + reach))).toBeLessThan(1e-6 * Math.max(1, Math.abs(estimate.high)));
    }),
    { numRuns: 2000 },
  );
});

/** Where the distance of a true share from the one seen is z of its own standard errors, by halving. */
function scoreEnd(yes: number, trials: number, upper: boolean): number {
  const seen = yes / trials;
  let [near, far] = [seen, upper ? 1 : 0];
  for (let round = 0; round < 60; round += 1) {
    const middle = (near + far) / 2;
    if (Math.abs(middle - seen) <= 1.959963984540054 * Math.sqrt((middle * (1 - middle)) / trials)) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}

const share = fc.integer({ min: 1, max: 60 }).chain((trials) => fc.record({ yes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) }));

it('shares agree to 1e-6 with ends found by halving', () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const [first, second] = [one, other].map(({ yes, trials }) => ({
        seen: yes / trials,
        low: yes === 0 ? 0 : scoreEnd(yes, trials, false),
        high: yes === trials ? 1 : scoreEnd(yes, trials, true),
      })) as [Ends, Ends];
      const { low, high } = newcombe(one, other);
      const difference = first.seen - second.seen;
      expect(Math.abs(low - (difference - Math.sqrt((first.seen - first.low) ** 2 + (second.high - second.seen) ** 2)))).toBeLessThan(1e-6);
      expect(Math.abs(high - (difference + Math.sqrt((first.high - first.seen) ** 2 + (second.seen - second.low) ** 2)))).toBeLessThan(1e-6);
    }),
    { numRuns: 2000 },
  );
});

interface Ends {
  readonly seen: number;
  readonly low: number;
  readonly high: number;
}

it('swapping the groups negates the effect and its interval', () => {
  fc.assert(
    fc.property(values, values, (one, other) => {
      const [there, back] = [welch(one, other), welch(other, one)];
      if (there === null || back === null) return expect(back).toBe(there);
      expect(back.effect).toBeCloseTo(-there.effect, 9);
      expect([back.low, back.high].map((end) => -end)).toEqual([expect.closeTo(there.high, 9), expect.closeTo(there.low, 9)]);
    }),
  );
});

it('the interval of a difference of shares holds the difference and stays between −1 and 1', () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const { low, high } = newcombe(one, other);
      const difference = one.yes / one.trials - other.yes / other.trials;
      expect(low).toBeLessThanOrEqual(difference + 1e-12);
      expect(high).toBeGreaterThanOrEqual(difference - 1e-12);
      expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(high).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

it('chance is the same for the same seed, and evenly spread', () => {
  const drawn = (seed: number): number[] => {
    const next = chance(seed);
    return Array.from({ length: 20_000 }, next);
  };
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
  for (const seed of [0, 1, 7, 2 ** 31 - 1]) {
    const all = drawn(seed);
    const counts = Array.from({ length: 10 }, (_, tenth) => all.filter((one) => Math.floor(one * 10) === tenth).length);
    // Chi-square with 9 degrees of freedom: 33.7 is passed once in ten thousand times.
    expect(counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)).toBeLessThan(33.7);
  }
});

it('an estimate holds its effect between its ends', () => {
  const estimate = welch([1, 2, 4], [2, 2, 3]) as Estimate;
  expect(estimate.low).toBeLessThan(estimate.effect);
  expect(estimate.high).toBeGreaterThan(estimate.effect);
});

describe("quantiles of Student's t", () => {
  // With more than thousands of degrees of freedom it is Cephes that loses digits.
  it.each([0.5, 1, 1.3, 2, 3.7, 8.2, 29, 99.5, 999, 1e5, 1e6])('with %d degrees of freedom agree with an independent package to 1e-11', (freedom) => {
    for (const share of [0.5001, 0.6, 0.8, 0.95, 0.975, 0.99, 0.9995, 1 - 1e-6, 0.2, 0.025])
      expect(tQuantile(share, freedom) / peer(share, freedom)).toBeCloseTo(1, freedom < 1e4 ? 11 : 9);
  });

  it('agree with it wherever degrees of freedom and shares may lie', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 2000, noNaN: true }), fc.double({ min: 0.501, max: 0.9999, noNaN: true }), (freedom, share) => {
        expect(tQuantile(share, freedom) / peer(share, freedom)).toBeCloseTo(1, 10);
        expect(tQuantile(1 - share, freedom) / -tQuantile(share, freedom)).toBeCloseTo(1, 11);
      }),
    );
  });

  it.each([
    [0, 3],
    [1, 3],
    [0.975, 0],
    [0.975, Number.POSITIVE_INFINITY],
    [Number.NaN, 3],
  ])('are no number for the share %d with %d degrees of freedom', (share, freedom) => {
    expect(tQuantile(share, freedom)).toBeNaN();
  });
});
