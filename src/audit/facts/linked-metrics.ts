/** The metrics a module is linked to, with what each counts. */
import { classOf, type Classified } from './metric-class';
import { serves, type Service } from './services';
import { isOver } from './service-ends';
import { perRecord } from './per-model';
import type { KeyResult, Kpi, Module } from '../model/types';
import type { MetricClass } from '../reading/types';

export interface LinkedMetric extends Classified {
  readonly goal: Kpi | KeyResult;
  readonly at: Service['at'];
  /** The module works for it though it is over. */
  readonly over: boolean;
}

/** What counts as impact; activity, perception and learning never do. */
const IMPACT: ReadonlySet<MetricClass> = new Set<MetricClass>(['behaviour', 'result', 'money']);

export function isImpact(metric: MetricClass | null): boolean {
  return metric !== null && IMPACT.has(metric);
}

export const linkedMetrics = perRecord((model, module: Module): readonly LinkedMetric[] =>
  serves(model, module).flatMap((service) => {
    const { goal, at } = service;
    return goal.kind === 'kpi' || goal.kind === 'keyResult' ? [{ goal, at, over: isOver(model, service), ...classOf(model, goal) }] : [];
  }),
);
