/** How long it takes until a benefit has brought in its cost. */

/**
 * Months: cost ÷ benefit of a year × 12, the benefit spread evenly over the year.
 * Example: 250,000 with 312,500 a year is 9.6 months.
 * @returns null where the cost is not above 0, or the benefit never brings it in
 */
export function paybackMonths(cost: number, benefitOfYear: number): number | null {
  return cost > 0 && benefitOfYear > 0 ? (cost * 12) / benefitOfYear : null;
}
