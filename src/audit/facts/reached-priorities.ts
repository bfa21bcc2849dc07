/** Which priorities the judged modules reach, and which ones they may reach once names that fit nothing are put right. */
import { judgedModules } from './judged-modules';
import type { FieldName, Kind } from '../fields';
import { targetKinds } from '../model/link-records';
import { lostFields } from './active-services';
import { climbFrom } from './climbs';
import { perModel, perRecord } from './per-model';
import { serves } from './services';
import type { AnyRecord, Goal, Module, Priority } from '../model/types';

export interface Reached {
  readonly reached: ReadonlySet<Priority>;
  /** Priorities to which a proposed or an ambiguous name would lead. */
  readonly perhaps: ReadonlySet<Priority>;
}

/** Priorities that any of the module's climbs reaches. */
export const prioritiesOf = perRecord((model, module: Module): readonly Priority[] =>
  Object.freeze([...new Set(serves(model, module).flatMap(({ goal }) => climbFrom(model, goal).priorities))]),
);

const GOALS: ReadonlySet<Kind> = new Set(['priority', 'objective', 'keyResult', 'kpi']);

export const reachedPriorities = perModel((model): Reached => {
  const reached = new Set(judgedModules(model).flatMap((module) => prioritiesOf(model, module)));
  // A link that nobody can read may lead to any of them.
  const perhaps = new Set<Priority>([...lostFields(model)].some((field) => targetKinds(field).some((kind) => GOALS.has(kind))) ? model.priorities : []);
  const withLost = new Set<FieldName>();
  for (const { reference } of model.references) {
    // What is near the names of people and places leads nowhere, and takes long to find.
    if (reference.targets.length === 1 || !targetKinds(reference.field).some((kind) => GOALS.has(kind))) continue;
    const lost = reference.targets.length > 0 || withLost.has(reference.field) ? [] : reference.perhaps;
    if (reference.targets.length === 0) withLost.add(reference.field);
    for (const candidate of [...reference.targets, ...reference.nearest, ...lost]) {
      if (isGoal(candidate)) for (const priority of climbFrom(model, candidate).priorities) perhaps.add(priority);
    }
  }
  return { reached, perhaps };
});

function isGoal(record: AnyRecord): record is Goal {
  return GOALS.has(record.kind);
}
