/** Which cells must be read again before a plan is written, cut so that one answer can carry them. */
import { LEDGER_SHEET, sheetNamed, valueAt, type Area, type SheetSnapshot, type WorkbookSnapshot, type WritePlan } from '../../../workbook';

export interface Piece {
  readonly sheet: string;
  readonly area: Area;
  /** Whether formulas are asked for beside the values. */
  readonly formulas: boolean;
}

/** From the first to the last row that a column edit concerns, its table's body included. */
export function spanOf(
  { sheet, table, headerRow, rows }: WritePlan['columns'][number],
  snapshot: WorkbookSnapshot,
): { readonly top: number; readonly bottom: number } {
  const area = sheetNamed(snapshot, sheet)?.tables.find(({ name }) => name === table)?.area;
  return { top: Math.min(headerRow, rows[0] ?? headerRow), bottom: Math.max(headerRow, rows.at(-1) ?? headerRow, area?.bottom ?? 0) };
}

/** The area from A1 over all that a sheet held; undefined for one that held nothing. */
export function wholeArea(sheet: SheetSnapshot | undefined): Area | undefined {
  const bottom = sheet?.rows.at(-1);
  if (!sheet || bottom === undefined) return undefined;
  return { top: 0, left: 0, bottom, right: Math.max(0, sheet.cells.reduce((most, cells) => Math.max(most, cells.length), 0) - 1) };
}

/** Columns that are written and those that guard them, each once; and our own sheets as a whole. */
export function wantedPieces(plan: WritePlan, snapshot: WorkbookSnapshot): Piece[] {
  const columns = new Map<string, Piece>();
  const want = (sheet: string, column: number, span: { readonly top: number; readonly bottom: number }, formulas: boolean): void => {
    const key = `${column}|${sheet}`;
    const known = columns.get(key);
    const top = Math.min(span.top, known?.area.top ?? span.top);
    const bottom = Math.max(span.bottom, known?.area.bottom ?? span.bottom);
    columns.set(key, { sheet, area: { top, bottom, left: column, right: column }, formulas: formulas || (known?.formulas ?? false) });
  };
  for (const edit of plan.columns) {
    const span = spanOf(edit, snapshot);
    want(edit.sheet, edit.column, span, true);
    for (const guard of edit.guards) want(edit.sheet, guard.column, span, false);
  }
  const own = plan.sheets.flatMap(({ name }) => {
    // Of the ledger the first lines are enough, and they are read anyway.
    const area = name === LEDGER_SHEET ? undefined : wholeArea(sheetNamed(snapshot, name));
    return area ? [{ sheet: name, area, formulas: false }] : [];
  });
  return [...columns.values(), ...own];
}

/** Bytes that a row of a piece takes in an answer, as far as the snapshot knows. */
function rowBytes({ sheet, area: { left, right }, formulas }: Piece, row: number, snapshot: WorkbookSnapshot): number {
  const held = sheetNamed(snapshot, sheet);
  let bytes = 4;
  for (let column = left; column <= right; column++) {
    const value = held ? valueAt(held, row, column) : null;
    bytes += 3 + (typeof value === 'string' ? value.length * 1.5 : 12);
  }
  return formulas ? bytes * 2 : bytes;
}

/** The pieces in lists, each of which fits in `budget` bytes. */
export function cutPieces(pieces: readonly Piece[], snapshot: WorkbookSnapshot, budget: number): Piece[][] {
  const lists: Piece[][] = [[]];
  let room = budget;
  for (const piece of pieces) {
    let top = piece.area.top;
    for (let row = piece.area.top; row <= piece.area.bottom; row++) {
      const bytes = rowBytes(piece, row, snapshot);
      if (bytes > room && room < budget) {
        if (row > top) lists.at(-1)?.push({ ...piece, area: { ...piece.area, top, bottom: row - 1 } });
        lists.push([]);
        [room, top] = [budget, row];
      }
      room -= bytes;
    }
    lists.at(-1)?.push({ ...piece, area: { ...piece.area, top } });
  }
  return lists;
}
