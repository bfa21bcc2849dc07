/** Which rows of one name are one KPI, where no id says so: a name may stand for a measure of each team, owner or objective. */
import { fold } from '../reading/fold';
import type { RawCell, RawRecord } from './raw-record';

/** What tells two KPIs of one name apart. */
const IDENTITY = ['unit', 'objective', 'owner', 'measureUnit', 'priority', 'definition'] as const;
/** What a KPI has once in a period. */
const VALUES = ['baseline', 'target', 'minimum', 'maximum', 'current', 'direction', 'due', 'asOf', 'status', 'frequency', 'source'] as const;
/** Rows of one name beyond this many kinds are not compared with each other. */
const MOST_KPIS = 50;

/** Rows that are one: each of another period, or saying nothing that another contradicts; the order of rows does not matter. */
export function sameKpis(rows: readonly RawRecord[]): readonly (readonly RawRecord[])[] {
  const periods = rows.map((row) => textIn(row, 'period'));
  if (periods.every((period) => period !== '') && new Set(periods).size === rows.length) return [rows];
  const groups: RawRecord[][] = [];
  const fullestFirst = rows
    .map((row) => ({ row, said: saidIn(row) }))
    .sort((one, other) => other.said.length - one.said.length || (one.said < other.said ? -1 : 1));
  for (const { row } of fullestFirst) {
    const group = groups.slice(0, MOST_KPIS).find((some) => some.every((other) => agree(row, other)));
    if (group === undefined) groups.push([row]);
    else group.push(row);
  }
  const place = new Map(rows.map((row, index) => [row, index]));
  const inOrder = (group: readonly RawRecord[]): RawRecord[] => [...group].sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0));
  return groups.map(inOrder);
}

function agree(one: RawRecord, other: RawRecord): boolean {
  const holds = (names: readonly string[]): boolean =>
    names.every((name) => {
      const [here, there] = [textIn(one, name), textIn(other, name)];
      return here === '' || there === '' || here === there;
    });
  const [here, there] = [textIn(one, 'period'), textIn(other, 'period')];
  const isOther = here !== there;
  return holds(IDENTITY) && (isOther || (holds(VALUES) && (one.periods.length === 0 || other.periods.length === 0 || readingsOf(one) === readingsOf(other))));
}

function saidIn(row: RawRecord): string {
  return [...IDENTITY, ...VALUES, 'period'].flatMap((name) => (textIn(row, name) === '' ? [] : [`${name}=${textIn(row, name)}`])).join('|');
}

function textIn({ fields }: RawRecord, name: string): string {
  const cell: RawCell | undefined = fields[name];
  return cell === undefined || (cell.value === null && cell.oddity === 'blank-word') ? '' : fold(String(cell.raw ?? ''));
}

function readingsOf({ periods }: RawRecord): string {
  return periods.map(({ span, of, value }) => `${span.start} ${of} ${value}`).join();
}
