/** A sheet of ours as the ledger remembers it: how it was drawn, and of each cell a digest, by which what people entered since is told apart. */
import { Digest } from './digest';
import { inputValue } from './input';
import { isPlainText } from './plain-text';
import type { CellInput, SheetEdit } from './plan';
import { formulaSeen, seenFrom, SeenInColumn } from './relative-formula';
import { safeCellText } from './safe-text';
import type { CellValue } from './snapshot';

/** Cells in codes: of one character, or of four. */
export interface DrawnCells {
  /** By row from the first, the codes of its cells from A. */
  readonly rows: readonly string[];
  /** The formulas, each as seen from its cell, that codes speak of by their place. */
  readonly formulas: readonly string[];
}

export interface DrawnSheet extends Omit<SheetEdit, 'action' | 'cells'> {
  readonly cells: DrawnCells;
}

/** An empty cell; one with the code of the cell above it. */
const EMPTY = '.';
const AS_ABOVE = '^';
/** Before the place of a formula. */
const FORMULA = '=';
/** None that a ledger would have to escape. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-~';
const PLACES = ALPHABET.length ** 3;
export const DRAWN_ROW = /^(?:[.^]|[=A-Za-z0-9~-][A-Za-z0-9~-]{3})*$/;
const CODES = /[.^]|.{4}/gs;

export function drawnSheet({ action: _, cells, ...looks }: SheetEdit): DrawnSheet {
  const formulas = new Map<string, number>();
  const seen: SeenInColumn[][] = [];
  const digests = new Map<CellValue, string>();
  let above: readonly string[] = [];
  const digest = (value: CellValue): string => {
    const known = digests.get(value);
    if (known !== undefined) return known;
    const code = digestOf(value);
    digests.set(value, code);
    return code;
  };
  const codeOf = (input: CellInput, row: number, column: number): string => {
    if (typeof input !== 'object' || input === null) return digest(input);
    const text = seenIn((seen[column] ??= []), input.formula, row, column);
    const place = formulas.get(text) ?? formulas.size;
    // A sheet of ours has a few dozen; past what a code can name, a formula is remembered by its value.
    if (place >= PLACES) return digest(inputValue(input));
    formulas.set(text, place);
    return `${FORMULA}${letters(place, 3)}`;
  };
  const rows = cells.map((line, row) => {
    const codes: string[] = [];
    let text = '';
    for (let column = 0; column < line.length; column++) {
      const code = codeOf(line[column] ?? null, row, column);
      codes.push(code);
      text += code !== EMPTY && code === above[column] ? AS_ABOVE : code;
    }
    above = codes;
    return text;
  });
  return { ...looks, cells: { rows, formulas: [...formulas.keys()] } };
}

/** Formulas of a column that are kept to compare others with: nearly every one is like one of the last few. */
const MOST_KEPT = 4;

/** @param last the last formulas of the column, the latest first */
function seenIn(last: SeenInColumn[], formula: string, row: number, column: number): string {
  for (const known of last) if (known.at(row) === formula) return known.seen;
  const seen = seenFrom(formula, row, column);
  last.unshift(new SeenInColumn(seen, column));
  last.length = Math.min(last.length, MOST_KEPT);
  return seen;
}

function digestOf(value: CellValue): string {
  if (value === null || value === '') return EMPTY;
  const digest = new Digest();
  digest.add(shown(value));
  return letters(digest.bits(24), 4);
}

function letters(number: number, count: number): string {
  let text = '';
  for (let rest = number; text.length < count; rest = Math.floor(rest / ALPHABET.length)) text += ALPHABET[rest % ALPHABET.length] as string;
  return text;
}

function numberOf(code: string): number {
  return [...code].reduceRight((number, letter) => number * ALPHABET.length + ALPHABET.indexOf(letter), 0);
}

/** Text as a cell shows it once it has been through a host. */
function shown(value: CellValue): string {
  if (typeof value !== 'string') return String(value);
  if (isPlainText(value)) return value;
  return safeCellText(value)
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The cells of a sheet as it was drawn, to be asked of. */
export class Drawing {
  readonly #codes: readonly (readonly string[])[];

  /** Of the first `rows` alone, where no more is asked. */
  constructor(
    private readonly cells: DrawnCells,
    rows = cells.rows.length,
  ) {
    let above: readonly string[] = [];
    this.#codes = cells.rows.slice(0, rows).map((text) => {
      const codes = text.match(CODES) ?? [];
      return (above = codes.map((code, column) => (code === AS_ABOVE ? (above[column] ?? EMPTY) : code)));
    });
  }

  /** How many cells each row has. */
  get lengths(): readonly number[] {
    return this.#codes.map(({ length }) => length);
  }

  #code(row: number, column: number): string {
    return this.#codes[row]?.[column] ?? EMPTY;
  }

  /** Whether a cell holds what was drawn there. Of 16 million other values, one passes for it. What a formula gives is always as drawn. */
  holds(row: number, column: number, value: CellValue): boolean {
    const code = this.#code(row, column);
    return code.startsWith(FORMULA) || code === digestOf(value);
  }

  /** Whether the first row holds one of the texts that were drawn into it; where none was, whether its first cell is as drawn. */
  beginsWith(row: readonly CellValue[]): boolean {
    const codes = this.#codes[0] ?? [];
    const isText = (code: string): boolean => code !== EMPTY && !code.startsWith(FORMULA);
    return codes.some(isText) ? codes.some((code, column) => isText(code) && this.holds(0, column, row[column] ?? null)) : this.holds(0, 0, row[0] ?? null);
  }

  /** The columns in which formulas were drawn. */
  formulaColumns(): Set<number> {
    const columns = new Set<number>();
    for (const row of this.#codes) row.forEach((code, column) => code.startsWith(FORMULA) && columns.add(column));
    return columns;
  }

  /** The formula that was drawn into a cell; null for none. */
  formula(row: number, column: number): string | null {
    const code = this.#code(row, column);
    const seen = code.startsWith(FORMULA) ? this.cells.formulas[numberOf(code.slice(1))] : undefined;
    return seen === undefined ? null : formulaSeen(seen, row, column);
  }
}
