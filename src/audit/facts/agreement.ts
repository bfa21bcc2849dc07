/** Since when a goal has been agreed: its own date, else that of the nearest objective or priority above it. */
import { climbFrom } from './climbs';
import { lastBriefed } from './briefings';
import type { Day } from '../reading/days';
import type { Goal, Model } from '../model/types';

/** A priority without a date counts from the first briefing that names it; null where nothing says. */
export function agreedSince(model: Model, goal: Goal): Day | null {
  const { path, priorities } = climbFrom(model, goal);
  for (const step of [...path, ...priorities]) {
    if (step.kind !== 'objective' && step.kind !== 'priority') continue;
    const on = step.fields.agreedOn?.value ?? (step.kind === 'priority' ? (lastBriefed(model).get(step)?.first ?? null) : null);
    if (on !== null) return on;
  }
  return null;
}
