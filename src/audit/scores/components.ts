/** The six parts of a module's score (methods: "Alignment score of a module"): each judges what the facts say, as the rules do, and derives nothing anew. */
import { businessCaseOf, type BusinessCasePartName } from '../facts/business-case';
import { missingNumbers } from '../facts/goal-numbers';
import { lifeOf } from '../facts/life';
import { isImpact, linkedMetrics, type LinkedMetric } from '../facts/linked-metrics';
import { isDueAndUnmeasured, measurementOf } from '../facts/measurements';
import { METRIC_COLUMNS, namingOfGoals, SERVING_COLUMNS } from '../facts/named-goals';
import { highestOf } from '../facts/reached-priorities';
import { reviewOf, unreviewedChangeOf } from '../facts/reviews';
import type { MetricClass } from '../reading/types';
import type { Model, Module } from '../model/types';
import { moduleGrade, type ModuleGrade } from '../impact/module-grade';
import { notEvaluated, type Answer } from './answer';
import type { ComponentReason } from './component-reasons';

/** Chain reaches a live top priority: full; another live priority, or a live objective only: half. */
export function strategy(model: Model, module: Module): Answer {
  if (!SERVING_COLUMNS.some((field) => model.has(field))) return notEvaluated({ code: 'no-serving-column' });
  if (model.priorities.length === 0) return notEvaluated({ code: 'no-priorities' });
  const highest = highestOf(model, module);
  if (highest === null) return ['none', { code: namingOfGoals(model, module).names ? 'reaches-nothing-live' : 'serves-nothing' }];
  const { goal, top } = highest;
  const data = { goal: goal.name };
  if (goal.kind === 'objective') return ['half', { code: 'reaches-objective', data }];
  return top ? ['full', { code: 'reaches-top', data }] : ['half', { code: 'reaches-lower', data }];
}

/** A behaviour, result or money metric with baseline, target and direction: full. */
export function metric(model: Model, module: Module): Answer {
  const linked = linkedMetrics(model, module);
  if (linked.length === 0)
    return METRIC_COLUMNS.some((field) => model.has(field)) ? ['none', { code: 'no-metric' }] : notEvaluated({ code: 'no-metric-column' });
  // Of something that is over counts nothing while the module works for something that is not.
  const current = linked.filter(({ over }) => !over);
  const metrics = current.length > 0 ? current : linked;
  const answers = metrics.flatMap((one) => (one.class === null ? [] : [metricAnswer(model, one.goal, one.class)]));
  const best = (['full', 'half', 'none'] as const).map((state) => answers.find((answer) => answer[0] === state)).find((answer) => answer !== undefined);
  const unclear = metrics.find((one) => one.class === null);
  if (unclear !== undefined && (best === undefined || best[0] === 'none')) return notEvaluated({ code: 'metric-unclear', data: { goal: unclear.goal.name } });
  return best ?? notEvaluated({ code: 'metric-not-judged' });
}

function metricAnswer(model: Model, goal: LinkedMetric['goal'], counts: MetricClass): Answer {
  const missing = missingNumbers(model, goal);
  const data = { goal: goal.name, class: { word: counts } };
  if (missing.length === 0 && counts !== 'activity') return [isImpact(counts) ? 'full' : 'half', { code: 'metric-with-numbers', data }];
  if (!isImpact(counts)) return ['none', { code: 'metric-too-weak', data }];
  return ['half', { code: 'metric-lacks-numbers', data: { ...data, missing: { words: missing, between: 'and' } } }];
}

/** Problem, expected effect and measurement date: three are full, two half. A date that names no day is none. */
export function businessCase(model: Model, module: Module): Answer {
  const parts = businessCaseOf(model, module);
  const unmapped = parts.filter(({ state }) => state === 'no-column');
  if (unmapped.length > 0) return notEvaluated({ code: 'no-case-column', data: { parts: { words: unmapped.map(({ part }) => part), between: 'or' } } });
  const lacking = parts.filter(({ state }) => state !== 'stated');
  if (lacking.length === 0) return ['full', { code: 'case-stated' }];
  const unreadable = lacking.some(({ state }) => state === 'unreadable');
  const [first, ...others] = lacking.map(({ part }) => part) as [BusinessCasePartName, ...BusinessCasePartName[]];
  if (others.length === 0) return ['half', { code: unreadable ? 'case-unreadable-one' : 'case-lacks-one', data: { part: { word: first } } }];
  const data = { parts: { words: [first, ...others], between: 'and' } } as const;
  return ['none', { code: unreadable ? 'case-unreadable-several' : 'case-lacks-several', data }];
}

/** Reviewed within its cadence and after every change that touches it: full; within twice the cadence: half. */
export function upkeep(model: Model, module: Module): Answer {
  if (!model.has('module.lastReviewed')) return notEvaluated({ code: 'no-review-column' });
  const { state, on, age, cadence } = reviewOf(model, module);
  if (state === 'unreadable') return notEvaluated({ code: 'review-unreadable' });
  if (state === 'to-come') return notEvaluated({ code: 'review-to-come', data: { day: { day: on ?? model.asOf } } });
  if (state !== 'reviewed' || on === null || age === null) {
    const due = lifeOf(model, module) !== 'planned' && (age === null || age > cadence.days);
    return due ? ['none', { code: 'never-reviewed' }] : notEvaluated({ code: 'review-not-due' });
  }
  const change = unreviewedChangeOf(model, module);
  const day = { day: on };
  if (age <= cadence.days && change === null) return ['full', { code: 'reviewed', data: { day } }];
  const longAgo = { code: 'reviewed-long-ago', data: { day, age: String(age) } } as const;
  if (age > 2 * cadence.days) return ['none', longAgo];
  return ['half', change === null ? longAgo : { code: 'reviewed-before-change', data: { day, change: change.name } }];
}

/** Grade A to C: full; D or E: half; F, or due and not measured: none. Before an effect is estimated only the last can be told. */
export function evidence(model: Model, module: Module): Answer {
  const graded = moduleGrade(model, module);
  if (graded !== null) return [EVIDENCE_STATES[graded.grade], gradeReason(graded)];
  const { due, kpis, read } = measurementOf(model, module);
  const day = due?.value ?? null;
  if (day === null) return notEvaluated({ code: 'effect-not-estimated' });
  if (day >= model.asOf) return notEvaluated({ code: 'measured-later', data: { day: { day } } });
  if (kpis.length === 0) return notEvaluated({ code: 'no-kpi' });
  if (isDueAndUnmeasured(model, module)) return ['none', { code: 'not-measured', data: { day: { day } } }];
  return notEvaluated({ code: read === null ? 'reading-undated' : 'readings-exist' });
}

const EVIDENCE_STATES = { A: 'full', B: 'full', C: 'full', D: 'half', E: 'half', F: 'none' } as const;

function gradeReason({ grade, effect }: ModuleGrade): ComponentReason {
  if (effect === null) return { code: grade === 'E' ? 'claim-estimated' : 'claim-asserted', data: { grade } };
  const data = { kpi: effect.kpi.name, grade };
  if (effect.verdict === 'clearly better') return { code: 'effect-better', data };
  return { code: effect.verdict === 'clearly worse' ? 'effect-worse' : 'effect-open', data };
}
