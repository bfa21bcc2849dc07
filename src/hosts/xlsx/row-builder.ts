/** Collects the rows of a sheet, sharing the pattern of formats and formulas between rows that look alike. */
import type { CellValue, RowPattern } from '../../workbook';
import { LAST_COLUMN } from '../../workbook';
import type { CellBudget } from './sheet-parts';

export class RowBuilder {
  readonly rows: number[] = [];
  readonly cells: CellValue[][] = [];
  readonly patternOf: number[] = [];
  readonly patterns: RowPattern[] = [];
  ordered = true;

  /** The cells of the row so far, in a list that all rows share: what is kept of it is no longer than it must be. */
  private readonly line: CellValue[] = [];
  private length = 0;
  private readonly formats = new Int32Array(LAST_COLUMN + 1);
  private formatted = 0;
  private formulas: number[] = [];
  private struck: number[] = [];
  /** Whether `formulas` are no longer ascending. */
  private filled = false;
  private lastColumn = -1;
  private lastPattern = -1;
  private readonly known = new Map<string, number>();

  constructor(private readonly budget: CellBudget) {}

  add(column: number, value: CellValue, format: number, formula: boolean): void {
    if (column <= this.lastColumn) this.ordered = false;
    this.lastColumn = column;
    if (format !== 0) {
      this.formats[column] = format;
      this.formatted = Math.max(this.formatted, column + 1);
    }
    if (value === null) return;
    if (formula) this.formulas.push(column);
    this.reach(column);
    this.line[column] = value;
  }

  /** The cell that was added last is struck through. */
  strike(): void {
    if ((this.line[this.lastColumn] ?? null) !== null && this.lastColumn < this.length) this.struck.push(this.lastColumn);
  }

  /** Fills the row up with blanks to a column. */
  private reach(column: number): void {
    while (this.length <= column) this.line[this.length++] = null;
  }

  /** Fills a cell of the row that the file does not list, with what a formula elsewhere gives. */
  fill(column: number, value: CellValue): void {
    if (column < this.length && (this.line[column] ?? null) !== null) return;
    this.reach(column);
    this.line[column] = value;
    this.formulas.push(column);
    this.filled = true;
  }

  endRow(row: number): void {
    const { length } = this;
    if (length > 0) {
      this.budget.spend(length);
      if (row <= (this.rows.at(-1) ?? -1)) this.ordered = false;
      this.rows.push(row);
      this.cells.push(this.line.slice(0, length));
      this.patternOf.push(this.pattern(Math.min(this.formatted, length)));
      this.length = 0;
    }
    this.formats.fill(0, 0, this.formatted);
    this.formatted = 0;
    this.formulas = [];
    this.struck = [];
    this.filled = false;
    this.lastColumn = -1;
  }

  /** Puts rows that came in another order, or in several pieces, where they belong. */
  finish(): void {
    if (this.ordered) return;
    const order = this.rows.map((_, index) => index).sort((one, other) => (this.rows[one] as number) - (this.rows[other] as number) || one - other);
    const [rows, cells, patternOf] = [this.rows.slice(), this.cells.slice(), this.patternOf.slice()];
    this.rows.length = this.cells.length = this.patternOf.length = 0;
    for (const index of order) {
      const line = cells[index] as CellValue[];
      if (rows[index] === this.rows.at(-1)) {
        const before = this.cells.at(-1) as CellValue[];
        line.forEach((value, column) => (before[column] = value ?? before[column] ?? null));
        continue;
      }
      this.rows.push(rows[index] as number);
      this.cells.push(line);
      this.patternOf.push(patternOf[index] as number);
    }
  }

  private pattern(length: number): number {
    let used = length;
    while (used > 0 && this.formats[used - 1] === 0) used--;
    if (this.isLastPattern(used)) return this.lastPattern;
    if (this.filled || !this.ordered) for (const columns of [this.formulas, this.struck]) columns.sort((one, other) => one - other);
    const formats = Array.from(this.formats.subarray(0, used));
    const { formulas, struck } = this;
    const key = `${formats.join()}|${formulas.join()}|${struck.join()}`;
    const known = this.known.get(key);
    if (known !== undefined) return (this.lastPattern = known);
    this.budget.spend(used);
    this.lastPattern = this.patterns.push({ formats, formulas, ...(struck.length === 0 ? {} : { struck }) }) - 1;
    this.known.set(key, this.lastPattern);
    return this.lastPattern;
  }

  private isLastPattern(used: number): boolean {
    const last = this.patterns[this.lastPattern];
    if (last === undefined || last.formats.length !== used) return false;
    for (let index = 0; index < used; index++) if (last.formats[index] !== this.formats[index]) return false;
    return isSameList(last.formulas, this.formulas) && isSameList(last.struck ?? NO_COLUMNS, this.struck);
  }
}

const NO_COLUMNS: readonly number[] = [];

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}
