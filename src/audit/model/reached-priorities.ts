/** Which priorities the judged modules reach, and which ones they may reach once names that fit nothing are put right. */
import type { Kind } from '../fields';
import { targetKinds } from './link-records';
import { perModel } from './per-model';
import type { AnyRecord, Goal, Priority } from './types';

export interface Reached {
  readonly reached: ReadonlySet<Priority>;
  /** Priorities to which a proposed or an ambiguous name would lead. */
  readonly perhaps: ReadonlySet<Priority>;
}

const GOALS: ReadonlySet<Kind> = new Set(['priority', 'objective', 'keyResult', 'kpi']);

export const reachedPriorities = perModel((model): Reached => {
  const reached = new Set(model.judgedModules.flatMap((module) => model.prioritiesOf(module)));
  const perhaps = new Set<Priority>();
  for (const { reference } of model.references) {
    // What is near the names of people and places leads nowhere, and takes long to find.
    if (reference.targets.length === 1 || !targetKinds(reference.field).some((kind) => GOALS.has(kind))) continue;
    for (const candidate of [...reference.targets, ...reference.nearest]) {
      if (isGoal(candidate)) for (const priority of model.climb(candidate).priorities) perhaps.add(priority);
    }
  }
  return { reached, perhaps };
});

function isGoal(record: AnyRecord): record is Goal {
  return GOALS.has(record.kind);
}
