/** How long after the training an effect was last looked at. */
import type { Model } from '../model/types';
import type { Effect } from './effect';
import { seriesOf, SOURCES } from './kpi-series';
import { trainingOf } from './training';
import { WINDOWS } from './windows';

export interface LastLook {
  /** The longest time between a training and a reading of whoever took it, in days. */
  readonly after: number;
  /** Days since the last of them was trained. */
  readonly since: number;
  /** Days that one reading covers. */
  readonly period: number;
}

/** Null where nobody trained was ever read. */
export function lastLookOf(model: Model, { module, kpi, of, from }: Effect): LastLook | null {
  const source = SOURCES.find((one) => one.of === of && (one.from === from || (one.from === 'roster' && from !== 'readings' && from !== 'raw rows')));
  if (source === undefined) return null;
  const all = WINDOWS.flatMap(({ days }) => seriesOf(model, kpi, source, days) ?? []);
  const looks = [...trainingOf(model, module)[source.of].trained].flatMap(([key, day]) => {
    if (day === null) return [];
    const lasts = all.flatMap(({ series }) => series.get(key)?.points.at(-1) ?? []);
    return lasts.map(({ span }) => ({ after: span.end - day, since: model.asOf - day, period: span.end - span.start + 1 }));
  });
  return looks.reduce<LastLook | null>(
    (all, one) =>
      all === null ? one : { after: Math.max(all.after, one.after), since: Math.min(all.since, one.since), period: Math.max(all.period, one.period) },
    null,
  );
}
