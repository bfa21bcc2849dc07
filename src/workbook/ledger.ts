/**
 * The `Plumbline Ledger`: a hidden sheet that says which sheets and columns are ours, and what stood there before the last write.
 *
 * A host uses it like this. For a plan whose purpose is `write` or `fix` it reads again what the plan will touch, makes an image of it with `beforeWrite`,
 * and writes `ledgerSheet(ledgerAfter(…, 'writing'))` ahead of everything else; then the edits; then `complete` into `LEDGER_STATE_CELL`. A write
 * that is cut off half way thus leaves a ledger that can revert it. For the others no image is made: the plan itself says what becomes
 * of the ledger sheet, which hosts take out or put back last.
 */
import { drawnSheet } from './drawn-sheet';
import type { Before, FixNote, LedgerRead, OwnedColumn } from './ledger-body';
import { ledgerOf, ledgerText, type LedgerTexts } from './ledger-text';
import { inputValue } from './input';
import { columnsFound } from './our-columns';
import { BARE_SHEET, FIX, type CellInput, type ColumnEdit, type SheetEdit, type WritePlan } from './plan';
import { LEDGER_SHEET, LEDGER_TITLE, ownSheetNamed } from './own-sheets';
import { valueAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/**
 * Of the format. The first had no marks, widths and looks, the second copies of our sheets instead of digests, the third all of it in one column; their
 * ledgers are still read.
 */
const VERSION = 4;
const FORMER: readonly unknown[] = [1, 2, 3];
/** Characters of one cell: Excel takes 32,767. */
const CHUNK = 30_000;
/** Characters a ledger may have, and more for each cell beside it: one that is longer was made to keep us busy. */
const LONGEST = 1_000_000;
const LONGER_PER_CELL = 1000;

export interface Ledger extends LedgerRead {
  /** `writing` while a write is under way, and after one was cut off. */
  readonly state: 'writing' | 'complete';
}

/** The ledger after a plan: what was ours stays ours, what the plan adds becomes ours. */
export function ledgerAfter(plan: WritePlan, before: Before, previous: Ledger | null, state: Ledger['state']): Ledger {
  const written = plan.sheets.filter(({ action }) => action === 'write');
  const touched = new Set(plan.sheets.map(({ name }) => name));
  const kept = (previous?.sheets ?? []).filter(({ name }) => !touched.has(name));
  const fixes = [...(previous?.fixes ?? []), ...plan.columns.filter(isFix).map((edit) => fixNote(edit, plan.asOf))].slice(-MOST_FIXES);
  const keptColumns = (previous?.columns ?? []).filter((column) => !plan.columns.some((edit) => isSuccessor(edit, column)));
  const columns = plan.columns.filter((edit) => edit.header !== null && !isFix(edit)).map(owned);
  return {
    state,
    asOf: plan.asOf,
    sheets: [...kept, ...written.map(drawnSheet)],
    columns: [...keptColumns, ...columns],
    inputs: plan.inputs ?? previous?.inputs ?? null,
    before,
    ...(fixes.length === 0 ? {} : { fixes }),
    ...(plan.by === undefined ? {} : { by: plan.by }),
  };
}

/** Of more fixes the last are remembered: whoever makes so many no longer asks for the first. */
const MOST_FIXES = 1000;

const isFix = ({ purpose }: ColumnEdit): boolean => purpose === FIX;

function fixNote({ sheet, column, headerRow, header, rows: [row], values: [value], before: [was] }: ColumnEdit, asOf: string): FixNote {
  if (row === undefined) return { asOf, sheet, row: headerRow, column, before: null, after: header };
  return { asOf, sheet, row, column, before: was ?? null, after: inputValue(value ?? null) };
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

function owned({ sheet, table, column, headerRow, header, purpose, rows, guards, ownLooks = [], width }: ColumnEdit): OwnedColumn {
  const known = { ...(ownLooks.length === 0 ? {} : { ownLooks }), ...(width === 0 ? {} : { width }) };
  return { sheet, table, column, headerRow, header: header ?? '', purpose, lastRow: rows.at(-1) ?? headerRow, rows, guards, ...known };
}

const texts = new WeakMap<LedgerRead, ReturnType<typeof ledgerText>>();

/** The texts of a ledger, made once: a file's ledger is written twice, without its image and with it. */
function textsOfLedger(ledger: Ledger): ReturnType<typeof ledgerText> {
  const known = texts.get(ledger) ?? ledgerText(ledger);
  texts.set(ledger, known);
  return known;
}

/** The hidden sheet that holds a ledger; `image` is what a host keeps besides, in plain characters. */
export function ledgerSheet(ledger: Ledger, image = ''): SheetEdit {
  const [body, rest] = textsOfLedger(ledger);
  const [texts, beside] = [cut('j', body), cut('d', rest)];
  const width = Math.min(MOST_BESIDE, Math.ceil(beside.length / texts.length));
  const height = Math.max(texts.length, Math.ceil(beside.length / width));
  const cells: CellInput[][] = [[LEDGER_TITLE], ['version', VERSION], ['state', ledger.state]];
  for (let row = 0; row < height; row++) {
    const drawn = beside.slice(row * width, (row + 1) * width);
    cells.push(drawn.length === 0 ? [texts[row] ?? null] : [texts[row] ?? null, null, ...drawn]);
  }
  // The image comes last, in rows of its own: it speaks of all that stands above it.
  for (const piece of cut('f', image)) cells.push([piece]);
  return { ...BARE_SHEET, name: LEDGER_SHEET, action: 'write', hidden: true, cells };
}

/** The letter in front keeps a chunk from ever looking like a formula or a number. */
function cut(letter: string, text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, index) => letter + text.slice(index * CHUNK, (index + 1) * CHUNK));
}

/** From this column on stands what no audit needs of the ledger; in the first are the texts that one does. */
export const LEDGER_REST_COLUMN = 2;
/** Columns of it, so that what an audit needs is not drawn out over far more rows. */
const MOST_BESIDE = 20;

/** The cell of the ledger sheet that says whether a write was completed. */
export const LEDGER_STATE_CELL = { row: 2, column: 1 } as const;

/** What stands where a ledger would: five answers, of which only one can be relied on. */
export type LedgerReading =
  | { readonly state: 'none' }
  | { readonly state: 'readable'; readonly ledger: Ledger; readonly sheet: string }
  | { readonly state: 'not-ours' | 'not-readable' | 'newer'; readonly sheet: string };

const readings = new WeakMap<WorkbookSnapshot, LedgerReading>();

/** Reads the ledger, wherever its sheet was renamed to, once for each snapshot. Never throws. */
export function ledgerIn(workbook: WorkbookSnapshot): LedgerReading {
  const known = readings.get(workbook);
  if (known !== undefined) return known;
  const reading = readingOf(workbook);
  readings.set(workbook, reading);
  return reading;
}

function readingOf(workbook: WorkbookSnapshot): LedgerReading {
  const page = ledgerPage(workbook);
  // A write that was cut off before it came to its head has done nothing else.
  if (page === undefined || page.rows.length === 0 || isHeadless(page)) return { state: 'none' };
  const sheet = page.name;
  const at = (row: number, column: number): CellValue => valueAt(page, row, column);
  if (at(0, 0) !== LEDGER_TITLE) return { state: page.mark === undefined ? 'not-ours' : 'not-readable', sheet };
  const version = at(1, 1);
  if (typeof version === 'number' && version > VERSION) return { state: 'newer', sheet };
  const cells = workbook.sheets.reduce((sum, each) => (each === page ? sum : each.cells.reduce((all, { length }) => all + length, sum)), 0);
  const ledger = ledgerOn(at, () => textsOf(page), LONGEST + LONGER_PER_CELL * cells);
  // One that would keep us searching for its columns was made for that.
  return ledger === null || columnsFound(workbook, ledger) === null ? { state: 'not-readable', sheet } : { state: 'readable', ledger, sheet };
}

/** The ledger that an edit would put into its sheet; null for one that holds none. */
export function ledgerOfSheet({ cells }: SheetEdit): Ledger | null {
  const at = (row: number, column: number): CellValue => inputValue(cells[row]?.[column] ?? null);
  const rows = cells.slice(LEDGER_STATE_CELL.row + 1).map((line) => line.map(inputValue));
  return ledgerOn(at, () => [chunks(rows, 'j'), chunks(rows, 'd')], Number.POSITIVE_INFINITY);
}

function ledgerOn(at: (row: number, column: number) => CellValue, texts: () => LedgerTexts, longest: number): Ledger | null {
  const version = at(1, 1);
  const state = at(LEDGER_STATE_CELL.row, LEDGER_STATE_CELL.column);
  if ((version !== VERSION && !FORMER.includes(version)) || (state !== 'writing' && state !== 'complete')) return null;
  const [text, rest] = texts();
  const body = text.length + (rest?.length ?? 0) > longest ? null : ledgerOf([text, rest]);
  return body && { ...body, state, ...(rest === null ? { unread: true } : {}) };
}

/** The ledger of a workbook; null where there is none that can be relied on. */
export function readLedger(workbook: WorkbookSnapshot): Ledger | null {
  const found = ledgerIn(workbook);
  return found.state === 'readable' ? found.ledger : null;
}

/** What a host keeps in the ledger besides; empty where it keeps nothing. */
export function ledgerImage(workbook: WorkbookSnapshot): string {
  const page = ledgerPage(workbook);
  return page === undefined ? '' : chunks(belowHead(page), 'f');
}

/** A long ledger is written from its end, its head last: without it, all that it has are pieces of text. */
function isHeadless({ rows, cells }: SheetSnapshot): boolean {
  return (rows[0] ?? 0) > LEDGER_STATE_CELL.row && cells.every((pieces) => pieces.every((piece) => piece === null || /^[jfd]/.test(String(piece))));
}

/** The sheet of the ledger, or what stands in its place. */
export function ledgerPage(workbook: WorkbookSnapshot): SheetSnapshot | undefined {
  return ownSheetNamed(workbook, LEDGER_SHEET);
}

/** The sheet of the ledger, damaged or not; undefined where a sheet of its name is somebody's own. */
export function ledgerSheetIn(workbook: WorkbookSnapshot): SheetSnapshot | undefined {
  const page = ledgerPage(workbook);
  return page && (page.mark !== undefined || valueAt(page, 0, 0) === LEDGER_TITLE) ? page : undefined;
}

function textsOf(page: SheetSnapshot): LedgerTexts {
  const rows = belowHead(page);
  return [chunks(rows, 'j'), page.unread ? null : chunks(rows, 'd')];
}

function belowHead({ cells, rows }: SheetSnapshot): SheetSnapshot['cells'] {
  const first = rows.findIndex((row) => row > LEDGER_STATE_CELL.row);
  return first < 0 ? [] : cells.slice(first);
}

function chunks(rows: SheetSnapshot['cells'], letter: 'j' | 'f' | 'd'): string {
  const pieces = rows.flatMap((cells) => (letter === 'd' ? cells.slice(LEDGER_REST_COLUMN) : cells.slice(0, 1)));
  return pieces.flatMap((piece) => (typeof piece === 'string' && piece.startsWith(letter) ? [piece.slice(1)] : [])).join('');
}

/** Whether a sheet of this name is ours: the ledger, or one that it lists. */
export function isOurSheet(ledger: Pick<Ledger, 'sheets'> | null, name: string): boolean {
  const wanted = name.toLowerCase();
  return wanted === LEDGER_SHEET.toLowerCase() || (ledger?.sheets.some((sheet) => sheet.name.toLowerCase() === wanted) ?? false);
}
