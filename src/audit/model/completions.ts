/** Who completed which module, and whether a completion row says so. */
import type { Day } from './days';
import { grouped } from './grouped';
import { readStatus } from './read-words';
import { targetsOf } from './targets';
import type { Completion, Module, Status } from './types';

export interface CompletionsInput {
  readonly completions: readonly Completion[];
  readonly sessionOf: ReadonlyMap<Module, Module>;
  readonly asOf: Day;
}

export interface Completions {
  completionsOf(module: Module): readonly Completion[];
  hasCompleted(completion: Completion): boolean;
  /** Those of a module that have taken place. */
  completedOf(module: Module): readonly Completion[];
}

const NOTHING: readonly never[] = Object.freeze([]);
const DONE: ReadonlySet<Status | null> = new Set<Status | null>(['completed', 'passed', 'met']);

export function buildCompletions({ completions, sessionOf, asOf }: CompletionsInput): Completions {
  const byModule = grouped(completions, ({ fields }) => targetsOf<Module>(fields.module));
  for (const list of byModule.values()) Object.freeze(list);
  // Rows name the module, not the session: each session has them all.
  const completionsOf = (module: Module): readonly Completion[] => byModule.get(sessionOf.get(module) ?? module) ?? NOTHING;
  return {
    completionsOf,
    hasCompleted,
    completedOf: (module) => completionsOf(module).filter(hasCompleted),
  };

  /** A status that says otherwise outweighs a date: systems fill in the date of the last attempt. */
  function hasCompleted({ fields: { completed, status } }: Completion): boolean {
    const said = status?.value ?? null;
    if (said !== null) return DONE.has(said);
    if (completed === undefined) return status === undefined;
    if (completed.value !== null) return completed.value <= asOf;
    return DONE.has(readStatus(completed.raw).value);
  }
}
