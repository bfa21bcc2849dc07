/** Which rows of one name are one KPI: those that an id or a period says are one, and copies; not those of two owners, units or objectives. */
import { fold } from '../reading/fold';
import { SHOWS_OTHERS } from './copied-rows';
import { textOf, type RawRecord } from './raw-record';

/** What tells two KPIs of one name apart where both state it. */
const TELLING = ['unit', 'objective', 'owner', 'measureUnit', 'priority', 'definition'] as const;
/** What a KPI has anew in every period, and what is measured by it. */
const FIGURES = ['target', 'current', 'baseline', 'minimum', 'maximum'] as const;
const WANTED = ['target', 'minimum', 'maximum'] as const;
/** So many KPIs of one name are compared one by one; more than that only where all that tells them apart is the same. */
const MOST = 40;

interface Same {
  readonly rows: RawRecord[];
  readonly told: Map<string, string>;
  readonly periods: Set<string>;
  readonly figures: Map<string, string>;
  /** Whether some rows stand on a list, and not on a dashboard. */
  isListed: boolean;
}

/** Rows of one name, taken apart by KPI. */
export function kpisOf(rows: readonly RawRecord[]): readonly (readonly RawRecord[])[] {
  const periods = rows.map(periodOf);
  // One row for each period is one KPI, whoever owned it meanwhile.
  if (periods.every((period) => period !== '') && new Set(periods).size === rows.length && new Set(rows.flatMap(({ id }) => id ?? [])).size <= 1) return [rows];
  const found: Same[] = [];
  const byToldText = new Map<string, Same>();
  const left: RawRecord[] = [];
  const place = (row: RawRecord, same: Same | undefined): void => {
    const taken = same ?? { rows: [], told: new Map<string, string>(), periods: new Set<string>(), figures: new Map<string, string>(), isListed: false };
    if (same === undefined) found.push(taken);
    taken.rows.push(row);
    taken.isListed ||= !SHOWS_OTHERS.test(row.table.sheet);
    taken.periods.add(periodOf(row));
    for (const [name, text] of [...toldBy(row)]) if (!taken.told.has(name)) taken.told.set(name, text);
    for (const name of FIGURES) if (textOf(row.fields[name]) !== '' && !taken.figures.has(name)) taken.figures.set(name, textOf(row.fields[name]));
    byToldText.set(toldText(row), taken);
  };
  // Rows that say most of themselves come first; those that fit several wait until all are known.
  for (const row of [...rows].sort(
    (one, other) => toldBy(other).size - toldBy(one).size || Number(SHOWS_OTHERS.test(one.table.sheet)) - Number(SHOWS_OTHERS.test(other.table.sheet)),
  )) {
    const exact = byToldText.get(toldText(row));
    const fitting = found.length > MOST ? (exact === undefined ? [] : [exact]) : found.filter((same) => fits(row, same));
    const isOne = fitting.filter((same) => isSame(row, same));
    if (fitting.length < 2 || isOne.length === 1) place(row, isOne[0]);
    else if (isOne.length === 0) place(row, undefined);
    else left.push(row);
  }
  // What could be a copy of several is one of those whose figures it has.
  for (const row of left) {
    const equal = found.filter((same) => fits(row, same) && hasFigures(row, same));
    place(row, equal[0]);
  }
  return found.map((same) => same.rows);
}

function toldBy({ id, fields }: RawRecord): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  if (id !== null) told.set('id', fold(id));
  for (const name of TELLING) {
    const text = name === 'measureUnit' ? measure(textOf(fields[name])) : fold(textOf(fields[name]));
    if (text !== '') told.set(name, text);
  }
  return told;
}

const measure = (text: string): string => (/^(?:%|percent(?:age)?|per cent|prozent|pour ?cent)$/i.test(text) ? '%' : text.toLowerCase());

const toldText = (row: RawRecord): string => [...toldBy(row)].map(([name, text]) => `${name}=${text}`).join('|');

/** The period of a row: its own, its sheet's, or the day it was read. */
function periodOf({ fields, table }: RawRecord): string {
  const own = fold(String(fields['period']?.raw ?? ''));
  if (own !== '') return own;
  if (table.undated === true) return table.sheet;
  return table.period === undefined ? fold(String(fields['asOf']?.raw ?? '')) : table.period.label;
}

function fits(row: RawRecord, { told }: Same): boolean {
  for (const [name, text] of toldBy(row)) if (told.has(name) && told.get(name) !== text) return false;
  return true;
}

/** Whether an id, another period, a dashboard or equal figures say that a row is one with those that it fits. */
function isSame(row: RawRecord, same: Same): boolean {
  if (row.id !== null && same.told.has('id')) return true;
  const period = periodOf(row);
  if (period !== '' && !same.periods.has(period)) return true;
  const isElsewhere = same.rows.every(({ table }) => table.sheet !== row.table.sheet);
  // A copy without an id, or on a dashboard, is the row it copies, though it may be of another day; with another target it is not.
  if (isElsewhere && hasFigures(row, same, WANTED) && (row.id !== null || same.told.has('id') || SHOWS_OTHERS.test(row.table.sheet) || !same.isListed))
    return true;
  return hasFigures(row, same);
}

function hasFigures(row: RawRecord, { figures }: Same, names: readonly string[] = FIGURES): boolean {
  return names.every((name) => {
    const own = textOf(row.fields[name]);
    return own === '' || !figures.has(name) || figures.get(name) === own;
  });
}
