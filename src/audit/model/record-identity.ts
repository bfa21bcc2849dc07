/** Makes a record of a row's cells: what people call it, its id, and the key that stays the same wherever it stands. */
import { addressName } from '../../workbook';
import type { Kind } from '../fields';
import type { MappedTable } from '../mapping/types';
import { fold } from '../reading/fold';
import { isLost } from '../reading/lost-value';
import { OwnRecord, textOf, type PeriodValue, type RawCell, type RawRecord } from './raw-record';

/** The field that names a record, where it is not `name`. */
const NAMES: Readonly<Partial<Record<Kind, string>>> = {
  objective: 'title',
  keyResult: 'title',
  reading: 'kpi',
  event: 'kpi',
  link: 'module',
  completion: 'module',
  cost: 'module',
  decision: 'subject',
  briefing: 'priority',
  change: 'note',
};

/** What, beside its name, tells two rows of a kind apart. */
const TELLING: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  module: ['cohort', 'start', 'unit'],
  reading: ['period', 'phase', 'team', 'person'],
  event: ['date', 'team', 'person', 'amount'],
  link: ['kpi', 'keyResult', 'objective'],
  completion: ['person', 'completed'],
  cost: ['category', 'period', 'type'],
  decision: ['function', 'right'],
  briefing: ['executive', 'date'],
  change: ['date', 'kind'],
  objective: ['unit'],
  keyResult: ['objective'],
  kpi: ['unit'],
};

export interface Row {
  readonly table: MappedTable;
  readonly fields: Record<string, RawCell>;
  readonly row: number;
  readonly depth: number | null;
  readonly periods: readonly PeriodValue[];
  /** What was read before or after a training. */
  readonly phases?: readonly { readonly phase: 'before' | 'after'; readonly cell: RawCell }[];
}

/** The records of a row: none without a name or id, one per period where a table of readings has a column for each. */
export function identified(row: Row): RawRecord[] {
  const { table, fields, periods, phases = [] } = row;
  if (table.kind !== 'reading' || periods.length + phases.length === 0) {
    const record = recordOf(row);
    return record === null ? [] : [record];
  }
  const undated = phases.flatMap(({ phase, cell }) => {
    const record = recordOf({ ...row, fields: { ...fields, phase: { value: phase, at: cell.at, raw: phase }, value: cell }, periods: [] });
    return record === null ? [] : [record];
  });
  const dated = periods.flatMap(({ span, value, at, of }) => {
    const cell = (one: unknown): RawCell => ({ value: one, at, raw: value });
    const record = of === 'value' ? recordOf({ ...row, fields: { ...fields, period: cell(span), value: cell(value) }, periods: [] }) : null;
    return record === null ? [] : [record];
  });
  return [...dated, ...undated];
}

function recordOf({ table, fields, row, depth, periods }: Row): RawRecord | null {
  const { kind } = table;
  const identity = identityOf(kind, fields);
  if (identity === null) return null;
  const { label, id, naming } = identity;
  return new OwnRecord({
    kind,
    at: (fields[naming] as RawCell).at,
    name: label,
    id,
    key: keyOf(kind, id, label, (field) => textOf(fields[field])),
    stated: true,
    fields,
    periods,
    depth,
    row,
    table,
  });
}

export interface Identity {
  /** What the record is called. */
  readonly label: string;
  readonly id: string | null;
  /** The field whose cell names it. */
  readonly naming: string;
}

/** The field that names a record of a kind. */
export function namingField(kind: Kind): string {
  return NAMES[kind] ?? 'name';
}

/** Null for a row without a name or an id. */
export function identityOf(kind: Kind, fields: Record<string, RawCell>): Identity | null {
  const nameField = namingField(kind);
  if (kind === 'person') nameInTwoColumns(fields);
  const [named, numbered] = [fields[nameField], fields['id']];
  const name = textOf(named);
  const id = textOf(numbered) || null;
  const lost = isLost(named) ? nameField : isLost(numbered) ? 'id' : undefined;
  // A row whose name nobody can read is a row all the same, and so is a deal that names no KPI: it is called by its cell.
  const day = kind === 'event' && fields['kpi'] === undefined ? ['date', 'actual'].find((field) => fields[field] !== undefined) : undefined;
  const unnamed = lost ?? ((fields[day ?? '']?.value ?? null) === null ? undefined : day);
  const label = name || id || (kind === 'change' ? textOf(fields['kind']) : '') || (unnamed === undefined ? '' : addressName((fields[unnamed] as RawCell).at));
  if (label === '') return null;
  const stated = name === '' ? 'id' : nameField;
  return { label, id, naming: fields[stated] === undefined ? (unnamed ?? (Object.keys(fields)[0] as string)) : stated };
}

/** The key of a record wherever it stands; `telling` gives the text of a field. */
export function keyOf(kind: Kind, id: string | null, label: string, telling: (field: string) => string): string {
  const told = (id === null ? (TELLING[kind] ?? []) : ['cohort']).map((field) => fold(telling(field))).join('|');
  return `${kind}:${fold(id ?? label)}${told.replaceAll('|', '') === '' ? '' : `|${told}`}`;
}

function nameInTwoColumns(fields: Record<string, RawCell>): void {
  if (textOf(fields['name']) !== '') return;
  const full = [textOf(fields['firstName']), textOf(fields['lastName'])].filter((part) => part !== '').join(' ');
  const from = (fields['firstName']?.value ?? null) === null ? fields['lastName'] : fields['firstName'];
  if (full !== '' && from !== undefined) fields['name'] = { value: full, at: from.at, raw: full };
}
