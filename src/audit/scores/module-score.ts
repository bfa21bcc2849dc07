/** The alignment score of one module: points over the points that could be evaluated. */
import type { Model, Module } from '../model/types';
import type { ModuleScorePart } from './score-part';
import { businessCase, evidence, metric, ownership, strategy, upkeep } from './components';

export interface ModuleScore {
  /** 0..100, or null when fewer than half the points could be evaluated. */
  readonly score: number | null;
  readonly evaluatedPoints: number;
  /** The score if all that could not be evaluated had failed; null with the score. */
  readonly worstCase: number | null;
  readonly parts: readonly ModuleScorePart[];
}

const PARTS = [
  ['Strategy', 25, strategy],
  ['Metric', 20, metric],
  ['Ownership', 20, ownership],
  ['Business case', 10, businessCase],
  ['Upkeep', 15, upkeep],
  ['Evidence', 10, evidence],
] as const;

const POINTS_NEEDED = 50;
const SHARE = { full: 1, half: 0.5, none: 0 } as const;

/** Scores a live or planned module that is not mandatory. */
export function moduleScore(model: Model, module: Module): ModuleScore {
  const parts = PARTS.map(([name, max, judge]): ModuleScorePart => {
    const [state, because] = judge(model, module);
    return { name, points: state === 'not evaluated' ? null : max * SHARE[state], max, state, because };
  });
  const evaluated = parts.filter((part) => part.points !== null);
  const evaluatedPoints = evaluated.reduce((sum, part) => sum + part.max, 0);
  const points = evaluated.reduce((sum, part) => sum + (part.points ?? 0), 0);
  const known = evaluatedPoints >= POINTS_NEEDED;
  return { score: known ? (100 * points) / evaluatedPoints : null, evaluatedPoints, worstCase: known ? points : null, parts };
}
