/** How far a goal should have come: the share of its time that has passed. */
import { spanOf } from './life';
import { measureOf } from './measure';
import { objectiveOf } from './judged-goals';
import type { Measured, Model } from '../model/types';
import type { Status } from '../reading/types';

/**
 * (day − start) / (due − start), 0..1; null where its time is not stated. A key result takes what it lacks from its
 * objective. By `reading` the day is that of the latest reading: a figure of last quarter can only show last quarter's progress.
 */
export function expectedBy(model: Model, goal: Measured, by: 'today' | 'reading'): number | null {
  const own = spanOf(goal);
  const objective = goal.kind === 'keyResult' ? objectiveOf(goal) : null;
  const around = objective === null ? null : spanOf(objective);
  const start = own.start ?? around?.start ?? null;
  const end = own.end ?? around?.end ?? null;
  if (start === null || end === null || end <= start) return null;
  const read = goal.kind === 'kpi' ? (goal.fields.asOf?.value ?? measureOf(model, goal).currentSpan?.end ?? model.asOf) : model.asOf;
  const day = by === 'reading' ? Math.min(read, model.asOf) : model.asOf;
  return Math.min(1, Math.max(0, (day - start) / (end - start)));
}

/** What people say of a goal; null where they say nothing that we know. */
export function statedStatus(goal: Measured): Status | null {
  return goal.fields.status?.value ?? null;
}
