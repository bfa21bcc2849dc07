/**
 * The `Plumbline Ledger`: a hidden sheet that says which sheets and columns are ours, and what stood there before the last write.
 *
 * A host uses it like this. For a plan whose purpose is `write` it reads again what the plan will touch, makes a `Before` of it, and writes
 * `ledgerSheet(…, 'writing')` ahead of everything else; then the edits; then the same sheet as `complete`. A write that is cut off half way thus leaves a
 * ledger that can revert it. For `revert` and `remove` the plan itself says what becomes of the ledger sheet.
 */
import type { CellInput, ColumnEdit, SheetEdit, WritePlan } from './plan';
import { sheetNamed, valueAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

export const LEDGER_SHEET = 'Plumbline Ledger';
const TITLE = 'Plumbline Ledger: do not edit. It tells which cells are Plumbline’s and what they held before.';
const VERSION = 1;
/** Below Excel's 32,767 characters, with room for escapes. */
const CHUNK = 30_000;

export interface OwnedColumn {
  readonly sheet: string;
  readonly table: string | null;
  readonly column: number;
  readonly headerRow: number;
  readonly header: string;
  readonly purpose: string;
  /** The last row that was written. */
  readonly lastRow: number;
}

/** A column as it was: its header and cells by row, and whether it existed. */
export interface ColumnBefore {
  readonly sheet: string;
  readonly table: string | null;
  readonly column: number;
  readonly headerRow: number;
  readonly purpose: string;
  /** Whether the column was ours already; one that was not is taken out by a revert. */
  readonly ours: boolean;
  readonly header: CellValue;
  readonly rows: readonly number[];
  readonly values: readonly CellValue[];
}

/** One of our sheets as it was; null for one that did not exist. */
export interface SheetBefore {
  readonly name: string;
  readonly edit: SheetEdit | null;
}

export interface Before {
  readonly columns: readonly ColumnBefore[];
  readonly sheets: readonly SheetBefore[];
}

export interface Ledger {
  readonly state: 'writing' | 'complete';
  readonly asOf: string;
  /** Everything that is ours after the last write. */
  readonly sheets: readonly SheetEdit[];
  readonly columns: readonly OwnedColumn[];
  /** What stood there before the last write. */
  readonly before: Before;
}

/** The ledger after a plan: what was ours stays ours, what the plan adds becomes ours. */
export function ledgerAfter(plan: WritePlan, before: Before, previous: Ledger | null, state: Ledger['state']): Ledger {
  const written = plan.sheets.filter(({ action }) => action === 'write');
  const gone = new Set(plan.sheets.filter(({ action }) => action === 'delete').map(({ name }) => name));
  const kept = (previous?.sheets ?? []).filter(({ name }) => !gone.has(name) && !written.some((sheet) => sheet.name === name));
  const columns = plan.columns.filter(({ header }) => header !== null).map(owned);
  const keptColumns = (previous?.columns ?? []).filter((column) => !plan.columns.some((edit) => edit.sheet === column.sheet && edit.purpose === column.purpose));
  return { state, asOf: plan.asOf, sheets: [...kept, ...written], columns: [...keptColumns, ...columns], before };
}

function owned({ sheet, table, column, headerRow, header, purpose, rows }: ColumnEdit): OwnedColumn {
  return { sheet, table, column, headerRow, header: header ?? '', purpose, lastRow: rows.at(-1) ?? headerRow };
}

/** The hidden sheet that holds a ledger. */
export function ledgerSheet(ledger: Ledger): SheetEdit {
  const json = JSON.stringify({ asOf: ledger.asOf, sheets: ledger.sheets, columns: ledger.columns, before: ledger.before });
  const cells: CellInput[][] = [[TITLE], ['version', VERSION], ['state', ledger.state]];
  // The letter in front keeps a chunk from ever looking like a formula or a number.
  for (let from = 0; from < json.length; from += CHUNK) cells.push([`j${json.slice(from, from + CHUNK)}`]);
  return { name: LEDGER_SHEET, action: 'write', hidden: true, cells, styles: [], links: [], pickLists: [], widths: [], frozenRows: 0, frozenColumns: 0, filter: null, wrapped: [] };
}

/** The cell of the ledger sheet that says whether a write was completed. */
export const LEDGER_STATE_CELL = { row: 2, column: 1 } as const;

/** The ledger of a workbook; null where there is none, or only a damaged one. */
export function readLedger(workbook: WorkbookSnapshot): Ledger | null {
  const sheet = sheetNamed(workbook, LEDGER_SHEET);
  if (sheet === undefined || valueAt(sheet, 1, 1) !== VERSION) return null;
  const state = valueAt(sheet, LEDGER_STATE_CELL.row, LEDGER_STATE_CELL.column);
  if (state !== 'writing' && state !== 'complete') return null;
  const json = sheet.cells.slice(3).map((row) => (typeof row[0] === 'string' ? row[0].slice(1) : '')).join('');
  const parsed = parsedJson(json);
  return isLedgerBody(parsed) ? { ...parsed, state } : null;
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Somebody edited or cut the sheet: then nothing in it can be trusted.
    return null;
  }
}

function isLedgerBody(value: unknown): value is Omit<Ledger, 'state'> {
  if (typeof value !== 'object' || value === null) return false;
  const { asOf, sheets, columns, before } = value as Record<string, unknown>;
  const { columns: columnsBefore, sheets: sheetsBefore } = (before ?? {}) as Record<string, unknown>;
  return typeof asOf === 'string' && [sheets, columns, columnsBefore, sheetsBefore].every((list) => Array.isArray(list) && list.every((one) => typeof one === 'object' && one !== null));
}

/** Whether a sheet of this name is ours: the ledger, or one that it lists. */
export function isOurSheet(ledger: Ledger | null, name: string): boolean {
  return name === LEDGER_SHEET || (ledger?.sheets.some((sheet) => sheet.name === name) ?? false);
}

/**
 * Our columns as they stand now: where they were written if the header is still there, else where the one cell with that header is (columns were
 * inserted, or the sheet renamed). A column that is in neither place is no longer ours to touch.
 */
export function ourColumns(workbook: WorkbookSnapshot, ledger: Ledger | null = readLedger(workbook)): OwnedColumn[] {
  return (ledger?.columns ?? []).flatMap((column) => {
    const named = sheetNamed(workbook, column.sheet);
    const sheets = named === undefined ? workbook.sheets.filter((sheet) => holdsTable(sheet, column.table)) : [named];
    for (const sheet of sheets) {
      const table = sheet.tables.find(({ name }) => name === column.table);
      const headerRow = table?.area.top ?? column.headerRow;
      if (valueAt(sheet, headerRow, column.column) === column.header) return [{ ...column, sheet: sheet.name, headerRow, lastRow: column.lastRow + headerRow - column.headerRow }];
      const found = headerCells(sheet, column.header, table?.area.top ?? null);
      const place = found[0];
      if (found.length === 1 && place !== undefined) return [{ ...column, sheet: sheet.name, ...place, lastRow: column.lastRow + place.headerRow - column.headerRow }];
    }
    return [];
  });
}

function holdsTable(sheet: SheetSnapshot, table: string | null): boolean {
  return table !== null && sheet.tables.some(({ name }) => name === table);
}

function headerCells(sheet: SheetSnapshot, header: string, onlyRow: number | null): { headerRow: number; column: number }[] {
  const found: { headerRow: number; column: number }[] = [];
  sheet.rows.forEach((row, index) => {
    if (onlyRow !== null && row !== onlyRow) return;
    (sheet.cells[index] ?? []).forEach((value, column) => {
      if (value === header) found.push({ headerRow: row, column });
    });
  });
  return found;
}
