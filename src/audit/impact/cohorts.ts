/** Cohorts: those trained between the same two readings, beside those not trained by the later one. */
import { addTo } from '../model/grouped';
import type { Span } from '../reading/days';
import type { Eligible } from './eligible';
import { AFTER, BEFORE, periodKey, type KpiSeries, type Point, type Series } from './kpi-series';
import type { Training } from './training';
import { pointAfter, pointBefore, type Window } from './windows';

/** One trained, with the readings around the training; `before` is null where there is none. */
export interface TrainedOne {
  readonly series: Series;
  readonly before: Point | null;
  readonly after: Point;
}

/** What is known of one module and one KPI in one window. */
export interface Ground {
  readonly series: KpiSeries;
  readonly training: Training;
  readonly eligible: Eligible;
  readonly trained: readonly TrainedOne[];
  readonly seed: number;
  /** Of more than so many read in a period, every second, third… is looked at. */
  readonly most: number;
}

export interface Cohort {
  readonly before: Span | null;
  readonly after: Span;
  readonly trained: readonly TrainedOne[];
  /** With readings of the same two periods. */
  readonly comparison: readonly TrainedOne[];
}

/** Those trained on a known day, with a reading of the window. */
export function trainedWith({ series }: KpiSeries, { trained }: Training, window: Window): TrainedOne[] {
  return [...series.values()].flatMap((one): TrainedOne[] => {
    const day = trained.get(one.key);
    if (day == null) return [];
    const after = pointAfter(one.points, day, window);
    return after === null ? [] : [{ series: one, before: pointBefore(one.points, day), after }];
  });
}

/** Those trained, on whatever day, with a reading that says no more than “after”. */
export function trainedUndated({ series }: KpiSeries, { trained }: Training): TrainedOne[] {
  return [...series.values()].flatMap((one): TrainedOne[] => {
    const after = trained.has(one.key) ? pointAt(one, AFTER) : null;
    return after === null ? [] : [{ series: one, before: pointAt(one, BEFORE), after }];
  });
}

/** By the periods of their readings; `withBefore` false leaves the earlier ones out of account. */
export function cohortsOf(ground: Ground, withBefore: boolean, trained = ground.trained): Cohort[] {
  const groups = new Map<string, TrainedOne[]>();
  for (const one of trained) {
    if (withBefore && one.before === null) continue;
    const key = `${withBefore && one.before !== null ? periodKey(one.before.span) : ''}|${periodKey(one.after.span)}`;
    addTo(groups, key, one);
  }
  return [...groups.values()]
    .map((own): Cohort => {
      const [{ before, after }] = own as [TrainedOne];
      const span = withBefore ? (before?.span ?? null) : null;
      return { before: span, after: after.span, trained: own, comparison: comparisonAt(span, after.span, ground) };
    })
    .sort((one, other) => one.after.end - other.after.end || (one.before?.end ?? 0) - (other.before?.end ?? 0) || one.after.start - other.after.start);
}

/** Those who could have been trained and were not by the end of the later period. Of the two periods the one with fewer readings is searched. */
function comparisonAt(before: Span | null, after: Span, { series: { byPeriod }, training: { trained }, eligible, most }: Ground): TrainedOne[] {
  const lists = [after, ...(before === null ? [] : [before])].map((span) => byPeriod.get(periodKey(span)) ?? []);
  const [fewest = []] = lists.sort((one, other) => one.length - other.length);
  const step = Math.ceil(fewest.length / most);
  return fewest.flatMap((series, place): TrainedOne[] => {
    if (place % step !== 0) return [];
    const since = trained.get(series.key);
    const later = typeof since === 'number' && since > after.end;
    if (since !== undefined && !later) return [];
    // Who is trained later could have been trained now.
    if (!later && eligible !== null && !eligible(series)) return [];
    const point = pointAt(series, after);
    const earlier = before === null ? null : pointAt(series, before);
    return point === null || (before !== null && earlier === null) ? [] : [{ series, before: earlier, after: point }];
  });
}

/** The reading of a period; null where there is none. */
export function pointAt({ points }: Series, span: Span): Point | null {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { end, start } = (points[middle] as Point).span;
    if (end < span.end || (end === span.end && start < span.start)) low = middle + 1;
    else high = middle;
  }
  const found = points[low];
  return found !== undefined && periodKey(found.span) === periodKey(span) ? found : null;
}

/** What is compared: a change, or the later reading alone; null where one has none. */
export type ValueOf = (one: TrainedOne) => number | null;

export const changeOf: ValueOf = ({ before, after }) => (before === null ? null : after.value - before.value);
export const afterOf: ValueOf = ({ after }) => after.value;

export function valuesOf(ones: readonly TrainedOne[], valueOf: ValueOf): number[] {
  return ones.flatMap((one) => valueOf(one) ?? []);
}
