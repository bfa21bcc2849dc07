/** How long after the training an effect was last looked at. */
import type { Model } from '../model/types';
import type { Effect } from './effect';
import { seriesOf } from './kpi-series';
import { trainingOf } from './training';

export interface LastLook {
  /** The longest time between a training and a reading of whoever took it, in days. */
  readonly after: number;
  /** Days since the last of them was trained. */
  readonly since: number;
  /** Days that one reading covers. */
  readonly period: number;
}

/** Null where nobody trained was ever read. */
export function lastLookOf(model: Model, { module, kpi, of }: Effect): LastLook | null {
  const series = seriesOf(model, kpi);
  const looks = [...trainingOf(model, module)[of].trained].flatMap(([key, day]) => {
    const last = series?.series.get(key)?.points.at(-1);
    return day === null || last === undefined ? [] : [{ after: last.span.end - day, since: model.asOf - day, period: last.span.end - last.span.start + 1 }];
  });
  return looks.reduce<LastLook | null>(
    (all, one) =>
      all === null ? one : { after: Math.max(all.after, one.after), since: Math.min(all.since, one.since), period: Math.max(all.period, one.period) },
    null,
  );
}
