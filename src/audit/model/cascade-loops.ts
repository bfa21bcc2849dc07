/** Objectives that are their own ancestors, each loop found in one walk over the cascade. */
import { levelRank } from './level-rank';
import { perModel } from './per-model';
import type { Model, Objective } from './types';

/** By objective in a loop: the loop, beginning with the objective that speaks for it. */
export const cascadeLoops = perModel((model): ReadonlyMap<Objective, readonly Objective[]> => {
  const loops = new Map<Objective, readonly Objective[]>();
  const walkOf = new Map<Objective, number>();
  model.objectives.forEach((start, walk) => {
    const path: Objective[] = [];
    let at: Objective | null = start;
    for (; at !== null && !walkOf.has(at); at = model.parentOf(at)) {
      walkOf.set(at, walk);
      path.push(at);
    }
    if (at === null || walkOf.get(at) !== walk) return;
    const loop = fromTheTop(model, path.slice(path.indexOf(at)));
    for (const objective of loop) loops.set(objective, loop);
  });
  return loops;
});

/** The objective that speaks for its loop; outside a loop each speaks for itself. */
export function speakerOf(model: Model, objective: Objective): Objective {
  return cascadeLoops(model).get(objective)?.[0] ?? objective;
}

/** The one nearest the top speaks: its parent is the likeliest mistake. Among equals the key decides, whatever the order of rows. */
function fromTheTop(model: Model, loop: readonly Objective[]): readonly Objective[] {
  const rank = (one: Objective): number => levelRank(model.levelOf(one)) ?? Number.POSITIVE_INFINITY;
  const top = loop.reduce((best, one) => (rank(one) < rank(best) || (rank(one) === rank(best) && one.key < best.key) ? one : best));
  const place = loop.indexOf(top);
  return [...loop.slice(place), ...loop.slice(0, place)];
}
