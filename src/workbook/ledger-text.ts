/** The ledger as text that any cell can hold, and back; a text that is damaged, or was never ours, gives nothing. */
import { LAST_COLUMN, LAST_ROW } from './address';
import type { Before, ColumnBefore, LedgerBody, OwnedColumn, SheetBefore } from './ledger-body';
import { CELL_STYLES, type CellStyle, type Inputs, type SheetEdit } from './plan';
import type { CellValue } from './snapshot';

/** Only sheets of these names are ever ours, whatever a ledger says. */
const OWN_PREFIX = 'plumbline ';
/** Looks that even an empty sheet of ours may have. */
const MOST_STYLED = 10_000;

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Lines = readonly (readonly Json[])[];
type Guards = ColumnBefore['guards'];

/** Equal lists are stored once: the columns of one table have their rows and guards in common. */
class Lists {
  readonly all: unknown[][] = [];
  readonly #places = new Map<string, number>();

  put(list: readonly unknown[]): number {
    const key = JSON.stringify(list);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    return this.all.push([...list]) - 1;
  }
}

/** Ascending numbers as pairs of a first one and how many follow on each other: `[3, 4, 5, 9]` is `[3, 3, 9, 1]`. */
function runsOf(numbers: readonly number[]): number[] {
  const runs: number[] = [];
  numbers.forEach((number, index) => {
    if (index > 0 && number === (numbers[index - 1] as number) + 1) runs[runs.length - 1] = (runs.at(-1) as number) + 1;
    else runs.push(number, 1);
  });
  return runs;
}

/** Nothing but plain characters: a piece of it survives being cut anywhere, and being read as XML. */
export function ledgerText({ asOf, sheets, columns, inputs, before, asksToCalculate }: LedgerBody): string {
  const lists = new Lists();
  const guards = (all: Guards): unknown[] => all.map((guard) => ({ ...guard, values: lists.put(guard.values) }));
  const body = {
    asOf,
    inputs,
    sheets,
    columns: columns.map((column) => ({
      ...column,
      rows: lists.put(runsOf(column.rows)),
      guards: guards(column.guards),
      ...(column.ownLooks === undefined ? {} : { ownLooks: lists.put(runsOf(column.ownLooks)) }),
    })),
    before: {
      sheets: before.sheets,
      columns: before.columns.map((column) => ({
        ...column,
        rows: lists.put(runsOf(column.rows)),
        // Most first writes find nothing where they go.
        values: column.values.every((value) => value === null) ? null : lists.put(column.values),
        guards: guards(column.guards),
      })),
    },
  };
  const json = JSON.stringify({ ...body, lists: lists.all, ...(asksToCalculate === undefined ? {} : { asksToCalculate }) });
  return json.replace(/[^\u0000-\u007e]|_(?=x)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A ledger holds a cell beside each row it knows: one that speaks of far more rows than it has characters was made to keep us busy. */
const ROWS_PER_CHARACTER = 4;
const MOST_ROWS = 10_000;
/** Looks for each cell of one of our sheets. */
const LOOKS_PER_CELL = 40;

/** Null for a text that is no ledger's; never throws. Its work is bounded by the length of the text. */
export function ledgerOf(text: string): LedgerBody | null {
  try {
    return bodyOf(JSON.parse(text) as Json, MOST_ROWS + ROWS_PER_CHARACTER * text.length);
  } catch {
    // Somebody edited or cut the sheet: then nothing in it can be trusted.
    return null;
  }
}

/** Thrown, and caught, in this file only. */
function demand(holds: boolean): asserts holds {
  if (!holds) throw new TypeError('not what a ledger holds');
}

const fields = (value: Json | undefined): Readonly<Record<string, Json>> => {
  demand(typeof value === 'object' && value !== null && !Array.isArray(value));
  return value as Readonly<Record<string, Json>>;
};
const list = (value: Json | undefined): readonly Json[] => {
  demand(Array.isArray(value));
  return value as readonly Json[];
};
const text = (value: Json | undefined): string => {
  demand(typeof value === 'string');
  return value;
};
const whole = (value: Json | undefined, most: number): number => {
  demand(typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most);
  return value;
};
const row = (value: Json | undefined): number => whole(value, LAST_ROW);
const column = (value: Json | undefined): number => whole(value, LAST_COLUMN);
const truth = (value: Json | undefined): boolean => {
  demand(typeof value === 'boolean');
  return value;
};
const isPlain = (value: Json | undefined): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);
const plains = (value: Json | undefined): readonly CellValue[] => {
  demand(list(value).every(isPlain));
  return value as readonly CellValue[];
};

function bodyOf(json: Json, mostRows: number): LedgerBody {
  const { asOf, inputs, sheets, columns, before, lists, asksToCalculate } = fields(json);
  const known = new KnownLists(list(lists).map(list), mostRows);
  const { columns: columnsBefore, sheets: sheetsBefore } = fields(before);
  const image: Before = { columns: list(columnsBefore).map((one) => columnBefore(one, known)), sheets: list(sheetsBefore).map(sheetBefore) };
  return {
    asOf: text(asOf),
    // Ledgers of the first format did not have it.
    inputs: inputs === null || inputs === undefined ? null : inputsOf(inputs),
    sheets: list(sheets).map(sheetEdit),
    columns: list(columns).map((one) => ownedColumn(one, known)),
    before: image,
    ...(asksToCalculate === undefined ? {} : { asksToCalculate: truth(asksToCalculate) }),
  };
}

function inputsOf(value: Json | undefined): Inputs {
  const { workbook, digest } = fields(value);
  return { workbook: text(workbook), digest: text(digest) };
}

/** The lists of a ledger, and what it may still make us hold. */
class KnownLists {
  readonly #rows = new Map<number, readonly number[]>();
  #left: number;

  constructor(
    readonly all: Lines,
    most: number,
  ) {
    this.#left = most;
  }

  at(value: Json | undefined): readonly Json[] {
    return list(this.all[whole(value, this.all.length)]);
  }

  spend(rows: number): void {
    this.#left -= rows;
    demand(this.#left >= 0);
  }

  /** Rows are stored as runs, so that a few numbers may stand for a million. */
  rows(value: Json | undefined): readonly number[] {
    const place = whole(value, this.all.length);
    const known = this.#rows.get(place);
    if (known !== undefined) {
      this.spend(known.length);
      return known;
    }
    const runs = this.at(value).map(row);
    const rows: number[] = [];
    for (let index = 0; index < runs.length; index += 2) {
      const first = runs[index] as number;
      const last = row(first + whole(runs[index + 1], LAST_ROW) - 1);
      demand(last >= first && first > (rows.at(-1) ?? -1));
      this.spend(last - first + 1);
      for (let one = first; one <= last; one++) rows.push(one);
    }
    this.#rows.set(place, rows);
    return rows;
  }
}

function guardsOf(value: Json | undefined, lists: KnownLists, length: number): Guards {
  return list(value).map((one) => {
    const guard = fields(one);
    demand(isPlain(guard['header']));
    const values = plains(lists.at(guard['values']));
    demand(values.length === length);
    lists.spend(length);
    return { column: column(guard['column']), header: guard['header'] as CellValue, values };
  });
}

function place(one: Readonly<Record<string, Json>>): Pick<OwnedColumn, 'sheet' | 'table' | 'column' | 'headerRow' | 'purpose'> {
  const table = one['table'] === null ? null : text(one['table']);
  return { sheet: text(one['sheet']), table, column: column(one['column']), headerRow: row(one['headerRow']), purpose: text(one['purpose']) };
}

function ownedColumn(json: Json, lists: KnownLists): OwnedColumn {
  const one = fields(json);
  const rows = lists.rows(one['rows']);
  const known = {
    ...(one['ownLooks'] === undefined ? {} : { ownLooks: lists.rows(one['ownLooks']) }),
    ...(one['width'] === undefined ? {} : { width: widthOf(one['width']) }),
  };
  return { ...place(one), header: text(one['header']), lastRow: row(one['lastRow']), rows, guards: guardsOf(one['guards'], lists, rows.length), ...known };
}

function columnBefore(json: Json, lists: KnownLists): ColumnBefore {
  const one = fields(json);
  const rows = lists.rows(one['rows']);
  const values = one['values'] === null ? rows.map(() => null) : plains(lists.at(one['values']));
  demand(values.length === rows.length && isPlain(one['header']));
  return { ...place(one), ours: truth(one['ours']), header: one['header'] as CellValue, rows, values, guards: guardsOf(one['guards'], lists, rows.length) };
}

function sheetBefore(json: Json): SheetBefore {
  const one = fields(json);
  return { name: ownName(one['name']), edit: one['edit'] === null ? null : sheetEdit(one['edit'] as Json) };
}

function widthOf(value: Json | undefined): number {
  demand(typeof value === 'number' && value >= 0 && value <= 255);
  return value;
}

function ownName(value: Json | undefined): string {
  const name = text(value);
  demand(name.toLowerCase().startsWith(OWN_PREFIX));
  return name;
}

function area(json: Json | undefined): SheetEdit['styles'][number]['area'] {
  const one = fields(json);
  const found = { top: row(one['top']), left: column(one['left']), bottom: row(one['bottom']), right: column(one['right']) };
  demand(found.top <= found.bottom && found.left <= found.right);
  return found;
}

function look(value: Json | undefined): CellStyle {
  const known = CELL_STYLES.find((style) => style === value);
  demand(known !== undefined);
  return known;
}

function sheetEdit(json: Json): SheetEdit {
  const one = fields(json);
  const cells = list(one['cells']).map((line) => list(line).map(cellInput));
  demand(cells.length <= LAST_ROW && cells.every(({ length }) => length <= LAST_COLUMN));
  const styles = list(one['styles']).map((style) => ({ area: area(fields(style)['area']), style: look(fields(style)['style']) }));
  demand(
    styles.reduce(
      (sum, { area: { top, left, bottom, right } }) => sum + (Math.min(bottom, cells.length) - Math.min(top, cells.length) + 1) * (right - left + 1),
      0,
    ) <=
      MOST_STYLED + LOOKS_PER_CELL * cells.reduce((sum, { length }) => sum + length, 0),
  );
  return {
    name: ownName(one['name']),
    action: one['action'] === 'delete' ? 'delete' : 'write',
    hidden: truth(one['hidden']),
    cells,
    styles,
    links: list(one['links']).map((each) => {
      const link = fields(each);
      const to = fields(link['to']);
      return { row: row(link['row']), column: column(link['column']), to: { sheet: text(to['sheet']), row: row(to['row']), column: column(to['column']) } };
    }),
    pickLists: list(one['pickLists']).map((each) => {
      const { area: at, choices, listed } = fields(each);
      return { area: area(at), choices: list(choices).map(text), ...(listed === undefined ? {} : { listed: area(listed) }) };
    }),
    widths: list(one['widths']).map(widthOf),
    frozenRows: row(one['frozenRows']),
    frozenColumns: column(one['frozenColumns']),
    filter: one['filter'] === null ? null : area(one['filter']),
    wrapped: list(one['wrapped']).map(column),
  };
}

function cellInput(json: Json): SheetEdit['cells'][number][number] {
  if (isPlain(json)) return json as CellValue;
  const { formula, value } = fields(json);
  demand(isPlain(value) && text(formula).startsWith('='));
  return { formula: text(formula), value: value as CellValue };
}
