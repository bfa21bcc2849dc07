/** Which services lead nowhere because the objectives above them go round in a circle. */
import { climbFrom } from './climbs';
import { loopOf } from './cascade';
import { judgedModules } from './judged-modules';
import { perModel, perRecord } from './per-model';
import { serves, type Service } from './services';
import { grouped } from '../model/grouped';
import type { Goal, Objective } from '../model/types';

/** The objective that speaks for the circle a goal climbs into; null where it reaches a priority, or stops elsewhere. */
const circleAbove = perRecord((model, goal: Goal): Objective | null => {
  const { priorities, path } = climbFrom(model, goal);
  if (priorities.length > 0) return null;
  for (const passed of path) {
    const loop = passed.kind === 'objective' ? loopOf(model, passed) : null;
    if (loop !== null) return loop[0] ?? null;
  }
  return null;
});

/** By the objective that speaks for a circle: what judged modules serve below it. */
export const servicesBelowCircle = perModel((model): ReadonlyMap<Objective, readonly Service[]> =>
  grouped(
    judgedModules(model).flatMap((module) => serves(model, module)),
    ({ goal }) => {
      const circle = circleAbove(model, goal);
      return circle === null ? [] : [circle];
    },
  ),
);
