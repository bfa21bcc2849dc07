/** The ledger as text that any cell can hold, and back; a text that is damaged, or was never ours, gives nothing. */
import { LAST_ROW } from './address';
import type { Before, ColumnBefore, FixNote, LedgerBody, OwnedColumn, SheetBefore } from './ledger-body';
import { column, demand, fields, isPlain, list, plains, row, text, truth, whole, type Json } from './ledger-json';
import { drawnOf, notRead, ownName, packedDrawn, packedSheet, sheetEdit, widthOf } from './ledger-sheets';
import type { Unpacking } from './ledger-cells';
import type { Inputs } from './plan';
import type { CellValue } from './snapshot';
import type { Writer } from './writer';

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

/** What an audit goes by; what only taking back needs, null where it was not read. Until the fourth format there was one text. */
export type LedgerTexts = readonly [body: string, rest: string | null];

/** Nothing but plain characters: a piece of it survives being cut anywhere, and being read as XML. */
export function ledgerText({
  asOf,
  sheets,
  columns,
  inputs,
  before,
  fixes,
  asksToCalculate,
  uncalculated,
  by,
  takenBack,
}: LedgerBody): readonly [body: string, rest: string] {
  const lists = new Lists();
  const guards = (all: Guards): unknown[] => all.map((guard) => ({ ...guard, values: lists.put(guard.values) }));
  const packed = sheets.map(packedDrawn);
  const body = {
    asOf,
    inputs,
    sheets: packed.map(({ sheet }) => sheet),
    columns: columns.map((column) => ({
      ...column,
      rows: lists.put(runsOf(column.rows)),
      guards: guards(column.guards),
      ...(column.ownLooks === undefined ? {} : { ownLooks: lists.put(runsOf(column.ownLooks)) }),
    })),
    ...(fixes === undefined ? {} : { fixes }),
    ...(asksToCalculate === undefined ? {} : { asksToCalculate }),
    ...(uncalculated === undefined ? {} : { uncalculated }),
    ...(by === undefined ? {} : { by }),
    ...(takenBack === undefined ? {} : { takenBack }),
  };
  const known = [...lists.all];
  const rest = {
    drawn: packed.map(({ drawn }) => drawn),
    before: {
      sheets: before.sheets.map(({ name, edit }) => ({ name, edit: edit && packedSheet(edit) })),
      columns: before.columns.map((column) => ({
        ...column,
        rows: lists.put(runsOf(column.rows)),
        // Most first writes find nothing where they go.
        values: column.values.every((value) => value === null) ? null : lists.put(column.values),
        guards: guards(column.guards),
      })),
    },
  };
  // The lists of the rest go on where those of the body end.
  return [plainText({ ...body, lists: known }), plainText({ ...rest, lists: lists.all.slice(known.length) })];
}

function plainText(json: unknown): string {
  return JSON.stringify(json).replace(/[^\u0000-\u007e]|_(?=x)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A ledger holds a cell beside each row it knows: one that speaks of far more rows than it has characters was made to keep us busy. */
const ROWS_PER_CHARACTER = 4;
const MOST_ROWS = 10_000;
/** A formula of ours is the same in every row, and then stands for itself in a few characters. */
const FORMULA_PER_CHARACTER = 64;
const MOST_FORMULA = 1_000_000;

/** Null for texts that are no ledger's; never throws. Its work is bounded by the length of the texts. */
export function ledgerOf([body, rest]: LedgerTexts): LedgerBody | null {
  try {
    const length = body.length + (rest?.length ?? 0);
    const unpacking = { characters: MOST_FORMULA + FORMULA_PER_CHARACTER * length };
    return bodyOf(wholeOf(JSON.parse(body) as Json, rest), MOST_ROWS + ROWS_PER_CHARACTER * length, unpacking);
  } catch {
    // Somebody edited or cut the sheet: then nothing in it can be trusted.
    return null;
  }
}

/** One text as it was until the fourth format; of a rest that was not read, nothing. */
function wholeOf(json: Json, rest: string | null): Json {
  const body = fields(json);
  if ('before' in body) return body;
  const { drawn, before, lists } = rest === null ? NO_REST : fields(JSON.parse(rest) as Json);
  const sheets = list(body['sheets']).map((sheet, index) => ({ ...fields(sheet), ...(rest === null ? notRead(sheet) : fields(list(drawn)[index])) }));
  return { ...body, sheets, before: fields(before), lists: [...list(body['lists']), ...list(lists)] };
}

const NO_REST: Readonly<Record<string, Json>> = { before: { columns: [], sheets: [] }, lists: [] };

function bodyOf(json: Json, mostRows: number, unpacking: Unpacking): LedgerBody {
  const { asOf, inputs, sheets, columns, before, lists, fixes, asksToCalculate, uncalculated, by, takenBack } = fields(json);
  const known = new KnownLists(list(lists).map(list), mostRows);
  const { columns: columnsBefore, sheets: sheetsBefore } = fields(before);
  const image: Before = {
    columns: list(columnsBefore).map((one) => columnBefore(one, known)),
    sheets: list(sheetsBefore).map((one) => sheetBefore(one, unpacking)),
  };
  return {
    asOf: text(asOf),
    // Ledgers of the first format did not have it.
    inputs: inputs === null || inputs === undefined ? null : inputsOf(inputs),
    sheets: list(sheets).map((one) => drawnOf(one, unpacking)),
    columns: list(columns).map((one) => ownedColumn(one, known)),
    before: image,
    ...(fixes === undefined ? {} : { fixes: list(fixes).map(fixNote) }),
    ...(asksToCalculate === undefined ? {} : { asksToCalculate: truth(asksToCalculate) }),
    ...(uncalculated === undefined ? {} : { uncalculated: truth(uncalculated) }),
    ...(by === undefined ? {} : { by: writerOf(by) }),
    ...(takenBack === undefined ? {} : { takenBack: writerOf(takenBack) }),
  };
}

function inputsOf(value: Json | undefined): Inputs {
  const { workbook, digest } = fields(value);
  return { workbook: text(workbook), digest: text(digest) };
}

function writerOf(json: Json): Writer {
  const { name, at } = fields(json);
  return { name: text(name), at: text(at) };
}

function fixNote(json: Json): FixNote {
  const { asOf, sheet, row: at, column: across, before, after } = fields(json);
  demand(isPlain(before) && isPlain(after));
  return { asOf: text(asOf), sheet: text(sheet), row: row(at), column: column(across), before: before as CellValue, after: after as CellValue };
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

function sheetBefore(json: Json, unpacking: Unpacking): SheetBefore {
  const one = fields(json);
  return { name: ownName(one['name']), edit: one['edit'] === null ? null : sheetEdit(one['edit'] as Json, unpacking) };
}
