/** What one part of a module's score answers, and why. */
import type { ComponentReason } from './component-reasons';
import type { PartState } from './score-part';

export type Answer = readonly [state: PartState, because: ComponentReason];

/** Its columns are missing, or its time has not come. */
export function notEvaluated(why: ComponentReason): Answer {
  return ['not evaluated', why];
}
