/** Equal rows on two sheets that are no copies: the total of each sheet counts its own, and neither list is a part of the other. */
import type { MappedTable } from '../mapping/types';
import { addTo } from './grouped';
import type { RawRecord } from './raw-record';

/** A list of one row may be a part of any other. */
const FEWEST = 2;
/** Rows of one name are compared this far. */
const MOST = 50;

/** Whether the sheets of both have a total of their own. */
export function isDoubtful(row: RawRecord, of: RawRecord): boolean {
  return row.table.ownTotal === true && of.table.ownTotal === true;
}

type IsCopy = (row: RawRecord, of: RawRecord) => boolean;

/** Those of the copies that their own sheet's total proves to be rows of their own. */
export function confirmedRows(
  doubtful: ReadonlyMap<RawRecord, RawRecord>,
  groups: Iterable<readonly RawRecord[]>,
  isCopy: IsCopy,
  showsOthers: (table: MappedTable) => boolean,
): readonly RawRecord[] {
  if (doubtful.size === 0) return [];
  const rowsIn = new Map<MappedTable, RawRecord[]>();
  /** By list, and by another one: how many of its rows stand there too. */
  const shared = new Map<MappedTable, Map<MappedTable, number>>();
  for (const group of groups) {
    for (const row of group) addTo(rowsIn, row.table, row);
    const confirmed = group.filter(({ table }) => table.ownTotal === true).slice(0, MOST);
    for (const row of confirmed) {
      const others = new Set(confirmed.filter((other) => other.table !== row.table && (isCopy(row, other) || isCopy(other, row))).map(({ table }) => table));
      const counts = shared.get(row.table) ?? new Map<MappedTable, number>();
      for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
      shared.set(row.table, counts);
    }
  }
  const isPart = (list: MappedTable, of: MappedTable): boolean => {
    const length = rowsIn.get(list)?.length ?? 0;
    return (shared.get(list)?.get(of) ?? 0) === length && (length >= FEWEST || showsOthers(list));
  };
  return [...doubtful].flatMap(([row, { table }]) => (isPart(row.table, table) || isPart(table, row.table) ? [] : [row]));
}
