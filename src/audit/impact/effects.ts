/** The effects of every module on every KPI that it should move, as far as readings and completions tell. */
import { Digest } from '../../workbook';
import { completionsOf } from '../facts/completions';
import { lifeOf } from '../facts/life';
import { metricsOf } from '../facts/measurements';
import { measureOf } from '../facts/measure';
import { classOf } from '../facts/metric-class';
import { perModel } from '../facts/per-model';
import { serves, type Service } from '../facts/services';
import { grouped } from '../model/grouped';
import type { Kpi, Model, Module } from '../model/types';
import type { MetricClass } from '../reading/types';
import { bestDesign } from './best-design';
import { trainedWith, type Ground } from './cohorts';
import type { Effect, EffectVerdict } from './effect';
import { eligibleFor } from './eligible';
import type { ImpactReason } from './impact-reasons';
import { seriesOf } from './kpi-series';
import { shownOf } from './spread';
import { trainingOf } from './training';
import { WINDOWS, type Window } from './windows';

/** Modules that have begun, each once however often it is held, with each KPI once. */
export const effectsOf = perModel((model): readonly Effect[] => {
  const pairs = model.modules
    .filter((module) => (model.standingFor(module) ?? module) === module && ['live', 'ended'].includes(lifeOf(model, module)))
    .flatMap((module) => kpisOf(model, module).map(([kpi, service]): Pair => ({ module, kpi, service })));
  const most = Math.max(LEAST_LOOKED_AT, Math.floor(ALL_LOOKED_AT / Math.max(1, pairs.length)));
  return pairs.flatMap((pair) => effectsOn(model, pair, most));
});

interface Pair {
  readonly module: Module;
  readonly kpi: Kpi;
  readonly service: Service;
}

/** Thousands of modules on one KPI of thousands of teams would take the product of both: so many are compared in all, and of each no fewer than the second. */
const ALL_LOOKED_AT = 400_000;
const LEAST_LOOKED_AT = 200;

const byModule = perModel((model) => grouped(effectsOf(model), ({ module }) => [module]));

/** Those of one module, or of the one that it is a session of. */
export function effectsOfModule(model: Model, module: Module): readonly Effect[] {
  return byModule(model).get(model.standingFor(module) ?? module) ?? [];
}

/** The modules of which there is an effect of some sort. */
export function modulesWith(model: Model, isMeant: (effect: Effect) => boolean): readonly Module[] {
  return [...byModule(model)].flatMap(([module, effects]) => (effects.some(isMeant) ? [module] : []));
}

function kpisOf(model: Model, module: Module): readonly (readonly [Kpi, Service])[] {
  const found = new Map<Kpi, Service>();
  for (const service of serves(model, module)) for (const kpi of metricsOf(service.goal)) if (!found.has(kpi)) found.set(kpi, service);
  return [...found];
}

/** One for each window in which something can be said; one without a window where nothing can. */
function effectsOn(model: Model, { module, kpi, service }: Pair, most: number): readonly Effect[] {
  const none = (because: ImpactReason, verdict: EffectVerdict = 'not evaluated', window: Window['name'] | null = null): Effect =>
    Object.freeze({
      module,
      kpi,
      service,
      window,
      verdict,
      of: 'team',
      from: 'readings',
      isShare: false,
      because,
      estimated: null,
    });
  const { class: counts } = classOf(model, kpi);
  if (counts !== null && NO_IMPACT.has(counts)) return [none({ code: 'no-impact-metric', data: { class: { word: counts } } })];
  if (completionsOf(model, module).length === 0) return [none({ code: 'no-completions' })];
  const series = seriesOf(model, kpi);
  if (series === null) return [none({ code: 'no-readings-by-team' })];
  if (series.mixedScale) return [none({ code: 'mixed-scale' })];
  const { of, from, isShare } = series;
  const training = trainingOf(model, module)[of];
  const read = [...training.trained].filter(([key]) => series.series.has(key));
  if (read.length === 0) return [none({ code: 'nobody-trained' })];
  const days = read.flatMap(([, day]) => day ?? []);
  if (days.length === 0) return [none({ code: 'completion-undated' })];
  const { direction } = measureOf(model, kpi);
  if (direction === null || direction === 'range') return [none({ code: direction === null ? 'no-direction' : 'range-direction' })];
  const seed = seedOf(module, kpi);
  const effects = WINDOWS.flatMap((window): Effect[] => {
    const trained = trainedWith(series, training, window);
    if (trained.length === 0) return [];
    const ground: Ground = {
      series,
      training,
      eligible: eligibleFor(model, module)[of],
      trained,
      seed,
      most,
    };
    const designed = bestDesign(ground);
    if (!('design' in designed))
      return [
        {
          ...none(designed.because, designed.little ? 'too little data' : 'not evaluated', window.name),
          of,
          from,
          isShare,
        },
      ];
    const { effect, low, high, smallestEffect, design, grade, because, trained: count, comparison, baselineDifference, cohorts } = designed;
    const estimated = {
      design,
      effect,
      low,
      high,
      smallestEffect,
      trained: count,
      comparison,
      baselineDifference,
      cohorts: cohorts.length,
      grade,
    };
    return [
      {
        ...none(because, verdictOf(low, high, direction), window.name),
        of,
        from,
        isShare,
        estimated: {
          ...estimated,
          ...shownOf(model, design, cohorts, direction),
        },
      },
    ];
  });
  return effects.length > 0 ? effects : [none(tooEarly(model, days))];
}

const NO_IMPACT: ReadonlySet<MetricClass> = new Set(['activity', 'perception', 'learning']);

/** An interval beside 0 is clear; on which side, and whether that is good, the direction says. */
function verdictOf(low: number, high: number, direction: 'up' | 'down'): EffectVerdict {
  if (low <= 0 && high >= 0) return 'too close to call';
  return low > 0 === (direction === 'up') ? 'clearly better' : 'clearly worse';
}

function tooEarly(model: Model, days: readonly number[]): ImpactReason {
  const [{ days: window }] = WINDOWS as readonly [Window];
  const first = days.reduce((one, other) => Math.min(one, other), Infinity);
  return {
    code: first + window > model.asOf ? 'window-open' : 'no-reading-after',
    data: { days: window },
  };
}

/** The same each time, whatever the order of rows and the names of sheets. */
function seedOf(module: Module, kpi: Kpi): number {
  const digest = new Digest();
  for (const key of [module.key, kpi.key]) digest.add(key);
  return digest.bits(31);
}
