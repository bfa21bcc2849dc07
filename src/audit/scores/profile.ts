/** The scoring policy: dimension, severity, weight and share of spend at risk of every rule. One line per rule; a rule without one does not compile. */
import type { RuleId } from '../rules';
import type { Dimension, Severity } from '../severity';

export interface ProfileLine {
  readonly dimension: Dimension;
  readonly severity: Severity;
  /** Severity of single messages that differ from the rule's. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** By severity unless stated. */
  readonly weight?: number;
  /** Share of a module's cost that its finding puts at risk, 0..1. */
  readonly atRisk?: number;
}

const critical = (dimension: Dimension, atRisk?: number): ProfileLine => line(dimension, 'critical', atRisk);
const high = (dimension: Dimension, atRisk?: number): ProfileLine => line(dimension, 'high', atRisk);
const medium = (dimension: Dimension, atRisk?: number): ProfileLine => line(dimension, 'medium', atRisk);
const low = (dimension: Dimension, atRisk?: number): ProfileLine => line(dimension, 'low', atRisk);
/** Cell hygiene is listed but moves no score. */
const hygiene = (severity: Severity): ProfileLine => ({ dimension: 'measurability', severity, weight: 0 });

function line(dimension: Dimension, severity: Severity, atRisk?: number): ProfileLine {
  return atRisk === undefined ? { dimension, severity } : { dimension, severity, atRisk };
}

export const PROFILE: Readonly<Record<RuleId, ProfileLine>> = {
  'unmeasured-priority': high('strategy'),
  'vague-priority': medium('strategy'),
  'unowned-priority': high('strategy'),
  'unranked-priorities': medium('strategy'),
  'missing-briefing': medium('strategy'),
  'divided-executives': high('strategy'),
  'untrained-priority': critical('strategy'),
  'training-before-strategy': medium('strategy'),
  'expired-target': high('strategy', 1),

  'orphan-objective': high('cascade'),
  'dangling-reference': critical('cascade'),
  'unknown-module': low('cascade'),
  'ambiguous-reference': high('cascade'),
  'duplicate-id': high('cascade'),
  'circular-cascade': critical('cascade'),
  'skipped-level': low('cascade'),
  'childless-objective': high('cascade'),
  'crowded-objective': low('cascade'),
  'period-mismatch': medium('cascade'),
  'unbalanced-weights': medium('cascade'),
  'framework-mismatch': medium('cascade'),
  'moved-target': { ...high('cascade'), severities: { okr: 'medium', smart: 'high' } },

  'kpi-without-target': high('measurability'),
  'kpi-without-baseline': medium('measurability'),
  'kpi-without-direction': medium('measurability'),
  'kpi-without-owner': high('measurability'),
  'flat-target': high('measurability'),
  'target-against-direction': high('measurability'),
  'target-beyond-history': low('measurability'),
  'status-contradicts-numbers': high('measurability'),
  'mixed-scale': high('measurability'),
  'vague-goal': medium('measurability'),
  'unmeasurable-goal': high('measurability'),
  'goal-without-deadline': medium('measurability'),
  'task-as-key-result': medium('measurability'),
  'stale-kpi': medium('measurability'),
  'number-stored-as-text': hygiene('low'),
  'ambiguous-date': hygiene('medium'),
  'error-value': hygiene('medium'),

  'unlinked-module': critical('linkage', 1),
  'broken-chain': high('linkage', 0.5),
  'activity-only-measure': high('linkage', 0.5),
  'competency-mismatch': medium('linkage'),
  'unmeasured-competency': high('linkage'),
  'untrained-competency': high('linkage'),
  'stranded-competency': high('linkage'),
  'scattered-module': low('linkage'),
  'catch-all-kpi': medium('linkage'),
  'overclaimed-kpi': high('linkage'),
  'unserved-kpi': medium('linkage'),

  'unowned-module': high('ownership'),
  'unowned-objective': high('ownership'),
  'shared-owner': low('ownership'),
  'unsponsored-module': { ...high('ownership', 0.5), severities: { companyWide: 'critical', other: 'high' } },
  'junior-sponsor': high('ownership'),
  'unknown-person': medium('ownership'),
  'departed-person': high('ownership', 0.2),
  'overloaded-sponsor': low('ownership'),
  'self-sponsored-module': medium('ownership'),
  'hr-only-ownership': high('ownership', 0.2),
  'business-only-ownership': low('ownership'),
  'unaccountable-unit': high('ownership'),
  'late-sponsor': { ...low('ownership'), severities: { companyWide: 'high', other: 'low' } },
  'committee-gap': { ...medium('ownership'), severities: { missingFunction: 'medium', noCommittee: 'high' } },
  'unclear-decision': medium('ownership'),

  'stale-review': { ...medium('upkeep'), severities: { stale: 'medium', veryStale: 'high' } },
  'copied-review-date': low('upkeep'),
  'unreviewed-change': high('upkeep'),
  'vanished-unit': high('upkeep'),
  'unserved-market': medium('upkeep'),
  'overdue-review': medium('upkeep'),
  'one-sided-review': medium('upkeep'),
  'open-decision': medium('upkeep'),
  'unreinforced-module': medium('upkeep'),
  'invisible-outcome': medium('upkeep'),

  'duplicate-module': medium('silos'),
  'contradicting-modules': critical('silos', 1),
  'mixed-frameworks': low('silos'),
  'siloed-module': medium('silos'),

  'incomplete-business-case': high('money'),
  'incomplete-cost': medium('money'),
  'uncosted-module': medium('money'),
  'mixed-currency': high('money'),

  'unmeasured-module': high('evidence', 0.2),
  'early-measurement': medium('evidence'),
  'unisolated-claim': high('evidence'),
  'late-benefit': medium('evidence'),
};

/** Weight of a severity in a dimension's score. */
const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = { critical: 10, high: 5, medium: 2, low: 1 };

/** The profile's line for an id that may be unknown. */
export function profileOf(rule: string): ProfileLine | undefined {
  return (PROFILE as Readonly<Record<string, ProfileLine>>)[rule];
}

/** A rule's weight in its dimension's score. */
export function weightOf(rule: string): number {
  const line = profileOf(rule);
  return line === undefined ? 0 : (line.weight ?? SEVERITY_WEIGHT[line.severity]);
}

/** Severity of one message of a rule. */
export function severityOf(rule: string, message: string, settings: { readonly severity?: Severity } = {}): Severity {
  const line = profileOf(rule);
  return settings.severity ?? line?.severities?.[message] ?? line?.severity ?? 'medium';
}
