/** The cascade of goals: parents, children, key results, KPIs, and the loops a careless parent makes. */
import { addTo } from './add-to';
import { grouped } from './grouped';
import { levelRank } from './level-rank';
import { targetsOf } from './targets';
import type { Competency, KeyResult, Kpi, Module, Objective, Priority } from './types';

export { targetsOf } from './targets';

export interface CascadeInput {
  readonly modules: readonly Module[];
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly kpis: readonly Kpi[];
}

export interface Cascade {
  parentOf(objective: Objective): Objective | null;
  loopOf(objective: Objective): readonly Objective[] | null;
  childrenOf(objective: Objective): readonly Objective[];
  keyResultsOf(objective: Objective): readonly KeyResult[];
  kpisOf(objective: Objective): readonly Kpi[];
  modulesBuilding(competency: Competency): readonly Module[];
}

const NOTHING: readonly never[] = Object.freeze([]);

export function buildCascade({ modules, objectives, keyResults, kpis }: CascadeInput): Cascade {
  const parents = new Map(
    objectives.map((objective) => [
      objective,
      targetsOf<Objective | Priority>(objective.fields.parent).find((one): one is Objective => one.kind === 'objective') ?? null,
    ]),
  );
  const parentOf = (objective: Objective): Objective | null => parents.get(objective) ?? null;
  const children = grouped(objectives, (objective) => {
    const parent = parentOf(objective);
    return parent === null ? NOTHING : [parent];
  });
  const keyResultsOf = grouped(keyResults, ({ fields }) => targetsOf<Objective>(fields.objective));
  const measuring = grouped(kpis, ({ fields }) => targetsOf<Objective>(fields.objective));
  for (const objective of objectives) {
    for (const kpi of targetsOf<Kpi>(objective.fields.metric)) if (measuring.get(objective)?.includes(kpi) !== true) addTo(measuring, objective, kpi);
  }
  const builders = grouped(modules, ({ fields }) => targetsOf<Competency>(fields.competency));
  const loops = findLoops(objectives, parentOf);
  return {
    parentOf,
    loopOf: (objective) => loops.get(objective) ?? null,
    childrenOf: (objective) => children.get(objective) ?? NOTHING,
    keyResultsOf: (objective) => keyResultsOf.get(objective) ?? NOTHING,
    kpisOf: (objective) => measuring.get(objective) ?? NOTHING,
    modulesBuilding: (competency) => builders.get(competency) ?? NOTHING,
  };
}

/** Walks up from each objective, stopping where another walk has been: every objective is passed once. */
function findLoops(objectives: readonly Objective[], parentOf: (objective: Objective) => Objective | null): ReadonlyMap<Objective, readonly Objective[]> {
  const loops = new Map<Objective, readonly Objective[]>();
  const walkOf = new Map<Objective, number>();
  objectives.forEach((start, walk) => {
    const path: Objective[] = [];
    let at: Objective | null = start;
    for (; at !== null && !walkOf.has(at); at = parentOf(at)) {
      walkOf.set(at, walk);
      path.push(at);
    }
    if (at === null || walkOf.get(at) !== walk) return;
    const loop = fromTheTop(path.slice(path.indexOf(at)));
    for (const objective of loop) loops.set(objective, loop);
  });
  return loops;
}

/** The one nearest the top speaks: its parent is the likeliest mistake. Among equals the key decides, whatever the order of rows. */
function fromTheTop(loop: readonly Objective[]): readonly Objective[] {
  const rank = ({ fields }: Objective): number => levelRank(fields.level?.value ?? null) ?? Number.POSITIVE_INFINITY;
  const top = loop.reduce((best, one) => (rank(one) < rank(best) || (rank(one) === rank(best) && one.key < best.key) ? one : best));
  const place = loop.indexOf(top);
  return Object.freeze([...loop.slice(place), ...loop.slice(0, place)]);
}
