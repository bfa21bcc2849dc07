/** What modules expect of the KPIs that they share. */
import { judgedModules } from './judged-modules';
import { serves, type Service } from './services';
import { effectDirection } from '../reading/effect-direction';
import { grouped } from '../model/grouped';
import { perModel } from './per-model';
import type { Kpi, Module } from '../model/types';
import type { FieldCell } from '../reading/types';

export interface ExpectedEffect {
  readonly module: Module;
  readonly kpi: Kpi;
  readonly direction: 'up' | 'down';
  readonly cell: FieldCell<string>;
}

/** The effects on one KPI, by the way they point. */
export type Sides = Readonly<Record<'up' | 'down', readonly ExpectedEffect[]>>;

/** By KPI, the effects whose direction is told. */
export const effectsOn = perModel((model): ReadonlyMap<Kpi, Sides> => {
  const effects = judgedModules(model).flatMap((module) => {
    const services = serves(model, module);
    return services.flatMap((service): ExpectedEffect[] => {
      const { goal } = service;
      const cell = effectCell(service, services.length);
      const direction = cell === null ? null : effectDirection(cell.value ?? '');
      return goal.kind !== 'kpi' || cell === null || direction === null ? [] : [{ module, kpi: goal, direction, cell }];
    });
  });
  const byKpi = grouped(effects, ({ kpi }) => [kpi]);
  const towards = (one: readonly ExpectedEffect[], way: 'up' | 'down'): readonly ExpectedEffect[] => one.filter(({ direction }) => direction === way);
  return new Map([...byKpi].map(([kpi, all]) => [kpi, { up: towards(all, 'up'), down: towards(all, 'down') }]));
});

/** By module, the effects it expects. */
export const effectsOf = perModel((model): ReadonlyMap<Module, readonly ExpectedEffect[]> => {
  const effects = [...effectsOn(model).values()].flatMap(({ up, down }) => [...up, ...down]);
  return grouped(effects, ({ module }) => [module]);
});

/** The link's own effect; the module's only where the module serves one thing, else nobody can say which is meant. */
function effectCell({ module, link }: Service, served: number): FieldCell<string> | null {
  const own = link?.fields.expectedEffect;
  if (own !== undefined && own.value !== null) return own;
  const stated = module.fields.expectedImpact;
  return served === 1 && stated !== undefined && stated.value !== null ? stated : null;
}
