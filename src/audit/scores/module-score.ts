/** The alignment score of one module: points over the points that could be evaluated. */
import { perGround } from '../facts/per-model';
import { isSame } from '../model/same';
import type { Model, Module } from '../model/types';
import type { Answer } from './answer';
import type { Cap, Judgement } from './caps';
import type { ComponentReason } from './component-reasons';
import { businessCase, evidence, metric, strategy, upkeep } from './components';
import { ownership } from './ownership';
import { MOST_AT_RISK, type ModuleScorePart } from './score-part';

export interface ModuleScore {
  /** 0..100, or null when fewer than half the points could be evaluated. */
  readonly score: number | null;
  readonly evaluatedPoints: number;
  /** The score if all that could not be evaluated had failed; null with the score. */
  readonly worstCase: number | null;
  readonly parts: readonly ModuleScorePart[];
}

const PARTS = [
  { name: 'Strategy', max: 25, judge: strategy },
  { name: 'Metric', max: 20, judge: metric },
  { name: 'Ownership', max: 20, judge: ownership },
  { name: 'Business case', max: 10, judge: businessCase },
  { name: 'Upkeep', max: 15, judge: upkeep },
  { name: 'Evidence', max: 10, judge: evidence },
] as const;

const POINTS_NEEDED = 50;
const UNCAPPED: readonly Cap[] = Object.freeze([]);
const SHARE = { full: 1, half: 0.5, none: 0 } as const;

/** What holds a score down: caps, and how many points it may come to. */
interface Holding {
  readonly caps: readonly Cap[];
  readonly most: number;
}

const scored = perGround(
  (model, module: Module, { caps, most }: Holding) => heldDown(model, module, caps, most),
  (known, now) => known.most === now.most && isSame(known.caps, now.caps),
);

/**
 * Scores a live or planned module that is not mandatory, held down by what its findings cap.
 * @param atRisk what of its cost is at risk, in its currency; null where that is not known
 */
export function moduleScore(model: Model, module: Module, judgement?: Judgement, atRisk: number | null = null): ModuleScore {
  return scored(model, module, { caps: judgement?.caps ?? UNCAPPED, most: (atRisk ?? 0) > 0 ? MOST_AT_RISK : 100 });
}

/** Held down by caps, and to no more than so many points. */
function heldDown(model: Model, module: Module, caps: readonly Cap[], most: number): ModuleScore {
  const parts = PARTS.map(({ name, max, judge }): ModuleScorePart => {
    const own = caps.length === 0 ? UNCAPPED : caps.filter(({ component }) => component === name);
    const [state, because] = capped(judge(model, module), own);
    return { name, points: state === 'not evaluated' ? null : max * SHARE[state], max, state, because };
  });
  const evaluated = parts.filter((part) => part.points !== null);
  const evaluatedPoints = evaluated.reduce((sum, part) => sum + part.max, 0);
  const points = evaluated.reduce((sum, part) => sum + (part.points ?? 0), 0);
  const known = evaluatedPoints >= POINTS_NEEDED;
  return {
    score: known ? Math.min(most, (100 * points) / evaluatedPoints) : null,
    evaluatedPoints,
    worstCase: known ? Math.min(most, points) : null,
    parts,
  };
}

/** An open finding holds a part down, and evaluates one that was not; an accepted one is named. */
function capped(answer: Answer, caps: readonly Cap[]): Answer {
  if (caps.length === 0) return answer;
  const [state, because] = answer;
  const open = caps.filter(({ accepted }) => !accepted);
  const lowest = open.find(({ atMost }) => atMost === 'none') ?? open[0];
  if (lowest === undefined)
    return [state, caps.reduce<ComponentReason>((whole, { title }) => ({ code: 'accepted', data: { because: whole, finding: title } }), because)];
  if (state !== 'not evaluated' && SHARE[state] <= SHARE[lowest.atMost]) return [state, because];
  return [lowest.atMost, { code: `${lowest.atMost}-for-finding`, data: { finding: lowest.title, because } }];
}
