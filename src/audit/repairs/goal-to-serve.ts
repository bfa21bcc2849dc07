/** Which goal a module could serve, so that a chain leads to a top priority. */
import { classOf } from '../facts/metric-class';
import { climbFrom } from '../facts/climbs';
import { isImpact } from '../facts/linked-metrics';
import { isTop, topPriorities } from '../facts/top-priorities';
import { endOf, isClosed, runsOn } from '../facts/service-ends';
import { grouped } from '../model/grouped';
import { perModel } from '../facts/per-model';
import { targetsOf } from '../model/targets';
import type { Competency, Goal, Model, Module, Priority } from '../model/types';

export type GoalKind = Goal['kind'];

/** By kind and priority: goals that are pursued and from which a chain leads to it; KPIs only those that count what a training should move. */
const leadingTo = perModel((model: Model): ReadonlyMap<string, readonly Goal[]> => {
  const goals: readonly Goal[] = [...model.kpis, ...model.keyResults, ...model.objectives, ...model.priorities];
  const usable = goals.filter(
    (goal) => goal.stated && referenceText(goal) !== null && !isClosed(goal) && (goal.kind !== 'kpi' || isImpact(classOf(model, goal).class)),
  );
  return grouped(usable, (goal) => (goal.kind === 'priority' ? [goal] : climbFrom(model, goal).priorities).map(({ key }) => `${goal.kind}|${key}`));
});

/** So many are looked at for one that goes on as long as the module. */
const MOST_LOOKED_AT = 50;

/** The first by the order of the sheet that goes on as long as the module; null for none. */
export function goalLeadingTo(model: Model, module: Module | null, priority: Priority, kind: GoalKind): Goal | null {
  const goals = (leadingTo(model).get(`${kind}|${priority.key}`) ?? []).slice(0, MOST_LOOKED_AT);
  return goals.find((goal) => module === null || (endOf(goal) ?? Infinity) >= runsOn(model, module)) ?? null;
}

/** What a cell would say to name it: its id, else its name. */
export function referenceText({ id, name }: Goal): string | null {
  const text = (id ?? name).trim();
  // What stands between two names in a cell would make two of one.
  return text === '' || text.length > 200 || /[;,|\n]/.test(text) ? null : text;
}

/** Top priorities, the ones that suit the module first: what its competency is for, then what is wanted, then by rank. */
export function prioritiesFor(model: Model, module: Module, wanted: readonly Priority[]): readonly Priority[] {
  const competencies = targetsOf<Competency>(module.fields.competency);
  const ofCompetency = competencies.flatMap(({ fields }) => targetsOf<Priority>(fields.priority)).filter((priority) => isTop(model, priority));
  const byRank = [...topPriorities(model)].sort((one, other) => (one.fields.rank?.value ?? Infinity) - (other.fields.rank?.value ?? Infinity));
  return [...new Set([...ofCompetency, ...wanted, ...byRank])];
}
