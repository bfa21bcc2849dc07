/** Cells of a sheet of ours as a ledger's text holds them: one that equals the one above it takes two characters. */
import { demand, isPlain, list, text, type Json } from './ledger-json';
import type { CellInput, SheetEdit } from './plan';
import { formulaSeen, seenFrom } from './relative-formula';
import type { CellValue } from './snapshot';

type Cells = SheetEdit['cells'];

/** What a text may still make us hold: characters of formulas, which a few of its own may stand for. */
export interface Unpacking {
  characters: number;
}

/** A cell as others compare themselves with it. */
interface Above {
  readonly value: CellValue;
  /** As seen from its cell; null for none. */
  readonly seen: string | null;
}

/** `[]` is the cell above once more, `[value]` the formula above with another value, `[formula, value]` a formula, and anything else itself. */
export function packedCells(cells: Cells): unknown[][] {
  let above: readonly Above[] = [];
  return cells.map((line, row) => {
    const now = line.map((input, column): Above =>
      typeof input === 'object' && input !== null ? { value: input.value, seen: seenFrom(input.formula, row, column) } : { value: input, seen: null },
    );
    const packed = now.map((cell, column) => packedCell(cell, above[column]));
    above = now;
    return packed;
  });
}

function packedCell({ value, seen }: Above, above: Above | undefined): unknown {
  const isAsAbove = above?.seen === seen;
  if (isAsAbove && Object.is(above?.value, value) && (seen !== null || JSON.stringify(value).length > 2)) return [];
  if (seen === null) return value;
  return isAsAbove ? [value] : [seen, value];
}

export function unpackedCells(json: Json | undefined, unpacking: Unpacking): Cells {
  let above: readonly Above[] = [];
  return list(json).map((line, row) => {
    const now: readonly Above[] = list(line).map((cell, column) => unpackedCell(cell, above[column]));
    above = now;
    return now.map((cell, column) => inputOf(cell, row, column, unpacking));
  });
}

function unpackedCell(json: Json, above: Above | undefined): Above {
  if (isPlain(json)) return { value: json as CellValue, seen: null };
  if (!Array.isArray(json)) return formerFormula(json);
  const cell = json as readonly Json[];
  demand(cell.length <= 2 && cell.slice(-1).every(isPlain));
  if (cell.length === 2) return { seen: text(cell[0]), value: cell[1] as CellValue };
  demand(above !== undefined && (cell.length === 0 || above.seen !== null));
  return cell.length === 0 ? above : { seen: above.seen, value: cell[0] as CellValue };
}

/** Until the third format, formulas stood as they are. */
function formerFormula(json: Json): Above {
  const { formula, value } = json as { readonly formula?: Json; readonly value?: Json };
  demand(isPlain(value) && value !== undefined && text(formula).startsWith('='));
  return { value: value as CellValue, seen: `'${text(formula)}` };
}

function inputOf({ value, seen }: Above, row: number, column: number, unpacking: Unpacking): CellInput {
  if (seen === null) return value;
  const formula = formulaSeen(seen, row, column);
  demand(formula?.startsWith('=') ?? false);
  unpacking.characters -= formula?.length ?? 0;
  demand(unpacking.characters >= 0);
  return { formula: formula as string, value };
}
