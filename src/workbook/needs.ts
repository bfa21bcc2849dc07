/** What must be read again before a plan may be written: a host reads it in one trip, as far as one answer can carry it. */
import type { Area } from './address';
import { Drawing } from './drawn-sheet';
import type { Ledger } from './ledger';
import { asWhole } from './ledger-body';
import { LEDGER_SHEET, ownSheetNamed } from './own-sheets';
import { isRemembered, type ColumnEdit, type WritePlan } from './plan';
import { tableNamed, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** Cells of one sheet whose values are needed. */
export interface CellNeed {
  readonly sheet: string;
  readonly area: Area;
  /** Whether it matters which of them hold formulas. */
  readonly formulas: boolean;
}

/** A sheet whose protection is needed, and all that stands in the way of columns. */
export interface SheetNeed {
  readonly name: string;
  /** The area that column edits concern; undefined for our own sheets, of which the used area is needed. */
  readonly span: Area | undefined;
}

export interface Needs {
  readonly sheets: readonly SheetNeed[];
  /** Tables whose place and headers are needed. */
  readonly tables: readonly string[];
  /** Areas, each of one column edit, in which other tables would be in the way. */
  readonly tablesIn: readonly { readonly sheet: string; readonly area: Area }[];
  readonly cells: readonly CellNeed[];
}

/** `read` is the workbook that the plan was made from, `ledger` the one it holds. */
export function needs(plan: WritePlan, read: WorkbookSnapshot, ledger: Ledger | null): Needs {
  const spans = spansOf(plan, read);
  const names = new Set([...spans.keys(), ...plan.sheets.map(({ name }) => name), LEDGER_SHEET]);
  return {
    sheets: [...names].map((name) => ({ name, span: spans.get(name) })),
    tables: [...new Set(plan.columns.flatMap(({ table }) => table ?? []))],
    tablesIn: plan.columns.map((edit) => ({
      sheet: edit.sheet,
      area: edit.table === null ? besideBlock(edit) : { ...spanOf(edit, read), left: edit.column, right: edit.column },
    })),
    cells: [...columnCells(plan, read), ...ownCells(plan, read, ledger)],
  };
}

/** Cells of a column beside a plain block, with those to their left and above, from where a table would reach for them. */
export function besideBlock({ headerRow, rows, column }: ColumnEdit): Area {
  return { top: Math.max(0, headerRow - 1), bottom: Math.max(headerRow, rows.at(-1) ?? headerRow), left: Math.max(0, column - 1), right: column };
}

/** The area from A1 over all that a sheet held; undefined for one that held nothing. */
export function wholeArea(sheet: SheetSnapshot | undefined): Area | undefined {
  const bottom = sheet?.rows.at(-1);
  if (!sheet || bottom === undefined) return undefined;
  return { top: 0, left: 0, bottom, right: Math.max(0, sheet.cells.reduce((most, cells) => Math.max(most, cells.length), 0) - 1) };
}

/** From the first to the last row that a column edit concerns, its table's body included. */
function spanOf({ table, headerRow, rows }: ColumnEdit, read: WorkbookSnapshot): Pick<Area, 'top' | 'bottom'> {
  const area = table === null ? undefined : tableNamed(read, table)?.table.area;
  return { top: Math.min(headerRow, rows[0] ?? headerRow), bottom: Math.max(headerRow, rows.at(-1) ?? headerRow, area?.bottom ?? 0) };
}

function spansOf(plan: WritePlan, read: WorkbookSnapshot): Map<string, Area> {
  const found = new Map<string, Area>();
  for (const edit of plan.columns) {
    const { top, bottom } = spanOf(edit, read);
    const known = found.get(edit.sheet) ?? { top, bottom, left: edit.column, right: edit.column };
    found.set(edit.sheet, {
      top: Math.min(top, known.top),
      bottom: Math.max(bottom, known.bottom),
      left: Math.min(edit.column, known.left),
      right: Math.max(edit.column, known.right),
    });
  }
  return found;
}

/** Columns that are written and those that guard them, each once. */
function columnCells(plan: WritePlan, read: WorkbookSnapshot): CellNeed[] {
  const columns = new Map<string, CellNeed>();
  const want = (sheet: string, column: number, span: Pick<Area, 'top' | 'bottom'>, formulas: boolean): void => {
    const key = `${column}|${sheet}`;
    const known = columns.get(key);
    const top = Math.min(span.top, known?.area.top ?? span.top);
    const bottom = Math.max(span.bottom, known?.area.bottom ?? span.bottom);
    columns.set(key, { sheet, area: { top, bottom, left: column, right: column }, formulas: formulas || (known?.formulas ?? false) });
  };
  for (const edit of plan.columns) {
    const span = spanOf(edit, read);
    want(edit.sheet, edit.column, span, true);
    for (const guard of edit.guards) want(edit.sheet, guard.column, span, false);
  }
  return [...columns.values()];
}

/** Our own sheets as a whole, and where a write keeps an image of them, which formulas of ours still stand; of the ledger a host knows another way whether it changed. */
function ownCells(plan: WritePlan, read: WorkbookSnapshot, ledger: Ledger | null): CellNeed[] {
  return plan.sheets.flatMap(({ name }) => {
    const area = name === LEDGER_SHEET ? undefined : wholeArea(ownSheetNamed(read, name));
    if (!area) return [];
    const drawn = isRemembered(plan.purpose) && ledger ? asWhole(ledger).sheets.find((sheet) => sheet.name === name) : undefined;
    const calculated = drawn ? new Drawing(drawn.cells).formulaColumns() : new Set<number>();
    const needed: CellNeed[] = [];
    for (let column = 0; column <= area.right; column++) {
      const last = needed.at(-1);
      const formulas = calculated.has(column);
      if (last?.formulas === formulas) needed[needed.length - 1] = { ...last, area: { ...last.area, right: column } };
      else needed.push({ sheet: name, area: { ...area, left: column, right: column }, formulas });
    }
    return needed;
  });
}
