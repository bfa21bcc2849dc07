/** Who completed which module, and whether a completion row says so. */
import { grouped } from '../model/grouped';
import { readStatus } from '../reading/read-words';
import { targetsOf } from '../model/targets';
import { perModel } from './per-model';
import type { Completion, Model, Module } from '../model/types';
import type { Status } from '../reading/types';

const NOTHING: readonly never[] = Object.freeze([]);
const DONE: ReadonlySet<Status | null> = new Set<Status | null>(['completed', 'passed', 'met']);

const byModule = perModel(({ completions }) => grouped(completions, ({ fields }) => targetsOf<Module>(fields.module)), 'no names');

/** Rows name the module, not the session: each session has them all. */
export function completionsOf(model: Model, module: Module): readonly Completion[] {
  return byModule(model).get(model.standingFor(module) ?? module) ?? NOTHING;
}

/** Those of a module that have taken place. */
export function completedOf(model: Model, module: Module): readonly Completion[] {
  return completionsOf(model, module).filter((completion) => hasCompleted(model, completion));
}

/**
 * Whether a completion row says that the module was completed by the audit date: a date, a status, 1, 100 or a word for yes.
 * A status that says otherwise outweighs a date: systems fill in the date of the last attempt.
 */
export function hasCompleted(model: Model, { fields: { completed, status } }: Completion): boolean {
  const said = status?.value ?? null;
  if (said !== null) return DONE.has(said);
  if (completed === undefined) return status === undefined;
  if (completed.value !== null) return completed.value <= model.asOf;
  return DONE.has(readStatus(completed.raw).value);
}
