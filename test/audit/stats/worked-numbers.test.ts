/** Published results and worked numbers, to the digits printed; each names its source. */
import { hedgesG } from '../../../src/audit/stats/hedges-g';
import { mean } from '../../../src/audit/stats/mean';
import { meanChange } from '../../../src/audit/stats/mean-change';
import { newcombe } from '../../../src/audit/stats/newcombe';
import { smallestEffect } from '../../../src/audit/stats/smallest-effect';
import { tQuantile } from '../../../src/audit/stats/t-quantile';
import { variance } from '../../../src/audit/stats/variance';
import { welch } from '../../../src/audit/stats/welch';
import { wilson } from '../../../src/audit/stats/wilson';
import type { Estimate } from '../../../src/audit/stats/estimate';

/** So many digits as are printed. */
const printed = (value: number, like: string): string => value.toFixed(like.split('.')[1]?.length ?? 0).replace(/^(-?)0\./, '$1.');
const t = (estimate: Estimate | null): number => (estimate === null ? NaN : estimate.effect / estimate.standardError);

it.each([
  [81, 263, '.2553', '.3662'],
  [15, 148, '.0624', '.1605'],
  [0, 20, '.0000', '.1611'],
  [1, 29, '.0061', '.1718'],
])('Wilson: %i of %i (Newcombe 1998, table I)', (yes, trials, low, high) => {
  const interval = wilson(yes, trials);
  expect([printed(interval.low, low), printed(interval.high, high)]).toEqual([low, high]);
});

it.each([
  [56, 70, 48, 80, '.0524', '.3339'],
  [10, 10, 0, 10, '.6075', '1.0000'],
  [46, 50, 40, 50, '-.0193', '.2591'],
])('Newcombe: %i/%i less %i/%i (Newcombe 1998, table II)', (yes, trials, against, others, low, high) => {
  const interval = newcombe({ yes, trials }, { yes: against, trials: others });
  expect([printed(interval.low, low), printed(interval.high, high)]).toEqual([low, high]);
});

it('Welch (methods: "Impact of a module on a KPI")', () => {
  const [one, other] = [
    [82, 85, 88, 79, 91, 86, 84, 90],
    [78, 80, 83, 77, 85, 79],
  ] as const;
  const estimate = welch(one, other) as Estimate;
  expect(printed(estimate.effect, '5.29167')).toBe('5.29167');
  expect(printed(estimate.standardError, '1.90033')).toBe('1.90033');
  expect(printed(estimate.degreesOfFreedom, '11.97981')).toBe('11.97981');
  expect(printed(t(estimate), '2.78460')).toBe('2.78460');
  expect([printed(estimate.low, '1.15043'), printed(estimate.high, '9.43291')]).toEqual(['1.15043', '9.43291']);
  expect(printed(hedgesG(one, other) as number, '1.35159')).toBe('1.35159');
  // p = .01653: the interval of 1 − p just touches 0.
  expect((welch(one, other, 1 - 0.016525) as Estimate).low).toBeLessThan(0);
  expect((welch(one, other, 1 - 0.016535) as Estimate).low).toBeGreaterThan(0);
});

const SLEEP = [
  [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
  [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
] as const;

it('Welch on the sleep data (R manual, t.test)', () => {
  const estimate = welch(...SLEEP) as Estimate;
  expect([printed(t(estimate), '-1.8608'), printed(estimate.degreesOfFreedom, '17.776')]).toEqual(['-1.8608', '17.776']);
  expect([printed(estimate.low, '-3.3655'), printed(estimate.high, '.2055')]).toEqual(['-3.3655', '.2055']);
  expect((welch(...SLEEP, 1 - 0.079385) as Estimate).high).toBeGreaterThan(0);
  expect((welch(...SLEEP, 1 - 0.079395) as Estimate).high).toBeLessThan(0);
});

it('paired t on the sleep data (R manual, t.test)', () => {
  expect(printed(t(meanChange(SLEEP[0].map((value, index) => value - (SLEEP[1][index] as number)))), '-4.0621')).toBe('-4.0621');
});

it('difference in differences (methods: "Impact of a module on a KPI")', () => {
  const changes = (before: readonly number[], after: readonly number[]): number[] => after.map((value, index) => value - (before[index] as number));
  const [trained, comparison] = [
    [70, 74, 68, 80, 77],
    [72, 69, 75, 78, 71, 74],
  ] as const;
  const estimate = welch(changes(trained, [78, 80, 73, 84, 86]), changes(comparison, [73, 71, 74, 81, 72, 77])) as Estimate;
  expect(estimate.effect).toBeCloseTo(4.9, 12);
  expect([printed(estimate.standardError, '1.11505'), printed(estimate.degreesOfFreedom, '7.21399')]).toEqual(['1.11505', '7.21399']);
  expect([printed(estimate.low, '2.2791'), printed(estimate.high, '7.5209')]).toEqual(['2.2791', '7.5209']);
  expect(printed(hedgesG(trained, comparison) as number, '.143')).toBe('.143');
  expect(printed(smallestEffect(estimate), '3.61812')).toBe('3.61812');
});

it('mean and spread of NumAcc3 (NIST StRD)', () => {
  const values = [1000000.2, ...Array.from({ length: 1000 }, (_, index) => (index % 2 === 0 ? 1000000.1 : 1000000.3))];
  expect(mean(values)).toBeCloseTo(1000000.2, 9);
  expect(Math.sqrt(variance(values))).toBeCloseTo(0.1, 9);
});

it.each([
  // 30 digits, by inversion of the incomplete beta function.
  [0.975, 3.7, 2.867520707191189],
  [0.975, 1, 12.706204736174694],
  [0.8, 5, 0.919543780235977],
])('quantile %d of t with %d degrees of freedom, whole or not', (share, freedom, value) => {
  expect(tQuantile(share, freedom)).toBeCloseTo(value, 9);
});

it('what has no spread, or too few values, cannot be estimated', () => {
  expect(welch([5, 5, 5], [3, 3, 3])).toBeNull();
  expect(welch([0.1, 0.1, 0.1], [0.3, 0.3, 0.3])).toBeNull();
  expect(welch([5], [3, 4, 5])).toBeNull();
  expect(meanChange([2, 2, 2])).toBeNull();
  expect(meanChange([2])).toBeNull();
  expect(hedgesG([5, 5], [3, 3])).toBeNull();
  expect(hedgesG([5, 5], [5, 5])).toBe(0);
});
