/** One module over several rows: merged cells, the same row again with another KPI, a blank name below it. */
import { fold } from '../reading/fold';
import { pointerCell } from './pointer';
import { OwnRecord, textOf, type RawCell, type RawRecord } from './raw-record';

export interface Joined {
  /** The first row of each module stands for it; what its other rows serve is a link of its own. */
  readonly records: readonly RawRecord[];
  /** The row that stands for a row. */
  readonly standingFor: (row: RawRecord) => RawRecord;
}

/** What differs from row to row of one module, and what a link calls it. */
const SAID_OF_LINKS: Readonly<Record<string, string>> = {
  kpi: 'kpi',
  keyResult: 'keyResult',
  objective: 'objective',
  priority: 'objective',
  expectedImpact: 'expectedEffect',
  measureBy: 'measureBy',
};
const GOALS = ['kpi', 'keyResult', 'objective', 'priority'] as const;

export function joinModuleRows(rows: readonly RawRecord[]): Joined {
  const standing = new Map<RawRecord, RawRecord>();
  const known = new Map<string, RawRecord>();
  const said = new Set<string>();
  // Most modules have one row: all that it says is put together only where another row has its name.
  const named = new Map<string, number>();
  for (const row of rows) {
    if (row.kind !== 'module') continue;
    const name = nameOf(row);
    named.set(name, (named.get(name) ?? 0) + 1);
  }
  const records = rows.map((row): RawRecord => {
    if (row.kind !== 'module' || named.get(nameOf(row)) === 1) return row;
    const whole = signature(row);
    const first = known.get(whole) ?? (isOnlyNamed(row) ? known.get(nameOf(row)) : undefined);
    const served = servedBy(row);
    const says = first === undefined || served === '' ? '' : `${signature(first)}|${served}`;
    if (first !== undefined && says !== '' && !said.has(says) && servedBy(first) !== '') {
      said.add(says);
      standing.set(row, first);
      return linkOf(first, row);
    }
    known.set(nameOf(row), row);
    if (first === undefined) known.set(whole, row);
    said.add(`${whole}|${served}`);
    return row;
  });
  return { records: withoutMentions(records, standing), standingFor: (row) => standing.get(row) ?? row };
}

/** A list of names alone, such as who decides about each module, mentions the modules of another table: its rows stand for those, where one fits. */
function withoutMentions(records: readonly RawRecord[], standing: Map<RawRecord, RawRecord>): readonly RawRecord[] {
  const told = new Map<string, RawRecord>();
  for (const record of records) if (record.kind === 'module' && !isMention(record) && !told.has(fold(record.name))) told.set(fold(record.name), record);
  return records.filter((record) => {
    const meant = record.kind === 'module' && isMention(record) ? told.get(fold(record.name)) : undefined;
    if (meant === undefined || meant.table === record.table || (record.id !== null && record.id !== meant.id)) return true;
    standing.set(record, meant);
    return false;
  });
}

function isMention(row: RawRecord): boolean {
  return isOnlyNamed(row) && servedBy(row) === '';
}

/** The fields of a row that names no module and says only what else the module above it serves, with that module's name; any other row's as they are. */
export function continued(fields: Record<string, RawCell>, row: number, above: RawRecord | undefined): Record<string, RawCell> {
  if (above?.kind !== 'module' || above.row !== row - 1) return fields;
  const isGoal = (name: string): boolean => (GOALS as readonly string[]).includes(name);
  const isMore = Object.entries(fields).every(([name, cell]) => shown(cell) === '' || Object.hasOwn(SAID_OF_LINKS, name));
  if (!isMore || !Object.entries(fields).some(([name, cell]) => isGoal(name) && textOf(cell) !== '')) return fields;
  const { id, name } = above.fields;
  return { ...fields, ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { name }) };
}

function nameOf({ table, id, name }: RawRecord): string {
  return [table.sheet, table.headerRow, table.area.left, fold(id ?? ''), fold(name)].join('|');
}

/** All that a row says of its module itself. */
function signature(row: RawRecord): string {
  return [nameOf(row), ...own(row).map(([name, cell]) => `${name}=${shown(cell)}`)].join('|');
}

function own({ fields }: RawRecord): [string, RawCell][] {
  return Object.entries(fields).filter(([name]) => isOwn(name));
}

function isOwn(field: string): boolean {
  return field !== 'id' && field !== 'name' && !Object.hasOwn(SAID_OF_LINKS, field);
}

function isOnlyNamed(row: RawRecord): boolean {
  for (const name in row.fields) if (isOwn(name) && shown(row.fields[name] as RawCell) !== '') return false;
  return true;
}

function servedBy({ fields }: RawRecord): string {
  const texts = GOALS.map((goal) => fold(textOf(fields[goal])));
  return texts.every((text) => text === '') ? '' : texts.join('|');
}

function shown({ value, raw }: RawCell): string {
  return value === null ? String(raw ?? '').trim() : String(raw);
}

function linkOf(module: RawRecord, row: RawRecord): RawRecord {
  const fields: Record<string, RawCell> = { module: pointerCell(module) };
  for (const [name, field] of Object.entries(SAID_OF_LINKS)) {
    const cell = row.fields[name];
    if (cell !== undefined && (fields[field]?.value ?? null) === null) fields[field] = cell;
  }
  const at = GOALS.map((goal) => row.fields[goal]).find((cell) => textOf(cell) !== '')?.at ?? row.at;
  const { stated, periods, depth, row: line, table } = row;
  const key = `link:${fold(module.id ?? module.name)}|${servedBy(row)}`;
  return new OwnRecord({ kind: 'link', at, name: module.name, id: null, key, stated, fields, periods, depth, row: line, table });
}
