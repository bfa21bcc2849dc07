/** Values with a mean and a spread that a study printed, where the values themselves were not. */

/** So many values with exactly this mean and standard deviation. */
export function valuesWith(count: number, mean: number, deviation: number): number[] {
  const paired = count - (count % 2);
  const away = deviation * Math.sqrt((count - 1) / paired);
  return Array.from({ length: count }, (_, place) => mean + (place >= paired ? 0 : place % 2 === 0 ? away : -away));
}
