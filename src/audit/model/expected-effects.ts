/** What modules expect of the KPIs that they share. */
import { effectDirection } from './effect-direction';
import { perModel } from './per-model';
import type { FieldCell, Kpi, Module, Service } from './types';

export interface ExpectedEffect {
  readonly module: Module;
  readonly kpi: Kpi;
  readonly direction: 'up' | 'down';
  readonly cell: FieldCell<string>;
}

/** By KPI, the effects whose direction is told. */
export const effectsOn = perModel((model): ReadonlyMap<Kpi, readonly ExpectedEffect[]> => {
  const effects = new Map<Kpi, ExpectedEffect[]>();
  for (const module of model.judgedModules) {
    const services = model.serves(module);
    for (const service of services) {
      const { goal } = service;
      const cell = effectCell(service, services.length);
      const direction = cell === null ? null : effectDirection(cell.value ?? '');
      if (goal.kind !== 'kpi' || cell === null || direction === null) continue;
      effects.set(goal, [...(effects.get(goal) ?? []), { module, kpi: goal, direction, cell }]);
    }
  }
  return effects;
});

/** By module, the effects it expects. */
export const effectsOf = perModel((model): ReadonlyMap<Module, readonly ExpectedEffect[]> => {
  const byModule = new Map<Module, ExpectedEffect[]>();
  for (const effect of [...effectsOn(model).values()].flat()) byModule.set(effect.module, [...(byModule.get(effect.module) ?? []), effect]);
  return byModule;
});

/** The link's own effect; the module's only where the module serves one thing, else nobody can say which is meant. */
function effectCell({ module, link }: Service, served: number): FieldCell<string> | null {
  const own = link?.fields.expectedEffect;
  if (own !== undefined && own.value !== null) return own;
  const stated = module.fields.expectedImpact;
  return served === 1 && stated !== undefined && stated.value !== null ? stated : null;
}
