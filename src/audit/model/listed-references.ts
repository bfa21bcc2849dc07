/** The references of rows that are kept in columns: each thing that a column says is looked up once, and counted. */
import type { FieldName, Kind } from '../fields';
import type { MappedTable } from '../mapping/types';
import type { Linker } from './linked-cell';
import type { ListedRow, ListedTable } from './listed-rows';

/** A field that names records: of which kinds, and of which besides. */
export interface ReferenceField {
  readonly name: string;
  readonly field: FieldName;
  readonly to: readonly Kind[];
  readonly also: readonly Kind[];
}

interface Counted {
  readonly name: string;
  rows: number;
}

export class ListedReferences {
  /** By table, field and what a cell says. */
  private readonly known = new Map<ListedTable, Map<string, Map<string, Counted>>>();

  /** Whether a cell names nothing, or what an earlier row names too; then it was counted. */
  counts(row: ListedRow, name: string): boolean {
    const said = row.saidIn(name);
    if (said === null) return true;
    const before = this.saidIn(row.list, name).get(said);
    if (before === undefined) return false;
    before.rows += 1;
    return true;
  }

  /** The first row that says something. */
  add(row: ListedRow, counted: Counted): void {
    this.saidIn(row.list, counted.name).set(row.saidIn(counted.name) as string, counted);
  }

  /** From now on cells have what they name, each looked up when it is asked for. */
  link(fieldsOf: ReadonlyMap<Kind, readonly ReferenceField[]>, linkerOf: (table: MappedTable, field: ReferenceField) => Linker): void {
    for (const { columns, table } of this.known.keys())
      for (const field of fieldsOf.get(table.kind) ?? []) {
        const column = columns.get(field.name);
        if (column !== undefined) column.link = linkerOf(table, field);
      }
  }

  private saidIn(list: ListedTable, name: string): Map<string, Counted> {
    let byField = this.known.get(list);
    if (byField === undefined) this.known.set(list, (byField = new Map<string, Map<string, Counted>>()));
    let said = byField.get(name);
    if (said === undefined) byField.set(name, (said = new Map<string, Counted>()));
    return said;
  }
}
