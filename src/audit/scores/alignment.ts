/** Scores of the whole workbook: alignment, priorities served, dimensions. Two numbers are never merged. */
import { costOf } from '../facts/cost';
import { topPriorities } from '../facts/top-priorities';
import { judgedModules } from '../facts/judged-modules';
import { saysWhatServes } from '../facts/named-goals';
import { prioritiesOf } from '../facts/reached-priorities';
import type { Model, Module, Priority } from '../model/types';
import type { RuleRun } from '../run-rules';
import type { ModuleScore } from './module-score';
import { profileOf, weightOf } from './profile';
import { DIMENSIONS, type Dimension } from '../severity';

export interface Alignment {
  /** Mean of module scores weighted by cost, 0..100; null when no module has a score. */
  readonly alignment: number | null;
  /** Modules that took the median cost because they state none. */
  readonly medianCost: readonly Module[];
  /** What each module that has a score weighs. */
  readonly weights: ReadonlyMap<Module, number>;
}

/** A module without a cost takes the median; with several currencies, or no cost at all, every module weighs the same. */
export function alignmentOf(model: Model, scores: ReadonlyMap<Module, ModuleScore>): Alignment {
  const scored = [...scores].flatMap(([module, { score }]) => (score === null ? [] : [{ module, score, cost: costOf(model, module) }]));
  const costs = scored.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  const oneCurrency = new Set(costs.map(({ currency }) => currency)).size === 1;
  const amounts = costs.map(({ amount }) => amount).sort((one, other) => one - other);
  const middle = amounts.length >> 1;
  const median = oneCurrency
    ? amounts.length % 2 === 1
      ? (amounts[middle] as number)
      : ((amounts[middle - 1] as number) + (amounts[middle] as number)) / 2
    : 1;
  const stated = scored.map(({ cost }) => (oneCurrency && cost !== null ? Math.max(cost.amount, 0) : median));
  const even = stated.every((weight) => weight === 0);
  const weights = new Map(scored.map(({ module }, place) => [module, even ? 1 : (stated[place] as number)]));
  const [total, sum] = scored.reduce<[number, number]>(
    ([all, weighed], { module, score }) => [all + (weights.get(module) as number), weighed + (weights.get(module) as number) * score],
    [0, 0],
  );
  return {
    alignment: scored.length === 0 ? null : sum / total,
    weights,
    medianCost: oneCurrency ? scored.filter(({ cost }) => cost === null).map(({ module }) => module) : [],
  };
}

export interface PriorityServed {
  readonly priority: Priority;
  readonly modules: readonly Module[];
}

/** For each top priority the judged modules whose unbroken chain reaches it. */
export function prioritiesServed(model: Model): PriorityServed[] {
  const reached = new Map<Priority, Module[]>(topPriorities(model).map((priority) => [priority, []]));
  for (const module of judgedModules(model)) {
    for (const priority of prioritiesOf(model, module)) reached.get(priority)?.push(module);
  }
  return [...reached].map(([priority, modules]) => ({ priority, modules }));
}

/** Share of the top priorities that are served, 0..100; null when there are none, no module to serve them, or no column that says what modules serve. */
export function coverageOf(model: Model, served: readonly PriorityServed[]): number | null {
  if (served.length === 0 || model.modules.length === 0 || !saysWhatServes(model)) return null;
  return (100 * served.filter(({ modules }) => modules.length > 0).length) / served.length;
}

export interface DimensionResult {
  readonly name: Dimension;
  readonly score: number | null;
  readonly checked: number;
  readonly flagged: number;
  readonly undecided: number;
}

/**
 * Weighted mean over a dimension's rules that ran of the share of subjects that passed, 0..100; null while no rule that
 * answers the dimension's question judged anything.
 * @param forgiven subjects per rule that accepted findings take out of the count
 */
export function dimensionScores(runs: readonly RuleRun[], forgiven: ReadonlyMap<string, number>): DimensionResult[] {
  return DIMENSIONS.map((name) => {
    const ran = runs.filter((run) => run.outcome === 'ran' && profileOf(run.rule.id)?.dimension === name);
    let weights = 0;
    let sum = 0;
    let answered = false;
    for (const run of ran) {
      const out = forgiven.get(run.rule.id) ?? 0;
      const judged = run.checked - out;
      const weight = weightOf(run.rule.id);
      if (judged <= 0 || weight === 0) continue;
      answered ||= profileOf(run.rule.id)?.answers !== false;
      weights += weight;
      sum += weight * ((run.checked - run.flagged.length) / judged);
    }
    const count = (of: (run: RuleRun) => number): number => ran.reduce((total, run) => total + of(run), 0);
    return {
      name,
      score: answered ? (100 * sum) / weights : null,
      checked: count((run) => run.checked),
      flagged: count((run) => run.flagged.length),
      undecided: count((run) => run.undecided),
    };
  });
}
