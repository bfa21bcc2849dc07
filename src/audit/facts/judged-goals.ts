/** The goals that rules judge: stated in a table of their own, live or planned at the audit date. */
import { lifeOf } from './life';
import { usedKpis } from './used-kpis';
import { targetsOf } from '../model/targets';
import { parentOf } from './cascade';
import { perModel } from './per-model';
import type { KeyResult, Kpi, Model, Objective, Priority } from '../model/types';

export const judgedPriorities = perModel((model): readonly Priority[] => model.priorities.filter((priority) => isCurrent(model, priority)));

export const judgedObjectives = perModel((model): readonly Objective[] => model.objectives.filter((objective) => isCurrent(model, objective)));

/** A key result goes with its objective: one of an objective that is over is not judged. */
export const judgedKeyResults = perModel((model): readonly KeyResult[] =>
  model.keyResults.filter((keyResult) => {
    const objective = objectiveOf(keyResult);
    return isCurrent(model, keyResult) && (objective === null || ['live', 'planned'].includes(lifeOf(model, objective)));
  }),
);

/** KPIs in a table of their own, used or not: of a cell that contradicts another of its row it does not matter who uses them. */
export const statedKpis = perModel((model): readonly Kpi[] => model.kpis.filter((kpi) => kpi.stated && lifeOf(model, kpi) !== 'left-out'));

/** KPIs that something uses; one whose target date has passed still counts, a cancelled one does not. */
export const judgedKpis = perModel((model): readonly Kpi[] => statedKpis(model).filter((kpi) => usedKpis(model).has(kpi)));

/** The wording of a goal, with what else a SMART goal says in columns of its own; empty where only its id is known, for an id says nothing. */
export function wordingTextOf(goal: Objective | KeyResult): string {
  const parts = goal.kind === 'objective' ? [goal.fields.specific, goal.fields.measurable] : [];
  return [goal.fields.title, ...parts].flatMap((cell) => cell?.value ?? []).join('. ');
}

/** The one objective a key result belongs to; null where none, or more than one, was found. */
export function objectiveOf(keyResult: KeyResult): Objective | null {
  const [objective, another] = targetsOf<Objective>(keyResult.fields.objective);
  return another === undefined ? (objective ?? null) : null;
}

/** The KPI a key result or objective moves; null where none was found. */
export function metricOf(goal: KeyResult | Objective): Kpi | null {
  return targetsOf<Kpi>(goal.fields.metric)[0] ?? null;
}

function isCurrent(model: Model, goal: Priority | Objective | KeyResult): boolean {
  const life = lifeOf(model, goal);
  return goal.stated && (life === 'live' || life === 'planned');
}

/** What an objective or key result serves directly: its parent objective or priority, or its objective. */
export function parentGoalOf(model: Model, goal: Objective | KeyResult): Objective | Priority | null {
  if (goal.kind === 'keyResult') return objectiveOf(goal);
  return parentOf(model, goal) ?? targetsOf<Objective | Priority | KeyResult>(goal.fields.parent).find((one) => one.kind !== 'keyResult') ?? null;
}
