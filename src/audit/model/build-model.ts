/** Puts the model together: records read, references found. What follows from them is asked of `facts`. */
import { contains, type Address, type WorkbookSnapshot } from '../../workbook';
import { FIELDS, type FieldDefinition, type FieldName, type Kind } from '../fields';
import type { Mapping } from '../mapping/types';
import type { Settings } from '../settings/settings';
import { readAuditTrace } from '../state/audit-trace';
import type { Day } from '../reading/days';
import { prepareRecords, type Prepared } from './prepare-records';
import { readReviews } from '../state/quarterly-reviews';
import type { KnownTables } from './known-tables';
import { readRecords } from './read-records';
import { readSignOff } from '../state/sign-off';
import { readSheets } from './read-sheets';
import type { RawRecord } from './raw-record';
import { Answers } from './answers';
import type { AnyRecord, Model } from './types';

/** A model whose records may still be given other fields. */
export interface OpenModel {
  readonly model: Model;
  readonly records: readonly RawRecord[];
}

/** Never throws, whatever the cells hold. */
export function buildModel(workbook: WorkbookSnapshot, mapping: Mapping, settings: Settings, asOf: Day): Model {
  const { model, records } = openModel(workbook, mapping, settings, asOf);
  for (const record of records) {
    Object.freeze(record.fields);
    Object.freeze(record);
  }
  return model;
}

/**
 * The same, with records that are not frozen.
 * @param known of the same workbook, with the same settings and day: tables that it knows are not read again, others are added
 */
export function openModel(workbook: WorkbookSnapshot, mapping: Mapping, settings: Settings, asOf: Day, known?: KnownTables): OpenModel {
  const tableKinds = new Set(mapping.tables.map(({ kind }) => kind));
  const hasTable = (kind: Kind): boolean => tableKinds.has(kind);
  const read = readRecords(workbook, mapping, settings, asOf, known);
  const prepared = prepareRecords(read.records, hasTable, asOf);
  const headers = headersOf(mapping, prepared);
  const foreign = foreignFields(mapping, prepared);
  const answers = new Answers();
  const model: Model = Object.freeze({
    answers,
    asOf,
    settings,
    lastSignOff: readSignOff(workbook, asOf),
    reviews: readReviews(workbook, asOf),
    lastAudit: readAuditTrace(workbook, asOf),
    ...listsOf(prepared),
    references: prepared.references,
    strangers: prepared.strangers,
    duplicateIds: prepared.duplicateIds,
    copies: Object.freeze(prepared.copies),
    oddCells: Object.freeze(
      read.oddCells.map(({ record, ...cell }) => Object.freeze({ ...cell, record: prepared.standingFor(record) as unknown as AnyRecord })),
    ),
    typedCells: Object.freeze(read.typedCells),
    unreadCells: Object.freeze(unique(read.unreadCells, ({ field, at }) => `${field}|${placeOf(at)}`)),
    maybeMerged: Object.freeze(unique(read.maybeMerged, placeOf)),
    struckRows: Object.freeze(unique(read.struckRows, placeOf)),
    sheets: Object.freeze(readSheets(workbook, mapping, settings)),
    has: (field) => headers.has(field) && !foreign.has(field),
    headerOf: (field) => headers.get(field) ?? null,
    titlesOf: (record) => titlesOf(mapping, record),
    hasTable,
    programmeOf: (module) => prepared.programmeOf.get(module) ?? null,
    standingFor: (module) => prepared.sessionOf.get(module) ?? null,
    rowsOf: (kpi) => prepared.rowsOf.get(kpi as unknown as RawRecord) ?? [kpi as unknown as RawRecord],
  } satisfies Model);
  answers.areOf(model);
  return { model, records: prepared.all };
}

const placeOf = ({ sheet, row, column }: Address): string => `${row}|${column}|${sheet}`;

/** Tables of several kinds, or of several stages of one amount, may share a block. */
function unique<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
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
  | 'providers'
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
    providers: of('provider'),
  };
}

function titlesOf({ tables }: Mapping, { at }: AnyRecord): readonly string[] {
  const table = tables.find(({ sheet, area }) => sheet === at.sheet && contains(area, at.row, at.column));
  const header = table?.columns.length === 1 ? table.columns[0]?.header : undefined;
  return [table?.title ?? table?.table ?? [], header ?? [], at.sheet].flat();
}

const READINGS = ['reading.value', 'reading.period'] as const;

/** Fields whose every column names what is not in the workbook: nothing can be judged by them. */
function foreignFields({ tables }: Mapping, { strangers }: Prepared): ReadonlySet<FieldName> {
  const fields = new Set(strangers.map(({ field }) => field));
  const isStrange = (at: Address): boolean => strangers.some((one) => one.at.sheet === at.sheet && one.at.row === at.row && one.at.column === at.column);
  for (const { columns } of tables) for (const { field, at } of columns) if (field !== null && fields.has(field) && !isStrange(at)) fields.delete(field);
  return fields;
}

/** The first header of each field; a field that the place of a row tells stands under the header of what it leads to. */
function headersOf(mapping: Mapping, { toldByPlace }: Prepared): ReadonlyMap<FieldName, Address> {
  const headers = new Map<FieldName, Address>();
  for (const table of mapping.tables) for (const { field, at } of table.columns) if (field !== null && !headers.has(field)) headers.set(field, at);
  // Columns of periods are readings, though they stand in the table of the KPIs.
  for (const { columns } of mapping.tables) {
    const first = columns.find(({ reading }) => reading?.of === 'value');
    const target = columns.find(({ reading }) => reading?.of === 'target');
    if (target !== undefined && !headers.has('reading.target')) headers.set('reading.target', target.at);
    for (const field of READINGS) if (first !== undefined && !headers.has(field)) headers.set(field, first.at);
  }
  for (const [field, kind] of toldByPlace) {
    const at = (Object.entries(FIELDS[kind]) as [string, FieldDefinition][]).flatMap(([name, { required }]) =>
      required === true ? (headers.get(`${kind}.${name}` as FieldName) ?? []) : [],
    )[0];
    if (at !== undefined && !headers.has(field)) headers.set(field, at);
  }
  return headers;
}
