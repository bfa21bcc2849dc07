/** Gathers rows that are one record, hands down what a group or programme states once, and adds records that are only referred to. */
import { addTo } from './add-to';
import { FIELDS, type FieldDefinition, type Kind } from '../fields';
import { fold } from './fold';
import { textOf, type RawCell, type RawRecord } from './read-records';
import { partsOf } from './references';
import type { MappedTable } from '../mapping/types';

/** Kinds whose rows with one id and name are one record: an objective repeated for each of its key results. */
const ONE_RECORD: ReadonlySet<Kind> = new Set(['priority', 'objective', 'competency', 'unit', 'kpi']);
const IMPLIED: readonly Kind[] = ['priority', 'objective', 'keyResult', 'kpi', 'competency', 'unit', 'person'];

export interface Prepared {
  readonly records: readonly RawRecord[];
  /** Rows of a KPI, one per period, by the record that stands for them all. */
  readonly rowsOf: ReadonlyMap<RawRecord, readonly RawRecord[]>;
}

export function prepareRecords(read: readonly RawRecord[], hasTable: (kind: Kind) => boolean, asOf: number): Prepared {
  const filled = handDown(read);
  const groups = new Map<string, RawRecord[]>();
  for (const record of filled) {
    const group = ONE_RECORD.has(record.kind) ? `${record.kind}|${record.key}|${fold(record.name)}` : '';
    if (group === '') continue;
    addTo(groups, group, record);
  }
  const rowsOf = new Map<RawRecord, readonly RawRecord[]>();
  const standsFor = new Map<RawRecord, RawRecord>();
  for (const rows of groups.values()) {
    const chosen = rows.length === 1 ? (rows[0] as RawRecord) : standing(rows, asOf);
    rowsOf.set(chosen, rows);
    for (const row of rows) standsFor.set(row, chosen);
  }
  const kept = filled.filter((record) => !standsFor.has(record) || standsFor.get(record) === record);
  return { records: [...kept, ...impliedRecords(kept, hasTable)], rowsOf };
}

/** The row that speaks for a KPI: the latest period not after the audit date that has an actual, else the latest begun, else the first. */
function standing(rows: readonly RawRecord[], asOf: number): RawRecord {
  const dated = rows
    .map((row) => ({ row, end: (row.fields['period']?.value as { end?: number } | null | undefined)?.end ?? null, start: (row.fields['period']?.value as { start?: number } | null | undefined)?.start ?? null }))
    .filter(({ end, start }) => end !== null && start !== null && start <= asOf)
    .sort((one, other) => (other.end as number) - (one.end as number));
  const actual = dated.find(({ row }) => typeof row.fields['current']?.value === 'number');
  return actual?.row ?? dated[0]?.row ?? merged(rows);
}

/** The first row, with what only later rows state. */
function merged(rows: readonly RawRecord[]): RawRecord {
  const first = rows[0] as RawRecord;
  for (const row of rows.slice(1)) {
    for (const [name, cell] of Object.entries(row.fields)) if ((first.fields[name]?.value ?? null) === null && cell.value !== null) first.fields[name] = cell;
  }
  return first;
}

const INHERITED = ['owner', 'sponsor', 'sponsorGrade', 'kpi', 'keyResult', 'objective', 'priority', 'competency', 'lastReviewed', 'reviewEvery'] as const;

/** A programme named only in the first row of its group holds for the group; a programme's own row lends its modules what they leave blank. */
function handDown(records: readonly RawRecord[]): readonly RawRecord[] {
  const byTable = new Map<MappedTable, RawRecord[]>();
  for (const record of records) if (record.kind === 'module') addTo(byTable, record.table, record);
  for (const rows of byTable.values()) {
    fillProgrammes(rows);
    const programmes = new Map(rows.filter((row) => fold(row.name) === fold(textOf(row.fields['programme']))).map((row) => [fold(row.name), row]));
    for (const row of rows) {
      const programme = programmes.get(fold(textOf(row.fields['programme'])));
      if (programme === undefined || programme === row) continue;
      for (const name of INHERITED) lend(programme.fields[name], row, name);
    }
  }
  return records;
}

function lend(cell: RawCell | undefined, row: RawRecord, name: string): void {
  if (cell === undefined || cell.value === null) return;
  if ((row.fields[name]?.value ?? null) === null) row.fields[name] = cell;
}

function fillProgrammes(rows: readonly RawRecord[]): void {
  const stated = rows.filter((row) => (row.fields['programme']?.value ?? null) !== null).length;
  if (stated === 0 || stated * 2 > rows.length || (rows[0]?.fields['programme']?.value ?? null) === null) return;
  let last: RawCell | undefined;
  for (const row of rows) {
    if ((row.fields['programme']?.value ?? null) !== null) last = row.fields['programme'];
    else if (last !== undefined) row.fields['programme'] = last;
  }
}

/** Where a kind has no table, each distinct name in the columns that refer to it is a record with nothing but its name. */
function impliedRecords(records: readonly RawRecord[], hasTable: (kind: Kind) => boolean): RawRecord[] {
  const implied = new Map<string, RawRecord>();
  for (const record of records) {
    for (const [field, definition] of Object.entries(FIELDS[record.kind]) as [string, FieldDefinition][]) {
      if (definition.type !== 'reference') continue;
      const cell = record.fields[field];
      const kinds = definition.to ?? [];
      const target = kinds.find((kind) => IMPLIED.includes(kind));
      if (target === undefined || kinds.some(hasTable) || cell === undefined || typeof cell.value !== 'string') continue;
      for (const name of partsOf(cell.value, kinds, () => false)) {
        const key = `${target}:${fold(name)}`;
        if (fold(name) !== '' && !implied.has(key)) implied.set(key, { kind: target, at: cell.at, name, id: null, key, stated: false, fields: {}, periods: [], depth: null, table: record.table });
      }
    }
  }
  return [...implied.values()];
}
