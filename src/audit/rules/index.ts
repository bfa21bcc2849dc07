/** Every rule, in the order of the catalogue. */
import type { Rule } from '../rule';
import { ambiguousReference } from './ambiguous-reference';
import { childlessObjective } from './childless-objective';
import { circularCascade } from './circular-cascade';
import { crowdedObjective } from './crowded-objective';
import { danglingReference } from './dangling-reference';
import { dividedExecutives } from './divided-executives';
import { duplicateId } from './duplicate-id';
import { earlyMeasurement } from './early-measurement';
import { expiredTarget } from './expired-target';
import { frameworkMismatch } from './framework-mismatch';
import { incompleteBusinessCase } from './incomplete-business-case';
import { incompleteCost } from './incomplete-cost';
import { lateBenefit } from './late-benefit';
import { missingBriefing } from './missing-briefing';
import { mixedCurrency } from './mixed-currency';
import { movedTarget } from './moved-target';
import { orphanObjective } from './orphan-objective';
import { periodMismatch } from './period-mismatch';
import { skippedLevel } from './skipped-level';
import { trainingBeforeStrategy } from './training-before-strategy';
import { unbalancedWeights } from './unbalanced-weights';
import { uncostedModule } from './uncosted-module';
import { unisolatedClaim } from './unisolated-claim';
import { unknownModule } from './unknown-module';
import { unmeasuredModule } from './unmeasured-module';
import { unmeasuredPriority } from './unmeasured-priority';
import { unownedPriority } from './unowned-priority';
import { unrankedPriorities } from './unranked-priorities';
import { untrainedPriority } from './untrained-priority';
import { vaguePriority } from './vague-priority';

export const RULES = [
  unmeasuredPriority,
  vaguePriority,
  unownedPriority,
  unrankedPriorities,
  missingBriefing,
  dividedExecutives,
  untrainedPriority,
  trainingBeforeStrategy,
  expiredTarget,
  orphanObjective,
  danglingReference,
  unknownModule,
  ambiguousReference,
  duplicateId,
  circularCascade,
  skippedLevel,
  childlessObjective,
  crowdedObjective,
  periodMismatch,
  unbalancedWeights,
  frameworkMismatch,
  movedTarget,
  incompleteBusinessCase,
  incompleteCost,
  uncostedModule,
  mixedCurrency,
  unmeasuredModule,
  earlyMeasurement,
  unisolatedClaim,
  lateBenefit,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];

/** The rule of an id; undefined for an unknown one. */
export function ruleOf(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
