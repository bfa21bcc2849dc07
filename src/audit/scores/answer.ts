/** What one part of a module's score answers, and why. */
import type { PartState } from './score-part';

export type Answer = readonly [state: PartState, because: string];

/** Its columns are missing, or its time has not come. */
export function notEvaluated(why: string): Answer {
  return ['not evaluated', why];
}
