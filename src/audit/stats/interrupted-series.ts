/** How far one series lies, after a day, from the line that it was on before. */
import { estimateOf, type Estimate } from './estimate';
import { mean } from './mean';
import { regression, type Line } from './regression';

export interface SeriesPoint {
  /** When, in any unit of time. */
  readonly x: number;
  readonly y: number;
}

/**
 * The mean distance of the later values from the line through the earlier ones, carried on; each side has a line of its own, and both one spread about them.
 * Values that stand near each other in time are more alike than chance has it: the standard error is widened by √((1 + r) ÷ (1 − r)), r the correlation of neighbours among the distances from the lines,
 * which n values show too small by (1 + 4r) ÷ n.
 * Null for fewer than three points a side, and where there is no spread.
 *
 * Assumes: without the interruption the line would have gone on; nothing else happened then. Unit: that of y.
 * Source: Wagner, Soumerai, Zhang and Ross-Degnan (2002), Segmented regression analysis of interrupted time series studies; Marriott and Pope (1954), Bias in the estimation of autocorrelations.
 *
 * @example interruptedSeries([{ x: 1, y: 2 }, { x: 2, y: 4 }, { x: 3, y: 5 }], [{ x: 4, y: 9 }, { x: 5, y: 9 }, { x: 6, y: 12 }]) // { effect: 0.33333, … }
 */
export function interruptedSeries(before: readonly SeriesPoint[], after: readonly SeriesPoint[]): Estimate | null {
  if (before.length < FEWEST || after.length < FEWEST) return null;
  const [first, second] = [lineOf(before), lineOf(after)];
  if (first === null || second === null) return null;
  const effect = mean(after.map(({ y }) => y)) - (first.intercept + first.slope * second.meanX);
  const freedom = before.length + after.length - 4;
  const variance = (first.residualSquares + second.residualSquares) / freedom;
  const share = 1 / after.length + 1 / before.length + (second.meanX - first.meanX) ** 2 / first.spreadX;
  const size = [...before, ...after].reduce((most, { y }) => Math.max(most, Math.abs(y)), 0);
  // Rounding leaves a trace of distance from a line that goes through every point; a trace is none.
  const error = Math.sqrt(variance) <= size * 1e-12 ? 0 : Math.sqrt(variance * share * widening([...distances(before, first)], [...distances(after, second)]));
  return estimateOf(effect, error, freedom);
}

const FEWEST = 3;
/** Neighbours more alike than this say nothing any more. */
const MOST_ALIKE = 0.9;

const lineOf = (points: readonly SeriesPoint[]): Line | null =>
  regression(
    points.map(({ x }) => x),
    points.map(({ y }) => y),
  );

function distances(points: readonly SeriesPoint[], { intercept, slope }: Line): readonly number[] {
  return points.map(({ x, y }) => y - intercept - slope * x);
}

/** 1 where neighbours are no more alike than others. */
function widening(...sides: readonly (readonly number[])[]): number {
  let [together, alone] = [0, 0];
  for (const side of sides)
    side.forEach((distance, place) => {
      alone += distance ** 2;
      if (place > 0) together += distance * (side[place - 1] as number);
    });
  const seen = alone > 0 ? together / alone : 0;
  const fewest = Math.min(...sides.map(({ length }) => length));
  const alike = Math.min(MOST_ALIKE, Math.max(0, seen + (1 + 4 * seen) / fewest));
  return (1 + alike) / (1 - alike);
}
