/** The shape a goal has, whatever it is called. */
import { keyResultsOf } from './cascade';
import { statesAmount, statesDeadline } from './goal-phrases';
import { wordingTextOf } from './judged-goals';
import type { Model, Objective } from '../model/types';

/** `OKR`: it has key results. `SMART`: none, but a number and a date of its own. Null: neither. */
export function shapeOf(model: Model, objective: Objective): 'OKR' | 'SMART' | null {
  if (keyResultsOf(model, objective).length > 0) return 'OKR';
  const { target, due, period } = objective.fields;
  const number = (target?.value ?? null) !== null || statesAmount(wordingTextOf(objective));
  const date = (due?.value ?? null) !== null || (period?.value ?? null) !== null || statesDeadline(wordingTextOf(objective));
  return number && date ? 'SMART' : null;
}
