/** Published results and worked numbers, to the digits printed; each names its source. */
import { hedgesG } from '../../../src/audit/stats/hedges-g';
import { mean } from '../../../src/audit/stats/mean';
import { meanChange } from '../../../src/audit/stats/mean-change';
import { newcombe } from '../../../src/audit/stats/newcombe';
import { interruptedSeries } from '../../../src/audit/stats/interrupted-series';
import { regression } from '../../../src/audit/stats/regression';
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

/** Pairs of x and y. */
const NORRIS = `0.2 0.1; 337.4 338.8; 118.2 118.1; 884.6 888.0; 10.1 9.2; 226.5 228.1; 666.3 668.5; 996.3 998.5; 448.6 449.1; 777.0 778.9; 558.2 559.2; 0.4 0.3;
  0.6 0.1; 775.5 778.1; 666.9 668.8; 338.0 339.3; 447.5 448.9; 11.6 10.8; 556.0 557.7; 228.1 228.3; 995.8 998.0; 887.6 888.8; 120.2 119.6; 0.3 0.3;
  0.3 0.6; 556.8 557.6; 339.1 339.3; 887.2 888.0; 999.0 998.5; 779.0 778.9; 11.1 10.2; 118.3 117.6; 229.2 228.9; 669.1 668.4; 448.9 449.2; 0.5 0.2`
  .split(';')
  .map((pair) => pair.trim().split(' ').map(Number) as [x: number, y: number]);

it('the line through Norris (NIST StRD)', () => {
  const line = regression(
    NORRIS.map(([x]) => x),
    NORRIS.map(([, y]) => y),
  );
  expect(line?.points).toBe(36);
  expect(line?.intercept.toFixed(12)).toBe('-0.262323073774');
  expect(line?.slope.toFixed(13)).toBe('1.0021168180205');
  // The certified residual standard deviation is 0.884796396144373.
  expect(Math.sqrt((line?.residualSquares ?? NaN) / 34).toFixed(12)).toBe('0.884796396144');
});

it('an interrupted series on a line that goes on, and one that jumps by 5', () => {
  const at = (x: number): { x: number; y: number } => ({ x, y: 10 + 2 * x + (x % 3) - 1 });
  const times = (from: number): number[] => Array.from({ length: 9 }, (_, place) => from + place);
  const [first, later] = [times(1).map(at), times(10).map(at)];
  const none = interruptedSeries(first, later) as Estimate;
  expect([none.low < 0, none.high > 0]).toEqual([true, true]);
  const jump = interruptedSeries(
    first,
    later.map(({ x, y }) => ({ x, y: y + 5 })),
  ) as Estimate;
  expect(jump.effect - none.effect).toBeCloseTo(5, 12);
  expect(jump.low).toBeGreaterThan(0);
  expect(
    interruptedSeries(
      [
        { x: 1, y: 2 },
        { x: 2, y: 4 },
        { x: 3, y: 5 },
      ],
      [
        { x: 4, y: 9 },
        { x: 5, y: 9 },
        { x: 6, y: 12 },
      ],
    )?.effect,
  ).toBeCloseTo(10 - (11 / 3 + 1.5 * 3), 12);
  expect(interruptedSeries(first.slice(0, 2), later)).toBeNull();
  expect(
    interruptedSeries(
      [1, 2, 3, 4].map((x) => ({ x, y: 0.1 * x })),
      [5, 6, 7, 8].map((x) => ({ x, y: 0.1 * x })),
    ),
  ).toBeNull();
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
