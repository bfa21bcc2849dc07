/** The cascade of goals: parents, children, key results, KPIs, and the loops a careless parent makes. */
import { addTo, grouped } from '../model/grouped';
import { levelRank } from './level-rank';
import { targetsOf } from '../model/targets';
import { perModel } from './per-model';
import type { Competency, KeyResult, Kpi, Model, Module, Objective, Priority } from '../model/types';
import type { Level } from '../reading/types';

const NOTHING: readonly never[] = Object.freeze([]);

const parents = perModel(
  ({ objectives }) =>
    new Map(objectives.map((objective) => [objective, targetsOf<Objective | Priority | KeyResult>(objective.fields.parent).flatMap(objectiveAt)[0] ?? null])),
);

/** A key result that stands as a parent stands for its objective. */
function objectiveAt(parent: Objective | Priority | KeyResult): readonly Objective[] {
  if (parent.kind === 'keyResult') return targetsOf<Objective>(parent.fields.objective).slice(0, 1);
  return parent.kind === 'objective' ? [parent] : NOTHING;
}

export function parentOf(model: Model, objective: Objective): Objective | null {
  return parents(model).get(objective) ?? null;
}

const children = perModel((model) =>
  grouped(model.objectives, (objective) => {
    const parent = parentOf(model, objective);
    return parent === null ? NOTHING : [parent];
  }),
);

export function childrenOf(model: Model, objective: Objective): readonly Objective[] {
  return children(model).get(objective) ?? NOTHING;
}

const loops = perModel((model) => findLoops(model.objectives, (objective) => parentOf(model, objective)));

/** Of an objective that is its own ancestor: the loop, beginning with the objective that speaks for it; else null. */
export function loopOf(model: Model, objective: Objective): readonly Objective[] | null {
  return loops(model).get(objective) ?? null;
}

const keyResults = perModel((model) => grouped(model.keyResults, ({ fields }) => targetsOf<Objective>(fields.objective)));

export function keyResultsOf(model: Model, objective: Objective): readonly KeyResult[] {
  return keyResults(model).get(objective) ?? NOTHING;
}

const measuring = perModel(({ kpis, objectives }) => {
  const kpisBy = grouped(kpis, ({ fields }) => targetsOf<Objective>(fields.objective));
  for (const objective of objectives) {
    for (const kpi of targetsOf<Kpi>(objective.fields.metric)) if (kpisBy.get(objective)?.includes(kpi) !== true) addTo(kpisBy, objective, kpi);
  }
  return kpisBy;
});

/** KPIs that name this objective, or that it names as its metric. */
export function kpisOf(model: Model, objective: Objective): readonly Kpi[] {
  return measuring(model).get(objective) ?? NOTHING;
}

const builders = perModel(({ modules }) => grouped(modules, ({ fields }) => targetsOf<Competency>(fields.competency)));

export function modulesBuilding(model: Model, competency: Competency): readonly Module[] {
  return builders(model).get(competency) ?? NOTHING;
}

export function levelOf(objective: Objective): Level | null {
  return objective.fields.level?.value ?? null;
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
  const rank = (objective: Objective): number => levelRank(levelOf(objective)) ?? Number.POSITIVE_INFINITY;
  const top = loop.reduce((best, one) => (rank(one) < rank(best) || (rank(one) === rank(best) && one.key < best.key) ? one : best));
  const place = loop.indexOf(top);
  return Object.freeze([...loop.slice(place), ...loop.slice(0, place)]);
}
