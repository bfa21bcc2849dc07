/** Finds our columns again after people inserted, sorted, renamed and deleted around them. */
import type { LedgerBody, OwnedColumn } from './ledger-body';
import { columnOfHeader, rowsNow } from './rows-now';
import { isSameName, rowIndex, sheetNamed, type SheetSnapshot, type TableSnapshot, type WorkbookSnapshot } from './snapshot';
import { TooMuchWork, Work } from './work';

const isOfTable = (owned: OwnedColumn, { name }: TableSnapshot): boolean => owned.table !== null && isSameName(owned.table, name);

interface Place {
  readonly headerRow: number;
  readonly column: number;
}

type Columns = Pick<LedgerBody, 'columns'>;

/** Cells that may be looked at for a ledger's sake: these, and more for each that the workbook has. */
const WORK = 300_000;
const WORK_PER_CELL = 4;
/** What looking for one column costs besides. */
const WORK_PER_COLUMN = 200;
const found = new WeakMap<WorkbookSnapshot, WeakMap<Columns, readonly OwnedColumn[] | null>>();

/**
 * Our columns as they stand now, with the rows as they are now: where they were written if the header is still there, else where the one cell
 * with that header stands in the same table, or on the sheet in line with the headers it stood beside. A column that is in neither place is no
 * longer ours to touch.
 */
export function ourColumns(workbook: WorkbookSnapshot, ledger: Columns | null): readonly OwnedColumn[] {
  return (ledger && columnsFound(workbook, ledger)) ?? [];
}

/** The same; null where finding them would cost far more than reading the workbook: no write of ours leaves such a ledger. */
export function columnsFound(workbook: WorkbookSnapshot, ledger: Columns): readonly OwnedColumn[] | null {
  const known = found.get(workbook) ?? new WeakMap<Columns, readonly OwnedColumn[] | null>();
  found.set(workbook, known);
  if (!known.has(ledger)) known.set(ledger, findColumns(workbook, ledger));
  return known.get(ledger) ?? null;
}

function findColumns(workbook: WorkbookSnapshot, ledger: Columns): OwnedColumn[] | null {
  const cells = workbook.sheets.reduce((sum, sheet) => sheet.cells.reduce((all, { length }) => all + length, sum), 0);
  const work = new Work(WORK + WORK_PER_CELL * cells);
  const search: Search = { workbook, work, headers: new Headers(), rows: new Rows(work) };
  const byCell = new Map<string, OwnedColumn>();
  try {
    for (const column of ledger.columns) {
      work.spend(WORK_PER_COLUMN);
      const now = ownedNow(search, column);
      // What was written last knows best.
      if (now !== undefined) byCell.set(JSON.stringify([now.sheet, now.headerRow, now.column]), now);
    }
  } catch (error) {
    if (error instanceof TooMuchWork) return null;
    throw error;
  }
  return [...byCell.values()];
}

/** One search of a workbook for all columns of a ledger. */
interface Search {
  readonly workbook: WorkbookSnapshot;
  readonly work: Work;
  readonly headers: Headers;
  readonly rows: Rows;
}

/** How the headers of our columns begin: a ledger that claims any other column is not believed. */
const OUR_HEADER = /^(?:Alignment|Rollout wave)\b/;

/** Where cells stand that our headers may be, by sheet and by what they say. */
class Headers {
  readonly #bySheet = new Map<SheetSnapshot, Map<string, Place[]>>();

  at(sheet: SheetSnapshot, header: string): readonly Place[] {
    let places = this.#bySheet.get(sheet);
    if (places === undefined) {
      places = headersOf(sheet);
      this.#bySheet.set(sheet, places);
    }
    return places.get(header) ?? [];
  }
}

function headersOf(sheet: SheetSnapshot): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  sheet.rows.forEach((headerRow, index) =>
    (sheet.cells[index] ?? []).forEach((value, column) => {
      if (typeof value !== 'string' || !OUR_HEADER.test(value)) return;
      const known = places.get(value);
      if (known === undefined) places.set(value, [{ headerRow, column }]);
      else known.push({ headerRow, column });
    }),
  );
  return places;
}

/** Rows found again, once for all columns of a table: they have them in common. */
class Rows {
  readonly #ids = new WeakMap<object, number>();
  readonly #known = new Map<string, ReturnType<typeof rowsNow>>();
  #last = 0;

  constructor(private readonly work: Work) {}

  #id(list: object): number {
    const id = this.#ids.get(list) ?? ++this.#last;
    this.#ids.set(list, id);
    return id;
  }

  now(sheet: SheetSnapshot, { headerRow: written, rows, guards }: OwnedColumn, headerRow: number): ReturnType<typeof rowsNow> {
    const beside = guards.map(({ column, header, values }) => [column, header, this.#id(values)]);
    const key = JSON.stringify([this.#id(sheet), written, headerRow, this.#id(rows), beside]);
    const known = this.#known.get(key) ?? rowsNow(sheet, { headerRow: written, rows, guards }, headerRow, this.work);
    this.#known.set(key, known);
    return known;
  }
}

function ownedNow(search: Search, owned: OwnedColumn): OwnedColumn | undefined {
  if (!OUR_HEADER.test(owned.header)) return undefined;
  const { workbook } = search;
  const named = sheetNamed(workbook, owned.sheet);
  const there = (named === undefined ? workbook.sheets : [named]).flatMap((sheet) => {
    const place = named === undefined ? placeOnRenamed(search, sheet, owned) : placeOn(search, sheet, owned);
    return place === undefined ? [] : [{ sheet, place }];
  });
  const [only] = there;
  if (there.length !== 1 || only === undefined) return undefined;
  const { sheet, place } = only;
  const rows = search.rows.now(sheet, owned, place.headerRow);
  const now = rows.flatMap((one, index) => (one === null ? [] : [{ row: one.row, index }])).sort((one, other) => one.row - other.row);
  return {
    ...owned,
    sheet: sheet.name,
    table: tableOf(sheet, owned, place)?.name ?? null,
    ...place,
    rows: now.map(({ row }) => row),
    guards: owned.guards.map(({ values, ...guard }) => ({ ...guard, values: now.map(({ index }) => values[index] ?? null) })),
    lastRow: now.at(-1)?.row ?? place.headerRow,
    ...looksNow(owned, place, now),
  };
}

/** The rows whose cells had looks of their own, as they stand now. */
function looksNow({ ownLooks, headerRow, rows }: OwnedColumn, place: Place, there: readonly { readonly row: number; readonly index: number }[]) {
  if (ownLooks === undefined) return {};
  const had = new Set(ownLooks);
  const now = there.filter(({ index }) => had.has(rows[index] as number)).map(({ row }) => row);
  return { ownLooks: had.has(headerRow) ? [place.headerRow, ...now] : now };
}

function placeOn({ work, headers, rows }: Search, sheet: SheetSnapshot, owned: OwnedColumn): Place | undefined {
  const table = sheet.tables.find((held) => isOfTable(owned, held));
  const written = { headerRow: table?.area.top ?? owned.headerRow, column: owned.column };
  const isWritten = ({ headerRow, column }: Place): boolean => headerRow === written.headerRow && column === written.column;
  const places = headers.at(sheet, owned.header).filter((place) => isInReach(place, owned, table));
  work.spend(places.length);
  // Nothing has moved: of several blocks below each other, this is ours.
  if (places.some(isWritten) && written.headerRow === owned.headerRow && isAsWritten(rows.now(sheet, owned, owned.headerRow), owned)) return written;
  const likely = places.filter((place) => isWritten(place) || isBeside(sheet, owned, place, work));
  const nearest = nearestAbove(sheet, owned, likely, rows);
  const left = nearest.length > 0 ? nearest : likely;
  return left.find(isWritten) ?? (left.length === 1 ? left[0] : undefined);
}

/** In a table, its header row and its columns; without one, the whole sheet. */
function isInReach({ headerRow, column }: Place, owned: OwnedColumn, table: TableSnapshot | undefined): boolean {
  if (table === undefined) return true;
  return headerRow === table.area.top && (column === owned.column || (column >= table.area.left && column <= table.area.right));
}

/** Whether every row stands where it stood, with what it is known by beside it. */
function isAsWritten(now: ReturnType<typeof rowsNow>, { rows, guards }: OwnedColumn): boolean {
  return guards.length > 0 && rows.every((row, index) => now[index]?.row === row && now[index].sure);
}

/** Several blocks below each other may have such a column: ours is nearest above the rows it was written for. */
function nearestAbove(sheet: SheetSnapshot, owned: OwnedColumn, places: readonly Place[], rows: Rows): Place[] {
  if (owned.guards.length === 0) return [];
  const headerRows = [...new Set(places.map(({ headerRow }) => headerRow))].sort((one, other) => other - one);
  const lowest = headerRows.find((headerRow) => rows.now(sheet, owned, headerRow).some((now) => now?.sure));
  return places.filter(({ headerRow }) => headerRow === lowest);
}

/** A sheet of another name must show more than a header: the same table, or the same columns beside it. */
function placeOnRenamed(search: Search, sheet: SheetSnapshot, owned: OwnedColumn): Place | undefined {
  const place = placeOn(search, sheet, owned);
  if (place === undefined) return undefined;
  const sameTable = sheet.tables.some((table) => isOfTable(owned, table));
  return sameTable || (owned.guards.length > 0 && isBeside(sheet, owned, place, search.work)) ? place : undefined;
}

/** Whether the row of a header also holds a header that ours stood beside. */
function isBeside(sheet: SheetSnapshot, { guards }: OwnedColumn, { headerRow }: Place, work: Work): boolean {
  work.spend(guards.length * (sheet.cells[rowIndex(sheet, headerRow)]?.length ?? 0));
  return guards.length === 0 || guards.some(({ header }) => columnOfHeader(sheet, headerRow, header) !== undefined);
}

/** The Excel table that a header cell belongs to, or is about to join: a write that was cut off leaves it just beside. */
function tableOf(sheet: SheetSnapshot, owned: OwnedColumn, { headerRow, column }: Place): TableSnapshot | undefined {
  const level = sheet.tables.filter(({ area, headerRow: headed }) => headed && area.top === headerRow);
  return level.find(({ area }) => column >= area.left && column <= area.right) ?? level.find((table) => isOfTable(owned, table));
}
