/** The climb from a goal towards a priority, of any length, loops included: every goal is looked at once, however many ask. */
import { addTo, grouped } from '../model/grouped';
import { targetsOf, type ReferenceCell } from '../model/targets';
import { perModel, type Later } from './per-model';
import type { Address } from '../../workbook';
import type { Goal, KeyResult, Kpi, Model, Objective, Priority } from '../model/types';

const NOTHING: readonly never[] = Object.freeze([]);

/** The climb from a goal towards a priority. */
export interface Climb {
  /** The goals passed, the start first. */
  readonly path: readonly Goal[];
  /** The priorities reached; empty when the climb stops. */
  readonly priorities: readonly Priority[];
  /** Where the climb stops: the goal without a way up and what it lacks; null when a priority is reached. */
  readonly missing: {
    readonly goal: Exclude<Goal, Priority>;
    readonly lacks: 'objective' | 'parent' | 'priority' | 'found-reference';
    readonly at: Address;
  } | null;
}

/** The next goal on a shortest way to a priority, and how far that is. */
interface Step {
  readonly next: Goal | null;
  readonly steps: number;
}

/** The climb from a goal. */
export function climbFrom(model: Model, goal: Goal): Climb {
  return climbs(model).from(goal);
}

/** What stands directly above a goal, whether or not the shortest way leads there. */
export function goalsAbove(model: Model, goal: Goal): readonly Goal[] {
  return climbs(model).above(goal);
}

const climbs = perModel(buildClimbs);

interface Climbs {
  from(goal: Goal): Climb;
  above(goal: Goal): readonly Goal[];
}

function buildClimbs({ priorities, objectives }: Model, later: Later): Climbs {
  const objectivesByMetric = grouped(objectives, ({ fields }) => targetsOf<Kpi>(fields.metric));
  const prioritiesByMetric = grouped(priorities, ({ fields }) => targetsOf<Kpi>(fields.metric));
  const aboveKnown = new Map<Goal, readonly Goal[]>();
  const reaches = new Map<Goal, readonly Priority[]>();
  const way = new Map<Goal, Step>();
  const climbs = new Map<Goal, Climb>();

  return { from, above: (goal) => later(() => above(goal)) };

  function from(goal: Goal): Climb {
    const known = climbs.get(goal);
    if (known !== undefined) return known;
    if (!reaches.has(goal)) later(() => explore(goal));
    const climb = new LazyClimb(goal, reaches.get(goal) ?? NOTHING, (at) => {
      const step = way.get(at);
      return step === undefined ? (later(() => above(at))[0] ?? null) : step.next;
    });
    climbs.set(goal, climb);
    return climb;
  }

  function above(goal: Goal): readonly Goal[] {
    const known = aboveKnown.get(goal);
    if (known !== undefined) return known;
    const found = [...new Set(allAbove(goal))];
    aboveKnown.set(goal, found);
    return found;
  }

  function allAbove(goal: Goal): readonly Goal[] {
    if (goal.kind === 'kpi') {
      return [
        ...targetsOf<Priority>(goal.fields.priority),
        ...(prioritiesByMetric.get(goal) ?? NOTHING),
        ...targetsOf<Objective>(goal.fields.objective),
        ...(objectivesByMetric.get(goal) ?? NOTHING),
      ];
    }
    if (goal.kind === 'keyResult') return [...targetsOf<Objective>(goal.fields.objective), ...targetsOf<Kpi>(goal.fields.metric)];
    if (goal.kind === 'objective') return [...targetsOf<Priority>(goal.fields.priority), ...targetsOf<Objective | Priority | KeyResult>(goal.fields.parent)];
    return NOTHING;
  }

  /**
   * Tarjan's strongly connected components, without recursion: goals of a loop reach the same priorities, and a
   * component is finished only after all above it are.
   */
  function explore(start: Goal): void {
    const order = new Map<Goal, number>();
    const low = new Map<Goal, number>();
    const open: Goal[] = [];
    const work: { goal: Goal; at: number }[] = [];
    const enter = (goal: Goal): void => {
      order.set(goal, order.size);
      low.set(goal, order.size - 1);
      open.push(goal);
      work.push({ goal, at: 0 });
    };
    const lower = (goal: Goal, to: number): void => void low.set(goal, Math.min(low.get(goal) as number, to));
    enter(start);
    for (let step = work.at(-1); step !== undefined; step = work.at(-1)) {
      const next = above(step.goal)[step.at];
      if (next !== undefined) {
        step.at += 1;
        if (reaches.has(next)) continue;
        if (order.has(next)) lower(step.goal, order.get(next) as number);
        else enter(next);
        continue;
      }
      work.pop();
      const below = work.at(-1);
      if (below !== undefined) lower(below.goal, low.get(step.goal) as number);
      if (low.get(step.goal) === order.get(step.goal)) finish(open.splice(open.lastIndexOf(step.goal)));
    }
  }

  /** None of a loop has a way as yet: whatever above it has one stands outside. */
  function finish(component: readonly Goal[]): void {
    const onward = component.flatMap(above).filter((goal) => way.has(goal));
    const own = component.filter((goal): goal is Priority => goal.kind === 'priority');
    const lists = [...new Set(onward.map((goal) => reaches.get(goal) ?? NOTHING))];
    // One list is passed on as it is: a chain of any length keeps one.
    const reached = lists.length === 1 ? (lists[0] as readonly Priority[]) : Object.freeze([...new Set([...own, ...nearestFirst(onward)])]);
    for (const goal of component) reaches.set(goal, reached);
    findWays(component);
  }

  function nearestFirst(goals: readonly Goal[]): Priority[] {
    return [...goals].sort((one, other) => stepsOf(one) - stepsOf(other)).flatMap((goal) => reaches.get(goal) ?? NOTHING);
  }

  /** Shortest ways out of a loop, those with fewest steps settled first; for a goal in none, its nearest step up. */
  function findWays(component: readonly Goal[]): void {
    const bySteps = new Map<number, [goal: Goal, next: Goal | null][]>();
    for (const goal of component) {
      if (goal.kind === 'priority') addTo(bySteps, 0, [goal, null]);
      for (const next of above(goal)) if (way.has(next)) addTo(bySteps, stepsOf(next) + 1, [goal, next]);
    }
    const below = grouped(component, above);
    for (let steps = [...bySteps.keys()].reduce((least, one) => Math.min(least, one), Infinity); bySteps.size > 0; steps++) {
      for (const [goal, next] of bySteps.get(steps) ?? NOTHING) {
        if (way.has(goal)) continue;
        way.set(goal, { next, steps });
        for (const lower of below.get(goal) ?? NOTHING) addTo(bySteps, steps + 1, [lower, goal]);
      }
      bySteps.delete(steps);
    }
  }

  function stepsOf(goal: Goal): number {
    return (way.get(goal) as Step).steps;
  }
}

/** Its path is drawn when somebody asks: a chain of thousands of goals would else hold millions. */
class LazyClimb implements Climb {
  readonly #up: (goal: Goal) => Goal | null;
  readonly #start: Goal;
  #path: readonly Goal[] | null = null;

  constructor(
    start: Goal,
    readonly priorities: readonly Priority[],
    up: (goal: Goal) => Goal | null,
  ) {
    this.#start = start;
    this.#up = up;
    Object.freeze(this);
  }

  get path(): readonly Goal[] {
    if (this.#path !== null) return this.#path;
    const seen = new Set<Goal>();
    for (let at: Goal | null = this.#start; at !== null && !seen.has(at); at = this.#up(at)) seen.add(at);
    this.#path = Object.freeze([...seen]);
    return this.#path;
  }

  get missing(): Climb['missing'] {
    // Whoever reaches no priority ends below one.
    return this.priorities.length > 0 ? null : missingAbove(this.path.at(-1) as Exclude<Goal, Priority>);
  }
}

type Column = 'objective' | 'parent' | 'priority';
const COLUMNS = { kpi: ['objective', 'priority'], keyResult: ['objective'], objective: ['parent', 'priority'] } as const;

/** The step that the last goal of a climb lacks, and the cell where it would stand. */
function missingAbove(goal: Exclude<Goal, Priority>): Climb['missing'] {
  const fields = goal.fields as Readonly<Record<Column, ReferenceCell>>;
  const cells = COLUMNS[goal.kind].flatMap((lacks: Column) => (fields[lacks] === undefined ? [] : [{ lacks, cell: fields[lacks] }]));
  const unfound = cells.find(({ cell }) => (cell.value ?? []).some(({ targets }) => targets.length !== 1));
  if (unfound) return { goal, lacks: 'found-reference', at: unfound.cell.at };
  const [blank] = cells;
  return { goal, lacks: blank?.lacks ?? COLUMNS[goal.kind][0], at: blank?.cell.at ?? goal.at };
}

/** Whether a goal has a column from which a climb could go on. */
export function hasWayUp(model: Model, goal: Exclude<Goal, Priority>): boolean {
  if (!goal.stated) return false;
  if (goal.kind === 'kpi') return model.has('kpi.objective') || model.has('kpi.priority') || model.has('objective.metric') || model.has('priority.metric');
  if (goal.kind === 'keyResult') return model.has('keyResult.objective') || model.has('keyResult.metric');
  return model.has('objective.parent') || model.has('objective.priority');
}
