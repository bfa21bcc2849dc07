/** The six parts of a module's score (methods: "Alignment score of a module"). A part whose columns are missing, or whose time has not come, is not evaluated. */
import { prioritiesOf } from '../facts/reached-priorities';
import { lifeOf, spanOf } from '../facts/life';
import { isTop } from '../facts/top-priorities';
import { serves, namesGoal } from '../facts/services';
import { climbFrom } from '../facts/climbs';
import { classOf } from '../facts/metric-class';
import { measureOf, type Measure } from '../facts/measure';
import { gradeRank, isCompanyWide, gradeOf, personOf, hasLeft, isHr } from '../facts/organisation';
import { cadenceOf } from '../facts/cadence';
import { changesTouching } from '../facts/changes';
import { allReadingsOf } from '../facts/readings';
import type { FieldName } from '../fields';
import { dayText } from '../reading/days';
import type { Measured, Model, Module, Person } from '../model/types';
import type { ModuleScorePart } from './score-part';

type State = ModuleScorePart['state'];
type Answer = readonly [State, string];

const notEvaluated = (why: string): Answer => ['not evaluated', why];

/** Chain reaches a live top priority: full; another live priority, or a live objective only: half. */
export function strategy(model: Model, module: Module): Answer {
  const linking: readonly FieldName[] = [
    'module.kpi',
    'module.keyResult',
    'module.objective',
    'module.priority',
    'link.kpi',
    'link.keyResult',
    'link.objective',
  ];
  if (!linking.some((field) => model.has(field))) return notEvaluated('no column says what a module serves');
  if (model.priorities.length === 0) return notEvaluated('the workbook has no priorities');
  const live = prioritiesOf(model, module).filter((priority) => lifeOf(model, priority) === 'live' || lifeOf(model, priority) === 'planned');
  const top = live.find((priority) => isTop(model, priority));
  if (top) return ['full', `reaches the top priority “${top.name}”`];
  if (live[0]) return ['half', `reaches “${live[0].name}”, which is not at the top`];
  const objective = serves(model, module)
    .flatMap(({ goal }) => climbFrom(model, goal).path)
    .find((goal) => goal.kind === 'objective' && lifeOf(model, goal) === 'live');
  if (objective) return ['half', `reaches the objective “${objective.name}” and no priority`];
  return ['none', namesGoal(model, module) ? 'reaches no live priority or objective' : 'serves nothing'];
}

/** A behaviour, result or money metric with baseline, target and direction: full. */
export function metric(model: Model, module: Module): Answer {
  const metrics = serves(model, module).flatMap(({ goal }): Measured[] => (goal.kind === 'kpi' || goal.kind === 'keyResult' ? [goal] : []));
  if (metrics.length === 0) {
    if (!model.has('module.kpi') && !model.has('module.keyResult') && !model.has('link.kpi') && !model.has('link.keyResult')) {
      return notEvaluated('no column names a metric');
    }
    return ['none', 'no metric is linked'];
  }
  let best: Answer | null = null;
  let unclear: string | null = null;
  for (const linked of metrics) {
    const kind = classOf(model, linked);
    if (kind.class === null) {
      unclear ??= linked.name;
      continue;
    }
    const numbers = measureOf(model, linked);
    const complete =
      numbers.baseline !== null && numbers.direction !== null && (numbers.target !== null || numbers.minimum !== null || numbers.maximum !== null);
    const counts = kind.class === 'behaviour' || kind.class === 'result' || kind.class === 'money';
    const word = `“${linked.name}” measures ${kind.class}`;
    if (counts && complete) return ['full', `${word}, with baseline, target and direction`];
    if (counts) best = ['half', `${word}, but ${missingNumbers(numbers)}`];
    else if (complete && kind.class !== 'activity') best ??= ['half', `${word}, with baseline, target and direction`];
    else best ??= ['none', word];
  }
  if (unclear !== null && (best === null || best[0] === 'none')) return notEvaluated(`what “${unclear}” measures cannot be told from its words`);
  return best ?? notEvaluated('no linked metric can be judged');
}

function missingNumbers(numbers: Measure): string {
  const lacks = [numbers.baseline === null ? 'baseline' : '', numbers.target === null ? 'target' : '', numbers.direction === null ? 'direction' : ''].filter(
    Boolean,
  );
  return `without ${lacks.join(' and ')}`;
}

/** A named owner and a business sponsor at the needed grade, both in post: full; one of the two: half. */
export function ownership(model: Model, module: Module): Answer {
  if (!model.has('module.owner') || !model.has('module.sponsor')) {
    return notEvaluated(`no column for ${model.has('module.owner') ? 'the sponsor' : model.has('module.sponsor') ? 'the owner' : 'owner and sponsor'}`);
  }
  const owner = standing(model, module, 'owner');
  const sponsor = standing(model, module, 'sponsor');
  const gradeKnown = model.has('person.grade') || model.has('module.sponsorGrade');
  const needed = gradeRank(model, isCompanyWide(model, module) ? 'VP' : 'Manager');
  const stated = module.fields.sponsorGrade?.value ?? null;
  const grade = stated !== null ? gradeRank(model, stated) : sponsor.person === null ? null : gradeOf(model, sponsor.person);
  if (sponsor.ok && gradeKnown && needed !== null && grade === null) return notEvaluated('the sponsor’s grade is not known');
  const senior = sponsor.ok && (!gradeKnown || needed === null || (grade as number) >= needed);
  const assumed = model.hasTable('person') ? '' : '; in post is assumed, for there is no list of people';
  const sponsorWords = sponsor.ok && !senior ? 'the sponsor is below the grade that is needed' : sponsor.words;
  const state: State = owner.ok && senior ? 'full' : owner.ok || senior ? 'half' : 'none';
  return [state, `${owner.words}, ${sponsorWords}${assumed}`];
}

function standing(model: Model, module: Module, role: 'owner' | 'sponsor'): { ok: boolean; words: string; person: Person | null } {
  const cell = module.fields[role];
  const person = personOf(cell);
  if ((cell?.value ?? []).length === 0) return { ok: false, words: `no ${role}`, person };
  if (person !== null && hasLeft(person, model.asOf)) return { ok: false, words: `the ${role} has left`, person };
  if (role === 'sponsor' && person !== null && isHr(person) === true) return { ok: false, words: 'the sponsor sits in HR, not in the business', person };
  return { ok: true, words: `a named ${role}`, person };
}

/** Problem, expected effect and measurement date: three are full, two half. */
export function businessCase(model: Model, module: Module): Answer {
  const services = serves(model, module);
  const parts: readonly [string, boolean, boolean][] = [
    ['the business problem', model.has('module.businessProblem'), filled(module.fields.businessProblem?.value)],
    [
      'the expected effect',
      model.has('module.expectedImpact') || model.has('link.expectedEffect'),
      filled(module.fields.expectedImpact?.value) || services.some(({ link }) => filled(link?.fields.expectedEffect?.value)),
    ],
    [
      'the measurement date',
      model.has('module.measureBy') || model.has('link.measureBy'),
      (module.fields.measureBy?.value ?? null) !== null || services.some(({ link }) => (link?.fields.measureBy?.value ?? null) !== null),
    ],
  ];
  const unmapped = parts.filter(([, mapped]) => !mapped).map(([name]) => name);
  if (unmapped.length > 0) return notEvaluated(`no column for ${unmapped.join(' or ')}`);
  const missing = parts.filter(([, , stated]) => !stated).map(([name]) => name);
  if (missing.length === 0) return ['full', 'problem, expected effect and measurement date are stated'];
  return [missing.length === 1 ? 'half' : 'none', `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing`];
}

function filled(text: string | null | undefined): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

/** Reviewed within its cadence and after every change that touches it: full; within twice the cadence: half. */
export function upkeep(model: Model, module: Module): Answer {
  if (!model.has('module.lastReviewed')) return notEvaluated('no column for the last review');
  const { days } = cadenceOf(model, module);
  const reviewed = module.fields.lastReviewed?.value ?? null;
  if (reviewed === null) {
    const start = spanOf(module).start;
    if (lifeOf(model, module) === 'planned' || (start !== null && model.asOf - start <= days)) return notEvaluated('its first review is not due yet');
    return ['none', 'never reviewed'];
  }
  const age = model.asOf - reviewed;
  const change = changesTouching(model, module).find((one) => (one.fields.date?.value ?? 0) > reviewed && (one.fields.date?.value ?? 0) <= model.asOf);
  const last = `last reviewed on ${dayText(reviewed)}`;
  if (age <= days && change === undefined) return ['full', last];
  if (age <= 2 * days) return ['half', change === undefined ? `${last}, ${age} days ago` : `${last}, before the change “${change.name}”`];
  return ['none', `${last}, ${age} days ago`];
}

/** Until impact is estimated, only a measurement that is due and missing can be told. */
export function evidence(model: Model, module: Module): Answer {
  const due = module.fields.measureBy?.value ?? null;
  if (due === null) return notEvaluated('the effect is not estimated');
  if (due >= model.asOf) return notEvaluated(`to be measured by ${dayText(due)}`);
  const kpis = serves(model, module).flatMap(({ goal }) => (goal.kind === 'kpi' ? [goal] : []));
  if (kpis.length === 0) return notEvaluated('no KPI is linked');
  const started = spanOf(module).end ?? spanOf(module).start ?? due;
  const read = kpis.some((kpi) => allReadingsOf(model, kpi).some((reading) => reading.span.end >= started));
  return read ? notEvaluated('readings exist; the effect is not estimated') : ['none', `due on ${dayText(due)} and not measured`];
}
