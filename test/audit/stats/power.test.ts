/** Power and numbers of units, against published figures and against draws. */
import { chance } from '../../../src/audit/stats/chance';
import { errorOf, powerOf, unitsNeeded } from '../../../src/audit/stats/power';
import { smallestEffect } from '../../../src/audit/stats/smallest-effect';
import { welch } from '../../../src/audit/stats/welch';

it.each([
  // Cohen 1988, table 2.4.1: two-sided at 5 %, 80 % power.
  [0.2, 393, 394],
  [0.5, 63, 64],
  [0.8, 25, 26],
])('an effect of %d standard deviations takes %i to %i a side (Cohen 1988)', (effect, least, most) => {
  const units = unitsNeeded(effect, 1, 5, 5000);
  expect(units).toBeGreaterThanOrEqual(least);
  expect(units).toBeLessThanOrEqual(most);
});

it('power is 80 % at the smallest effect, and grows with effect and number', () => {
  const error = errorOf(3, 8, 12);
  expect(powerOf(smallestEffect(error), error.standardError, error.degreesOfFreedom)).toBeCloseTo(0.8, 9);
  expect(powerOf(-smallestEffect(error), error.standardError, error.degreesOfFreedom)).toBeCloseTo(0.8, 9);
  const powers = [0.5, 1, 2, 4].map((effect) => powerOf(effect, error.standardError, error.degreesOfFreedom));
  expect([...powers].sort((one, other) => one - other)).toEqual(powers);
  expect(unitsNeeded(0.001, 1, 5, 5000)).toBeNull();
  expect(unitsNeeded(100, 1, 5, 5000)).toBe(5);
});

it('is reached by that many draws', () => {
  const next = chance(5);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  for (const units of [6, 20]) {
    const error = errorOf(1, units, units);
    const effect = smallestEffect(error);
    const group = (mean: number): number[] => Array.from({ length: units }, () => mean + normal());
    const found = Array.from({ length: 4000 }, () => (welch(group(effect), group(0))?.low ?? 0) > 0).filter(Boolean).length;
    // 4,000 draws know it to 0.6 points.
    expect(Math.abs(found / 4000 - 0.8)).toBeLessThan(0.03);
  }
});
