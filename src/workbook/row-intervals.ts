/** Sets of rows made of stretches, as merged cells and array formulas are. */

/** Tells whether a row lies in one of the stretches (first and last row each), in logarithmic time. */
export function rowTest(stretches: readonly (readonly [number, number])[]): (row: number) => boolean {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [first, last] of [...stretches].filter(([first, last]) => first <= last).sort(([one], [other]) => one - other)) {
    const before = ends.at(-1);
    if (before !== undefined && first <= before + 1) ends[ends.length - 1] = Math.max(before, last);
    else {
      starts.push(first);
      ends.push(last);
    }
  }
  return (row) => {
    const index = countUpTo(starts, row) - 1;
    return index >= 0 && row <= (ends[index] as number);
  };
}

/** How many of ascending numbers are at most `limit`. */
export function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
