/** The readings that an effect was estimated from. */
import type { Effect } from '../impact/effect';
import { seriesOf, SOURCES, type KpiSeries } from '../impact/kpi-series';
import { WINDOWS } from '../impact/windows';
import type { Model } from '../model/types';

/** Null where the whole was read as one. */
export function readFrom(model: Model, { kpi, window, of, from }: Effect): KpiSeries | null {
  const days = WINDOWS.find(({ name }) => name === window)?.days;
  const source = SOURCES.find((one) => one.of === of && (one.from === from || (one.from === 'roster' && (from === 'existing team' || from === 'new hires'))));
  return days === undefined || source === undefined ? null : seriesOf(model, kpi, source, days);
}
