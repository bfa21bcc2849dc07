/** Whether anything about a goal can be counted: its words, its own numbers, or a KPI. */
import { kpisOf, keyResultsOf, childrenOf } from './cascade';
import { statesAmount } from './goal-phrases';
import { wordingTextOf } from './judged-goals';
import type { KeyResult, Model, Objective } from '../model/types';

/** A number in the text, a target or baseline of its own, a metric it names, or a KPI that names it. */
export function isMeasurable(model: Model, goal: Objective | KeyResult): boolean {
  const { metric, target, baseline } = goal.fields;
  const own = (metric?.value ?? []).length > 0 || (target?.value ?? null) !== null || (baseline?.value ?? null) !== null;
  return own || statesAmount(wordingTextOf(goal)) || (goal.kind === 'objective' && kpisOf(model, goal).length > 0);
}

/** An objective is also measured by its key results, which are judged themselves, and by measurable goals beneath it. */
export function isMeasuredBelow(model: Model, goal: Objective | KeyResult): boolean {
  return (
    goal.kind === 'objective' &&
    (keyResultsOf(model, goal).length > 0 || childrenOf(model, goal).some((child) => isMeasurable(model, child) || keyResultsOf(model, child).length > 0))
  );
}
