/** Which priorities the judged modules reach, and which ones they may reach once names that fit nothing are put right. */
import { judgedModules } from './judged-modules';
import type { FieldName, Kind } from '../fields';
import { targetKinds } from '../model/link-records';
import { lostFields } from './perhaps-meant';
import { climbFrom } from './climbs';
import { perModel, perRecord } from './per-model';
import { isOver } from './service-ends';
import { serves, type Service } from './services';
import { lifeOf } from './life';
import { isTop } from './top-priorities';
import type { AnyRecord, Goal, Module, Objective, Priority } from '../model/types';

export interface Reached {
  readonly reached: ReadonlySet<Priority>;
  /** Priorities to which a proposed or an ambiguous name would lead. */
  readonly perhaps: ReadonlySet<Priority>;
}

/** What a module serves and is not over. */
export const currentServices = perRecord((model, module: Module): readonly Service[] =>
  Object.freeze(serves(model, module).filter((service) => !isOver(model, service))),
);

/** Priorities that any of the module's climbs reaches, from what is not over. */
export const prioritiesOf = perRecord((model, module: Module): readonly Priority[] =>
  Object.freeze([...new Set(currentServices(model, module).flatMap(({ goal }) => climbFrom(model, goal).priorities))]),
);

/** The highest goal that is still pursued and that a module reaches; null for none. */
export const highestOf = perRecord((model, module: Module): { readonly goal: Priority | Objective; readonly top: boolean } | null => {
  const live = prioritiesOf(model, module).filter((priority) => ['live', 'planned'].includes(lifeOf(model, priority)));
  const priority = live.find((one) => isTop(model, one)) ?? live[0];
  if (priority !== undefined) return { goal: priority, top: isTop(model, priority) };
  for (const { goal } of currentServices(model, module))
    for (const step of climbFrom(model, goal).path) if (step.kind === 'objective' && lifeOf(model, step) === 'live') return { goal: step, top: false };
  return null;
});

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

/** Priorities that only modules which have ended reached, each with the last of them. */
export const lastReached = perModel((model): ReadonlyMap<Priority, Module> => {
  const last = new Map<Priority, Module>();
  for (const module of model.modules) {
    if (lifeOf(model, module) !== 'ended') continue;
    for (const priority of prioritiesOf(model, module)) {
      const before = last.get(priority);
      if (before === undefined || endOf(module) > endOf(before) || (endOf(module) === endOf(before) && module.key < before.key)) last.set(priority, module);
    }
  }
  return last;
});

/** Priorities that a module on hold would reach, each with the first of them. */
export const reachedOnHold = perModel((model): ReadonlyMap<Priority, Module> => {
  const held = new Map<Priority, Module>();
  for (const module of model.modules) {
    if (module.fields.status?.value !== 'on-hold' || lifeOf(model, module) !== 'left-out') continue;
    for (const priority of prioritiesOf(model, module)) {
      const before = held.get(priority);
      if (before === undefined || module.key < before.key) held.set(priority, module);
    }
  }
  return held;
});

function endOf({ fields }: Module): number {
  return fields.end?.value ?? Number.NEGATIVE_INFINITY;
}

function isGoal(record: AnyRecord): record is Goal {
  return GOALS.has(record.kind);
}
