/** A row that is to become a record: its cells are read, the names in them not yet looked up. */
import type { Address } from '../../workbook';
import type { Kind } from '../fields';
import type { MappedTable } from '../mapping/types';
import type { Span } from '../reading/days';
import type { RawCell } from '../reading/read-cell';
import { inputNumber, isAsked, readInput } from './asking';

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

type Parts = Omit<RawRecord, 'nth'>;
/** What may be edited of a record beside its cells while it stays the same one. */
export type Called = Pick<RawRecord, 'name' | 'periods'>;

/** By kind. */
const inputs = new Map<Kind, { readonly name: number; readonly periods: number }>();

export function calledInputs(kind: Kind): { readonly name: number; readonly periods: number } {
  let own = inputs.get(kind);
  if (own === undefined) inputs.set(kind, (own = { name: inputNumber(`${kind} by name`), periods: inputNumber(`${kind} by period`) }));
  return own;
}

/** A record that stands by itself. Whoever reads what it is called is marked, as whoever reads its cells is. */
export class OwnRecord implements RawRecord {
  declare readonly kind: Kind;
  declare readonly at: Address;
  declare readonly id: string | null;
  declare key: string;
  declare readonly stated: boolean;
  declare nth: number;
  declare readonly fields: Record<string, RawCell>;
  declare readonly depth: number | null;
  declare readonly row: number;
  declare readonly table: MappedTable;
  #name: string;
  #periods: readonly PeriodValue[];

  constructor({ kind, at, name, id, key, stated, fields, periods, depth, row, table }: Parts) {
    this.kind = kind;
    this.at = at;
    this.id = id;
    this.key = key;
    this.stated = stated;
    this.nth = NOWHERE;
    this.fields = fields;
    this.depth = depth;
    this.row = row;
    this.table = table;
    this.#name = name;
    this.#periods = periods;
  }

  get name(): string {
    if (isAsked()) readInput(calledInputs(this.kind).name, this);
    return this.#name;
  }

  get periods(): readonly PeriodValue[] {
    if (isAsked()) readInput(calledInputs(this.kind).periods, this);
    return this.#periods;
  }

  /** Another record that says the same, but for this. */
  but(other: Partial<Parts>): OwnRecord {
    const { kind, at, name, id, key, stated, fields, periods, depth, row, table } = this;
    return new OwnRecord({ kind, at, name, id, key, stated, fields, periods, depth, row, table, ...other });
  }

  /** From now on it is called so; whoever knows it knows it still. */
  static call(record: OwnRecord, { name, periods }: Called): void {
    record.#name = name;
    record.#periods = periods;
  }
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
