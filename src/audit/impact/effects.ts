/** The effects of every module on every KPI that it should move, as far as readings and completions tell. */
import { lifeOf } from '../facts/life';
import { metricsOf } from '../facts/measurements';
import { perPart, perKey, perModel } from '../facts/per-model';
import { serves, type Service } from '../facts/services';
import { grouped } from '../model/grouped';
import type { Kpi, Model, Module } from '../model/types';
import type { Effect } from './effect';
import { effectsOn, type Pair } from './effect-on';

/** Modules that have begun, each once however often it is held, with each KPI once. */
export const effectsOf = perModel((model): readonly Effect[] => {
  const pairs = model.modules
    .filter((module) => (model.standingFor(module) ?? module) === module && ['live', 'ended'].includes(lifeOf(model, module)))
    .flatMap((module) => kpisOf(model, module).map(([kpi, service]): Pair => ({ module, kpi, service })));
  const most = Math.max(LEAST_LOOKED_AT, Math.floor(ALL_LOOKED_AT / Math.max(1, pairs.length)));
  return pairs.flatMap((pair) => effectsOfPair(model, pair, most));
});

const NONE: readonly Effect[] = Object.freeze([]);

interface OfPair {
  readonly most: number;
  readonly effects: readonly Effect[];
}

/** What readings and completions tell does not hang on how a module came to serve a KPI: that is only said with it. */
const known = perKey<OfPair>('no names');

function effectsOfPair(model: Model, pair: Pair, most: number): readonly Effect[] {
  const { module, kpi, service } = pair;
  const looked = known(
    model,
    module,
    () => ({ most, effects: effectsOn(model, pair, most).map((effect) => Object.freeze(effect)) }),
    kpi,
    (before) => before.most === most,
  );
  return looked.effects.map((effect) => (effect.service === service ? effect : Object.freeze({ ...effect, service })));
}

/** Thousands of modules on one KPI of thousands of teams would take the product of both: so many are compared in all, and of each no fewer than the second. */
const ALL_LOOKED_AT = 400_000;
const LEAST_LOOKED_AT = 200;

const byModule = perModel((model) => grouped(effectsOf(model), ({ module }) => [module]));

/** Those of one module, or of the one that it is a session of. */
export const effectsOfModule = perPart((model, module: Module): readonly Effect[] => byModule(model).get(model.standingFor(module) ?? module) ?? NONE);

/** The modules of which there is an effect of some sort. */
export function modulesWith(model: Model, isMeant: (effect: Effect) => boolean): readonly Module[] {
  return [...byModule(model)].flatMap(([module, effects]) => (effects.some(isMeant) ? [module] : []));
}

/** What a module should move, and what says so. */
export function kpisOf(model: Model, module: Module): readonly (readonly [Kpi, Service])[] {
  const found = new Map<Kpi, Service>();
  for (const service of serves(model, module)) for (const kpi of metricsOf(service.goal)) if (!found.has(kpi)) found.set(kpi, service);
  return [...found];
}
