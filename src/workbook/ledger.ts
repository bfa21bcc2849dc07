/**
 * The `Plumbline Ledger`: a hidden sheet that says which sheets and columns are ours, and what stood there before the last write.
 *
 * A host uses it like this. For a plan whose purpose is `write` it reads again what the plan will touch, makes an image of it with `beforeWrite`,
 * and writes `ledgerSheet(ledgerAfter(…, 'writing'))` ahead of everything else; then the edits; then `complete` into `LEDGER_STATE_CELL`. A write
 * that is cut off half way thus leaves a ledger that can revert it. For `revert` and `remove` no image is made: the plan itself says what becomes
 * of the ledger sheet, which hosts take out or put back last.
 */
import type { Before, LedgerBody, OwnedColumn } from './ledger-body';
import { ledgerOf, ledgerText } from './ledger-text';
import { BARE_SHEET, type CellInput, type ColumnEdit, type SheetEdit, type WritePlan } from './plan';
import { sheetNamed, valueAt, type WorkbookSnapshot } from './snapshot';

export const LEDGER_SHEET = 'Plumbline Ledger';
const TITLE = 'Plumbline Ledger: do not edit. It tells which cells are Plumbline’s and what they held before.';
const VERSION = 1;
/** Characters of one cell: Excel takes 32,767. */
const CHUNK = 30_000;

export interface Ledger extends LedgerBody {
  /** `writing` while a write is under way, and after one was cut off. */
  readonly state: 'writing' | 'complete';
}

/** The ledger after a plan: what was ours stays ours, what the plan adds becomes ours. */
export function ledgerAfter(plan: WritePlan, before: Before, previous: Ledger | null, state: Ledger['state']): Ledger {
  const written = plan.sheets.filter(({ action }) => action === 'write');
  const touched = new Set(plan.sheets.map(({ name }) => name));
  const kept = (previous?.sheets ?? []).filter(({ name }) => !touched.has(name));
  const keptColumns = (previous?.columns ?? []).filter((column) => !plan.columns.some((edit) => isSuccessor(edit, column)));
  const columns = plan.columns.filter(({ header }) => header !== null).map(owned);
  return {
    state,
    asOf: plan.asOf,
    sheets: [...kept, ...written],
    columns: [...keptColumns, ...columns],
    inputs: plan.inputs ?? previous?.inputs ?? null,
    before,
  };
}

/** Whether an edit writes over a column that the ledger knows, though it may have moved since. */
function isSuccessor(edit: ColumnEdit, column: OwnedColumn): boolean {
  if (edit.purpose !== column.purpose || edit.table !== column.table) return false;
  if (edit.sheet === column.sheet && edit.headerRow === column.headerRow && edit.column === column.column) return true;
  // Of two tables on one sheet, each has its own modules.
  const [guard] = column.guards;
  const mine = new Set(edit.guards[0]?.values);
  return edit.ours && edit.header === column.header && (guard === undefined || guard.values.some((value) => mine.has(value)));
}

function owned({ sheet, table, column, headerRow, header, purpose, rows, guards }: ColumnEdit): OwnedColumn {
  return { sheet, table, column, headerRow, header: header ?? '', purpose, lastRow: rows.at(-1) ?? headerRow, rows, guards };
}

/** The hidden sheet that holds a ledger. */
export function ledgerSheet(ledger: Ledger): SheetEdit {
  const text = ledgerText(ledger);
  const cells: CellInput[][] = [[TITLE], ['version', VERSION], ['state', ledger.state]];
  // The letter in front keeps a chunk from ever looking like a formula or a number.
  for (let from = 0; from < text.length; from += CHUNK) cells.push([`j${text.slice(from, from + CHUNK)}`]);
  return { ...BARE_SHEET, name: LEDGER_SHEET, action: 'write', hidden: true, cells };
}

/** The cell of the ledger sheet that says whether a write was completed. */
export const LEDGER_STATE_CELL = { row: 2, column: 1 } as const;

/** The ledger of a workbook; null where there is none, or only a damaged one. Never throws. */
export function readLedger(workbook: WorkbookSnapshot): Ledger | null {
  const sheet = sheetNamed(workbook, LEDGER_SHEET);
  if (sheet === undefined || valueAt(sheet, 1, 1) !== VERSION) return null;
  const state = valueAt(sheet, LEDGER_STATE_CELL.row, LEDGER_STATE_CELL.column);
  if (state !== 'writing' && state !== 'complete') return null;
  const chunks = sheet.cells.slice(3).map(([chunk]) => (typeof chunk === 'string' ? chunk.slice(1) : ''));
  const body = ledgerOf(chunks.join(''));
  return body === null ? null : { ...body, state };
}

/** Whether a sheet of this name is ours: the ledger, or one that it lists. */
export function isOurSheet(ledger: Ledger | null, name: string): boolean {
  const wanted = name.toLowerCase();
  return wanted === LEDGER_SHEET.toLowerCase() || (ledger?.sheets.some((sheet) => sheet.name.toLowerCase() === wanted) ?? false);
}
