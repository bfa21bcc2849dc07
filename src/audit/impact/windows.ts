/** Which readings stand before a training and which after it, in each of its two windows. */
import type { Day } from '../reading/days';
import type { Point } from './kpi-series';

export interface Window {
  readonly name: '90 days' | '12 months';
  readonly days: number;
  /** A reading that ends this late or later belongs to the next window. */
  readonly until: number;
}

export const WINDOWS: readonly Window[] = [
  { name: '90 days', days: 90, until: 365 },
  { name: '12 months', days: 365, until: 730 },
];

/** An older reading says nothing of how things stood when the training began. */
const STALE = 400;

/** The last reading of a period that had ended by the day. */
export function pointBefore(points: readonly Point[], day: Day): Point | null {
  const place = firstPlace(points, ({ span }) => span.end > day) - 1;
  const point = points[place];
  return point === undefined || day - point.span.end > STALE ? null : point;
}

/** The first reading of a period that began no earlier than the day and reaches the window. */
export function pointAfter(points: readonly Point[], day: Day, { days, until }: Window): Point | null {
  for (let place = firstPlace(points, ({ span }) => span.end >= day + days); place < points.length; place += 1) {
    const point = points[place] as Point;
    if (point.span.end >= day + until) return null;
    if (point.span.start >= day) return point;
  }
  return null;
}

/** Points are sorted by their ends. */
function firstPlace(points: readonly Point[], from: (point: Point) => boolean): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from(points[middle] as Point)) high = middle;
    else low = middle + 1;
  }
  return low;
}
