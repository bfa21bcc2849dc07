/** What reading tables gives: records, and what was noticed on the way. */
import type { Address, CellValue } from '../../workbook';
import type { FieldName } from '../fields';
import type { CellOddity } from '../reading/types';
import type { RawRecord } from './raw-record';
import type { UnreadCells } from './unread-cells';

export interface RawOddCell {
  readonly field: FieldName;
  readonly at: Address;
  readonly raw: CellValue;
  readonly oddity: CellOddity;
  readonly record: RawRecord;
}

export interface ReadResult {
  readonly records: RawRecord[];
  readonly oddCells: RawOddCell[];
  readonly typedCells: { numbers: number; dates: number; all: number };
  readonly unreadCells: UnreadCells[];
  /** Blank cells below filled ones, where a host does not say which cells are merged. */
  readonly maybeMerged: Address[];
  /** Of each row that was read in part from text that is struck through, the first such cell. */
  readonly struckRows: Address[];
}

export const nothingRead = (): ReadResult => ({
  records: [],
  oddCells: [],
  typedCells: { numbers: 0, dates: 0, all: 0 },
  unreadCells: [],
  maybeMerged: [],
  struckRows: [],
});

/** One by one: of the arguments of a call a hundred thousand are too many. */
export function addRead(to: ReadResult, { records, oddCells, typedCells, unreadCells, maybeMerged, struckRows }: ReadResult): void {
  for (const one of records) to.records.push(one);
  for (const one of oddCells) to.oddCells.push(one);
  for (const one of unreadCells) to.unreadCells.push(one);
  for (const one of maybeMerged) to.maybeMerged.push(one);
  for (const one of struckRows) to.struckRows.push(one);
  for (const name of ['numbers', 'dates', 'all'] as const) to.typedCells[name] += typedCells[name];
}
