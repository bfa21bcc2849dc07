/** The six parts of a module's score (methods: "Alignment score of a module"): each judges what the facts say, as the rules do, and derives nothing anew. */
import { BUSINESS_CASE_WORDS, businessCaseOf } from '../facts/business-case';
import { missingNumbers } from '../facts/goal-numbers';
import { lifeOf } from '../facts/life';
import { isImpact, linkedMetrics, type LinkedMetric } from '../facts/linked-metrics';
import { isDueAndUnmeasured, measurementOf } from '../facts/measurements';
import { METRIC_COLUMNS, namingOfGoals, SERVING_COLUMNS } from '../facts/named-goals';
import { highestOf } from '../facts/reached-priorities';
import { reviewOf, unreviewedChangeOf } from '../facts/reviews';
import { dayText } from '../reading/days';
import type { Model, Module } from '../model/types';
import { notEvaluated, type Answer } from './answer';

/** Chain reaches a live top priority: full; another live priority, or a live objective only: half. */
export function strategy(model: Model, module: Module): Answer {
  if (!SERVING_COLUMNS.some((field) => model.has(field))) return notEvaluated('no column says what a module serves');
  if (model.priorities.length === 0) return notEvaluated('the workbook has no priorities');
  const highest = highestOf(model, module);
  if (highest === null) return ['none', namingOfGoals(model, module).names ? 'reaches no live priority or objective' : 'serves nothing'];
  const { goal, top } = highest;
  if (goal.kind === 'objective') return ['half', `reaches the objective “${goal.name}” and no priority`];
  return top ? ['full', `reaches the top priority “${goal.name}”`] : ['half', `reaches “${goal.name}”, which is not at the top`];
}

/** A behaviour, result or money metric with baseline, target and direction: full. */
export function metric(model: Model, module: Module): Answer {
  const linked = linkedMetrics(model, module);
  if (linked.length === 0) return METRIC_COLUMNS.some((field) => model.has(field)) ? ['none', 'no metric is linked'] : notEvaluated('no column names a metric');
  // Of something that is over counts nothing while the module works for something that is not.
  const current = linked.filter(({ over }) => !over);
  const metrics = current.length > 0 ? current : linked;
  const answers = metrics.flatMap((one) => (one.class === null ? [] : [metricAnswer(model, one)]));
  const best = (['full', 'half', 'none'] as const).map((state) => answers.find((answer) => answer[0] === state)).find((answer) => answer !== undefined);
  const unclear = metrics.find((one) => one.class === null);
  if (unclear !== undefined && (best === undefined || best[0] === 'none'))
    return notEvaluated(`what “${unclear.goal.name}” measures cannot be told from its words`);
  return best ?? notEvaluated('no linked metric can be judged');
}

function metricAnswer(model: Model, { goal, class: counts }: LinkedMetric): Answer {
  const missing = missingNumbers(model, goal);
  const word = `“${goal.name}” measures ${counts ?? 'nothing known'}`;
  if (missing.length === 0 && counts !== 'activity') return [isImpact(counts) ? 'full' : 'half', `${word}, with baseline, target and direction`];
  return isImpact(counts) ? ['half', `${word}, but without ${missing.join(' and ')}`] : ['none', word];
}

/** Problem, expected effect and measurement date: three are full, two half. A date that names no day is none. */
export function businessCase(model: Model, module: Module): Answer {
  const parts = businessCaseOf(model, module);
  const unmapped = parts.filter(({ state }) => state === 'no-column');
  if (unmapped.length > 0) return notEvaluated(`no column for ${unmapped.map(({ part }) => BUSINESS_CASE_WORDS[part]).join(' or ')}`);
  const lacking = parts.filter(({ state }) => state !== 'stated');
  if (lacking.length === 0) return ['full', 'problem, expected effect and measurement date are stated'];
  const words = lacking.map(({ part }) => BUSINESS_CASE_WORDS[part]).join(' and ');
  const unreadable = lacking.some(({ state }) => state === 'unreadable') ? ' or could not be read' : '';
  return [lacking.length === 1 ? 'half' : 'none', `${words} ${lacking.length === 1 ? 'is' : 'are'} missing${unreadable}`];
}

/** Reviewed within its cadence and after every change that touches it: full; within twice the cadence: half. */
export function upkeep(model: Model, module: Module): Answer {
  if (!model.has('module.lastReviewed')) return notEvaluated('no column for the last review');
  const { state, on, age, cadence } = reviewOf(model, module);
  if (state === 'unreadable') return notEvaluated('the date of the last review could not be read');
  if (state === 'to-come') return notEvaluated(`its last review, on ${dayText(on ?? model.asOf)}, is yet to come`);
  if (state !== 'reviewed' || on === null || age === null) {
    const due = lifeOf(model, module) !== 'planned' && (age === null || age > cadence.days);
    return due ? ['none', 'never reviewed'] : notEvaluated('its first review is not due yet');
  }
  const change = unreviewedChangeOf(model, module);
  const last = `last reviewed on ${dayText(on)}`;
  if (age <= cadence.days && change === null) return ['full', last];
  if (age <= 2 * cadence.days) return ['half', change === null ? `${last}, ${age} days ago` : `${last}, before the change “${change.name}”`];
  return ['none', `${last}, ${age} days ago`];
}

/** Until an effect is estimated, only a measurement that is due and missing can be told. */
export function evidence(model: Model, module: Module): Answer {
  const { due, kpis, read } = measurementOf(model, module);
  const day = due?.value ?? null;
  if (day === null) return notEvaluated('the effect is not estimated');
  if (day >= model.asOf) return notEvaluated(`to be measured by ${dayText(day)}`);
  if (kpis.length === 0) return notEvaluated('no KPI is linked');
  if (isDueAndUnmeasured(model, module)) return ['none', `due on ${dayText(day)} and not measured`];
  return notEvaluated(read === null ? 'nothing says when a linked KPI was read' : 'readings exist; the effect is not estimated');
}
