/** The formulas of a sheet as its snapshot keeps them: alike ones below each other are one run, however many cells it has. */
import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from './address';
import { Digest } from './digest';

/** Cells below each other that hold the same formula, each seen from its own cell. */
export interface FormulaRun {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  /** As `relativeFormula` writes it; of one too long to keep, a digest behind `#`. */
  readonly seen: string;
}

/** Runs kept of one workbook. Where nearly every formula is unlike the one above nothing could be said of it anyway. */
const MOST_RUNS = 50_000;
/** Characters kept of a formula. */
const LONGEST_KEPT = 300;
/** No formula of Excel's has more; what is longer is no formula that anybody typed. */
const LONGEST_FORMULA = 8192;

/** A text or a sheet's name in quotes, the column of a table in brackets, or a reference to a cell. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(?<![\w.\u0080-\uffff])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(\u0080-\uffff])/g;

/** A formula as seen from its cell, with or without the sign before it: `SUM(B5:G5)` in H5 is `SUM(R[0]C[-6]:R[0]C[-1])`. Only for comparing: it need not come back. */
export function relativeFormula(formula: string, row: number, column: number): string {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  if (text.length > LONGEST_FORMULA) return digestOf(text);
  const seen = text.replace(PARTS, (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return whole;
    const to = { row: Number(digits) - 1, column: columnNumber(letters) };
    // A name such as RATE2026 lies to the right of all columns.
    if (to.column < 0) return whole;
    return `R${fixedRow === '$' ? String(to.row) : `[${to.row - row}]`}C${fixedColumn === '$' ? String(to.column) : `[${to.column - column}]`}`;
  });
  return seen.length > LONGEST_KEPT ? digestOf(seen) : seen;
}

const RELATIVE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|R(\[?)(-?\d{1,7})\]?C(\[?)(-?\d{1,5})\]?/g;
/** Characters of a formula that a sentence shows. */
const LONGEST_SHOWN = 80;

/** A run's formula as it would stand in a cell, for people to read; null for one too long to show, or that would refer to no cell. */
export function formulaShown(seen: string, row: number, column: number): string | null {
  if (seen.startsWith('#')) return null;
  let holds = true;
  const formula = seen.replace(RELATIVE, (whole: string, movesRow?: string, rows?: string, movesColumn?: string, columns?: string) => {
    if (rows === undefined || columns === undefined) return whole;
    const to = { row: Number(rows) + (movesRow === '[' ? row : 0), column: Number(columns) + (movesColumn === '[' ? column : 0) };
    holds &&= to.row >= 0 && to.row <= LAST_ROW && to.column >= 0 && to.column <= LAST_COLUMN;
    return `${movesColumn === '[' ? '' : '$'}${columnLetters(Math.max(0, to.column))}${movesRow === '[' ? '' : '$'}${to.row + 1}`;
  });
  return holds && formula.length <= LONGEST_SHOWN ? `=${formula}` : null;
}

function digestOf(text: string): string {
  const digest = new Digest();
  digest.add(text);
  return `#${digest.toString()}`;
}

/** How many more runs a workbook may have. */
export class FormulaRoom {
  #left = MOST_RUNS;

  take(): boolean {
    return this.#left-- > 0;
  }
}

/** Gathers the runs of a sheet whose cells come row by row. */
export class FormulaRuns {
  readonly #runs: { readonly column: number; readonly top: number; bottom: number; readonly seen: string }[] = [];
  /** By column the last run. */
  readonly #last = new Map<number, { readonly seen: string; bottom: number }>();
  #ordered = true;

  constructor(private readonly room: FormulaRoom) {}

  add(row: number, column: number, seen: string): void {
    const last = this.#last.get(column);
    if (last !== undefined && last.bottom >= row) this.#ordered = false;
    if (last?.bottom === row - 1 && last.seen === seen) last.bottom = row;
    else if (this.room.take()) {
      const run = { column, top: row, bottom: row, seen };
      this.#runs.push(run);
      this.#last.set(column, run);
    }
  }

  /** The runs, in no order that matters; none of a sheet whose rows came in another order than they stand. */
  finish(): readonly FormulaRun[] {
    return Object.freeze(this.#ordered ? this.#runs.map((run) => Object.freeze(run)) : []);
  }
}
