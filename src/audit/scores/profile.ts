/** The scoring policy: dimension, severity, weight, and what each puts at stake: a share of the spend and a part of the module's score. One line per rule; a rule without one does not compile. */
import type { RuleId } from '../rules';
import type { Dimension, Severity } from '../severity';
import type { ComponentName } from './score-part';

/** What a finding says of a module's money and score at once: the share of its cost at risk, and the part of its score that it holds down. */
export interface Stake {
  /** Share of the cost, 0..1. */
  readonly atRisk: number;
  readonly component: ComponentName;
  /** The part gets no more than this, evaluated or not. */
  readonly atMost: 'half' | 'none';
}

interface Line {
  readonly dimension: Dimension;
  readonly severity: Severity;
  /** Severity of single messages that differ from the rule's. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** By severity unless stated. */
  readonly weight?: number;
  /** False: passing it answers nothing of the dimension's question; it counts where another rule has answered. */
  readonly answers?: false;
}

/** Share, component and cap stand together or not at all. */
export type ProfileLine = Line & (Stake | { readonly [name in keyof Stake]?: never });

const critical = (dimension: Dimension, stake: Stake | object = {}): ProfileLine => ({ dimension, severity: 'critical', ...stake });
const high = (dimension: Dimension, stake: Stake | object = {}): ProfileLine => ({ dimension, severity: 'high', ...stake });
const medium = (dimension: Dimension): ProfileLine => ({ dimension, severity: 'medium' });
const low = (dimension: Dimension): ProfileLine => ({ dimension, severity: 'low' });
/** Cell hygiene is listed but moves no score. */
const hygiene = (severity: Severity): ProfileLine => ({ dimension: 'measurability', severity, weight: 0 });
/** How sums are made is listed with the money, and moves no score. */
const bookkeeping = (severity: Severity): ProfileLine => ({ dimension: 'money', severity, weight: 0 });
/** Whether names are found, ids are unique or claims are made with care says nothing while there is nothing else to say. */
const beside = (line: ProfileLine): ProfileLine => ({ ...line, answers: false });

const stake = (atRisk: number, component: ComponentName, atMost: Stake['atMost']): Stake => ({ atRisk, component, atMost });

export const PROFILE: Readonly<Record<RuleId, ProfileLine>> = {
  'unmeasured-priority': high('strategy'),
  'vague-priority': medium('strategy'),
  'unowned-priority': high('strategy'),
  'unranked-priorities': medium('strategy'),
  'missing-briefing': medium('strategy'),
  'divided-executives': high('strategy'),
  'untrained-priority': critical('strategy'),
  'training-before-strategy': medium('strategy'),
  'expired-target': high('strategy', stake(1, 'Strategy', 'none')),

  'orphan-objective': high('cascade'),
  'dangling-reference': beside(critical('cascade')),
  'unknown-module': beside(low('cascade')),
  'ambiguous-reference': beside(high('cascade')),
  'duplicate-id': beside(high('cascade')),
  'circular-cascade': critical('cascade', stake(0.5, 'Strategy', 'half')),
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

  'unlinked-module': critical('linkage', stake(1, 'Strategy', 'none')),
  'broken-chain': high('linkage', stake(0.5, 'Strategy', 'half')),
  'activity-only-measure': high('linkage', stake(0.5, 'Metric', 'none')),
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
  'unsponsored-module': { ...high('ownership', stake(0.5, 'Ownership', 'half')), severities: { companyWide: 'critical', other: 'high' } },
  'junior-sponsor': high('ownership'),
  'unknown-person': beside(medium('ownership')),
  'departed-person': high('ownership', stake(0.2, 'Ownership', 'half')),
  'overloaded-sponsor': low('ownership'),
  'self-sponsored-module': medium('ownership'),
  'hr-only-ownership': high('ownership', stake(0.2, 'Ownership', 'half')),
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
  'contradicting-modules': critical('silos', stake(1, 'Metric', 'none')),
  'mixed-frameworks': low('silos'),
  'siloed-module': medium('silos'),

  'incomplete-business-case': high('money'),
  'incomplete-cost': medium('money'),
  'uncosted-module': medium('money'),
  'mixed-currency': high('money'),
  'overridden-formula': bookkeeping('medium'),
  'inconsistent-formula': bookkeeping('medium'),
  'short-total': bookkeeping('high'),

  'unmeasured-module': beside(high('evidence', stake(0.2, 'Evidence', 'none'))),
  'early-measurement': beside(medium('evidence')),
  'unisolated-claim': beside(high('evidence')),
  'late-benefit': beside(medium('evidence')),
  'missing-comparison': low('evidence'),
  'unproven-effect': medium('evidence'),
  'unchecked-fade': low('evidence'),
};

/** Rules in the order in which ties are settled. */
export const CATALOGUE_ORDER: readonly string[] = Object.keys(PROFILE);

/** Weight of a severity in a dimension's score. */
const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = { critical: 10, high: 5, medium: 2, low: 1 };

/** The profile's line for an id that may be unknown. */
export function profileOf(rule: string): ProfileLine | undefined {
  return (PROFILE as Readonly<Record<string, ProfileLine>>)[rule];
}

/**
 * Share of a module's cost that an open finding of a rule puts at risk, 0..1. A rule that holds no part of the score down puts none.
 * @param given shares over the profile's
 */
export function shareAtRisk(rule: string, given: Readonly<Record<string, number>>): number {
  const share = profileOf(rule)?.atRisk;
  return share === undefined ? 0 : (given[rule] ?? share);
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
