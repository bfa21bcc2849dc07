/** What published studies found, from the means, spreads and numbers that they print: the same estimates, and the honest answer. */
import type { Estimate } from '../../../src/audit/stats/estimate';
import { welch } from '../../../src/audit/stats/welch';
import { valuesWith } from '../../support/values-with';

const found = (one: readonly number[], other: readonly number[]): Estimate => welch(one, other) as Estimate;

it('a rise of the minimum wage, change in full-time employment: 2.76 with an error of 1.36 (Card and Krueger 1994, table 3)', () => {
  // New Jersey 0.59 (error 0.54), Pennsylvania −2.16 (1.25); the table's difference is of unrounded means.
  const estimate = found(valuesWith(309, 0.59, 0.54 * Math.sqrt(309)), valuesWith(75, -2.16, 1.25 * Math.sqrt(75)));
  expect(Math.abs(estimate.effect - 2.76)).toBeLessThanOrEqual(0.011);
  expect(estimate.standardError.toFixed(2)).toBe('1.36');
  expect(estimate.low).toBeGreaterThan(0);
  expect(estimate.low).toBeLessThan(0.1);
});

it('a training programme by lot, earnings in 1978: 1,794 more with an error of 671 (LaLonde 1986; Dehejia and Wahba 1999)', () => {
  const estimate = found(valuesWith(185, 6349.14, 7867.4), valuesWith(260, 4554.8, 5483.84));
  expect(estimate.effect).toBeCloseTo(1794.34, 2);
  expect(estimate.standardError.toFixed(0)).toBe('671');
  expect(estimate.degreesOfFreedom.toFixed(0)).toBe('307');
  expect(estimate.low).toBeGreaterThan(0);
});

it('training grants and scrap rates: 0.739 fewer with an error of 0.683, too close to call (Holzer and others 1993, as in Wooldridge)', () => {
  // By a line through changes of 54 firms, −0.564 (0.405) for the 35 without a grant; both groups are taken to spread alike.
  const deviation = 0.405 * Math.sqrt(35);
  const estimate = found(valuesWith(19, -0.564 - 0.739, deviation), valuesWith(35, -0.564, deviation));
  expect(estimate.effect).toBeCloseTo(-0.739, 9);
  expect(estimate.standardError.toFixed(2)).toBe('0.68');
  expect(estimate.low).toBeLessThan(0);
  expect(estimate.high).toBeGreaterThan(0);
});
