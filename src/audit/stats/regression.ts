/** A straight line through points. */
import { mean } from './mean';

export interface Line {
  readonly intercept: number;
  readonly slope: number;
  /** Sum of squared distances of the points from the line, along y. */
  readonly residualSquares: number;
  readonly points: number;
  readonly meanX: number;
  /** Sum of squared distances of the x from their mean. */
  readonly spreadX: number;
}

/**
 * The line for which the squared distances along y are least.
 * Both coordinates are taken from their means first, so that large values with small differences keep their digits.
 * Null for fewer than two points, and where all stand at one x.
 *
 * Assumes: y is linear in x, but for chance. Unit: the intercept that of y, the slope y by x.
 * Source: NIST StRD, linear least squares: Norris has the intercept −0.262323073774029 and the slope 1.00211681802045.
 *
 * @example regression([1, 2, 3, 4], [2, 4, 5, 7]) // { intercept: 0.5, slope: 1.6, residualSquares: 0.2, … }
 */
export function regression(xs: readonly number[], ys: readonly number[]): Line | null {
  if (xs.length < 2 || xs.length !== ys.length) return null;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [spreadX, together] = [0, 0];
  xs.forEach((x, place) => {
    spreadX += (x - meanX) ** 2;
    together += (x - meanX) * ((ys[place] as number) - meanY);
  });
  if (!(spreadX > 0)) return null;
  const slope = together / spreadX;
  const residualSquares = ys.reduce((sum, y, place) => sum + (y - meanY - slope * ((xs[place] as number) - meanX)) ** 2, 0);
  return { intercept: meanY - slope * meanX, slope, residualSquares, points: xs.length, meanX, spreadX };
}
