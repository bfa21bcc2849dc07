/** Which priorities the judged modules reach, and which ones they may reach once names that fit nothing are put right. */
import { perModel } from './per-model';
import type { AnyRecord, Goal, Priority } from './types';

export interface Reached {
  readonly reached: ReadonlySet<Priority>;
  /** Priorities to which a proposed or an ambiguous name would lead. */
  readonly perhaps: ReadonlySet<Priority>;
}

/** Fields that only name people and places never lead to a priority. */
const LEADS_NOWHERE = /\.(owner|executive|sponsor|deliverer|unit|team|person|manager|head)$/;

export const reachedPriorities = perModel((model): Reached => {
  const reached = new Set(model.judgedModules.flatMap((module) => model.prioritiesOf(module)));
  const perhaps = new Set<Priority>();
  for (const { reference } of model.references) {
    if (reference.targets.length === 1 || LEADS_NOWHERE.test(reference.field)) continue;
    for (const candidate of [...reference.targets, ...reference.nearest]) {
      if (isGoal(candidate)) for (const priority of model.climb(candidate).priorities) perhaps.add(priority);
    }
  }
  return { reached, perhaps };
});

function isGoal(record: AnyRecord): record is Goal {
  return record.kind === 'priority' || record.kind === 'objective' || record.kind === 'keyResult' || record.kind === 'kpi';
}
