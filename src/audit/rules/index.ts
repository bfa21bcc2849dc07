/** Every rule, in the order of the catalogue. */
import type { Rule } from '../rule';
import { activityOnlyMeasure } from './activity-only-measure';
import { ambiguousDate } from './ambiguous-date';
import { ambiguousReference } from './ambiguous-reference';
import { brokenChain } from './broken-chain';
import { businessOnlyOwnership } from './business-only-ownership';
import { catchAllKpi } from './catch-all-kpi';
import { childlessObjective } from './childless-objective';
import { circularCascade } from './circular-cascade';
import { committeeGap } from './committee-gap';
import { competencyMismatch } from './competency-mismatch';
import { contradictingModules } from './contradicting-modules';
import { copiedReviewDate } from './copied-review-date';
import { crowdedObjective } from './crowded-objective';
import { danglingReference } from './dangling-reference';
import { departedPerson } from './departed-person';
import { dividedExecutives } from './divided-executives';
import { duplicateId } from './duplicate-id';
import { duplicateModule } from './duplicate-module';
import { earlyMeasurement } from './early-measurement';
import { errorValue } from './error-value';
import { expiredTarget } from './expired-target';
import { flatTarget } from './flat-target';
import { frameworkMismatch } from './framework-mismatch';
import { goalWithoutDeadline } from './goal-without-deadline';
import { hrOnlyOwnership } from './hr-only-ownership';
import { incompleteBusinessCase } from './incomplete-business-case';
import { incompleteCost } from './incomplete-cost';
import { inconsistentFormula } from './inconsistent-formula';
import { invisibleOutcome } from './invisible-outcome';
import { juniorSponsor } from './junior-sponsor';
import { kpiWithoutBaseline } from './kpi-without-baseline';
import { kpiWithoutDirection } from './kpi-without-direction';
import { kpiWithoutOwner } from './kpi-without-owner';
import { kpiWithoutTarget } from './kpi-without-target';
import { lateBenefit } from './late-benefit';
import { lateSponsor } from './late-sponsor';
import { missingBriefing } from './missing-briefing';
import { missingComparison } from './missing-comparison';
import { mixedCurrency } from './mixed-currency';
import { mixedFrameworks } from './mixed-frameworks';
import { mixedScale } from './mixed-scale';
import { movedTarget } from './moved-target';
import { numberStoredAsText } from './number-stored-as-text';
import { oneSidedReview } from './one-sided-review';
import { openDecision } from './open-decision';
import { orphanObjective } from './orphan-objective';
import { overclaimedKpi } from './overclaimed-kpi';
import { overdueReview } from './overdue-review';
import { overloadedSponsor } from './overloaded-sponsor';
import { overriddenFormula } from './overridden-formula';
import { periodMismatch } from './period-mismatch';
import { scatteredModule } from './scattered-module';
import { selfSponsoredModule } from './self-sponsored-module';
import { sharedOwner } from './shared-owner';
import { shortTotal } from './short-total';
import { siloedModule } from './siloed-module';
import { skippedLevel } from './skipped-level';
import { staleKpi } from './stale-kpi';
import { staleReview } from './stale-review';
import { statusContradictsNumbers } from './status-contradicts-numbers';
import { strandedCompetency } from './stranded-competency';
import { targetAgainstDirection } from './target-against-direction';
import { targetBeyondHistory } from './target-beyond-history';
import { taskAsKeyResult } from './task-as-key-result';
import { trainingBeforeStrategy } from './training-before-strategy';
import { unaccountableUnit } from './unaccountable-unit';
import { unbalancedWeights } from './unbalanced-weights';
import { uncheckedFade } from './unchecked-fade';
import { unclearDecision } from './unclear-decision';
import { uncostedModule } from './uncosted-module';
import { unisolatedClaim } from './unisolated-claim';
import { unknownModule } from './unknown-module';
import { unknownPerson } from './unknown-person';
import { unlinkedModule } from './unlinked-module';
import { unmeasurableGoal } from './unmeasurable-goal';
import { unmeasuredCompetency } from './unmeasured-competency';
import { unmeasuredModule } from './unmeasured-module';
import { unmeasuredPriority } from './unmeasured-priority';
import { unownedModule } from './unowned-module';
import { unownedObjective } from './unowned-objective';
import { unownedPriority } from './unowned-priority';
import { unprovenEffect } from './unproven-effect';
import { unrankedPriorities } from './unranked-priorities';
import { unreinforcedModule } from './unreinforced-module';
import { unreviewedChange } from './unreviewed-change';
import { unservedKpi } from './unserved-kpi';
import { unservedMarket } from './unserved-market';
import { unsponsoredModule } from './unsponsored-module';
import { untrainedCompetency } from './untrained-competency';
import { untrainedPriority } from './untrained-priority';
import { vagueGoal } from './vague-goal';
import { vaguePriority } from './vague-priority';
import { vanishedUnit } from './vanished-unit';

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
  kpiWithoutTarget,
  kpiWithoutBaseline,
  kpiWithoutDirection,
  kpiWithoutOwner,
  flatTarget,
  targetAgainstDirection,
  targetBeyondHistory,
  statusContradictsNumbers,
  mixedScale,
  vagueGoal,
  unmeasurableGoal,
  goalWithoutDeadline,
  taskAsKeyResult,
  staleKpi,
  numberStoredAsText,
  ambiguousDate,
  errorValue,
  unlinkedModule,
  brokenChain,
  activityOnlyMeasure,
  competencyMismatch,
  unmeasuredCompetency,
  untrainedCompetency,
  strandedCompetency,
  scatteredModule,
  catchAllKpi,
  overclaimedKpi,
  unservedKpi,
  unownedModule,
  unownedObjective,
  sharedOwner,
  unsponsoredModule,
  juniorSponsor,
  unknownPerson,
  departedPerson,
  overloadedSponsor,
  selfSponsoredModule,
  hrOnlyOwnership,
  businessOnlyOwnership,
  unaccountableUnit,
  lateSponsor,
  committeeGap,
  unclearDecision,
  staleReview,
  copiedReviewDate,
  unreviewedChange,
  vanishedUnit,
  unservedMarket,
  overdueReview,
  oneSidedReview,
  openDecision,
  unreinforcedModule,
  invisibleOutcome,
  duplicateModule,
  contradictingModules,
  mixedFrameworks,
  siloedModule,
  incompleteBusinessCase,
  incompleteCost,
  uncostedModule,
  mixedCurrency,
  overriddenFormula,
  inconsistentFormula,
  shortTotal,
  unmeasuredModule,
  earlyMeasurement,
  unisolatedClaim,
  lateBenefit,
  missingComparison,
  unprovenEffect,
  uncheckedFade,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];

/** The rule of an id; undefined for an unknown one. */
export function ruleOf(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
