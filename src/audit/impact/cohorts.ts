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
  const found: TrainedOne[] = [];
  for (const [key, day] of trained) {
    const one = day === null ? undefined : series.get(key);
    const after = one === undefined || day === null ? null : pointAfter(one.points, day, window);
    if (one !== undefined && day !== null && after !== null) found.push({ series: one, before: pointBefore(one.points, day), after });
  }
  // By key, so that the order of rows never matters.
  return found.sort((one, other) => (one.series.key < other.series.key ? -1 : 1));
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
  const found: TrainedOne[] = [];
  for (let place = 0; place < fewest.length; place += step) {
    const series = fewest[place] as Series;
    const since = trained.get(series.key);
    const later = typeof since === 'number' && since > after.end;
    if (since !== undefined && !later) continue;
    // Who is trained later could have been trained now.
    if (!later && eligible !== null && !eligible(series)) continue;
    const point = pointAt(series, after);
    const earlier = before === null ? null : pointAt(series, before);
    if (point !== null && (before === null || earlier !== null)) found.push({ series, before: earlier, after: point });
  }
  return found;
}

/** The reading of a period; null where there is none. */
export function pointAt({ points }: Series, span: Span): Point | null {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { end, start } = (points[middle] as Point).span;
    if (end < span.end || (end === span.end && start < span.start)) low = middle + 1;
    else high = middle;
  }
  const found = points[low];
  return found !== undefined && found.span.start === span.start && found.span.end === span.end ? found : null;
}

/** What is compared: a change, or the later reading alone; null where one has none. */
export type ValueOf = (one: TrainedOne) => number | null;

export const changeOf: ValueOf = ({ before, after }) => (before === null ? null : after.value - before.value);
export const afterOf: ValueOf = ({ after }) => after.value;

export function valuesOf(ones: readonly TrainedOne[], valueOf: ValueOf): number[] {
  const values: number[] = [];
  for (const one of ones) {
    const value = valueOf(one);
    if (value !== null) values.push(value);
  }
  return values;
}
