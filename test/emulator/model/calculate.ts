/**
 * Works out the formulas that were entered through the API: arithmetic, comparisons, text, references and a handful of functions.
 * It follows the function reference of Excel's help; anything else comes to `#NAME?` and is noted as not imitated.
 */
import { parseArea, type Area } from '../../../src/workbook/address';
import { isErrorValue, type CellValue } from '../../../src/workbook/snapshot';
import { formulaOf, setContent, valueOf, type Sheet } from './sheet';
import { sheetOf, type Workbook } from './workbook';

/** A value, or the values of an area row by row. */
type Operand = CellValue | readonly CellValue[];

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\w(])|(\d+\.?\d*(?:[eE][+-]?\d+)?)|([A-Za-z_][\w.]*)|(<=|>=|<>|[-+*/^&=<>(),%]))/y;

interface Token {
  readonly kind: 'text' | 'area' | 'number' | 'name' | 'sign';
  readonly text: string;
  readonly sheet?: string;
}

const MOST_KNOWN = 50_000;
const known = new Map<string, readonly Token[]>();

/** Every change works all formulas out again: each text is taken apart once. */
function tokensOf(formula: string): readonly Token[] {
  const before = known.get(formula);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const tokens = takenApart(formula);
  known.set(formula, tokens);
  return tokens;
}

function takenApart(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 1;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`${formula} is not understood.`);
    const [, text, sheet, area, number, name, sign] = match;
    if (text !== undefined) tokens.push({ kind: 'text', text: text.slice(1, -1).replaceAll('""', '"') });
    else if (area !== undefined)
      tokens.push({ kind: 'area', text: area, ...(sheet ? { sheet: sheet.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'") } : {}) });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.toUpperCase() });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
  }
  return tokens;
}

const flat = (operands: readonly Operand[]): CellValue[] =>
  operands.flatMap((operand) => (Array.isArray(operand) ? (operand as CellValue[]) : [operand as CellValue]));
const single = (operand: Operand | undefined): CellValue =>
  Array.isArray(operand) ? ((operand as CellValue[])[0] ?? null) : ((operand as CellValue | undefined) ?? null);
const numbers = (operands: readonly Operand[]): number[] => flat(operands).filter((value) => typeof value === 'number');
const truth = (value: CellValue): boolean => (typeof value === 'string' ? value.toUpperCase() === 'TRUE' : Boolean(value));

function numberOf(value: CellValue): number {
  if (value === null) return 0;
  if (typeof value === 'string' && value.trim() === '') throw new Error('#VALUE!');
  const number = Number(value);
  if (isErrorValue(value)) throw new Error(String(value));
  if (Number.isNaN(number)) throw new Error('#VALUE!');
  return number;
}

const FUNCTIONS: Readonly<Record<string, (operands: readonly Operand[]) => Operand>> = {
  SUM: (operands) => numbers(operands).reduce((sum, value) => sum + value, 0),
  COUNT: (operands) => numbers(operands).length,
  COUNTA: (operands) => flat(operands).filter((value) => value !== null).length,
  MIN: (operands) => numbers(operands).reduce((least, value, index) => (index === 0 ? value : Math.min(least, value)), 0),
  MAX: (operands) => numbers(operands).reduce((most, value, index) => (index === 0 ? value : Math.max(most, value)), 0),
  AVERAGE: (operands) => {
    const values = numbers(operands);
    if (values.length === 0) throw new Error('#DIV/0!');
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  },
  ABS: ([value]) => Math.abs(numberOf(single(value))),
  ROUND: ([value, places]) => Math.round(numberOf(single(value)) * 10 ** numberOf(single(places))) / 10 ** numberOf(single(places)),
  ISNUMBER: ([operand]) => (Array.isArray(operand) ? (operand as CellValue[]).map((value) => typeof value === 'number') : typeof operand === 'number'),
  ISTEXT: ([operand]) => eachOf(operand ?? null, (value) => typeof value === 'string' && !isErrorValue(value)),
  LEN: ([operand]) =>
    eachOf(operand ?? null, (value) => {
      if (isErrorValue(value)) throw new Error(String(value));
      return typeof value === 'boolean' ? String(value).length : String(value ?? '').length;
    }),
  ROWS: ([operand]) => (Array.isArray(operand) ? operand.length : 1),
  AND: (operands) => flat(operands).every(truth),
  OR: (operands) => flat(operands).some(truth),
  NOT: ([value]) => !truth(single(value)),
  SUMPRODUCT: (operands) => {
    const lists = operands.map((operand) => flat([operand]).map((value) => (typeof value === 'number' ? value : 0)));
    return (lists[0] ?? []).reduce((sum, _, index) => sum + lists.reduce((product, list) => product * (list[index] ?? 0), 1), 0);
  },
  COUNTIF: ([range, wanted]) => meeting(range, wanted).length,
  SUMIF: ([range, wanted]) => meeting(range, wanted).reduce((sum, value) => sum + value, 0),
  REPT: ([text, times]) => String(single(text) ?? '').repeat(Math.trunc(numberOf(single(times)))),
  HYPERLINK: ([address, text]) => single(text ?? address),
};

/** The numbers of an area that meet a criterion over numbers. */
function meeting(range: Operand | undefined, wanted: Operand | undefined): number[] {
  const [, sign = '=', text = ''] = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(String(single(wanted))) ?? [];
  const limit = Number(text);
  if (text === '' || Number.isNaN(limit)) throw new Error('#NAME?');
  const holds = OPERATORS[0]?.[sign];
  return numbers([range ?? null]).filter((value) => holds?.(value, limit) === true);
}

function eachOf(operand: Operand, change: (value: CellValue) => CellValue): Operand {
  return Array.isArray(operand) ? (operand as CellValue[]).map(change) : change(operand as CellValue);
}

function compared(left: CellValue, right: CellValue): number {
  if (typeof left === 'number' || typeof right === 'number') {
    if (typeof left === 'string') return 1;
    if (typeof right === 'string') return -1;
    return numberOf(left) - numberOf(right);
  }
  return String(left ?? '').localeCompare(String(right ?? ''), 'en', { sensitivity: 'base' });
}

const OPERATORS: readonly Readonly<Record<string, (left: CellValue, right: CellValue) => CellValue>>[] = [
  {
    '=': (l, r) => compared(l, r) === 0,
    '<>': (l, r) => compared(l, r) !== 0,
    '<': (l, r) => compared(l, r) < 0,
    '>': (l, r) => compared(l, r) > 0,
    '<=': (l, r) => compared(l, r) <= 0,
    '>=': (l, r) => compared(l, r) >= 0,
  },
  { '&': (l, r) => `${l ?? ''}${r ?? ''}` },
  { '+': (l, r) => numberOf(l) + numberOf(r), '-': (l, r) => numberOf(l) - numberOf(r) },
  { '*': (l, r) => numberOf(l) * numberOf(r), '/': (l, r) => divided(numberOf(l), numberOf(r)) },
  { '^': (l, r) => numberOf(l) ** numberOf(r) },
];

function divided(left: number, right: number): number {
  if (right === 0) throw new Error('#DIV/0!');
  return left / right;
}

class Reader {
  #at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly valuesOf: (area: Area, sheet: string | undefined) => CellValue[],
  ) {}

  #takes(sign: string): boolean {
    const token = this.tokens[this.#at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.#at += 1;
    return true;
  }

  whole(): Operand {
    const value = this.#level(0);
    if (this.#at < this.tokens.length) throw new Error('#NAME?');
    return value;
  }

  #level(level: number): Operand {
    const operators = OPERATORS[level];
    if (!operators) return this.#unary();
    let left = this.#level(level + 1);
    for (;;) {
      const token = this.tokens[this.#at];
      const operate = token?.kind === 'sign' ? operators[token.text] : undefined;
      if (!operate) return left;
      this.#at += 1;
      const right = this.#level(level + 1);
      left = Array.isArray(left)
        ? (left as CellValue[]).map((value, index) => operate(value, Array.isArray(right) ? ((right as CellValue[])[index] ?? null) : (right as CellValue)))
        : operate(single(left), single(right));
    }
  }

  #unary(): Operand {
    if (this.#takes('-')) return eachOf(this.#unary(), (value) => -numberOf(value));
    if (this.#takes('+')) return this.#unary();
    let value = this.#primary();
    while (this.#takes('%')) value = eachOf(value, (held) => numberOf(held) / 100);
    return value;
  }

  #primary(): Operand {
    if (this.#takes('(')) {
      const value = this.#level(0);
      this.#takes(')');
      return value;
    }
    const token = this.tokens[this.#at++];
    if (token?.kind === 'text') return token.text;
    if (token?.kind === 'number') return Number(token.text);
    if (token?.kind === 'area') {
      const area = parseArea(token.text.replaceAll('$', ''));
      if (!area) throw new Error('#REF!');
      const values = this.valuesOf(area, token.sheet);
      return token.text.includes(':') ? values : (values[0] ?? null);
    }
    if (token?.kind === 'name' && (token.text === 'TRUE' || token.text === 'FALSE')) return token.text === 'TRUE';
    if (token?.kind === 'name' && this.#takes('(')) return this.#called(token.text);
    throw new Error('#NAME?');
  }

  #called(name: string): Operand {
    const operands: (() => Operand)[] = [];
    // Every operand is read; IF and IFERROR choose between them, so an error in one is kept until it is chosen.
    while (!this.#takes(')')) {
      const start = this.#at;
      try {
        const value = this.#level(0);
        operands.push(() => value);
      } catch (error) {
        this.#skip(start);
        operands.push(() => {
          throw error;
        });
      }
      this.#takes(',');
    }
    const operand = (index: number): Operand => (operands[index] ? operands[index]() : null);
    if (name === 'IF') return truth(single(operand(0))) ? operand(1) : operands.length > 2 ? operand(2) : false;
    if (name === 'IFERROR') {
      try {
        return isErrorValue(single(operand(0))) ? operand(1) : operand(0);
      } catch {
        return operand(1);
      }
    }
    const run = FUNCTIONS[name];
    if (!run) throw new Error('#NAME?');
    return run(operands.map((_, index) => operand(index)));
  }

  /** Goes on behind an operand that could not be worked out. */
  #skip(start: number): void {
    let depth = 0;
    for (this.#at = start; this.#at < this.tokens.length; this.#at++) {
      const text = this.tokens[this.#at]?.kind === 'sign' ? this.tokens[this.#at]?.text : '';
      if (text === '(') depth += 1;
      if (depth === 0 && (text === ',' || text === ')')) return;
      if (text === ')') depth -= 1;
    }
  }
}

const COLUMNS = 16_384;
const placeOf = (row: number, column: number): number => row * COLUMNS + column;

/** Cells with formulas that were entered through the API, and so are worked out again after each change. */
export class Calculation {
  readonly #entered = new Map<Sheet, Set<number>>();

  enter(sheet: Sheet, row: number, column: number): void {
    const cells = this.#entered.get(sheet) ?? new Set();
    this.#entered.set(sheet, cells.add(placeOf(row, column)));
  }

  /** Works everything out; gives the formulas that could not be. */
  run(workbook: Workbook): string[] {
    const done = new Map<Sheet, Set<number>>([...this.#entered.keys()].map((sheet) => [sheet, new Set()]));
    const unknown: string[] = [];
    const valueAt = (sheet: Sheet, row: number, column: number): CellValue => {
      const place = placeOf(row, column);
      const formula = this.#entered.get(sheet)?.has(place) === true && done.get(sheet)?.has(place) === false ? formulaOf(sheet, row, column) : undefined;
      if (formula === undefined) return valueOf(sheet, row, column);
      done.get(sheet)?.add(place);
      const value = worked(formula, sheet);
      if (value === '#NAME?') unknown.push(formula);
      setContent(sheet, row, column, value, formula);
      return value;
    };
    const worked = (formula: string, sheet: Sheet): CellValue => {
      const valuesOf = (area: Area, name: string | undefined): CellValue[] => {
        const held = name === undefined ? sheet : sheetOf(workbook, name);
        if (!held) throw new Error('#REF!');
        const values: CellValue[] = [];
        for (let row = area.top; row <= area.bottom; row++)
          for (let column = area.left; column <= area.right; column++) values.push(valueAt(held, row, column));
        return values;
      };
      try {
        const value = single(new Reader(tokensOf(formula), valuesOf).whole());
        if (typeof value === 'number' && !Number.isFinite(value)) return '#NUM!';
        return value === null ? 0 : value;
      } catch (error) {
        const text = error instanceof Error ? error.message : '';
        return isErrorValue(text) ? text : '#NAME?';
      }
    };
    for (const [sheet, cells] of this.#entered) {
      if (!workbook.sheets.includes(sheet)) this.#entered.delete(sheet);
      else for (const cell of cells) valueAt(sheet, Math.floor(cell / COLUMNS), cell % COLUMNS);
    }
    return unknown;
  }
}
