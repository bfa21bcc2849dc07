/** KPIs whose target a goal states: the goal names the KPI as its metric and has a target of its own. */
import { targetsOf } from './cascade';
import { perModel } from './per-model';
import type { Kpi } from './types';

export const kpisWithGoalTarget = perModel(
  (model): ReadonlySet<Kpi> => new Set([...model.keyResults, ...model.objectives, ...model.priorities].filter(({ fields }) => (fields.target?.value ?? null) !== null).flatMap(({ fields }) => targetsOf<Kpi>(fields.metric))),
);
