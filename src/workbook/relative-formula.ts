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
  if (seen.startsWith(AS_IT_IS)) return seen.slice(AS_IT_IS.length);
  let holds = true;
  const formula = seen.replace(RELATIVE, (whole: string, movesRow?: string, rows?: string, movesColumn?: string, columns?: string) => {
    if (rows === undefined || columns === undefined) return whole;
    const to = { row: Number(rows) + (movesRow === '[' ? row : 0), column: Number(columns) + (movesColumn === '[' ? column : 0) };
    holds &&= to.row >= 0 && to.row <= LAST_ROW && to.column >= 0 && to.column <= LAST_COLUMN;
    return holds ? `${movesColumn === '[' ? '' : '$'}${columnLetters(to.column)}${movesRow === '[' ? '' : '$'}${to.row + 1}` : whole;
  });
  return holds ? formula : null;
}
