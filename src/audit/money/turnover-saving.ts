/** What it saves when fewer people leave. */

/**
 * Leavers avoided × salary × replacement share, in the currency of the salary. The usual share is 0.21, the median of 27 case studies
 * (Boushey and Glynn 2012).
 * Example: 4 leavers avoided at a salary of 50,000 and 0.21 save 42,000.
 * @param replacement what replacing one person costs, as a part of a year’s salary
 */
export function turnoverSaving(leaversAvoided: number, salary: number, replacement: number): number {
  return leaversAvoided * salary * replacement;
}
