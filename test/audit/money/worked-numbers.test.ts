/** Every worked number of `methods.md`, "Money", to the digits printed there. */
import { adjustedBenefit, firstYearPart } from '../../../src/audit/money/adjusted-benefit';
import { breakEvenEffect } from '../../../src/audit/money/break-even-effect';
import { paybackMonths } from '../../../src/audit/money/payback-months';
import { returnOnCost } from '../../../src/audit/money/return-on-cost';
import { turnoverSaving } from '../../../src/audit/money/turnover-saving';
import fc from 'fast-check';

it('benefit of 71,760 for a cost of 32,984: ratio 2.18, ROI 118 % (methods, "Money")', () => {
  const told = returnOnCost(71_760, 32_984);
  expect(told?.ratio.toFixed(2)).toBe('2.18');
  expect(told?.percent.toFixed(0)).toBe('118');
  expect(told?.net).toBe(38_776);
});

it('a ratio of 3 is ROI 200 %, never 300 % (methods, "Money")', () => expect(returnOnCost(30, 10)).toMatchObject({ ratio: 3, percent: 200 }));

it('payback of 250,000 with 312,500 a year: 9.6 months (methods, "Money")', () => expect(paybackMonths(250_000, 312_500)).toBe(9.6));

it('11,500 × 33 % × 70 % = 2,656.5, and who did not answer counts 0 (methods, "Money")', () => {
  const answered = { change: 11_500, share: 0.33, confidence: 0.7 };
  expect(adjustedBenefit([answered])).toBeCloseTo(2656.5, 9);
  const silent = [
    { change: null, share: null, confidence: null },
    { change: 40_000, share: null, confidence: 0.9 },
    { change: 40_000, share: 0.5, confidence: null },
  ];
  expect(adjustedBenefit([answered, ...silent])).toBeCloseTo(2656.5, 9);
  expect(adjustedBenefit([{ change: 2, share: 0.5, confidence: 0.5 }], 100)).toBe(50);
});

it('only the first year counts (methods, "Money")', () => {
  expect(firstYearPart(1, 730)).toBe(0.5);
  expect(firstYearPart(1, 365)).toBe(1);
  expect(firstYearPart(1, 366)).toBe(1);
  expect(firstYearPart(1, 90)).toBe(1);
});

it('4 leavers avoided at 50,000 and 21 % of a salary (methods, "Money": Boushey and Glynn 2012)', () => expect(turnoverSaving(4, 50_000, 0.21)).toBe(42_000));

it('break-even effect: cost over the value of one unit (methods, "Money")', () => {
  expect(breakEvenEffect(45_000, 12_000)).toBe(3.75);
  expect(breakEvenEffect(45_000, 0)).toBeNull();
});

it('nothing stands to a cost of 0 or less, and nothing that loses money pays back', () => {
  expect(returnOnCost(10, 0)).toBeNull();
  expect(returnOnCost(10, -5)).toBeNull();
  expect(paybackMonths(10, 0)).toBeNull();
  expect(paybackMonths(10, -1)).toBeNull();
});

it('ROI % = (ratio − 1) × 100', () => {
  const amounts = fc.double({ min: 0.01, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(amounts, fc.double({ min: -1e9, max: 1e9, noNaN: true }), (cost, benefit) => {
      const told = returnOnCost(benefit, cost);
      const expected = ((told?.ratio ?? Number.NaN) - 1) * 100;
      expect(Math.abs((told?.percent ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
    }),
  );
});
