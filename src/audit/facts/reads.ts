/** Which columns the model reads to answer its questions, for the rules that ask them to declare. */
import { FIELDS, fieldNames, KINDS, type FieldName, type FieldType } from '../fields';

const PRIORITY: readonly FieldName[] = ['priority.id', 'priority.name', 'priority.status', 'priority.period', 'priority.start', 'priority.due'];
const OBJECTIVE: readonly FieldName[] = [
  'objective.id',
  'objective.title',
  'objective.specific',
  'objective.measurable',
  'objective.status',
  'objective.period',
  'objective.start',
  'objective.due',
];
const KEY_RESULT: readonly FieldName[] = ['keyResult.id', 'keyResult.title', 'keyResult.objective', 'keyResult.status', 'keyResult.start', 'keyResult.due'];
const KPI: readonly FieldName[] = ['kpi.id', 'kpi.name', 'kpi.status', 'kpi.period', 'kpi.due'];
const SERVES: readonly FieldName[] = [
  'module.id',
  'module.name',
  'module.programme',
  'module.kpi',
  'module.keyResult',
  'module.objective',
  'module.priority',
  'link.module',
  'link.kpi',
  'link.keyResult',
  'link.objective',
  'link.share',
  'link.status',
  'priority.id',
  'priority.name',
  'objective.id',
  'objective.title',
  'keyResult.id',
  'keyResult.title',
  'kpi.id',
  'kpi.name',
];
const METRICS: readonly FieldName[] = ['priority.metric', 'objective.metric', 'keyResult.metric'];
const PERSON: readonly FieldName[] = ['person.id', 'person.name', 'person.firstName', 'person.lastName', 'person.email', 'person.title', 'person.left'];
const READINGS: readonly FieldName[] = [
  'reading.kpi',
  'reading.team',
  'reading.person',
  'reading.period',
  'reading.value',
  'reading.target',
  'reading.numerator',
  'reading.denominator',
  'reading.phase',
  'kpi.period',
  'kpi.current',
];

/** What a module's own row may say of its cost: as a whole, and part by part. */
export const MODULE_COST = ['module.cost', 'module.budget', 'module.actual'] as const;
export const MODULE_COST_PARTS = [
  'module.costDevelopment',
  'module.costDelivery',
  'module.costOverhead',
  'module.costParticipantTime',
  'module.costBackfill',
] as const;

/** By question: `life`, `serves`, `climb`, `measure`… */
export const READS = {
  /** Identity and life of a goal or module. */
  priority: PRIORITY,
  objective: OBJECTIVE,
  keyResult: [...KEY_RESULT, ...OBJECTIVE],
  kpi: KPI,
  module: ['module.id', 'module.name', 'module.cohort', 'module.programme', 'module.mandatory', 'module.status', 'module.start', 'module.end'],
  topPriorities: [...PRIORITY, 'priority.rank'],
  serves: SERVES,
  climb: [...METRICS, 'kpi.objective', 'kpi.priority', 'keyResult.objective', 'objective.parent', 'objective.priority'],
  usedKpis: [...KPI, ...SERVES, ...METRICS, 'kpi.objective', 'kpi.priority', 'competency.id', 'competency.name', 'competency.kpi'],
  /** Whom a name or id in a cell stands for. */
  person: PERSON,
  /** Whether a module is for the whole company. */
  companyWide: [
    ...PERSON,
    'module.tier',
    'module.audience',
    'completion.module',
    'completion.person',
    'completion.completed',
    'completion.status',
    'person.unit',
    'person.team',
    'unit.id',
    'unit.name',
    'unit.aliases',
  ],
  /** Whether someone sits in HR or learning. */
  inHr: [...PERSON, 'person.function', 'person.unit', 'person.team', 'unit.id', 'unit.name', 'unit.aliases'],
  /** What a module costs, and in which currency. */
  cost: [
    'module.programme',
    'module.cohort',
    'module.start',
    'module.learners',
    'module.learnersPlanned',
    'module.hours',
    'module.committed',
    ...MODULE_COST,
    'module.costPerPerson',
    ...MODULE_COST_PARTS,
    'module.currency',
    'cost.module',
    'cost.category',
    'cost.amount',
    'cost.currency',
    'cost.type',
  ],
  /** What a metric counts. */
  class: ['kpi.class', 'kpi.definition', 'kpi.measureUnit', 'objective.measureUnit', 'keyResult.measureUnit'],
  readings: READINGS,
  kpiMeasure: [...READINGS, 'kpi.direction', 'kpi.baseline', 'kpi.target', 'kpi.minimum', 'kpi.maximum', 'kpi.measureUnit'],
  keyResultMeasure: ['keyResult.baseline', 'keyResult.target', 'keyResult.current', 'keyResult.measureUnit'],
  /** What the readings say of a module: who was trained and when, who could have been, and what was read of them. */
  impact: [
    ...SERVES,
    ...METRICS,
    ...READINGS,
    ...PERSON,
    'module.cohort',
    'module.status',
    'module.start',
    'module.end',
    'module.audience',
    'module.tier',
    'module.unit',
    'event.kpi',
    'event.team',
    'event.person',
    'event.date',
    'event.outcome',
    'event.amount',
    'event.planned',
    'event.actual',
    'completion.module',
    'completion.person',
    'completion.team',
    'completion.completed',
    'completion.status',
    'completion.group',
    'person.grade',
    'person.function',
    'person.unit',
    'person.team',
    'person.manager',
    'person.status',
    'person.joined',
    'person.rollout',
    'unit.rollout',
    'person.leaveReason',
    'unit.id',
    'unit.name',
    'unit.parent',
    'unit.head',
    'unit.aliases',
    'kpi.direction',
    'kpi.baseline',
    'kpi.target',
    'kpi.minimum',
    'kpi.maximum',
    'kpi.measureUnit',
    'kpi.class',
    'kpi.definition',
  ],
  objectiveMeasure: ['objective.baseline', 'objective.target', 'objective.current', 'objective.measureUnit'],
} as const satisfies Record<string, readonly FieldName[]>;

/** Without these no effect of a module can be estimated: what a rule about effects needs. */
export const NEEDED_FOR_IMPACT = [
  'module.name',
  'completion.module',
  { anyOf: ['reading.value', 'reading.numerator', 'event.date', 'person.left'] },
  { anyOf: ['reading.team', 'reading.person', 'event.team', 'event.person', 'person.team', 'person.unit', 'person.manager'] },
] as const satisfies readonly (FieldName | { readonly anyOf: readonly FieldName[] })[];

/** Several questions' columns, each once. */
export function reads(...lists: readonly (readonly FieldName[])[]): readonly FieldName[] {
  return [...new Set(lists.flat())];
}

/** Every column of some types. */
export function fieldsOfTypes(types: readonly FieldType[]): readonly FieldName[] {
  return KINDS.flatMap((kind) => {
    const definitions: { readonly [name: string]: { readonly type: FieldType } } = FIELDS[kind];
    return fieldNames(kind).filter((field) => types.includes((definitions[field.slice(kind.length + 1)] as { type: FieldType }).type));
  });
}
