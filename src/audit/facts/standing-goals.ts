/** What goals promise as they stand: what somebody signs who signs a review. */
import type { Model } from '../model/types';
import type { KeptGoal } from '../state/sign-off';
import { judgedKeyResults, judgedKpis, judgedObjectives } from './judged-goals';

/** Baseline and target in the goal's own unit; null for what nobody states. */
export type StandingGoal = Omit<KeptGoal, 'decision'>;

/** Goals that promise anything, objectives first. */
export function standingGoals(model: Model): readonly StandingGoal[] {
  return [...judgedObjectives(model), ...judgedKeyResults(model), ...judgedKpis(model)]
    .map(({ key, name, fields: { baseline, target, due } }): StandingGoal => ({
      key,
      name,
      baseline: baseline?.value ?? null,
      target: target?.value ?? null,
      due: due?.value ?? null,
    }))
    .filter(({ baseline, target, due }) => baseline !== null || target !== null || due !== null);
}
