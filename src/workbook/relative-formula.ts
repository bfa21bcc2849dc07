/** Formulas as seen from their cell, so that those of a whole column are one text: `=SUM(B5:G5)` in H5 is `=SUM(R[0]C[-6]:R[0]C[-1])`. */
import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from './address';

/** A text in quotes, or a reference to a cell; nothing longer is taken for one. */
const PARTS = /"(?:[^"]|"")*"|(?<![\w.\u0080-\uffff])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(\u0080-\uffff])/g;
const RELATIVE = /"(?:[^"]|"")*"|R(\[?)(-?\d{1,7})\]?C(\[?)(-?\d{1,5})\]?/g;

/** Stands before a formula that is kept as it is. */
const AS_IT_IS = "'";

/** The formula as seen from a cell; behind an apostrophe, as it is, where it would not come back from that. */
export function seenFrom(formula: string, row: number, column: number): string {
  const seen = formula.replace(PARTS, (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return whole;
    const to = { row: Number(digits) - 1, column: columnNumber(letters) };
    return `R${fixedRow === '$' ? String(to.row) : `[${to.row - row}]`}C${fixedColumn === '$' ? String(to.column) : `[${to.column - column}]`}`;
  });
  return formulaSeen(seen, row, column) === formula ? seen : `${AS_IT_IS}${formula}`;
}

/** The formula that was seen so from a cell; null for one that would refer to no cell. */
export function formulaSeen(seen: string, row: number, column: number): string | null {
  return new SeenInColumn(seen, column).at(row);
}

/** A formula as seen from the cells of one column: what is the same in each of its rows is worked out once. */
export class SeenInColumn {
  /** The texts between the numbers of rows that move, and the last one. */
  readonly #texts: string[] = [];
  readonly #rows: number[] = [];
  #holds = true;

  constructor(
    readonly seen: string,
    column: number,
  ) {
    let text = '';
    let from = 0;
    const parts = seen.startsWith(AS_IT_IS) ? [] : seen.matchAll(RELATIVE);
    for (const { 0: whole, 1: movesRow, 2: rows, 3: movesColumn, 4: columns, index } of parts) {
      if (rows === undefined || columns === undefined) continue;
      const to = Number(columns) + (movesColumn === '[' ? column : 0);
      this.#holds &&= to >= 0 && to <= LAST_COLUMN && (movesRow === '[' || isRow(Number(rows)));
      text += `${seen.slice(from, index)}${movesColumn === '[' ? '' : '$'}${this.#holds ? columnLetters(to) : ''}`;
      from = index + whole.length;
      if (movesRow === '[') {
        this.#texts.push(text);
        this.#rows.push(Number(rows) + 1);
        text = '';
      } else text += `$${Number(rows) + 1}`;
    }
    this.#texts.push(text + seen.slice(seen.startsWith(AS_IT_IS) ? AS_IT_IS.length : from));
  }

  /** The formula in a row; null for one that would refer to no cell. */
  at(row: number): string | null {
    if (!this.#holds) return null;
    let formula = this.#texts[0] as string;
    for (let index = 0; index < this.#rows.length; index++) {
      const number = (this.#rows[index] as number) + row;
      if (!isRow(number - 1)) return null;
      formula += String(number) + (this.#texts[index + 1] as string);
    }
    return formula;
  }
}

function isRow(row: number): boolean {
  return row >= 0 && row <= LAST_ROW;
}
