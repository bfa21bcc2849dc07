/** Which priorities are at the top: ranks up to the setting, or all of a few that have no rank. */
import type { Settings } from '../settings';
import type { Priority } from './types';

/** Up to this many priorities without ranks all count as the top. */
const UNRANKED_TOP = 5;

export function topOf(priorities: readonly Priority[], settings: Settings): readonly Priority[] {
  const ranked = priorities.filter(({ fields }) => (fields.rank?.value ?? null) !== null);
  if (ranked.length > 0) return Object.freeze(ranked.filter(({ fields }) => (fields.rank?.value as number) <= settings.topPriorities));
  return Object.freeze(priorities.length <= UNRANKED_TOP ? [...priorities] : []);
}
