/** A row that is to become a record: its cells are read, the names in them not yet looked up. */
import type { Address } from '../../workbook';
import type { Kind } from '../fields';
import type { MappedTable } from '../mapping/types';
import type { Span } from '../reading/days';
import type { RawCell } from '../reading/read-cell';

export type { RawCell } from '../reading/read-cell';

/** A value of a column that is one period: a reading, or the target set for it. */
export interface PeriodValue {
  readonly span: Span;
  readonly value: number;
  readonly at: Address;
  readonly of: 'value' | 'target';
}

/** Of a row that is no record of a model, or none yet. */
export const NOWHERE = -1;

export interface RawRecord {
  readonly kind: Kind;
  readonly at: Address;
  readonly name: string;
  readonly id: string | null;
  /** Made unique once all records are known. */
  key: string;
  readonly stated: boolean;
  /** Where it stands among the records of its model; `NOWHERE` until those are known. */
  nth: number;
  readonly fields: Record<string, RawCell>;
  readonly periods: readonly PeriodValue[];
  /** Indentation where the hierarchy is told by the order of rows. */
  readonly depth: number | null;
  readonly row: number;
  readonly table: MappedTable;
}

/** A cell's content as text, whatever its type. */
export function textOf(cell: RawCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return typeof value === 'object' ? ((value as Span).label ?? '') : String(value).trim();
}

/** The cells of a row with their fields, also where they stand in columns. */
export function cellsOf({ fields }: Pick<RawRecord, 'fields'>): [field: string, cell: RawCell][] {
  const cells: [string, RawCell][] = [];
  for (const field in fields) cells.push([field, fields[field] as RawCell]);
  return cells;
}
