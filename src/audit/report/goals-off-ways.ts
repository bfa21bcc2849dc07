/** Objectives, key results and KPIs that stand on the way of no module, each with the goal above it: what training leaves to itself, beside what it serves. */
import { climbFrom, goalsAbove, hasWayUp } from '../facts/climbs';
import { judgedKeyResults, judgedObjectives, metricOf, statedKpis } from '../facts/judged-goals';
import { servedBy } from '../facts/services';
import { cellName } from '../../workbook';
import { addTo } from '../model/grouped';
import type { Goal, Model, Priority } from '../model/types';
import type { ChainGoal, ModuleChain } from './module-chain';

export interface GoalOffWays extends ChainGoal {
  /** How many goals of this list stand above it, one above the other; those below a goal follow on it. */
  readonly depth: number;
  /** The goal above it, of the first of a depth of 0 that stands on a module's way; null where that is a priority, or there is none. */
  readonly under: string | null;
  /** The name of the priority that it reaches by the shortest way; null where it reaches none. */
  readonly priority: string | null;
  /** Whether a module serves it, or something below it, all the same: one that is shown where its shortest way leads. */
  readonly isServed: boolean;
  /** Whether the workbook has a column that would say what is above it. */
  readonly isAsked: boolean;
}

type Stated = Exclude<Goal, Priority>;

export function goalsOffWays(model: Model, modules: readonly Pick<ModuleChain, 'chain'>[]): GoalOffWays[] {
  const shown = new Set(modules.flatMap(({ chain }) => chain.map(({ at }) => keyAt(at))));
  const isOnWay = (goal: Goal): boolean => shown.has(keyAt(placeOf(goal)));
  const off = new Set<Goal>([...judgedObjectives(model), ...judgedKeyResults(model), ...statedKpis(model)].filter((goal) => !isOnWay(goal)));
  const served = servedOrAbove(model);
  const below = new Map<Goal | null, Goal[]>();
  for (const goal of off) {
    const next = climbFrom(model, goal).path[1];
    const above = next !== undefined && off.has(next) ? next : null;
    addTo(below, above, goal);
  }
  const listed = new Set<Goal>();
  const list: GoalOffWays[] = [];
  // Deep chains are no reason to run out of stack.
  const listFrom = (start: Goal): void => {
    const open: [goal: Goal, depth: number][] = [[start, 0]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [goal, depth] = next;
      if (listed.has(goal)) continue;
      listed.add(goal);
      const { path, priorities } = climbFrom(model, goal);
      const above = path[1];
      list.push({
        kind: goal.kind,
        id: goal.id,
        name: goal.name,
        at: placeOf(goal),
        depth,
        under: depth > 0 || above === undefined || above.kind === 'priority' ? null : above.name,
        priority: priorities[0]?.name ?? null,
        isServed: served.has(goal),
        isAsked: hasWayUp(model, goal as Stated),
      });
      for (const lower of [...(below.get(goal) ?? [])].reverse()) open.push([lower, depth + 1]);
    }
  };
  for (const goal of below.get(null) ?? []) listFrom(goal);
  // Goals that name each other in a loop have none of them at their top.
  for (const goal of off) if (!listed.has(goal)) listFrom(goal);
  return list;
}

const placeOf = ({ at }: Goal): ChainGoal['at'] => ({ sheet: at.sheet, cell: cellName(at.row, at.column) });
const keyAt = ({ sheet, cell }: ChainGoal['at']): string => `${sheet}!${cell}`;

/** Goals that a module serves, and all that stand above one. */
function servedOrAbove(model: Model): ReadonlySet<Goal> {
  const goals = [...model.objectives, ...model.keyResults, ...model.kpis];
  const found = new Set<Goal>(goals.filter((goal) => servedBy(model, goal).length > 0));
  // What is added on the way is gone through, too.
  for (const goal of found) for (const above of goalsAbove(model, goal)) found.add(above);
  // What measures a key result is served on its behalf.
  for (const keyResult of model.keyResults) if (found.has(metricOf(keyResult) as Goal)) found.add(keyResult);
  return found;
}
