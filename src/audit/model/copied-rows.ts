/** Rows that say again what stands on another sheet: a copy of a list, an extract of it, a dashboard. Each counts once. */
import type { Kind } from '../fields';
import type { MappedTable } from '../mapping/types';
import { fold } from '../reading/fold';
import { confirmedRows, isDoubtful } from './confirmed-rows';
import { addTo } from './grouped';
import { cellsOf, textOf, type RawCell, type RawRecord } from './raw-record';

export interface Copied {
  readonly table: MappedTable;
  /** The sheets that its rows stand on too. */
  readonly of: readonly string[];
  readonly rows: number;
}

export interface WithoutCopies {
  readonly records: readonly RawRecord[];
  readonly standingFor: (row: RawRecord) => RawRecord;
  readonly copies: readonly Copied[];
}

/** Kinds whose rows have no name of their own: only whole lists can be copies. */
const NAMELESS: ReadonlySet<Kind> = new Set<Kind>(['cost', 'completion', 'reading', 'event', 'link', 'briefing', 'decision', 'change']);
/** Kinds of which two rows of one name on two sheets are one where nothing they say differs. */
const NAMED: ReadonlySet<Kind> = new Set<Kind>(['module', 'keyResult', 'person']);
/** Rows of one name, and lists that hold one row, are compared this far. */
const MOST = 50;
/** Sheets that show what stands elsewhere. */
export const SHOWS_OTHERS =
  /dashboard|cockpit|overview|summary|at a glance|one pager|übersicht|uebersicht|zusammenfassung|auf einen blick|tableau de bord|synth[eè]se|r[ée]capitulatif|vue d.ensemble/i;

export function withoutCopies(rows: readonly RawRecord[]): WithoutCopies {
  const standing = new Map<RawRecord, RawRecord>();
  const sheetsOf = new Map<Kind, Set<string>>();
  let last: MappedTable | undefined;
  for (const { kind, table } of rows) {
    if (table !== last) sheetsOf.set(kind, (sheetsOf.get(kind) ?? new Set<string>()).add(table.sheet));
    last = table;
  }
  // Most workbooks have one sheet of a kind: nothing is a copy there.
  const onSeveral = (kinds: ReadonlySet<Kind>): readonly RawRecord[] => {
    const some = new Set([...kinds].filter((kind) => (sheetsOf.get(kind)?.size ?? 0) > 1));
    return some.size === 0 ? [] : rows.filter(({ kind }) => some.has(kind));
  };
  copiedLists(onSeveral(NAMELESS), standing);
  copiedNames(onSeveral(NAMED), standing);
  const standingFor = (row: RawRecord): RawRecord => standing.get(row) ?? row;
  return { records: standing.size === 0 ? rows : rows.filter((row) => !standing.has(row)), standingFor, copies: told(standing) };
}

/** Lists of which every row stands on another sheet's list too. */
function copiedLists(rows: readonly RawRecord[], standing: Map<RawRecord, RawRecord>): void {
  const lists = new Map<MappedTable, RawRecord[]>();
  const bySignature = new Map<string, Map<MappedTable, RawRecord>>();
  /** For each row those that say the same, one of a table. */
  const equals = new Map<RawRecord, ReadonlyMap<MappedTable, RawRecord>>();
  for (const row of rows) {
    addTo(lists, row.table, row);
    const signature = signatureOf(row);
    const known = bySignature.get(signature) ?? new Map<MappedTable, RawRecord>();
    if (!known.has(row.table) && known.size < MOST) known.set(row.table, row);
    bySignature.set(signature, known);
    equals.set(row, known);
  }
  const order = [...lists.keys()];
  const copies = new Set<MappedTable>();
  for (const [table, own] of lists) {
    const shared = new Map<MappedTable, number>();
    for (const row of own)
      for (const [other, same] of equals.get(row) as ReadonlyMap<MappedTable, RawRecord>)
        if (!inOtherCurrency(row, same)) shared.set(other, (shared.get(other) ?? 0) + 1);
    const isLonger = (other: MappedTable): boolean => {
      const length = (lists.get(other) as readonly RawRecord[]).length;
      return length > own.length || (length === own.length && order.indexOf(other) < order.indexOf(table));
    };
    const original = [...shared].find(([other, count]) => count === own.length && !copies.has(other) && mayCopy(table, other) && isLonger(other))?.[0];
    if (original === undefined) continue;
    copies.add(table);
    for (const row of own) standing.set(row, equals.get(row)?.get(original) as RawRecord);
  }
}

/** On different sheets, and not of different periods. */
function mayCopy(one: MappedTable, other: MappedTable): boolean {
  const areParts = one.undated === true && other.undated === true;
  return one.sheet !== other.sheet && one.period?.start === other.period?.start && !areParts;
}

function signatureOf(row: RawRecord): string {
  const { kind, name } = row;
  const said = cellsOf(row).flatMap(([field, cell]) => (shown(cell) === '' ? [] : [`${field}=${shown(cell)}`]));
  return [kind, fold(name), ...said.sort()].join('|');
}

function shown({ value, raw }: RawCell): string {
  const text = value === null || typeof value === 'object' ? String(raw ?? '') : String(value);
  return text.trim().toLowerCase();
}

/** Rows of one name of which nothing differs from a row on another sheet. */
function copiedNames(rows: readonly RawRecord[], standing: Map<RawRecord, RawRecord>): void {
  const byName = new Map<string, RawRecord[]>();
  const doubtful = new Map<RawRecord, RawRecord>();
  for (const row of rows) addTo(byName, `${row.kind}|${fold(row.name)}`, row);
  for (const group of byName.values()) {
    if (group.length < 2 || group.every(({ table }) => table.sheet === group[0]?.table.sheet)) continue;
    // The fullest come first, whatever the order of sheets.
    const kept: RawRecord[] = [];
    for (const row of [...group].sort((one, other) => weightOf(other) - weightOf(one))) {
      const original = kept.find((other) => (row.id === null || row.id === other.id) && isCopy(row, other));
      if (original === undefined) {
        if (kept.length < MOST) kept.push(row);
        continue;
      }
      standing.set(row, original);
      if (isDoubtful(row, original)) doubtful.set(row, original);
      else fillUp(original, row);
    }
  }
  for (const row of confirmedRows(doubtful, byName.values(), isCopy, ({ sheet }) => SHOWS_OTHERS.test(sheet))) {
    standing.delete(row);
    doubtful.delete(row);
  }
  for (const [row, original] of doubtful) fillUp(original, row);
}

/** Rows with an id, and those off dashboards, are what others copy; then those that say most. */
function weightOf({ id, fields, table }: RawRecord): number {
  return (id === null ? 0 : 10_000) + (SHOWS_OTHERS.test(table.sheet) ? 0 : 1_000) + Object.values(fields).filter((cell) => shown(cell) !== '').length;
}

/** What tells two records of one name apart, also where one of them stands on a dashboard. */
const TELLING: ReadonlySet<string> = new Set(['unit', 'cohort', 'start', 'programme', 'objective', 'team', 'email', 'location', 'currency']);

/** Whether an amount that both state is in two currencies: then equal numbers are not the same. */
function inOtherCurrency(one: RawRecord, other: RawRecord): boolean {
  return cellsOf(one).some(([name, { unit }]) => {
    const theirs = other.fields[name]?.unit;
    return typeof unit === 'string' && typeof theirs === 'string' && unit !== theirs;
  });
}

function isCopy(row: RawRecord, of: RawRecord): boolean {
  if (!mayCopy(row.table, of.table) || inOtherCurrency(row, of)) return false;
  const isShown = SHOWS_OTHERS.test(row.table.sheet);
  return Object.entries(row.fields).every(([name, cell]) => {
    const [own, other] = [shown(cell), of.fields[name] === undefined ? '' : shown(of.fields[name])];
    if (own === '' || own === other) return true;
    if (isShown && !TELLING.has(name)) return true;
    // What an amount is paid for is told once: an amount that only one of them states may be another one.
    return other === '' && !/^(?:cost|actual)/.test(name);
  });
}

function fillUp(record: RawRecord, row: RawRecord): void {
  for (const [name, cell] of Object.entries(row.fields)) {
    if (
      !/^(?:cost|actual)/.test(name) &&
      cell.value !== null &&
      textOf(cell) !== '' &&
      (record.fields[name]?.value ?? null) === null &&
      record.fields[name]?.oddity === undefined
    )
      record.fields[name] = cell;
  }
}

function told(standing: ReadonlyMap<RawRecord, RawRecord>): readonly Copied[] {
  const rows = new Map<MappedTable, { readonly of: Set<string>; rows: number }>();
  for (const [row, original] of standing) {
    const known = rows.get(row.table) ?? { of: new Set<string>(), rows: 0 };
    known.of.add(original.table.sheet);
    known.rows += 1;
    rows.set(row.table, known);
  }
  return [...rows].map(([table, { of, rows: count }]) => ({ table, of: [...of], rows: count }));
}
