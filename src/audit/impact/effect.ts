/** What the readings say of one module and one KPI in one window. */
import type { Kpi, Module } from '../model/types';
import type { Service } from '../facts/services';
import type { MetricClass } from '../reading/types';
import type { ImpactReason } from './impact-reasons';
import type { From } from './kpi-series';
import type { Window } from './windows';

export type Design = 'randomised' | 'difference in differences' | 'trained and untrained, after only' | 'before and after' | 'interrupted series';
export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
export type EffectVerdict = 'clearly better' | 'clearly worse' | 'too close to call' | 'too little data' | 'not evaluated';

/** One of those trained, where it may be shown. */
export interface Shown {
  readonly name: string;
  readonly effect: number;
}

export interface Estimated {
  readonly design: Design;
  /** In the unit of the KPI; the interval holds the true effect in 95 cases of 100. */
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  /** What these numbers of teams could have shown with 80 % power. */
  readonly smallestEffect: number;
  /** On the trained side; readings after, of an interrupted series. */
  readonly trained: number;
  /** Null where there is nothing to compare with. */
  readonly comparison: number | null;
  /** How far apart both groups stood at the last reading before, in standard deviations; null where it cannot be told. */
  readonly baselineDifference: number | null;
  /** Cohorts that began at different times, each compared with those not trained by then. */
  readonly cohorts: number;
  readonly grade: Grade;
  /** Of those trained; null for groups of fewer than five people, or of unknown size. */
  readonly best: Shown | null;
  readonly worst: Shown | null;
}

export interface Effect {
  readonly module: Module;
  readonly kpi: Kpi;
  /** What says that the module should move the KPI. */
  readonly service: Service;
  /** Null where no window could be looked at. */
  readonly window: Window['name'] | null;
  readonly verdict: EffectVerdict;
  /** Teams, or people where readings name these; readings, where the whole is read as one. */
  readonly of: 'team' | 'person' | 'reading';
  readonly from: From;
  /** Numbers are shares: 0.05 is 5 points of a percentage. */
  readonly isShare: boolean;
  /** Why it is graded as it is, or why nothing can be judged. */
  readonly because: ImpactReason;
  /** Null where nothing could be estimated. */
  readonly estimated: Estimated | null;
}

/** What counts these shows no impact. */
export const NO_IMPACT: ReadonlySet<MetricClass> = new Set(['activity', 'perception', 'learning']);

/** Whether something was estimated and a verdict given. */
export function isEvaluated(effect: Effect): effect is Effect & { readonly estimated: Estimated } {
  return effect.estimated !== null;
}
