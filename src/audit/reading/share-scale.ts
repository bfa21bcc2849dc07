/** Whether a column of shares counts in percent points: 25, or in fractions: 0.25. One answer for the whole column. */

/** Above twice the whole it can only be points; up to that the header decides, since 1.2 is an overfulfilled whole. */
const CERTAIN = 2;

/** From the numbers that carry no percent sign of their own. */
export function isPercentPoints(header: string, numbers: Iterable<number>): boolean {
  let largest = 0;
  for (const number of numbers) largest = Math.max(largest, Math.abs(number));
  if (largest > CERTAIN) return true;
  return largest > 1 && /%|percent|prozent|pour ?cent/i.test(header);
}
