/** Gathers rows that are one record: a KPI with a row per period, an objective repeated for each of its key results. */
import { addTo } from './grouped';
import type { Kind } from '../fields';
import type { Day, Span } from '../reading/days';
import { fold } from '../reading/fold';
import { kpisOf } from './kpi-rows';
import { textOf, type RawRecord } from './raw-record';

/** Kinds whose rows of one id, or of one name without an id, are one record. */
const BY_NAME: ReadonlySet<Kind> = new Set(['priority', 'objective', 'competency', 'unit', 'kpi']);
/** Kinds of which two may share a name: only rows of one id, or of one e-mail address, are one record. */
const BY_ID: ReadonlySet<Kind> = new Set(['keyResult', 'person']);
/** What a KPI has anew in every period; the rest of a row holds for all its periods. */
const BY_PERIOD: ReadonlySet<string> = new Set(['period', 'target', 'minimum', 'maximum', 'current', 'status', 'asOf', 'due']);
/** What a goal has anew at every look. */
const BY_STATE: ReadonlySet<string> = new Set(['progress', 'confidence', 'lastReviewed', 'weight']);

export interface Gathered {
  /** One record for each group, in the order of their first rows. */
  readonly records: readonly RawRecord[];
  /** The rows of a record that stands for more than itself. */
  readonly rowsOf: ReadonlyMap<RawRecord, readonly RawRecord[]>;
  /** The record that stands for a row. */
  readonly standingFor: (row: RawRecord) => RawRecord;
}

export function gatherRows(rows: readonly RawRecord[], asOf: Day): Gathered {
  const idsOf = idsByName(rows);
  const groups = new Map<string, RawRecord[]>();
  for (const row of rows) {
    const group = groupOf(row, idsOf);
    if (group === null) continue;
    addTo(groups, group, row);
  }
  const rowsOf = new Map<RawRecord, readonly RawRecord[]>();
  const standing = new Map<RawRecord, RawRecord>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const apart = sameRecords(group);
    for (const same of apart) {
      if (group[0]?.kind === 'kpi' && apart.length > 1) for (const row of same) row.key = keyApart(row);
      if (same.length < 2) continue;
      const chosen = isByPeriod(same) ? standingRow(same, asOf) : filledUp(latestBegun(same, asOf), same, () => true);
      withoutDoubt(chosen, same);
      rowsOf.set(chosen, same);
      for (const row of same) standing.set(row, chosen);
    }
  }
  const standingFor = (row: RawRecord): RawRecord => standing.get(row) ?? row;
  if (standing.size === 0) return { records: rows, rowsOf, standingFor };
  const placed = new Set<RawRecord>();
  const records: RawRecord[] = [];
  for (const row of rows) {
    const record = standing.get(row) ?? row;
    if (!placed.has(record)) records.push(record);
    placed.add(record);
  }
  return { records, rowsOf, standingFor };
}

/** KPIs that modules describe in their own rows are what their name says. */
function isOfItsModule({ table }: RawRecord): boolean {
  return table.columns.some(({ reason }) => reason?.code === 'of-the-module');
}

/** The ids that rows of a name have, by kind and name: a row without one, in a list without ids, is a copy of the row that has it. */
function idsByName(rows: readonly RawRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { kind, name, id } of rows) {
    if (id === null || !BY_NAME.has(kind)) continue;
    const known = ids.get(`${kind}|${fold(name)}`) ?? new Set<string>();
    ids.set(`${kind}|${fold(name)}`, known.add(id));
  }
  return ids;
}

function groupOf(row: RawRecord, idsOf: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const { kind } = row;
  if (BY_NAME.has(kind)) {
    const mayCopy = kind === 'kpi' || !row.table.columns.some(({ field }) => field === `${kind}.id`);
    const ids = row.id === null && mayCopy ? idsOf.get(`${kind}|${fold(row.name)}`) : undefined;
    if (ids?.size === 1) return `${kind}:${fold([...ids][0] as string)}`;
    return kind === 'kpi' && row.id === null ? `kpi|${fold(row.name)}` : row.key;
  }
  if (!BY_ID.has(kind)) return null;
  const identity = row.id ?? textOf(row.fields['email']);
  return identity === '' ? null : `${kind}|${fold(identity)}`;
}

/** KPIs of one name go by what tells them apart. */
function keyApart({ kind, id, name, fields, key }: RawRecord): string {
  if (id !== null) return key;
  const telling = ['unit', 'objective', 'owner', 'measureUnit'].map((field) => fold(textOf(fields[field])));
  return `${kind}:${fold(name)}|${telling.join('|')}`;
}

/** Rows of one id are one record when they share their name, or when each speaks of another period. */
function sameRecords(rows: readonly RawRecord[]): readonly (readonly RawRecord[])[] {
  if (rows[0]?.kind === 'kpi' && !rows.some(isOfItsModule) && new Set(rows.map(({ name }) => fold(name))).size === 1) return kpisOf(rows);
  const periods = rows.map((row) => fold(rawOf(row.fields['period'])));
  if (rows[0]?.kind === 'kpi' && periods.every((period) => period !== '') && new Set(periods).size === rows.length) return [rows];
  const byName = new Map<string, RawRecord[]>();
  for (const row of rows) {
    // A later row may give the id alone.
    const name = row.name === row.id ? '' : fold(row.name);
    addTo(byName, name, row);
  }
  if (byName.size === 2 && byName.has('')) return [rows];
  return [...byName.values()];
}

function isByPeriod(rows: readonly RawRecord[]): boolean {
  return rows[0]?.kind === 'kpi' && rows.some(({ fields }) => rawOf(fields['period']) !== '');
}

function rawOf(cell: RawRecord['fields'][string] | undefined): string {
  return String(cell?.raw ?? '');
}

/** The row that speaks for a KPI: the latest period begun that has an actual, else the latest begun, else the first to come. */
function standingRow(rows: readonly RawRecord[], asOf: Day): RawRecord {
  const latestFirst = [...rows].sort((one, other) => endOf(other) - endOf(one) || compare(rawOf(other.fields['period']), rawOf(one.fields['period'])));
  const begun = latestFirst.filter((row) => (spanOf(row)?.start ?? Number.NEGATIVE_INFINITY) <= asOf);
  const chosen = begun.find(({ fields }) => typeof fields['current']?.value === 'number') ?? begun[0] ?? (latestFirst.at(-1) as RawRecord);
  return filledUp(chosen, latestFirst, (name) => !BY_PERIOD.has(name));
}

/** Of rows on a sheet for each period that of the latest begun; else the first. */
function latestBegun(rows: readonly RawRecord[], asOf: Day): RawRecord {
  const begun = rows.filter(({ table }) => table.period !== undefined && table.period.start <= asOf);
  return begun.reduce((latest, row) => ((row.table.period?.end ?? 0) > (latest.table.period?.end ?? 0) ? row : latest), begun[0] ?? (rows[0] as RawRecord));
}

function spanOf(row: RawRecord): Span | null {
  return (row.fields['period']?.value ?? null) as Span | null;
}

function endOf(row: RawRecord): number {
  return spanOf(row)?.end ?? 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Where nothing tells which of several sheets is the latest, what differs between them cannot be told. */
function withoutDoubt(record: RawRecord, rows: readonly RawRecord[]): void {
  if (new Set(rows.flatMap(({ table }) => (table.undated === true ? [table.sheet] : []))).size < 2) return;
  for (const [name, cell] of Object.entries(record.fields)) {
    if (!BY_PERIOD.has(name) && !BY_STATE.has(name)) continue;
    const said = new Set(rows.map(({ fields }) => textOf(fields[name])).filter((text) => text !== ''));
    if (said.size > 1) record.fields[name] = { ...cell, value: null, oddity: 'unreadable' };
  }
}

/** The record, with what only its other rows state. */
function filledUp(record: RawRecord, rows: readonly RawRecord[], takes: (field: string) => boolean): RawRecord {
  for (const row of rows) {
    if (row === record) continue;
    for (const [name, cell] of Object.entries(row.fields)) {
      if (takes(name) && cell.value !== null && (record.fields[name]?.value ?? null) === null && record.fields[name]?.oddity === undefined)
        record.fields[name] = cell;
    }
  }
  return record;
}
