/** Puts the model together: records read, references found, and every derived fact answered once. */
import { addTo } from './add-to';
import type { Address, WorkbookSnapshot } from '../../workbook';
import type { FieldName, Kind } from '../fields';
import type { Mapping } from '../mapping/types';
import type { Settings } from '../settings';
import { readAuditTrace } from './audit-trace';
import { buildCascade, targetsOf } from './cascade';
import { moduleCost } from './cost';
import type { Day } from './days';
import { fold } from './fold';
import { lifeOf, spanOf } from './life';
import { linkRecords } from './link-records';
import { measureOf } from './measure';
import { metricClass } from './metric-class';
import { buildOrganisation } from './organisation';
import { prepareRecords } from './prepare-records';
import { readRecords, textOf, type RawRecord } from './read-records';
import { buildReadings } from './readings';
import { readReviews } from './quarterly-reviews';
import { readSignOff } from './sign-off';
import type { AnyRecord, Change, Classified, Completion, FieldCell, Kpi, Life, Measure, Measured, Model, Module, Objective, Person, Priority, RecordOf, Unit } from './types';

const NOTHING: readonly never[] = Object.freeze([]);
/** Up to this many priorities without ranks all count as the top. */
const UNRANKED_TOP = 5;

export function buildModel(workbook: WorkbookSnapshot, mapping: Mapping, settings: Settings, asOf: Day): Model {
  const tableKinds = new Set(mapping.tables.map(({ kind }) => kind));
  const hasTable = (kind: Kind): boolean => tableKinds.has(kind);
  const headers = new Map<FieldName, Address>();
  for (const table of mapping.tables) for (const { field, at } of table.columns) if (field !== null && !headers.has(field)) headers.set(field, at);
  const read = readRecords(workbook, mapping, settings);
  const { records, rowsOf } = prepareRecords(read.records, hasTable, asOf);
  const duplicateIds = findDuplicateIds(records);
  const { references } = linkRecords(records, hasTable);
  const of = <K extends Kind>(kind: K): readonly RecordOf<K>[] => Object.freeze(records.filter((record) => record.kind === kind)) as unknown as readonly RecordOf<K>[];
  const lists = {
    priorities: of('priority'), briefings: of('briefing'), objectives: of('objective'), keyResults: of('keyResult'), kpis: of('kpi'), readings: of('reading'),
    events: of('event'), modules: of('module'), links: of('link'), competencies: of('competency'), people: of('person'), units: of('unit'),
    completions: of('completion'), costs: of('cost'), decisions: of('decision'), changes: of('change'),
  };
  const byKey = new Map(records.map((record) => [record.key, record as unknown as AnyRecord]));
  const cascade = buildCascade(lists);
  const readings = buildReadings(lists.kpis, lists.readings, rowsOf);
  const completionsByModule = indexed(lists.completions, ({ fields }) => targetsOf<Module>(fields.module));
  const completionsByPerson = indexed(lists.completions, ({ fields }) => targetsOf<Person>(fields.person));
  const costsByModule = indexed(lists.costs, ({ fields }) => targetsOf<Module>(fields.module));
  const completionsOf = (module: Module): readonly Completion[] => completionsByModule.get(module) ?? NOTHING;
  const organisation = buildOrganisation({ people: lists.people, units: lists.units, completionsOf, settings });
  const life = once((record: AnyRecord): Life => lifeOf(record, asOf));
  const topPriorities = topOf(lists.priorities.filter((priority) => life(priority) !== 'left-out' && life(priority) !== 'ended'), settings);
  const top = new Set(topPriorities);
  const judgedModules = Object.freeze(lists.modules.filter((module) => (life(module) === 'live' || life(module) === 'planned') && module.fields.mandatory?.value !== true));
  const measure = once((goal: Measured): Measure => measureGoal(goal));
  const classOf = once((metric: Measured): Classified => classify(metric, settings));
  const climbs = once((module: Module): readonly Priority[] => [...new Set(cascade.serves(module).flatMap(({ goal }) => cascade.climb(goal).priorities))]);
  const changesLatestFirst = [...lists.changes].sort((one, other) => (other.fields.date?.value ?? 0) - (one.fields.date?.value ?? 0));
  const touching = once((record: Module | Objective): readonly Change[] => changesLatestFirst.filter((change) => touches(change, record)));

  return Object.freeze({
    asOf,
    settings,
    lastSignOff: readSignOff(workbook, asOf),
    reviews: readReviews(workbook, asOf),
    lastAudit: readAuditTrace(workbook, asOf),
    ...lists,
    references,
    duplicateIds,
    oddCells: Object.freeze(read.oddCells.map(({ key, ...cell }) => ({ ...cell, record: byKey.get(key) ?? null }))),
    typedCells: read.typedCells,
    has: (field) => headers.has(field),
    headerOf: (field) => headers.get(field) ?? null,
    hasTable,
    life,
    span: spanOf,
    judgedModules,
    topPriorities,
    isTop: (priority) => top.has(priority),
    ...cascade,
    prioritiesOf: climbs,
    levelOf: (objective) => objective.fields.level?.value ?? null,
    measure,
    ...readings,
    classOf,
    usedKpis: usedKpis(),
    costOf: once((module: Module) => moduleCost(module, costsByModule.get(module) ?? NOTHING, settings)),
    ...organisation,
    completionsOf,
    completionsBy: (person) => completionsByPerson.get(person) ?? NOTHING,
    changesTouching: touching,
    cadenceOf: (record) => {
      const stated = 'reviewEvery' in record.fields ? (record.fields.reviewEvery?.value ?? null) : null;
      const framework = /smart/i.test(('framework' in record.fields ? record.fields.framework?.value : null) ?? '') ? 'SMART' : 'OKR';
      return { days: stated ?? (framework === 'SMART' ? settings.reviewEverySmart : settings.reviewEveryOkr), framework, stated: stated !== null };
    },
  } satisfies Model);

  function measureGoal(goal: Measured): Measure {
    const fields: { readonly [name: string]: FieldCell<unknown> | undefined } = goal.fields;
    const number = (name: string): number | null => (fields[name]?.value ?? null) as number | null;
    const latest = goal.kind === 'kpi' ? (readings.readingsOf(goal).filter(({ span }) => span.start <= asOf && span.end <= asOf).at(-1) ?? null) : null;
    const period = goal.kind === 'kpi' ? (goal.fields.period?.value ?? null) : null;
    return measureOf({
      stated: goal.kind === 'kpi' ? (goal.fields.direction?.value ?? null) : null,
      baseline: number('baseline'), target: number('target'), minimum: number('minimum'), maximum: number('maximum'), current: number('current'),
      currentAt: fields['current']?.at ?? goal.at,
      latest,
      currentSpan: period,
    });
  }

  function usedKpis(): ReadonlySet<Kpi> {
    const used = new Set<Kpi>();
    for (const kpi of lists.kpis) if (cascade.servedBy(kpi).length > 0 || (kpi.fields.objective?.value ?? []).length > 0 || (kpi.fields.priority?.value ?? []).length > 0) used.add(kpi);
    for (const { fields } of [...lists.priorities, ...lists.objectives, ...lists.keyResults]) for (const kpi of targetsOf<Kpi>(fields.metric)) used.add(kpi);
    for (const { fields } of lists.competencies) for (const kpi of targetsOf<Kpi>(fields.kpi)) used.add(kpi);
    return used;
  }

  function touches(change: Change, record: Module | Objective): boolean {
    const changed = targetsOf<Unit>(change.fields.units);
    const own = targetsOf<Unit>(record.fields.unit)[0];
    if (own !== undefined && changed.some((unit) => organisation.unitsBelow(unit).has(own))) return true;
    const priorities = targetsOf<Priority>(change.fields.priorities);
    if (priorities.length === 0) return false;
    const reached = record.kind === 'module' ? climbs(record) : cascade.climb(record).priorities;
    return priorities.some((priority) => reached.includes(priority));
  }
}

/** Computes an answer the first time it is asked for. */
function once<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (known.has(key)) return known.get(key) as V;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

function indexed<T, K>(records: readonly T[], keysOf: (record: T) => readonly K[]): Map<K, T[]> {
  const index = new Map<K, T[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [record]);
      else known.push(record);
    }
  }
  return index;
}

/** Ranks up to the setting; up to five priorities without ranks are all at the top. */
function topOf(priorities: readonly Priority[], settings: Settings): readonly Priority[] {
  const ranked = priorities.filter(({ fields }) => (fields.rank?.value ?? null) !== null);
  if (ranked.length > 0) return Object.freeze(ranked.filter(({ fields }) => (fields.rank?.value as number) <= settings.topPriorities));
  return Object.freeze(priorities.length <= UNRANKED_TOP ? [...priorities] : []);
}

function classify(metric: Measured, settings: Settings): Classified {
  const kpi = metric.kind === 'kpi' ? metric : (targetsOf<Kpi>(metric.fields.metric)[0] ?? null);
  const own = metricClass({ name: metric.name, unit: metric.fields.measureUnit?.value ?? '', definition: metric.kind === 'kpi' ? (metric.fields.definition?.value ?? '') : '', stated: metric.kind === 'kpi' ? (metric.fields.class?.value ?? '') : '' }, settings);
  if (own.class !== null || kpi === null || kpi === metric) return own;
  return classify(kpi, settings);
}

/** Ids that stand for different names; for modules, the same id with another cohort or start is a session of one module. */
function findDuplicateIds(records: readonly RawRecord[]): Model['duplicateIds'] {
  const byId = new Map<string, RawRecord[]>();
  for (const record of records) {
    if (record.id === null || !record.stated) continue;
    const key = `${record.kind}|${fold(record.id)}`;
    addTo(byId, key, record);
  }
  return Object.freeze(
    [...byId.values()]
      .filter((same) => same.length > 1 && new Set(same.map(({ name }) => fold(name))).size > 1 && new Set(same.map(sessionOf)).size < same.length)
      .map((same) => ({ id: (same[0] as RawRecord).id as string, records: same as unknown as readonly AnyRecord[] })),
  );
}

function sessionOf(record: RawRecord): string {
  return record.kind === 'module' ? `${textOf(record.fields['cohort'])}|${textOf(record.fields['start'])}` : '';
}
