/** What a link from a module to a goal is worth: each is decided by the first of these questions that has an answer, and remembers the cell that gave it. */
import { climbFrom, hasWayUp } from '../facts/climbs';
import { loopOf } from '../facts/cascade';
import { effectsOf as expectedOf, effectsOn as expectedOn, type ExpectedEffect } from '../facts/expected-effects';
import { lifeOf } from '../facts/life';
import { isImpact } from '../facts/linked-metrics';
import { measureOf } from '../facts/measure';
import { classOf } from '../facts/metric-class';
import { perRecord } from '../facts/per-model';
import { endAt, endsBefore, isClosed, runsOn } from '../facts/service-ends';
import type { Service } from '../facts/services';
import type { Address } from '../../workbook';
import type { Goal, Kpi, Model } from '../model/types';
import { effectsOfModule } from './effects';
import type { LinkReason, LinkVerdictName } from './link-reasons';

export interface LinkVerdict {
  readonly verdict: LinkVerdictName;
  readonly because: LinkReason;
  /** The cell that decided. */
  readonly at: Address;
}

export function linkVerdict(model: Model, service: Service): LinkVerdict {
  return (
    notJudged(model, service) ??
    over(model, service) ??
    shown(model, service, 'worse') ??
    against(model, service) ??
    upwards(model, service.goal) ??
    worth(model, service)
  );
}

function notJudged(model: Model, { module }: Service): LinkVerdict | null {
  const { mandatory, status } = module.fields;
  if (mandatory?.value === true) return { verdict: 'not evaluated', because: { code: 'mandatory', data: { module: module.name } }, at: mandatory.at };
  if (lifeOf(model, module) !== 'left-out') return null;
  return { verdict: 'not evaluated', because: { code: 'left-out', data: { module: module.name } }, at: status?.at ?? module.at };
}

/** As the findings about what is over see it; what closed after a module had ended was no fault of its. */
function over(model: Model, service: Service): LinkVerdict | null {
  const { goal, module } = service;
  const { status } = goal.fields;
  if (status !== undefined && isClosed(goal) && lifeOf(model, module) !== 'ended')
    return { verdict: 'target over', because: { code: 'closed', data: { goal: goal.name, cell: status.at, status: String(status.raw) } }, at: status.at };
  const end = endsBefore(model, service);
  if (end === null) return null;
  const data = { goal: goal.name, end: { day: end } };
  const because: LinkReason = end < model.asOf ? { code: 'ended', data } : { code: 'ends-first', data: { ...data, until: { day: runsOn(model, module) } } };
  return { verdict: 'target over', because, at: endAt(goal) };
}

const FIRM: ReadonlySet<string> = new Set(['A', 'B', 'C']);

/** What the readings say clearly, and beside others or by lot: a mere before and after leaves other reasons open. */
function shown(model: Model, { module, goal }: Service, which: 'better' | 'worse'): LinkVerdict | null {
  if (goal.kind !== 'kpi') return null;
  for (const { kpi, verdict, estimated } of effectsOfModule(model, module)) {
    if (kpi !== goal || estimated === null || verdict !== `clearly ${which}` || !FIRM.has(estimated.grade)) continue;
    const data = { kpi: kpi.name, grade: estimated.grade };
    return which === 'better'
      ? { verdict: 'proven', because: { code: 'clearly-better', data }, at: kpi.at }
      : { verdict: 'contradicting', because: { code: 'clearly-worse', data }, at: kpi.at };
  }
  return null;
}

/** What the link expects of its KPI, where it says so and the way is told. */
function expected(model: Model, { module, goal, link }: Service): ExpectedEffect | undefined {
  const stated = link?.fields.expectedEffect?.at;
  return (expectedOf(model).get(module) ?? []).find(({ kpi, cell }) => kpi === goal && (stated === undefined || cell.at === stated));
}

/** As the findings about contradicting modules see it. */
function against(model: Model, service: Service): LinkVerdict | null {
  const own = expected(model, service);
  if (own === undefined || measureOf(model, own.kpi).direction === own.direction) return null;
  const { kpi, direction, cell } = own;
  const other = expectedOn(model)
    .get(kpi)
    ?.[direction === 'up' ? 'down' : 'up'].find((one) => one.module !== service.module);
  if (other === undefined) return null;
  const data = { effect: cell.value ?? '', kpi: kpi.name, other: other.module.name, opposite: other.cell.value ?? '', cell: other.cell.at };
  return { verdict: 'contradicting', because: { code: 'against-module', data }, at: cell.at };
}

/** Alone, a link pulls its KPI the wrong way only where the KPI's numbers do not deny its direction. */
function wrongWay(model: Model, service: Service): LinkVerdict | null {
  const own = expected(model, service);
  if (own === undefined) return null;
  const { direction: good, baseline, target } = measureOf(model, own.kpi);
  if ((good !== 'up' && good !== 'down') || good === own.direction) return null;
  if (baseline !== null && target !== null && baseline !== target && target > baseline !== (good === 'up')) return null;
  const data = { effect: own.cell.value ?? '', kpi: own.kpi.name, should: { word: good === 'up' ? ('rise' as const) : ('fall' as const) } };
  return { verdict: 'contradicting', because: { code: 'against-direction', data }, at: own.cell.at };
}

/** What stops the way up to a priority; null where it reaches one. */
const upwards = perRecord((model, goal: Goal): LinkVerdict | null => {
  const { priorities, path, missing } = climbFrom(model, goal);
  if (priorities.length > 0 || missing === null) return null;
  const data = { goal: goal.name };
  const { at, lacks } = missing;
  if (lacks === 'found-reference') return { verdict: 'not evaluated', because: { code: 'way-unknown', data }, at };
  if (path.some((step) => step.kind === 'objective' && loopOf(model, step) !== null)) return { verdict: 'broken', because: { code: 'circle', data }, at };
  if (!model.hasTable('priority') || !hasWayUp(model, missing.goal)) return { verdict: 'not evaluated', because: { code: 'no-way-up', data }, at: goal.at };
  return { verdict: 'broken', because: { code: 'stops-at', data: { stop: missing.goal.name } }, at };
});

/** Of a link whose way up holds. */
function worth(model: Model, service: Service): LinkVerdict {
  const { goal } = service;
  const proven = shown(model, service, 'better');
  if (proven !== null) return proven;
  if (goal.kind === 'priority') return { verdict: 'not evaluated', because: { code: 'no-metric', data: { goal: goal.name } }, at: service.at };
  const { class: kind, word } = classOf(model, goal);
  if (kind === null)
    return goal.kind === 'objective'
      ? { verdict: 'not evaluated', because: { code: 'no-metric', data: { goal: goal.name } }, at: service.at }
      : { verdict: 'not evaluated', because: { code: 'metric-unclear', data: { metric: goal.name } }, at: goal.at };
  if (!isImpact(kind))
    return {
      verdict: 'activity only',
      because: { code: 'counts-activity', data: { metric: goal.name, class: { word: kind }, word: word ?? '' } },
      at: goal.at,
    };
  return wrongWay(model, service) ?? { verdict: 'plausible', because: plausible(model, service, goal), at: goal.at };
}

function plausible(model: Model, { module }: Service, goal: Goal): LinkReason {
  const priority = climbFrom(model, goal).priorities[0]?.name ?? '';
  const effects = goal.kind === 'kpi' ? effectsOfModule(model, module).filter(({ kpi, estimated }) => kpi === goal && estimated !== null) : [];
  const kpi = (goal as Kpi).name;
  const better = effects.find(({ verdict }) => verdict === 'clearly better');
  if (better?.estimated) return { code: 'weak-design', data: { kpi, grade: better.estimated.grade } };
  if (effects.some(({ verdict }) => verdict === 'too close to call')) return { code: 'too-close', data: { priority } };
  return { code: 'not-shown', data: { priority } };
}
