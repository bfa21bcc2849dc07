/** The references of rows that are kept in columns: each thing that a column says is looked up once, and counted. */
import type { FieldName, Kind } from '../fields';
import type { MappedTable } from '../mapping/types';
import type { Linker } from './linked-cell';
import type { ListedColumn, ListedRow, ListedTable } from './listed-rows';

/** A field that names records: of which kinds, and of which besides. */
export interface ReferenceField {
  readonly name: string;
  readonly field: FieldName;
  readonly to: readonly Kind[];
  readonly also: readonly Kind[];
}

interface Counted {
  rows: number;
}

/** A column of names, and how many of its rows say what. */
interface CountedColumn {
  readonly field: ReferenceField;
  readonly column: ListedColumn;
  readonly said: Map<string, Counted>;
}

function countedColumns({ columns }: ListedTable, fields: readonly ReferenceField[]): readonly CountedColumn[] {
  return fields.flatMap((field): CountedColumn[] => {
    const column = columns.get(field.name);
    return column === undefined ? [] : [{ field, column, said: new Map<string, Counted>() }];
  });
}

export class ListedReferences {
  private readonly known = new Map<ListedTable, readonly CountedColumn[]>();
  /** Rows of one table stand together. */
  private last: ListedTable | null = null;
  private columns: readonly CountedColumn[] = [];

  /** The columns of its table that hold names. */
  columnsOf({ list }: ListedRow, fields: readonly ReferenceField[]): readonly CountedColumn[] {
    if (list === this.last) return this.columns;
    this.columns = this.known.get(list) ?? countedColumns(list, fields);
    this.known.set(list, this.columns);
    this.last = list;
    return this.columns;
  }

  /** Whether a cell names nothing, or what an earlier row names too; then it was counted. */
  counts(row: ListedRow, { column, said }: CountedColumn): boolean {
    const says = row.saidIn(column);
    if (says === null) return true;
    const before = said.get(says);
    if (before === undefined) return false;
    before.rows += 1;
    return true;
  }

  /** The first row that says something. */
  add(row: ListedRow, { column, said }: CountedColumn, counted: Counted): void {
    said.set(row.saidIn(column) as string, counted);
  }

  /** From now on cells have what they name, each looked up when it is asked for. */
  link(linkerOf: (table: MappedTable, field: ReferenceField) => Linker): void {
    for (const [{ table }, columns] of this.known) for (const { column, field } of columns) column.link = linkerOf(table, field);
  }
}
