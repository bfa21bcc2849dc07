/** The effect from which on a module has paid for itself. */

/**
 * Units of effect: cost ÷ value of one unit in a year.
 * Example: 45,000 at 12,000 a point is 3.75 points.
 * @returns null where one unit is worth nothing
 */
export function breakEvenEffect(cost: number, unitValue: number): number | null {
  return unitValue > 0 && cost >= 0 ? cost / unitValue : null;
}
