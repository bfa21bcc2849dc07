/**
 * What tables said when they were read before. Reading one hangs on nothing but its cells and what it was taken for; what becomes of its records (names
 * looked up, rows gathered, what programmes hand down) hangs on other tables, too: each audit has records of its own.
 */
import type { SheetSnapshot } from '../../workbook';
import type { MappedTable } from '../mapping/types';
import { addTo } from './grouped';
import { ListedKeys, ListedRow, type ListedTable } from './listed-rows';
import type { OwnRecord, RawRecord } from './raw-record';
import type { ReadResult } from './read-result';
import { isSame } from './same';
import type { TableCells } from './table-cells';

export interface KnownTable {
  readonly table: MappedTable;
  /** As it was read, and nothing done to it since; of rows that stand in columns, with the columns. */
  readonly read: ReadResult;
  readonly list: ListedTable | null;
}

/** By the sheets that tables stand on; read by the same settings and formats, on the same day. */
export type KnownTables = Map<SheetSnapshot, TablesByPlace>;

/** By kind and first cell: a sheet may hold thousands of small tables, and few of one kind begin in one cell. */
export type TablesByPlace = ReadonlyMap<string, readonly KnownTable[]>;

const placeOf = ({ kind, area: { top, left } }: MappedTable): string => `${kind} ${top} ${left}`;

/** Reads the tables of one audit, and keeps what it read for the next. */
export class TablesOnce {
  readonly #now = new Map<SheetSnapshot, Map<string, KnownTable[]>>();

  constructor(private readonly known: KnownTables) {}

  /** What a table says: read where it is not known. */
  read(cells: TableCells, keys: ListedKeys | undefined, read: () => ReadResult): ReadResult {
    const { sheet, table } = cells;
    const before = this.known
      .get(sheet)
      ?.get(placeOf(table))
      ?.find((one) => (one.list === null) === (keys === undefined) && isSame(one.table, table));
    if (before !== undefined) {
      this.#keep(sheet, before);
      return apart(before.read, table, before.list?.apart(cells) ?? null, keys);
    }
    const fresh = read();
    const list = fresh.records[0] instanceof ListedRow ? fresh.records[0].list.apart(cells) : null;
    // Of rows that stand in columns and are no record there is nothing to keep.
    if ((list === null) === (keys === undefined)) this.#keep(sheet, { table, list, read: apart(fresh, table, list, new ListedKeys()) });
    return fresh;
  }

  /** What this audit did not ask for is forgotten. */
  done(): void {
    this.known.clear();
    for (const [sheet, tables] of this.#now) this.known.set(sheet, tables);
  }

  #keep(sheet: SheetSnapshot, table: KnownTable): void {
    const tables = this.#now.get(sheet) ?? new Map<string, KnownTable[]>();
    this.#now.set(sheet, tables);
    addTo(tables, placeOf(table.table), table);
  }
}

/** The same once more, with records of its own: nothing that is done to one of them is seen in the other. */
function apart(read: ReadResult, table: MappedTable, list: ListedTable | null, keys: ListedKeys | undefined): ReadResult {
  const copies = new Map<RawRecord, RawRecord>();
  const records = read.records.map((record): RawRecord => {
    const copy =
      record instanceof ListedRow && list !== null && keys !== undefined
        ? record.in(list, keys)
        : (record as OwnRecord).but({ table, fields: { ...record.fields } });
    if (read.oddCells.length > 0) copies.set(record, copy);
    return copy;
  });
  return { ...read, records, oddCells: read.oddCells.map((cell) => ({ ...cell, record: copies.get(cell.record) as RawRecord })) };
}
