/** When a module, objective or link was last looked at, and what has happened since. */
import { cadenceOf, type Cadence } from './cadence';
import { changesTouching } from './changes';
import { lifeOf, spanOf } from './life';
import { perRecord } from './per-model';
import { isUnreadable } from '../reading/cell-state';
import { targetsOf } from '../model/targets';
import type { Day } from '../reading/days';
import type { Change, Link, Model, Module, Objective } from '../model/types';

export interface Review {
  /** `to-come`: the date has not come yet, so nobody has looked. `never`: no date; `no-column`: nowhere to enter one. */
  readonly state: 'reviewed' | 'never' | 'to-come' | 'unreadable' | 'no-column';
  readonly on: Day | null;
  /** The review, else the day on which what was never reviewed began; null where nothing says. */
  readonly since: Day | null;
  /** Days since then. */
  readonly age: number | null;
  readonly cadence: Cadence;
}

/** The last review; a link counts as looked at when its module was. */
export const reviewOf = perRecord((model, record: Module | Objective | Link): Review => {
  const cell = record.fields.lastReviewed;
  const module = record.kind === 'link' ? (targetsOf<Module>(record.fields.module)[0] ?? record) : record;
  const on = Math.max(cell?.value ?? 0, module.fields.lastReviewed?.value ?? 0);
  const state = cell === undefined ? 'no-column' : isUnreadable(cell) ? 'unreadable' : on > model.asOf ? 'to-come' : on > 0 ? 'reviewed' : 'never';
  const since = state === 'reviewed' ? on : state === 'never' ? begunOn(model, module) : null;
  return Object.freeze({ state, on: on > 0 ? on : null, since, age: since === null ? null : model.asOf - since, cadence: cadenceOf(model, module) });
});

/** When what was never reviewed began; null where nothing says, or where it is yet to begin. */
export function begunOn(model: Model, record: Module | Objective | Link): Day | null {
  if (record.kind === 'link' || lifeOf(model, record) === 'planned') return null;
  const start = spanOf(record).start ?? (record.kind === 'objective' ? (record.fields.agreedOn?.value ?? null) : null);
  return start !== null && start <= model.asOf ? start : null;
}

/** The latest change that touches a record, up to the audit date. */
export function latestChange(model: Model, record: Module | Objective): Change | null {
  return changesTouching(model, record).find(({ fields }) => fields.date?.value != null) ?? null;
}

/** That change, where nobody has looked at the record since; what began after it was made for the organisation as it is now. */
export function unreviewedChangeOf(model: Model, record: Module | Objective): Change | null {
  const change = latestChange(model, record);
  const changed = change?.fields.date?.value ?? null;
  if (changed === null) return null;
  const reviewed = record.fields.lastReviewed?.value ?? null;
  if (reviewed !== null && reviewed >= changed) return null;
  const made = Math.max(spanOf(record).start ?? 0, record.kind === 'objective' ? (record.fields.agreedOn?.value ?? 0) : 0);
  return made > changed ? null : change;
}
