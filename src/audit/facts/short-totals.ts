/** Totals of one column: the rows that each adds, and the numbers beside those rows that it leaves out. */
import { areaName, formulaShown, isSameName, type Address, type FormulaRun } from '../../workbook';
import type { Model } from '../model/types';
import type { ReadSheet } from '../model/read-sheets';
import type { Subject } from '../model/subject';
import { readsItsColumn } from './formula-columns';
import { perModel } from './per-model';

export interface ColumnTotal extends Subject {
  readonly formula: string;
  /** Numbers that stand without a gap beside those that it adds; empty where it misses none. */
  readonly missed: readonly Address[];
}

/** `SUM` or a total of visible rows over one range, and nothing else. */
const TOTAL = /^(?:SUM\(|SUBTOTAL\((?:10)?9,)(?:([^!'"(),:]+|'(?:[^']|'')+')!)?R(\[?)(-?\d+)\]?C(\[?)(-?\d+)\]?:R(\[?)(-?\d+)\]?C(\[?)(-?\d+)\]?\)$/i;
/** So many missed cells are looked at. */
const MOST_MISSED = 1000;

interface Total {
  readonly at: Address;
  readonly seen: string;
  readonly sheet: ReadSheet;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  /** False for several that stand below each other. */
  readonly isOne: boolean;
}

export const columnTotals = perModel((model: Model): readonly ColumnTotal[] => {
  const sheets = new Map(model.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const totals = model.sheets.flatMap((sheet) => [...sheet.columns.values()].flatMap((runs) => runs.flatMap((run) => totalsOf(sheet, run, sheets))));
  const adding = new Map<string, Total[]>();
  for (const total of totals) {
    const key = `${total.column}|${total.sheet.name}`;
    const known = adding.get(key);
    if (known === undefined) adding.set(key, [total]);
    else known.push(total);
  }
  for (const list of adding.values()) list.sort((one, other) => one.top - other.top || other.bottom - one.bottom);
  return [...adding.values()].flatMap((list) => judged(list, model.sheets));
});

/** Formulas below each other that add moving ranges, as running totals do, are meant so: together they say what is covered. */
function totalsOf(sheet: ReadSheet, run: FormulaRun, sheets: ReadonlyMap<string, ReadSheet>): Total[] {
  const first = totalOf(sheet, run, run.top, sheets);
  const last = run.top === run.bottom ? first : totalOf(sheet, run, run.bottom, sheets);
  if (first === null || last === null) return [];
  return [{ ...first, top: Math.min(first.top, last.top), bottom: Math.max(first.bottom, last.bottom), isOne: run.top === run.bottom }];
}

function totalOf(sheet: ReadSheet, { seen, column: at }: FormulaRun, row: number, sheets: ReadonlyMap<string, ReadSheet>): Total | null {
  const match = TOTAL.exec(seen);
  if (match === null) return null;
  const [, named, movesTop, top, movesLeft, left, movesBottom, bottom, movesRight, right] = match;
  const place = (moves: string | undefined, by: string | undefined, from: number): number => Number(by) + (moves === '[' ? from : 0);
  const [from, to] = [place(movesTop, top, row), place(movesBottom, bottom, row)];
  const column = place(movesLeft, left, at);
  const of = named === undefined ? sheet : sheets.get(named.replace(/^'|'$/g, '').replaceAll("''", "'").toLowerCase());
  if (of === undefined || column < 0 || from < 0 || to <= from || column !== place(movesRight, right, at)) return null;
  return { at: { sheet: sheet.name, row, column: at }, seen, sheet: of, column, top: from, bottom: to, isOne: true };
}

/** The totals of one column, by where they begin. */
function judged(totals: readonly Total[], sheets: readonly ReadSheet[]): ColumnTotal[] {
  const covered = new Covered(totals);
  return totals.flatMap((total) => {
    if (!total.isOne) return [];
    const { at, seen, sheet, column } = total;
    const own = sheets.find(({ name }) => isSameName(name, at.sheet));
    const label = [own?.labelOf(at.row, at.column), sheet.headerAt(total.top, column)].filter((text) => text !== null && text !== undefined);
    const name = label.length === 0 ? areaName({ top: at.row, bottom: at.row, left: at.column, right: at.column }) : label.join(' · ');
    const isNumber = (row: number): boolean =>
      row >= 0 && sheet.isNumber(row, column) && !readsItsColumn(sheet.seenAt(row, column)) && !covered.besides(total, row);
    const missed = sheet.name === at.sheet && column === at.column ? missedAbove(total, isNumber) : missedElsewhere(total, isNumber);
    return [
      {
        kind: 'column',
        key: `total:${name}`,
        id: null,
        name,
        at,
        formula: formulaShown(seen, at.row, at.column) ?? '',
        missed: missed.map((row) => ({ sheet: sheet.name, row, column })),
      },
    ];
  });
}

/** A total that stands in the column it adds: all rows between its range and itself, and records above its range. */
function missedAbove({ at, sheet, column, top, bottom }: Total, isNumber: (row: number) => boolean): number[] {
  const missed: number[] = [];
  if (at.row > bottom) for (let row = bottom + 1; row < at.row && isNumber(row) && missed.length < MOST_MISSED; row++) missed.push(row);
  else if (at.row < top) for (let row = bottom + 1; isNumber(row) && sheet.isRecord(row, column) && missed.length < MOST_MISSED; row++) missed.push(row);
  for (let row = top - 1; row !== at.row && isNumber(row) && sheet.isRecord(row, column) && missed.length < MOST_MISSED; row--) missed.push(row);
  return missed;
}

/** A total that stands elsewhere: records that go on below those that it adds from the first on. Where it misses as many as it adds, it is meant for these. */
function missedElsewhere({ sheet, column, top, bottom }: Total, isNumber: (row: number) => boolean): number[] {
  if (sheet.isRecord(top - 1, column) || !sheet.isRecord(top, column)) return [];
  const missed: number[] = [];
  for (let row = bottom + 1; isNumber(row) && sheet.isRecord(row, column) && missed.length < MOST_MISSED; row++) missed.push(row);
  return missed.length >= bottom - top + 1 ? [] : missed;
}

/** Whether other totals of a column add a row that one leaves out: then the parts are meant so. */
class Covered {
  /** Rows at which what is added changes, ascending, and by how many totals the rows from there on are added. */
  private readonly from: readonly number[];
  private readonly count: readonly number[];

  constructor(totals: readonly Total[]) {
    const steps = new Map<number, number>();
    const step = (row: number, by: number): void => void steps.set(row, (steps.get(row) ?? 0) + by);
    for (const { top, bottom } of totals) {
      step(top, 1);
      step(bottom + 1, -1);
    }
    const sorted = [...steps].sort(([one], [other]) => one - other);
    let sum = 0;
    this.from = sorted.map(([row]) => row);
    this.count = sorted.map(([, by]) => (sum += by));
  }

  /** Whether a total other than this one adds the row. */
  besides({ top, bottom }: Total, row: number): boolean {
    let [low, high] = [0, this.from.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((this.from[middle] as number) <= row) low = middle + 1;
      else high = middle - 1;
    }
    const all = high < 0 ? 0 : (this.count[high] as number);
    return all - (row >= top && row <= bottom ? 1 : 0) > 0;
  }
}
