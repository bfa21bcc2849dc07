/** The effect that a module expects of a KPI, in the unit of its readings. */
import { saysPercent } from '../facts/percent';
import { serves, type Service } from '../facts/services';
import type { Model } from '../model/types';
import { effectSize } from '../reading/effect-size';
import { mean } from '../stats/mean';
import type { KpiSeries } from './kpi-series';

/** Null where neither the link nor the module says how much; `levels` are readings of it from before. */
export function expectedSize(model: Model, service: Service, { isShare }: Pick<KpiSeries, 'isShare'>, levels: readonly number[]): number | null {
  const { module, link } = service;
  const own = link?.fields.expectedEffect?.value ?? null;
  const text = own ?? (serves(model, module).length === 1 ? (module.fields.expectedImpact?.value ?? null) : null);
  const size = text === null ? null : effectSize(text);
  if (size === null) return null;
  const { kind, value } = size;
  if (isShare) return kind === 'share' ? value : value / 100;
  if (kind !== 'share') return value;
  // "+3 %" of a KPI in plain percent is 3 points of it.
  if (service.goal.kind !== 'priority' && saysPercent(service.goal)) return value * 100;
  return levels.length === 0 ? null : value * mean(levels);
}
