/** Finds our columns again after people inserted, sorted, renamed and deleted around them. */
import { readLedger, type Ledger } from './ledger';
import type { OwnedColumn } from './ledger-body';
import { columnOfHeader, rowsNow } from './rows-now';
import { isSameName, sheetNamed, type SheetSnapshot, type TableSnapshot, type WorkbookSnapshot } from './snapshot';

const isOfTable = (owned: OwnedColumn, { name }: TableSnapshot): boolean => owned.table !== null && isSameName(owned.table, name);

interface Place {
  readonly headerRow: number;
  readonly column: number;
}

/**
 * Our columns as they stand now, with the rows as they are now: where they were written if the header is still there, else where the one cell
 * with that header stands in the same table, or on the sheet in line with the headers it stood beside. A column that is in neither place is no
 * longer ours to touch.
 */
export function ourColumns(workbook: WorkbookSnapshot, ledger: Ledger | null = readLedger(workbook)): OwnedColumn[] {
  const byCell = new Map<string, OwnedColumn>();
  for (const column of ledger?.columns ?? []) {
    const found = ownedNow(workbook, column);
    // What was written last knows best.
    if (found !== undefined) byCell.set(JSON.stringify([found.sheet, found.headerRow, found.column]), found);
  }
  return [...byCell.values()];
}

/** How the headers of our columns begin: a ledger that claims any other column is not believed. */
const OUR_HEADER = /^(?:Alignment|Rollout wave)\b/;

function ownedNow(workbook: WorkbookSnapshot, owned: OwnedColumn): OwnedColumn | undefined {
  if (!OUR_HEADER.test(owned.header)) return undefined;
  const named = sheetNamed(workbook, owned.sheet);
  const found = (named === undefined ? workbook.sheets : [named]).flatMap((sheet) => {
    const place = named === undefined ? placeOnRenamed(sheet, owned) : placeOn(sheet, owned);
    return place === undefined ? [] : [{ sheet, place }];
  });
  const [only] = found;
  if (found.length !== 1 || only === undefined) return undefined;
  const { sheet, place } = only;
  const rows = rowsNow(sheet, owned, place.headerRow);
  const there = rows.flatMap((now, index) => (now === null ? [] : [{ row: now.row, index }])).sort((one, other) => one.row - other.row);
  return {
    ...owned,
    sheet: sheet.name,
    table: tableOf(sheet, owned, place)?.name ?? null,
    ...place,
    rows: there.map(({ row }) => row),
    guards: owned.guards.map(({ values, ...guard }) => ({ ...guard, values: there.map(({ index }) => values[index] ?? null) })),
    lastRow: there.at(-1)?.row ?? place.headerRow,
    ...looksNow(owned, place, there),
  };
}

/** The rows whose cells had looks of their own, as they stand now. */
function looksNow({ ownLooks, headerRow, rows }: OwnedColumn, place: Place, there: readonly { readonly row: number; readonly index: number }[]) {
  if (ownLooks === undefined) return {};
  const had = new Set(ownLooks);
  const now = there.filter(({ index }) => had.has(rows[index] as number)).map(({ row }) => row);
  return { ownLooks: had.has(headerRow) ? [place.headerRow, ...now] : now };
}

function placeOn(sheet: SheetSnapshot, owned: OwnedColumn): Place | undefined {
  const table = sheet.tables.find((held) => isOfTable(owned, held));
  const written = { headerRow: table?.area.top ?? owned.headerRow, column: owned.column };
  const isWritten = ({ headerRow, column }: Place): boolean => headerRow === written.headerRow && column === written.column;
  const found = headerCells(sheet, owned, table).filter((place) => isWritten(place) || isBeside(sheet, owned, place));
  // Several blocks below each other may have such a column: ours is nearest above the rows it was written for.
  const above = found.filter(({ headerRow }) => owned.guards.length > 0 && rowsNow(sheet, owned, headerRow).some((now) => now?.sure));
  const lowest = Math.max(...above.map(({ headerRow }) => headerRow));
  const nearest = above.filter(({ headerRow }) => headerRow === lowest);
  const likely = nearest.length > 0 ? nearest : found;
  return likely.find(isWritten) ?? (likely.length === 1 ? likely[0] : undefined);
}

/** A sheet of another name must show more than a header: the same table, or the same columns beside it. */
function placeOnRenamed(sheet: SheetSnapshot, owned: OwnedColumn): Place | undefined {
  const place = placeOn(sheet, owned);
  if (place === undefined) return undefined;
  const sameTable = sheet.tables.some((table) => isOfTable(owned, table));
  return sameTable || (owned.guards.length > 0 && isBeside(sheet, owned, place)) ? place : undefined;
}

/** Whether the row of a header also holds a header that ours stood beside. */
function isBeside(sheet: SheetSnapshot, { guards }: OwnedColumn, { headerRow }: Place): boolean {
  return guards.length === 0 || guards.some(({ header }) => columnOfHeader(sheet, headerRow, header) !== undefined);
}

function headerCells(sheet: SheetSnapshot, owned: OwnedColumn, table: TableSnapshot | undefined): Place[] {
  const found: Place[] = [];
  sheet.rows.forEach((headerRow, index) => {
    if (table !== undefined && headerRow !== table.area.top) return;
    (sheet.cells[index] ?? []).forEach((value, column) => {
      if (value === owned.header && (table === undefined || column === owned.column || (column >= table.area.left && column <= table.area.right)))
        found.push({ headerRow, column });
    });
  });
  return found;
}

/** The Excel table that a header cell belongs to, or is about to join: a write that was cut off leaves it just beside. */
function tableOf(sheet: SheetSnapshot, owned: OwnedColumn, { headerRow, column }: Place): TableSnapshot | undefined {
  const level = sheet.tables.filter(({ area, headerRow: headed }) => headed && area.top === headerRow);
  return level.find(({ area }) => column >= area.left && column <= area.right) ?? level.find((table) => isOfTable(owned, table));
}
