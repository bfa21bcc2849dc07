/** Rows that add up others: "Total Lean", "Summe Führung", "M1 Total", a lone Σ, a label of a section with its sum beside it. */
import { fieldDefinition, type Kind } from '../fields';
import { fold } from '../reading/fold';
import { readNumber } from '../reading/read-number';
import { numberLocale } from '../reading/number-locale';
import { isSaid, wordsUnder, textIn, type BodyRow } from './body-row';
import { isPart, totalIn, type TotalSaid } from './row-words';
import { identityOf } from './section-labels';
import type { MappedColumn } from './types';

/** A cent, for the machine's last digits. */
const CENT = 0.01;
/** Looked at in one table, so that a sheet of nothing but totals stays cheap. */
const MOST_STEPS = 200_000;
/** Kinds whose figures add up over their rows: the target of a KPI may be the sum of two others by chance. */
const ADDING: ReadonlySet<Kind> = new Set<Kind>(['module', 'cost', 'completion', 'unit', 'event', 'link', 'competency']);
interface Told extends BodyRow {
  readonly said: TotalSaid | null;
  /** The column of the word. */
  readonly saidIn: number;
  /** Filled cells that are no figures. */
  readonly words: number;
  readonly dated: boolean;
}

/** The rows among these that add up others or are parts of others, with what they say: by a word, where the name is that of others or the figure their sum; by figures alone, where all are sums and nothing else is said. */
export function totalRows(kind: Kind, rows: readonly BodyRow[], columns: readonly MappedColumn[]): ReadonlySet<number> {
  const parts = partRows(kind, rows, columns);
  if (parts.size === 0) return sumRows(kind, rows, columns);
  const others = rows.filter(({ row }) => !parts.has(row));
  return new Set([...parts, ...sumRows(kind, others, columns)]);
}

/** Rows that say again a part of the figures of the record above them. */
function partRows(kind: Kind, rows: readonly BodyRow[], columns: readonly MappedColumn[]): ReadonlySet<number> {
  const { naming } = identityOf(kind, columns);
  const parts = new Set<number>();
  if (!ADDING.has(kind) || !rows.some((row) => naming.some((column) => isPart(textIn(row, column))))) return parts;
  const figures = new Figures(rows, columns);
  let whole = -1;
  rows.forEach((row, place) => {
    const isWithin = (column: number, value: number): boolean => value <= (figures.at(whole, column) ?? Number.NEGATIVE_INFINITY);
    if (whole >= 0 && naming.some((column) => isPart(textIn(row, column))) && figures.some(place, isWithin)) parts.add(row.row);
    else whole = place;
  });
  return parts;
}

/** How an id is made, such as `m-9` for `M-07`; a text without letters or digits is none: `2026` may be the label of a section. */
function shapeOf(text: string): string | null {
  return /\p{L}/u.test(text) && /\d/.test(text) ? text.toLowerCase().replace(/\d+/g, '9') : null;
}

function sumRows(kind: Kind, rows: readonly BodyRow[], columns: readonly MappedColumn[]): ReadonlySet<number> {
  const { naming, id } = identityOf(kind, columns);
  const table = new Figures(rows, columns);
  const told = toldOf(rows, columns);
  const full = told.filter(({ words }) => words > 1).length;
  const ids = new Set<string | null>(id === null ? [] : told.flatMap((row) => (row.words > 1 ? (shapeOf(textIn(row, id)) ?? []) : [])));
  // A record whose name was left to the row above, perhaps because it is merged with it.
  const hasId = (row: Told): boolean => id !== null && ids.has(shapeOf(textIn(row, id)));
  // Where rows say more than one thing, one that says but one is a strange one.
  const isFull = full >= 2 && full * 2 >= told.length;
  const isBare = (row: Told): boolean => isFull && row.words === 1 && row.filled > 1 && !hasId(row);
  const candidates = told.filter((row) => row.said !== null || (row.words === 0 && row.filled > 0) || isBare(row));
  if (candidates.length === 0) return new Set();
  const known = namesIn(told, columns);
  const found = new Set<number>();
  let steps = 0;
  /** A figure alone is the sum of several rows, unless others like it are. */
  let least = 2;
  upward();
  if ([...found].some((place) => (told[place] as Told).said === null)) {
    least = 1;
    upward();
  }
  downward();
  below();
  return new Set([...found].map((place) => (told[place] as Told).row));

  function upward(): void {
    const section = table.sums();
    const whole = table.sums();
    told.forEach((row, place) => {
      if (found.has(place)) {
        section.clear();
        return;
      }
      const adds = (several: number): boolean => [section, whole].some((sums) => sums.count >= several && sums.fit(place));
      if (isTotal(row, place, adds)) {
        found.add(place);
        section.clear();
        return;
      }
      if (row.filled === 1 && row.words === 1) section.clear();
      section.add(place);
      whole.add(place);
    });
  }

  function isTotal(row: Told, place: number, adds: (several: number) => boolean): boolean {
    const { said } = row;
    if (said === null) return ADDING.has(kind) && row.filled > row.words && (row.words === 0 || isBare(row)) && adds(least);
    const isNamed = naming.some((column) => column !== row.saidIn && textIn(row, column) !== '');
    if (said.of === 'mean') return row.words === 1 && row.filled > 1 && !isNamed;
    if (said.of === 'soft') return row.words === 1 && row.filled > 1 && !isNamed && (!ADDING.has(kind) || adds(1) || addsUp(place, -1, 1));
    if (said.of === 'whole') return isNamed ? addsUp(place, -1, row.words <= 2 ? 1 : 2) : row.words <= 2 || !row.dated;
    if (said.of !== 'name' || row.dated || row.words > 2) return false;
    const isOf = known.has(said.name);
    if (!table.hasFigures(place)) return isOf && row.words === 1;
    if (ADDING.has(kind) || row.words === 1) {
      const several = row.words === 1 ? 1 : 2;
      if (adds(several) || addsUp(place, -1, several) || addsUp(place, 1, several)) return true;
    }
    return isOf && row.words === 1;
  }

  /** Whether one of its figures is the sum of so many rows at least right above it, or below it. */
  function addsUp(place: number, step: 1 | -1, rowsAtLeast: number): boolean {
    return table.some(place, (column, total) => {
      let sum = 0;
      let count = 0;
      for (let other = place + step; other >= 0 && other < told.length && steps < MOST_STEPS; other += step, steps++) {
        if (found.has(other)) continue;
        const value = table.at(other, column);
        if (value !== null) {
          sum += value;
          count += 1;
        }
        if (count >= rowsAtLeast && Math.abs(sum - total) < CENT) return true;
      }
      return false;
    });
  }

  /** Labels of sections with what stands below them added up beside: one of several rows at least says that they are. */
  function downward(): void {
    if (!ADDING.has(kind) || !isFull) return;
    const section = table.sums();
    const whole = table.sums();
    // A strange row may be a record, or add up others itself.
    const ofRecords = [table.sums(), table.sums()] as const;
    const leads: number[] = [];
    let isSure = false;
    for (let place = told.length - 1; place >= 0; place--) {
      if (found.has(place)) continue;
      const row = told[place] as Told;
      const fits = isBare(row) ? [section, whole, ...ofRecords].find((sums) => sums.count >= 1 && sums.fit(place)) : undefined;
      if (fits !== undefined) {
        leads.push(place);
        if (fits.count > 1) isSure = true;
        section.clear();
        ofRecords[0].clear();
        continue;
      }
      section.add(place);
      whole.add(place);
      if (!isBare(row)) for (const sums of ofRecords) sums.add(place);
    }
    if (!isSure) return;
    for (const place of leads) found.add(place);
    upward();
  }

  /** Below the total of the whole stand taxes, budgets and what is left of them: figures with a word each, where records say more. */
  function below(): void {
    let start = told.length;
    while (start > 0 && (found.has(start - 1) || isThin(told[start - 1] as Told))) start -= 1;
    const isWhole = (place: number): boolean => found.has(place) && (told[place] as Told).said?.of === 'whole';
    while (start < told.length && !isWhole(start)) start += 1;
    const above = told.slice(0, start).filter((_, place) => !found.has(place));
    if (above.length === 0 || above.some(({ words }) => words < 2)) return;
    for (let place = start; place < told.length; place++) found.add(place);
  }
}

const isThin = ({ words, filled }: Told): boolean => words <= 1 && filled > words;

/** Rows that say more are records, whatever their words are. */
const MOST_WORDS = 3;

function toldOf(rows: readonly BodyRow[], columns: readonly MappedColumn[]): readonly Told[] {
  const isWord = wordsUnder(columns);
  const types = columns.map(({ field }) => (field === null ? null : fieldDefinition(field).type));
  return rows.map(({ row, cells, filled, first }) => {
    let said: TotalSaid | null = null;
    let saidIn = -1;
    let words = 0;
    let dated = false;
    for (let place = 0; place < columns.length && words <= MOST_WORDS; place++) {
      const { column } = columns[place] as MappedColumn;
      const value = cells[column] ?? null;
      if (value === null || !isSaid(value) || !isWord(column, value)) continue;
      words += 1;
      if (types[place] === 'date') dated = true;
      if (said !== null || typeof value !== 'string') continue;
      said = totalIn(value.trim());
      if (said !== null) saidIn = column;
    }
    return { row, cells, filled, first, said: words > MOST_WORDS ? null : said, saidIn, words, dated };
  });
}

/** Folded texts of the rows that speak of no total. */
function namesIn(told: readonly Told[], columns: readonly MappedColumn[]): ReadonlySet<string> {
  if (!told.some(({ said }) => said?.of === 'name')) return new Set();
  const names = new Set<string>();
  for (const row of told) {
    if (row.said !== null) continue;
    for (const { column } of columns) {
      const value = row.cells[column];
      if (typeof value === 'string' && value.length <= 80) names.add(fold(value));
    }
  }
  names.delete('');
  return names;
}

interface Sums {
  readonly count: number;
  add(place: number): void;
  clear(): void;
  /** Whether each figure of the row is the sum so far, and one at least is not nothing. */
  fit(place: number): boolean;
}

/** The figures of a table, read when they are first asked for. */
class Figures {
  private readonly columns: readonly number[];
  private readonly read = new Map<number, readonly (number | null)[]>();

  constructor(
    private readonly rows: readonly BodyRow[],
    mapped: readonly MappedColumn[],
  ) {
    this.columns = mapped.flatMap(({ field, column }) => (field !== null && ['number', 'money'].includes(fieldDefinition(field).type) ? [column] : []));
  }

  at(place: number, column: number): number | null {
    const known = this.read.get(column) ?? this.numbersIn(column);
    this.read.set(column, known);
    return known[place] ?? null;
  }

  hasFigures(place: number): boolean {
    return this.columns.some((column) => this.at(place, column) !== null);
  }

  some(place: number, holds: (column: number, value: number) => boolean): boolean {
    return this.columns.some((column) => {
      const value = this.at(place, column);
      return value !== null && value !== 0 && holds(column, value);
    });
  }

  sums(): Sums {
    const totals = new Map<number, number>();
    let count = 0;
    return {
      get count() {
        return count;
      },
      add: (place) => {
        if (this.hasFigures(place)) count += 1;
        for (const column of this.columns) totals.set(column, (totals.get(column) ?? 0) + (this.at(place, column) ?? 0));
      },
      clear: () => {
        totals.clear();
        count = 0;
      },
      fit: (place) => {
        const figures = this.columns.filter((column) => this.at(place, column) !== null);
        const isSum = (column: number): boolean => Math.abs((this.at(place, column) as number) - (totals.get(column) ?? 0)) < CENT;
        return figures.every(isSum) && figures.some((column) => this.at(place, column) !== 0);
      },
    };
  }

  private numbersIn(column: number): readonly (number | null)[] {
    const values = this.rows.map(({ cells }) => cells[column] ?? null);
    const locale = numberLocale(values);
    return values.map((value) => {
      if (typeof value === 'number') return value;
      return typeof value === 'string' && /\d/.test(value) ? readNumber(value, 'General', locale, { fine: false }).value : null;
    });
  }
}
