/** What readings and completions tell of one module and one KPI: the source of its readings, what stands in the way, and each window's estimate. */
import { Digest } from '../../workbook';
import { completionsOf } from '../facts/completions';
import { lifeOf, spanOf } from '../facts/life';
import { measureOf } from '../facts/measure';
import { classOf } from '../facts/metric-class';
import { saysPercent } from '../facts/percent';
import type { Service } from '../facts/services';
import type { Kpi, Model, Module } from '../model/types';
import type { Day } from '../reading/days';
import { bestDesign, type Designed } from './best-design';
import { trainedUndated, trainedWith, type Ground } from './cohorts';
import { NO_IMPACT, type Effect, type EffectVerdict, type Estimated } from './effect';
import { eligibleFor } from './eligible';
import type { ImpactReason } from './impact-reasons';
import { readingsUntil, scaleOf, seriesOf, SOURCES, type KpiSeries, type Source } from './kpi-series';
import { rosterMeasure } from './roster-measure';
import { rosterSilence } from './roster-readings';
import { shownOf } from './spread';
import { trainingOf, withoutDays, type Training } from './training';
import { wholeEstimate } from './whole-series';
import { WINDOWS, type Window } from './windows';

export interface Pair {
  readonly module: Module;
  readonly kpi: Kpi;
  readonly service: Service;
}

/** One for each window in which something can be said; one without a window where nothing can. `most`: so many are compared with at most. */
export function effectsOn(model: Model, pair: Pair, most: number): readonly Effect[] {
  const { module, kpi } = pair;
  const { class: counts } = classOf(model, kpi);
  if (counts !== null && NO_IMPACT.has(counts)) return [notEvaluated(pair, { code: 'no-impact-metric', data: { class: { word: counts } } })];
  const completed = completionsOf(model, module).length > 0;
  const found = completed ? sourceOf(model, module, kpi) : null;
  if (found === null) return [ofTheWhole(model, pair, completed)];
  const { source, series, training } = found;
  if (series.mixedScale) return [notEvaluated(pair, { code: 'mixed-scale' })];
  const read = [...training.trained].filter(([key]) => series.series.has(key));
  if (read.length === 0) return [notEvaluated(pair, { code: 'nobody-trained' })];
  const days = read.flatMap(([, day]) => day ?? []);
  if (days.length === 0 && source.from !== 'undated') return [notEvaluated(pair, { code: 'completion-undated' })];
  const { direction } = measureOf(model, kpi);
  if (direction === null || direction === 'range') return [notEvaluated(pair, { code: direction === null ? 'no-direction' : 'range-direction' })];
  const estimated = (own: KpiSeries, how: Training, trained: Ground['trained'], window: Window['name'] | null): Effect => {
    const ground: Ground = { series: own, training: how, eligible: eligibleFor(model, module)[own.of], trained, seed: seedOf(module, kpi), most };
    const shared = { window, of: own.of, from: own.from, isShare: own.isShare };
    const designed = bestDesign(ground);
    if (!('design' in designed)) return { ...notEvaluated(pair, designed.because, designed.little ? 'too little data' : 'not evaluated'), ...shared };
    const { low, high, because } = designed;
    return { ...notEvaluated(pair, because, verdictOf(low, high, direction)), ...shared, estimated: estimatedOf(model, designed, direction) };
  };
  if (source.from === 'undated') {
    const [{ days: first }] = WINDOWS as readonly [Window];
    if (days.some((day) => day + first > model.asOf)) return [notEvaluated(pair, { code: 'window-open', data: { days: first } })];
    const undated = withoutDays(training);
    return [estimated(series, undated, trainedUndated(series, undated), null)];
  }
  const effects = WINDOWS.flatMap((window): Effect[] => {
    const own = seriesOf(model, kpi, source, window.days);
    const trained = own === null ? [] : trainedWith(own, training, window);
    return own === null || trained.length === 0 ? [] : [estimated(own, training, trained, window.name)];
  });
  return effects.length > 0 ? effects : [notEvaluated(pair, tooEarly(model, days))];
}

function estimatedOf(model: Model, { because: _, cohorts, ...designed }: Designed, direction: 'up' | 'down'): Estimated {
  return { ...designed, cohorts: cohorts.length, ...shownOf(model, designed.design, cohorts, direction) };
}

function notEvaluated({ module, kpi, service }: Pair, because: ImpactReason, verdict: EffectVerdict = 'not evaluated'): Effect {
  return { module, kpi, service, window: null, verdict, of: 'team', from: 'readings', isShare: false, because, estimated: null };
}

interface Found {
  readonly source: Source;
  readonly series: KpiSeries;
  readonly training: Training;
}

/** The first source that has readings of somebody trained; else the first that has any. */
function sourceOf(model: Model, module: Module, kpi: Kpi): Found | null {
  let any: Found | null = null;
  for (const source of SOURCES) {
    for (const { days } of WINDOWS) {
      const series = seriesOf(model, kpi, source, days);
      if (series === null) continue;
      const found = { source, series, training: trainingOf(model, module)[source.of] };
      if ([...found.training.trained.keys()].some((key) => series.series.has(key))) return found;
      any ??= found;
    }
  }
  return any;
}

/** Where no team or person was read, the whole may have been. */
function ofTheWhole(model: Model, pair: Pair, completed: boolean): Effect {
  const { module, kpi } = pair;
  const measure = rosterMeasure(model, kpi);
  const silence = measure === null ? null : rosterSilence(model, measure);
  const nothing: ImpactReason = { code: completed ? (silence ?? 'no-readings-by-team') : 'no-completions' };
  const days = trainingDays(model, module, completed);
  const estimate = days === null ? null : wholeEstimate(model, kpi, ...days);
  if (estimate === null) return notEvaluated(pair, nothing);
  // Without completions nobody asked for an estimate; what would be missing for one is no answer then.
  if ('code' in estimate) return notEvaluated(pair, completed ? estimate : nothing);
  const { isShare, mixedScale } = scaleOf(readingsUntil(model, kpi));
  if (mixedScale) return notEvaluated(pair, { code: 'mixed-scale' });
  const { direction } = measureOf(model, kpi);
  if (direction === null || direction === 'range') return notEvaluated(pair, { code: direction === null ? 'no-direction' : 'range-direction' });
  const { effect, low, high, before, after } = estimate;
  return {
    ...notEvaluated(pair, { code: 'interrupted', data: { before, after } }, verdictOf(low, high, direction)),
    of: 'reading',
    isShare: isShare || (saysPercent(kpi) && readsAsShare(model, kpi)),
    estimated: {
      design: 'interrupted series',
      effect,
      low,
      high,
      smallestEffect: estimate.smallestEffect,
      trained: after,
      comparison: null,
      baselineDifference: null,
      cohorts: 1,
      grade: 'D',
      best: null,
      worst: null,
    },
  };
}

/** Whether a KPI's own numbers are shares: 0.21 for 21 %. */
function readsAsShare(_: Model, { fields: { current, baseline, target } }: Kpi): boolean {
  return [current, baseline, target].some((cell) => cell?.unit === '%');
}

/** The first and the last day of the training: of its completions, else from its beginning to its end, where it is over. */
function trainingDays(model: Model, module: Module, completed: boolean): readonly [Day, Day] | null {
  if (completed) {
    const trained = trainingOf(model, module);
    const days = [...trained.team.trained.values(), ...trained.person.trained.values()].flatMap((day) => day ?? []);
    return days.length === 0 ? null : [days.reduce((one, other) => Math.min(one, other)), days.reduce((one, other) => Math.max(one, other))];
  }
  const { start, end } = spanOf(module);
  return start === null || end === null || lifeOf(model, module) !== 'ended' ? null : [start, end];
}

/** An interval beside 0 is clear; on which side, and whether that is good, the direction says. */
function verdictOf(low: number, high: number, direction: 'up' | 'down'): EffectVerdict {
  if (low <= 0 && high >= 0) return 'too close to call';
  return low > 0 === (direction === 'up') ? 'clearly better' : 'clearly worse';
}

function tooEarly(model: Model, days: readonly number[]): ImpactReason {
  const [{ days: window }] = WINDOWS as readonly [Window];
  const first = days.reduce((one, other) => Math.min(one, other), Infinity);
  return { code: first + window > model.asOf ? 'window-open' : 'no-reading-after', data: { days: window } };
}

/** The same each time, whatever the order of rows and the names of sheets. */
function seedOf(module: Module, kpi: Kpi): number {
  const digest = new Digest();
  for (const key of [module.key, kpi.key]) digest.add(key);
  return digest.bits(31);
}
