/** Whether anything about a goal can be counted: its words, its own numbers, or a KPI. */
import { statesAmount } from './goal-phrases';
import { wordingTextOf } from './judged-goals';
import type { KeyResult, Model, Objective } from './types';

/** A number in the text, a target or baseline of its own, a metric it names, or a KPI that names it. */
export function isMeasurable(model: Model, goal: Objective | KeyResult): boolean {
  const { metric, target, baseline } = goal.fields;
  const own = (metric?.value ?? []).length > 0 || (target?.value ?? null) !== null || (baseline?.value ?? null) !== null;
  return own || statesAmount(wordingTextOf(goal)) || (goal.kind === 'objective' && model.kpisOf(goal).length > 0);
}

/** An objective is also measured by its key results, which are judged themselves, and by measurable goals beneath it. */
export function isMeasuredBelow(model: Model, goal: Objective | KeyResult): boolean {
  return (
    goal.kind === 'objective' &&
    (model.keyResultsOf(goal).length > 0 || model.childrenOf(goal).some((child) => isMeasurable(model, child) || model.keyResultsOf(child).length > 0))
  );
}
