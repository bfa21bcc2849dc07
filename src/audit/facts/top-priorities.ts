/** Which priorities are at the top: ranks up to the setting, or all of a few that have no rank. */
import { lifeOf } from './life';
import { perModel } from './per-model';
import type { Model, Priority } from '../model/types';

/** Up to this many priorities without ranks all count as the top. */
const UNRANKED_TOP = 5;

export const topPriorities = perModel((model): readonly Priority[] => {
  const priorities = model.priorities.filter((priority) => ['live', 'planned'].includes(lifeOf(model, priority)));
  const ranked = priorities.filter(({ fields }) => (fields.rank?.value ?? null) !== null);
  if (ranked.length > 0) return Object.freeze(ranked.filter(({ fields }) => (fields.rank?.value as number) <= model.settings.topPriorities));
  return Object.freeze(priorities.length <= UNRANKED_TOP ? priorities : []);
});

const top = perModel((model): ReadonlySet<Priority> => new Set(topPriorities(model)));

export function isTop(model: Model, priority: Priority): boolean {
  return top(model).has(priority);
}
