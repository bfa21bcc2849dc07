/** The cells that one edit may change: read as a field of a record, under a header that is a text, by which the column is known again. */
import { contains, isFormulaAt, overlaps, sheetNamed, valueAt, type Address, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { fieldDefinition, type FieldName } from '../fields';
import type { MappedTable, Mapping } from '../mapping/types';

export interface FixableCell {
  readonly at: Address;
  readonly before: CellValue;
  readonly sheet: SheetSnapshot;
  readonly table: MappedTable;
  /** Where the header stands: of headers in two rows it may be the upper one. */
  readonly headerRow: number;
  readonly header: string;
}

export class FixableCells {
  private readonly bySheet = new Map<string, { readonly table: MappedTable; readonly rows: ReadonlySet<number> }[]>();

  constructor(
    private readonly workbook: WorkbookSnapshot,
    { tables }: Mapping,
  ) {
    for (const table of tables) {
      const known = this.bySheet.get(table.sheet) ?? [];
      this.bySheet.set(table.sheet, known);
      known.push({ table, rows: new Set(table.rows) });
    }
  }

  /** Null where an edit of the cell would be refused, or could be meant for something else than `fields`. */
  at({ sheet: name, row, column }: Address, fields: (field: FieldName) => boolean = () => true): FixableCell | null {
    const sheet = sheetNamed(this.workbook, name);
    if (sheet === undefined || isFormulaAt(sheet, row, column) || isCovered(sheet, row, column)) return null;
    for (const { table, rows } of this.bySheet.get(sheet.name) ?? []) {
      if (!rows.has(row) || !contains(table.area, row, column)) continue;
      const mapped = table.columns.find((one) => one.column === column && one.field !== null && fields(one.field));
      const header = mapped && headerOf(sheet, table, mapped.at, row);
      if (header != null) return { at: { sheet: sheet.name, row, column }, before: valueAt(sheet, row, column), sheet, table, ...header };
    }
    return null;
  }
}

/** A field whose cells name people. */
export function namesPeople(field: FieldName): boolean {
  const { type, to } = fieldDefinition(field);
  return type === 'reference' && to?.includes('person') === true;
}

/** Null where no text heads the column, or an Excel table has its headers elsewhere than in its first row. */
function headerOf(sheet: SheetSnapshot, { table }: MappedTable, { row, column }: Address, below: number): Pick<FixableCell, 'headerRow' | 'header'> | null {
  const header = valueAt(sheet, row, column);
  const own = sheet.tables.find(({ name }) => name === table);
  const stands =
    table === null
      ? row < below && !sheet.tables.some(({ area }) => overlaps(area, { top: row, bottom: below, left: column, right: column }))
      : own?.headerRow === true && own.area.top === row;
  return stands && typeof header === 'string' && header !== '' && !isCovered(sheet, row, column) ? { headerRow: row, header } : null;
}

/** Whether a cell is hidden under the one that it is merged with; unknown, and so no, where the host does not tell. */
function isCovered({ merged }: SheetSnapshot, row: number, column: number): boolean {
  return (merged ?? []).some((area) => contains(area, row, column) && (area.top !== row || area.left !== column));
}
