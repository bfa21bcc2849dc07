/** The cascade: from a module to its goals, and from a goal up to the priorities, of any length, loops included. */
import type { FieldCell, Climb, Goal, KeyResult, Kpi, Link, Module, Objective, Priority, Reference, Service, Competency } from './types';
import type { Address } from '../../workbook';

export interface CascadeInput {
  readonly modules: readonly Module[];
  readonly links: readonly Link[];
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly kpis: readonly Kpi[];
  readonly priorities: readonly Priority[];
  readonly competencies: readonly Competency[];
}

export interface Cascade {
  serves(module: Module): readonly Service[];
  servedBy(goal: Goal): readonly Service[];
  namesGoal(module: Module): boolean;
  climb(goal: Goal): Climb;
  parentOf(objective: Objective): Objective | null;
  loopOf(objective: Objective): readonly Objective[] | null;
  childrenOf(objective: Objective): readonly Objective[];
  keyResultsOf(objective: Objective): readonly KeyResult[];
  kpisOf(objective: Objective): readonly Kpi[];
  modulesBuilding(competency: Competency): readonly Module[];
}

type Cell = FieldCell<readonly Reference[]> | undefined;
const NOTHING: readonly never[] = Object.freeze([]);

/** The one record of each reference that names exactly one. */
export function targetsOf<T>(cell: Cell): readonly T[] {
  return (cell?.value ?? []).flatMap(({ targets }) => (targets.length === 1 ? [targets[0] as unknown as T] : []));
}

export function buildCascade(input: CascadeInput): Cascade {
  const services = new Map<Module, Service[]>();
  const served = new Map<Goal, Service[]>();
  const naming = new Set<Module>();
  const objectivesByMetric = group(input.objectives, ({ fields }) => targetsOf<Kpi>(fields.metric));
  const prioritiesByMetric = group(input.priorities, ({ fields }) => targetsOf<Kpi>(fields.metric));
  const parents = new Map<Objective, Objective | null>();
  const children = group(input.objectives, (objective) => { const parent = parentOf(objective); return parent === null ? NOTHING : [parent]; });
  const keyResults = group(input.keyResults, ({ fields }) => targetsOf<Objective>(fields.objective));
  const kpisByObjective = group(input.kpis, ({ fields }) => targetsOf<Objective>(fields.objective));
  const builders = group(input.modules, ({ fields }) => targetsOf<Competency>(fields.competency));
  const climbs = new Map<Goal, Climb>();

  for (const module of input.modules) {
    for (const field of ['kpi', 'keyResult', 'objective', 'priority'] as const) addServices(module, module.fields[field] as Cell, null);
  }
  for (const link of input.links) {
    for (const module of targetsOf<Module>(link.fields.module)) {
      for (const field of ['kpi', 'keyResult', 'objective'] as const) addServices(module, link.fields[field] as Cell, link);
    }
  }

  return {
    serves: (module) => services.get(module) ?? NOTHING,
    servedBy: (goal) => served.get(goal) ?? NOTHING,
    namesGoal: (module) => naming.has(module),
    climb,
    parentOf,
    loopOf,
    childrenOf: (objective) => children.get(objective) ?? NOTHING,
    keyResultsOf: (objective) => keyResults.get(objective) ?? NOTHING,
    kpisOf: (objective) => [...new Set([...(kpisByObjective.get(objective) ?? NOTHING), ...targetsOf<Kpi>(objective.fields.metric)])],
    modulesBuilding: (competency) => builders.get(competency) ?? NOTHING,
  };

  /** A link row speaks before the module's own cell about the same goal: it carries share and effect. */
  function addServices(module: Module, cell: Cell, link: Link | null): void {
    if ((cell?.value ?? []).length > 0) naming.add(module);
    for (const goal of targetsOf<Goal>(cell)) {
      const service: Service = { module, goal, link, at: (cell as FieldCell<readonly Reference[]>).at, share: link?.fields.share?.value ?? null };
      const known = services.get(module) ?? [];
      const before = known.findIndex((one) => one.goal === goal && one.link === null);
      const list = served.get(goal) ?? [];
      if (before >= 0 && link !== null) {
        list.splice(list.indexOf(known[before] as Service), 1, service);
        known[before] = service;
      } else {
        known.push(service);
        list.push(service);
      }
      services.set(module, known);
      served.set(goal, list);
    }
  }

  function parentOf(objective: Objective): Objective | null {
    const known = parents.get(objective);
    if (known !== undefined) return known;
    const parent = targetsOf<Objective | Priority>(objective.fields.parent).find((one): one is Objective => one.kind === 'objective') ?? null;
    parents.set(objective, parent);
    return parent;
  }

  function loopOf(objective: Objective): readonly Objective[] | null {
    const path = [objective];
    const seen = new Set(path);
    for (let at = parentOf(objective); at !== null; at = parentOf(at)) {
      if (at === objective) return path;
      if (seen.has(at)) return null;
      seen.add(at);
      path.push(at);
    }
    return null;
  }

  function climb(goal: Goal): Climb {
    const known = climbs.get(goal);
    if (known !== undefined) return known;
    const result = climbFrom(goal);
    climbs.set(goal, result);
    return result;
  }

  /** Breadth first, so that the path is a shortest one; a goal met twice is not climbed again. */
  function climbFrom(start: Goal): Climb {
    const cameFrom = new Map<Goal, Goal | null>([[start, null]]);
    const queue: Goal[] = [start];
    const priorities: Priority[] = [];
    let last: Goal = start;
    for (let index = 0; index < queue.length; index++) {
      const goal = queue[index] as Goal;
      if (goal.kind === 'priority') {
        priorities.push(goal);
        continue;
      }
      last = priorities.length > 0 ? last : goal;
      for (const next of above(goal)) {
        if (cameFrom.has(next)) continue;
        cameFrom.set(next, goal);
        queue.push(next);
      }
    }
    const path: Goal[] = [];
    for (let at: Goal | null = priorities[0] ?? last; at !== null; at = cameFrom.get(at) ?? null) path.unshift(at);
    return { path, priorities, missing: priorities.length > 0 ? null : missingAbove(last) };
  }

  function above(goal: Goal): readonly Goal[] {
    if (goal.kind === 'kpi') return [...targetsOf<Priority>(goal.fields.priority), ...(prioritiesByMetric.get(goal) ?? NOTHING), ...targetsOf<Objective>(goal.fields.objective), ...(objectivesByMetric.get(goal) ?? NOTHING)];
    if (goal.kind === 'keyResult') return [...targetsOf<Objective>(goal.fields.objective), ...targetsOf<Kpi>(goal.fields.metric)];
    if (goal.kind === 'objective') return [...targetsOf<Priority>(goal.fields.priority), ...targetsOf<Objective | Priority>(goal.fields.parent)];
    return NOTHING;
  }
}

/** The step that the last goal of a climb lacks, and the cell where it would stand. */
function missingAbove(goal: Goal): Climb['missing'] {
  const cells: readonly [Cell, 'objective' | 'parent' | 'priority'][] =
    goal.kind === 'kpi' ? [[goal.fields.objective as Cell, 'objective'], [goal.fields.priority as Cell, 'priority']]
    : goal.kind === 'keyResult' ? [[goal.fields.objective as Cell, 'objective']]
    : goal.kind === 'objective' ? [[goal.fields.parent as Cell, 'parent'], [goal.fields.priority as Cell, 'priority']]
    : [];
  const unfound = cells.find(([cell]) => (cell?.value ?? []).some(({ targets }) => targets.length !== 1));
  if (unfound) return { goal, lacks: 'found-reference', at: (unfound[0] as { at: Address }).at };
  const blank = cells.find(([cell]) => cell !== undefined);
  return { goal, lacks: (blank ?? cells[0])?.[1] ?? 'priority', at: blank?.[0]?.at ?? goal.at };
}

/** Records by each of the things they point at. */
function group<T, K>(records: readonly T[], keysOf: (record: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [record]);
      else known.push(record);
    }
  }
  return groups;
}
