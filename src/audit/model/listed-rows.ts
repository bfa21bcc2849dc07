/** Rows that come by the hundred thousand: their values stand in columns, and a cell or a key is made when somebody asks for it. */
import type { Address, CellValue } from '../../workbook';
import type { Kind } from '../fields';
import type { MappedTable } from '../mapping/types';
import { readCellAt, saysMoreThanItsValue } from '../reading/read-cell';
import { LinkedCell, type Linker, type NamesColumn } from './linked-cell';
import { NOWHERE, textOf, type PeriodValue, type RawCell, type RawRecord } from './raw-record';
import { identityOf, keyOf, namingField } from './record-identity';
import { isSame } from './same';
import type { TableCells } from './table-cells';
import { makeKeysUnique } from './unique-keys';

/** Kinds whose rows nobody refers to, and of which a learning system exports more than all other rows together. */
export const LISTED: ReadonlySet<Kind> = new Set<Kind>(['completion', 'cost']);

const NO_PERIODS: readonly PeriodValue[] = Object.freeze([]);

/** The cells of one field. */
export class ListedColumn implements NamesColumn {
  private values: unknown[] = [];
  /** By place: cells that say more than a value, or what stands elsewhere. */
  private whole = new Map<number, RawCell>();
  /** Whether some text is a number that is shown so: then its text alone does not tell what was meant. */
  private showsNumbers = false;
  /** Whether another column has the same values, until one of them is given others. */
  private isShared = false;
  link: Linker | null = null;

  constructor(
    private readonly cells: TableCells,
    private readonly column: number,
  ) {}

  /** Has from now on what another column has, names not looked up. */
  take(other: ListedColumn): void {
    [this.values, this.whole, this.showsNumbers] = [other.values, other.whole, other.showsNumbers];
    this.isShared = other.isShared = true;
  }

  put(place: number, cell: RawCell): void {
    if (this.isShared) [this.values, this.whole, this.isShared] = [this.values.slice(), new Map(this.whole), false];
    this.values[place] = cell.value;
    if (typeof cell.raw === 'number' && typeof cell.value === 'string') this.showsNumbers = true;
    if (saysMoreThanItsValue(cell) || cell.raw !== this.rawAt(place)) this.whole.set(place, Object.freeze(cell));
  }

  /** Whether all that was read is the same, names not looked up. */
  isLike(other: ListedColumn): boolean {
    if (this.column !== other.column || (this.link === null) !== (other.link === null)) return false;
    if (this.values === other.values && this.whole === other.whole) return true;
    const { rows } = this.cells.table;
    return rows.every((_, place) => isSame(this.values[place], other.values[place]) && isSame(this.whole.get(place), other.whole.get(place)));
  }

  /** What was read, names not looked up. */
  read(place: number): RawCell {
    const { sheet, table } = this.cells;
    const row = table.rows[place] as number;
    return this.whole.get(place) ?? readCellAt(this.values[place], this.rawAt(place), { sheet: sheet.name, row, column: this.column });
  }

  /** The text of a cell that was read as one; null for any other. */
  textAt(place: number): string | null {
    const value = this.values[place];
    return typeof value === 'string' ? value : null;
  }

  /** What tells cells that may name different records apart: what they show, and a number that is shown so; null where a cell names nothing. */
  saidAt(place: number): string | null {
    const text = this.textAt(place);
    if (text === null || !this.showsNumbers) return text;
    const raw = this.statedAt(place);
    return typeof raw === 'number' ? `${raw}#${text}` : text;
  }

  /** The cell as the model has it. */
  at(place: number): RawCell {
    return this.link === null || this.textAt(place) === null ? this.read(place) : new LinkedCell(this, place, this.link);
  }

  addressAt(place: number): Address {
    return this.read(place).at;
  }

  /** What a cell was read from, which may stand elsewhere. */
  statedAt(place: number): CellValue {
    return this.whole.get(place)?.raw ?? this.rawAt(place);
  }

  /** What stands there; an empty text is none. */
  private rawAt(place: number): CellValue {
    const raw = this.cells.valueAt(place, this.column);
    return raw === '' ? null : raw;
  }
}

const PLACE = Symbol('place');
type RowFields = Record<string, RawCell> & { readonly [PLACE]: number };

interface ReadColumn {
  readonly name: string;
  readonly column: { readonly column: number };
}

/** The cells of one table of such a kind. */
export class ListedTable {
  readonly columns = new Map<string, ListedColumn>();
  /** The column of each that is read. */
  private readonly stores: readonly ListedColumn[];
  private readonly Row: new (place: number) => RowFields;

  constructor(
    private readonly cells: TableCells,
    private readonly read: readonly ReadColumn[],
  ) {
    class Row {
      readonly [PLACE]: number;
      constructor(place: number) {
        this[PLACE] = place;
      }
    }
    for (const { name, column } of read) {
      const listed = new ListedColumn(cells, column.column);
      this.columns.set(name, listed);
      Object.defineProperty(Row.prototype, name, {
        enumerable: true,
        get(this: Row) {
          return listed.at(this[PLACE]);
        },
        set(this: Row, cell: RawCell) {
          listed.put(this[PLACE], cell);
        },
      });
    }
    this.stores = read.map(({ name }) => this.columns.get(name) as ListedColumn);
    this.Row = Row as unknown as new (place: number) => RowFields;
  }

  /** Gives the nth of its columns a cell; of several that say one field the last one that is given counts. */
  put(nth: number, place: number, cell: RawCell): void {
    (this.stores[nth] as ListedColumn).put(place, cell);
  }

  /** The fields of a row; cells that are put into them go into the columns. */
  rowAt(place: number): Record<string, RawCell> {
    return new this.Row(place);
  }

  /** The same table once more: what is put into the one is not in the other. */
  apart(cells: TableCells): ListedTable {
    const table = new ListedTable(
      cells,
      this.read.map(({ name, column: { column } }) => ({ name, column: { column } })),
    );
    for (const [name, column] of this.columns) table.columns.get(name)?.take(column);
    return table;
  }

  get table(): MappedTable {
    return this.cells.table;
  }

  /** Whether another table, read from the very same sheet, says the same. */
  isLike(other: ListedTable): boolean {
    if (this.cells.sheet !== other.cells.sheet || this.columns.size !== other.columns.size) return false;
    return [...this.columns].every(([name, column]) => other.columns.get(name)?.isLike(column) === true);
  }

  /** The record of a row that was read; none where nothing names it. */
  recordsAt(place: number, fields: Record<string, RawCell>, keys: ListedKeys): readonly RawRecord[] {
    const naming = namingField(this.table.kind);
    const name = this.columns.get(naming)?.textAt(place)?.trim() ?? '';
    // Nearly all are named by a text, and no cell need be made to find that.
    if (name !== '') return [new ListedRow(this, place, name, textOf(this.columns.get('id')?.read(place)) || null, naming, fields, keys)];
    const identity = identityOf(this.table.kind, fields);
    return identity === null ? [] : [new ListedRow(this, place, identity.label, identity.id, identity.naming, fields, keys)];
  }
}

/** The keys of all rows of a kind that count: no finding stands on such a row alone, so that they are rarely asked for. */
export class ListedKeys {
  private readonly rows: ListedRow[] = [];
  private keys: ReadonlyMap<RawRecord, string> | null = null;

  add(row: ListedRow): void {
    this.rows.push(row);
  }

  keyOf(row: ListedRow): string {
    if (this.keys === null) {
      const keyed = this.rows.map((one) => ({ key: one.ownKey(), name: one.name }));
      makeKeysUnique(keyed);
      this.keys = new Map(this.rows.map((one, index) => [one, (keyed[index] as { readonly key: string }).key]));
    }
    return this.keys.get(row) ?? row.ownKey();
  }
}

export class ListedRow implements RawRecord {
  readonly #list: ListedTable;
  readonly #place: number;
  readonly #namedBy: string;
  readonly #keys: ListedKeys;
  nth = NOWHERE;

  constructor(
    list: ListedTable,
    place: number,
    readonly name: string,
    readonly id: string | null,
    namedBy: string,
    readonly fields: Record<string, RawCell>,
    keys: ListedKeys,
  ) {
    [this.#list, this.#place, this.#namedBy, this.#keys] = [list, place, namedBy, keys];
  }

  get list(): ListedTable {
    return this.#list;
  }

  /** The same row in a table that has the same values. */
  in(list: ListedTable, keys: ListedKeys): ListedRow {
    return new ListedRow(list, this.#place, this.name, this.id, this.#namedBy, list.rowAt(this.#place), keys);
  }

  /** Whether it stands where another one stands in its table, and is called the same. */
  isRowLike(other: ListedRow): boolean {
    return this.#place === other.#place && this.name === other.name && this.id === other.id && this.#namedBy === other.#namedBy;
  }

  get kind(): Kind {
    return this.#list.table.kind;
  }

  get table(): MappedTable {
    return this.#list.table;
  }

  get row(): number {
    return this.table.rows[this.#place] as number;
  }

  get at(): Address {
    return (this.#list.columns.get(this.#namedBy) as ListedColumn).read(this.#place).at;
  }

  /** Told apart from the keys of the rows that are counted with it. */
  count(): void {
    this.#keys.add(this);
  }

  get key(): string {
    return this.#keys.keyOf(this);
  }

  get stated(): boolean {
    return true;
  }

  get periods(): readonly PeriodValue[] {
    return NO_PERIODS;
  }

  get depth(): number | null {
    return this.table.depth?.[this.#place] ?? null;
  }

  /** Its key before keys are told apart. */
  ownKey(): string {
    return keyOf(this.kind, this.id, this.name, (field) => textOf(this.#list.columns.get(field)?.read(this.#place)));
  }

  /** The text that a field of names was read as; null where it holds none. */
  textOf(field: string): string | null {
    return this.#list.columns.get(field)?.textAt(this.#place) ?? null;
  }

  /** What its cell in a column of names says, as `ListedColumn.saidAt` tells it. */
  saidIn(column: ListedColumn): string | null {
    return column.saidAt(this.#place);
  }
}
