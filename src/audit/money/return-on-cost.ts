/** What a benefit leaves of its cost, and how the two stand to each other. */

export interface ReturnOnCost {
  /** Benefit − cost. */
  readonly net: number;
  /** Net benefit ÷ cost × 100: a ratio of 3 is 200 %, never 300 %. */
  readonly percent: number;
  /** Benefit ÷ cost. */
  readonly ratio: number;
}

/**
 * Net benefit, return on investment and benefit-cost ratio (Phillips), both amounts in one currency.
 * Example: 71,760 for 32,984 is a net benefit of 38,776, a ratio of 2.18 and 118 %.
 * @returns null for a cost of 0 or less, to which nothing stands in any ratio
 */
export function returnOnCost(benefit: number, cost: number): ReturnOnCost | null {
  if (!(cost > 0) || !Number.isFinite(benefit)) return null;
  return { net: benefit - cost, percent: ((benefit - cost) * 100) / cost, ratio: benefit / cost };
}
