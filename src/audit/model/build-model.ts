/** Puts the model together: records read, references found, and every derived fact answered once. */
import { contains, type Address, type WorkbookSnapshot } from '../../workbook';
import { FIELDS, type FieldDefinition, type FieldName, type Kind } from '../fields';
import type { Mapping } from '../mapping/types';
import type { Settings } from '../settings';
import { readAuditTrace } from './audit-trace';
import { cadenceReader } from './cadence';
import { buildCascade } from './cascade';
import { buildChanges } from './changes';
import { buildClimbs } from './climbs';
import { buildCompletions } from './completions';
import { buildCosts } from './cost';
import type { Day } from './days';
import { grouped } from './grouped';
import { lifeOf, spanOf } from './life';
import { measureOf } from './measure';
import { classReader } from './metric-class';
import { once } from './once';
import { buildOrganisation } from './organisation';
import { prepareRecords, type Prepared } from './prepare-records';
import { readReviews } from './quarterly-reviews';
import { readRecords } from './read-records';
import { buildReadings } from './readings';
import { buildServices } from './services';
import { readSignOff } from './sign-off';
import { topOf } from './top-priorities';
import type { AnyRecord, Climb, Goal, Life, Measure, Measured, Model, Module, Objective, Priority } from './types';
import { usedKpis } from './used-kpis';

/** Never throws, whatever the cells hold; every answer is computed when it is first asked for, and frozen. */
export function buildModel(workbook: WorkbookSnapshot, mapping: Mapping, settings: Settings, asOf: Day): Model {
  const tableKinds = new Set(mapping.tables.map(({ kind }) => kind));
  const hasTable = (kind: Kind): boolean => tableKinds.has(kind);
  const read = readRecords(workbook, mapping, settings);
  const prepared = prepareRecords(read.records, hasTable, asOf);
  const { programmeOf, sessionOf } = prepared;
  const lists = listsOf(prepared);
  const headers = headersOf(mapping, prepared);
  const life = once((record: AnyRecord): Life => lifeOf(record, asOf));
  const cascade = buildCascade(lists);
  const services = buildServices({ ...lists, sessionOf, programmeOf });
  const climb: (goal: Goal) => Climb = buildClimbs(lists);
  const prioritiesOf = once((module: Module): readonly Priority[] =>
    Object.freeze([...new Set(services.serves(module).flatMap(({ goal }) => climb(goal).priorities))]),
  );
  const readings = buildReadings(lists.kpis, lists.readings, prepared.rowsOf);
  const completions = buildCompletions({ completions: lists.completions, sessionOf, asOf });
  const organisation = buildOrganisation({ people: lists.people, units: lists.units, completedOf: completions.completedOf, settings });
  const topPriorities = topOf(
    lists.priorities.filter((priority) => life(priority) === 'live' || life(priority) === 'planned'),
    settings,
  );
  const top = new Set(topPriorities);
  const programmes = new Set(programmeOf.values());
  const reached = (record: Module | Objective): readonly Priority[] => (record.kind === 'module' ? prioritiesOf(record) : climb(record).priorities);

  return Object.freeze({
    asOf,
    settings,
    lastSignOff: readSignOff(workbook, asOf),
    reviews: readReviews(workbook, asOf),
    lastAudit: readAuditTrace(workbook, asOf),
    ...lists,
    references: prepared.references,
    duplicateIds: prepared.duplicateIds,
    oddCells: Object.freeze(
      read.oddCells.map(({ record, ...cell }) => Object.freeze({ ...cell, record: prepared.standingFor(record) as unknown as AnyRecord })),
    ),
    typedCells: Object.freeze(read.typedCells),
    has: (field) => headers.has(field),
    headerOf: (field) => headers.get(field) ?? null,
    titleOf: (record) => titleOf(mapping, record),
    hasTable,
    life,
    span: once(spanOf),
    // A programme that is made of modules is judged through them.
    judgedModules: Object.freeze(
      lists.modules.filter(
        (module) => (life(module) === 'live' || life(module) === 'planned') && module.fields.mandatory?.value !== true && !programmes.has(module),
      ),
    ),
    topPriorities,
    isTop: (priority) => top.has(priority),
    ...cascade,
    ...services,
    programmeOf: (module) => programmeOf.get(module) ?? null,
    runsOf: runsReader(lists.modules, sessionOf),
    climb,
    prioritiesOf,
    levelOf: (objective) => objective.fields.level?.value ?? null,
    measure: once((goal: Measured): Measure => measureOf(goal, goal.kind === 'kpi' ? readings.latestOf(goal, asOf) : null)),
    readingsOf: readings.readingsOf,
    allReadingsOf: readings.allReadingsOf,
    classOf: classReader(settings),
    usedKpis: usedKpis(lists, services.servedBy),
    costOf: buildCosts({ ...lists, sessionOf, programmeOf, settings }),
    ...organisation,
    completionsOf: completions.completionsOf,
    hasCompleted: completions.hasCompleted,
    changesTouching: once(buildChanges({ changes: lists.changes, unitsBelow: organisation.unitsBelow, prioritiesOf: reached, asOf })),
    cadenceOf: cadenceReader(settings),
  } satisfies Model);
}

/** Runs of a module by any of them. */
function runsReader(modules: readonly Module[], sessionOf: Prepared['sessionOf']): (module: Module) => readonly Module[] {
  const runs = grouped(modules, (module) => [sessionOf.get(module) ?? module]);
  return (module) => runs.get(sessionOf.get(module) ?? module) ?? [module];
}

type Lists = Pick<
  Model,
  | 'priorities'
  | 'briefings'
  | 'objectives'
  | 'keyResults'
  | 'kpis'
  | 'readings'
  | 'events'
  | 'modules'
  | 'links'
  | 'competencies'
  | 'people'
  | 'units'
  | 'completions'
  | 'costs'
  | 'decisions'
  | 'changes'
>;

function listsOf({ of }: Prepared): Lists {
  return {
    priorities: of('priority'),
    briefings: of('briefing'),
    objectives: of('objective'),
    keyResults: of('keyResult'),
    kpis: of('kpi'),
    readings: of('reading'),
    events: of('event'),
    modules: of('module'),
    links: of('link'),
    competencies: of('competency'),
    people: of('person'),
    units: of('unit'),
    completions: of('completion'),
    costs: of('cost'),
    decisions: of('decision'),
    changes: of('change'),
  };
}

function titleOf({ tables }: Mapping, { at }: AnyRecord): string {
  const table = tables.find(({ sheet, area }) => sheet === at.sheet && contains(area, at.row, at.column));
  return [table?.title ?? table?.table ?? [], at.sheet].flat().join(' · ');
}

/** The first header of each field; a field that the place of a row tells stands under the header of what it leads to. */
function headersOf(mapping: Mapping, { toldByPlace }: Prepared): ReadonlyMap<FieldName, Address> {
  const headers = new Map<FieldName, Address>();
  for (const table of mapping.tables) for (const { field, at } of table.columns) if (field !== null && !headers.has(field)) headers.set(field, at);
  for (const [field, kind] of toldByPlace) {
    const at = (Object.entries(FIELDS[kind]) as [string, FieldDefinition][]).flatMap(([name, { required }]) =>
      required === true ? (headers.get(`${kind}.${name}` as FieldName) ?? []) : [],
    )[0];
    if (at !== undefined && !headers.has(field)) headers.set(field, at);
  }
  return headers;
}
