/** Which of its numbers a metric lacks: where it began, what it should come to, and which way is good. */
import { statesAmount } from './goal-phrases';
import { metricOf, wordingTextOf } from './judged-goals';
import { measureOf } from './measure';
import { readingsOf } from './readings';
import type { KeyResult, Kpi, Model } from '../model/types';

/** A KPI's target may also stand with its readings, a key result's with the KPI that it moves or in its own words. */
export function hasTarget(model: Model, goal: Kpi | KeyResult): boolean {
  const { target, minimum, maximum } = measureOf(model, goal);
  if ((target ?? minimum ?? maximum) !== null) return true;
  if (goal.kind === 'kpi') return readingsOf(model, goal).some((reading) => reading.target !== null);
  const metric = metricOf(goal);
  return statesAmount(wordingTextOf(goal)) || (metric !== null && hasTarget(model, metric));
}

/** A baseline, or a reading from before the current value; a key result may begin where its KPI does. */
export function hasStart(model: Model, goal: Kpi | KeyResult): boolean {
  const { baseline, currentSpan } = measureOf(model, goal);
  if (baseline !== null) return true;
  if (goal.kind === 'kpi') return readingsOf(model, goal).some(({ span }) => span.end < (currentSpan?.start ?? model.asOf));
  const metric = metricOf(goal);
  return metric !== null && hasStart(model, metric);
}

/** Whether it is known which way is good; a key result moves its KPI the way that is good for it. */
export function hasDirection(model: Model, goal: Kpi | KeyResult): boolean {
  if (measureOf(model, goal).direction !== null) return true;
  const metric = goal.kind === 'kpi' ? null : metricOf(goal);
  return metric !== null && hasDirection(model, metric);
}

/** What is missing, in the order a person would ask for it. */
export function missingNumbers(model: Model, goal: Kpi | KeyResult): readonly ('baseline' | 'target' | 'direction')[] {
  return [
    ...(hasStart(model, goal) ? [] : (['baseline'] as const)),
    ...(hasTarget(model, goal) ? [] : (['target'] as const)),
    ...(hasDirection(model, goal) ? [] : (['direction'] as const)),
  ];
}
