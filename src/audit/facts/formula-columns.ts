/** Columns in which one formula stands again and again, and the cells among them that hold something else. */
import { addressName, cellName, formulaShown, type Address, type FormulaRun } from '../../workbook';
import type { MessageValue } from '../message-value';
import type { Model } from '../model/types';
import type { ReadSheet } from '../model/read-sheets';
import type { Subject } from '../model/subject';
import { perModel } from './per-model';

export interface FormulaColumn extends Subject {
  /** The formula as it would stand in the first cell that is unlike it; null for one too long to show. */
  readonly formula: string | null;
  /** Numbers that somebody typed where the formula stands above and below. */
  readonly typed: readonly Address[];
  /** Formulas unlike those above and below. */
  readonly unlike: readonly Address[];
}

/** So often a formula stands in a stretch of a column before anything is unlike it. */
const FEWEST_ALIKE = 3;
/** At most so large a part of them may be unlike it: where more are, they are meant so. */
const MOST_UNLIKE = 1 / 4;

/** What stands below each other in a column without a gap: `seen` is null for numbers that were typed. */
interface Piece {
  readonly top: number;
  readonly bottom: number;
  readonly seen: string | null;
}

const cellsIn = ({ top, bottom }: Piece): number => bottom - top + 1;
/** A formula that reads other cells of its own column adds them up, or goes on from the row above. */
const READS_ITS_COLUMN = /R(?:\[-?[1-9]\d*\]|\d+)C\[0\]/;
/** Whether a formula, if there is one, reads other cells of its own column. */
export function readsItsColumn(seen: string | undefined): boolean {
  return seen !== undefined && READS_ITS_COLUMN.test(seen);
}

/** It reads another row than its own, and so begins somewhere. */
const READS_OTHER_ROWS = /R\[-?[1-9]\d*\]C/;

export const formulaColumns = perModel((model: Model): readonly FormulaColumn[] => model.sheets.flatMap(columnsOf));

/** What a message tells of cells that are unlike the others: of which column, how many, and where the first few stand. */
export function unlikeData(name: string, cells: readonly Address[]): { readonly column: string; readonly where: MessageValue; readonly cells: MessageValue } {
  return { column: name, where: { count: cells.length, of: 'cell' }, cells: { list: cells.slice(0, 5).map(addressName) } };
}

/** What a rule says of a column with such cells, at the first of them; nothing where there are none, and without the formula where it is too long to show. */
export function saidOfUnlike({ name, formula }: FormulaColumn, cells: readonly Address[]) {
  const [at] = cells;
  if (at === undefined) return [];
  const data = unlikeData(name, cells);
  return formula === null ? [{ message: 'long' as const, at, data }] : [{ message: 'default' as const, at, data: { ...data, formula } }];
}

function columnsOf(sheet: ReadSheet): FormulaColumn[] {
  return [...sheet.columns].flatMap(([column, runs]) => stretches(sheet, column, runs).flatMap((pieces) => judged(sheet, column, pieces) ?? []));
}

/** Whether the formula stands in the cell beside too: then the row has one of its own. */
function isRowFormula(sheet: ReadSheet, { top, seen }: Piece, column: number): boolean {
  return [column - 1, column + 1].some((each) => sheet.seenAt(top, each) === seen);
}

/** Whether a number is typed in the cell beside too, next to the same formula: then it is a row of numbers. */
function isTypedRow(sheet: ReadSheet, { top, bottom }: Piece, column: number, formula: string): boolean {
  return [column - 1, column + 1].some(
    (each) => each >= 0 && sheet.isTyped(top, each) && (sheet.seenAt(top - 1, each) ?? sheet.seenAt(bottom + 1, each)) === formula,
  );
}

function stretches(sheet: ReadSheet, column: number, runs: readonly FormulaRun[]): Piece[][] {
  const all: Piece[][] = [];
  let pieces: Piece[] = [];
  let cells = 0;
  for (const run of runs) {
    const last = pieces.at(-1);
    const gap: Piece | null = last === undefined ? null : { top: last.bottom + 1, bottom: run.top - 1, seen: null };
    if (gap !== null && cellsIn(gap) > 0) {
      if (isTyped(sheet, column, gap, cells)) {
        pieces.push(gap);
        cells += cellsIn(gap);
      } else {
        all.push(pieces);
        pieces = [];
        cells = 0;
      }
    }
    pieces.push(run);
    cells += cellsIn(run);
  }
  all.push(pieces);
  return all.map((each) => withEnds(sheet, column, each));
}

/** Whether all cells of a gap are typed numbers; one longer than all that stands above it in its stretch is not looked through. */
function isTyped(sheet: ReadSheet, column: number, gap: Piece, above: number): boolean {
  if (cellsIn(gap) > above) return false;
  for (let row = gap.top; row <= gap.bottom; row++) if (!sheet.isTyped(row, column)) return false;
  return true;
}

/** With a number typed in the first or last record, where the stretch begins or ends beside it. */
function withEnds(sheet: ReadSheet, column: number, pieces: Piece[]): Piece[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const end = (row: number): Piece[] => (row >= 0 && sheet.isRecord(row, column) && sheet.isTyped(row, column) ? [{ top: row, bottom: row, seen: null }] : []);
  return first === undefined || last === undefined ? pieces : [...end(first.top - 1), ...pieces, ...end(last.bottom + 1)];
}

function judged(sheet: ReadSheet, column: number, pieces: readonly Piece[]): FormulaColumn | null {
  const counts = new Map<string, number>();
  for (const piece of pieces) if (piece.seen !== null) counts.set(piece.seen, (counts.get(piece.seen) ?? 0) + cellsIn(piece));
  const [most] = [...counts].sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1));
  if (most === undefined || most[1] < FEWEST_ALIKE) return null;
  const [formula, alike] = most;
  const few = Math.max(1, alike * MOST_UNLIKE);
  const others = pieces.flatMap((piece, index) =>
    piece.seen !== formula && stands(sheet, column, pieces, index, formula) && !readsItsColumn(piece.seen ?? undefined) ? [piece] : [],
  );
  const typed = others.filter((piece) => piece.seen === null && !isTypedRow(sheet, piece, column, formula));
  const unlike = others.filter((piece) => piece.seen !== null && !isRowFormula(sheet, piece, column));
  const top = pieces.find(({ seen }) => seen === formula)?.top ?? 0;
  const name = sheet.headerAt(top, column) ?? cellName(top, column);
  const first = typed[0] ?? unlike[0];
  return {
    kind: 'column',
    key: `column:${name}`,
    id: null,
    name,
    at: { sheet: sheet.name, row: top, column },
    formula: formulaShown(formula, first?.top ?? top, column),
    typed: addresses(sheet, column, typed, few),
    unlike: addresses(sheet, column, unlike, few),
  };
}

/** Whether the formula stands above and below a piece; of the first and last records on one side, where it reads its own row alone. */
function stands(sheet: ReadSheet, column: number, pieces: readonly Piece[], index: number, formula: string): boolean {
  const [above, below] = [pieces[index - 1], pieces[index + 1]];
  if (above !== undefined && below !== undefined) return above.seen === formula && below.seen === formula;
  const { top, bottom } = pieces[index] as Piece;
  const neighbour = above ?? below;
  return neighbour?.seen === formula && top === bottom && sheet.isRecord(top, column) && !READS_OTHER_ROWS.test(formula);
}

/** The cells of pieces; none where there are so many that they are meant so. */
function addresses(sheet: ReadSheet, column: number, pieces: readonly Piece[], few: number): Address[] {
  if (pieces.reduce((sum, piece) => sum + cellsIn(piece), 0) > few) return [];
  return pieces.flatMap((piece) => Array.from({ length: cellsIn(piece) }, (_, down) => ({ sheet: sheet.name, row: piece.top + down, column })));
}
