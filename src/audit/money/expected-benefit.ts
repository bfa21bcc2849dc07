/** What a module is expected to bring in a year, before anything was measured: the change it states, at the value of one unit. */
import { isPercent } from '../facts/percent';
import { measureOf } from '../facts/measure';
import { metricsOf } from '../facts/measurements';
import { serves, type Service } from '../facts/services';
import { readChange } from '../reading/change-target';
import { numberLocale } from '../reading/number-locale';
import type { Address } from '../../workbook';
import type { Kpi, Model, Module } from '../model/types';
import type { FieldCell } from '../reading/types';
import { unitValueOf, type UnitValue } from './unit-value';

export interface ExpectedChange {
  readonly kpi: Kpi;
  /** In units of the KPI, points where it is a percentage; above 0 where it is for the better. */
  readonly change: number;
  readonly at: Address;
}

/** The KPIs that a module should move, with the cell of the effect expected of each; the module's own only where it serves one thing. */
export function expectedCells(model: Model, module: Module): readonly { readonly kpi: Kpi; readonly cell: FieldCell<string> }[] {
  const services = serves(model, module);
  return services.flatMap((service) => {
    const cell = effectCell(service, services.length);
    return cell === null ? [] : metricsOf(service.goal).map((kpi) => ({ kpi, cell }));
  });
}

function effectCell({ module, link }: Service, served: number): FieldCell<string> | null {
  if (link?.fields.expectedEffect?.value != null) return link.fields.expectedEffect;
  const own = module.fields.expectedImpact;
  return served === 1 && own?.value != null ? own : null;
}

/** Changes that can be told as a number in the KPI's own unit. */
export function expectedChanges(model: Model, module: Module): readonly ExpectedChange[] {
  return expectedCells(model, module).flatMap(({ kpi, cell }) => {
    const text = cell.value ?? '';
    const change = readChange(text, '', numberLocale([text]));
    if (change === null || !change.signed || change.kind === 'times') return [];
    const value = change.kind === 'percent' ? ofPercent(model, kpi, change.value) : change.value;
    if (value === null) return [];
    return [{ kpi, change: measureOf(model, kpi).direction === 'down' ? -value : value, at: cell.at }];
  });
}

/** Points where the KPI is a percentage, else a part of its baseline. */
function ofPercent(model: Model, kpi: Kpi, fraction: number): number | null {
  if (isPercent(kpi) === 'yes') return fraction * 100;
  const { baseline } = measureOf(model, kpi);
  return baseline === null ? null : baseline * fraction;
}

/** The first KPI that has a value; of several each would claim the same money. */
export function valuedKpi(model: Model, module: Module, currency: string): { readonly kpi: Kpi; readonly unit: UnitValue } | null {
  for (const { goal } of serves(model, module)) {
    for (const kpi of metricsOf(goal)) {
      const unit = unitValueOf(model, kpi, currency);
      if (unit !== null) return { kpi, unit };
    }
  }
  return null;
}
