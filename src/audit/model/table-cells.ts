/** The cells of a mapped table, by row and column. */
import { rowIndex, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import type { FieldDefinition, FieldName } from '../fields';
import type { MappedColumn, MappedTable } from '../mapping/types';
import type { CellPlace } from '../reading/read-cell';

/** A column whose meaning is known. */
export interface FieldColumn {
  readonly column: MappedColumn;
  readonly field: FieldName;
  /** The field without its kind. */
  readonly name: string;
  readonly definition: FieldDefinition;
}

const NONE: readonly number[] = Object.freeze([]);
const NO_CELLS: readonly CellValue[] = Object.freeze([]);

export class TableCells {
  /** By entry of the table's rows: where its cells stand in the sheet; -1 for a row that holds nothing. */
  private readonly places: readonly number[];

  /** What a cell hangs on beside its sheet: whoever keeps a table keeps no other sheet with it. */
  readonly workbook: Pick<WorkbookSnapshot, 'formats' | 'date1904'>;

  constructor(
    { formats, date1904 }: Pick<WorkbookSnapshot, 'formats' | 'date1904'>,
    readonly sheet: SheetSnapshot,
    readonly table: MappedTable,
  ) {
    this.workbook = { formats, date1904 };
    this.places = table.rows.map((row) => rowIndex(sheet, row));
  }

  valueAt(place: number, column: number): CellValue {
    return this.rowAt(place)[column] ?? null;
  }

  /** The cells of a row, by column from A. */
  rowAt(place: number): readonly CellValue[] {
    return this.sheet.cells[this.places[place] ?? -1] ?? NO_CELLS;
  }

  /** Where a cell stands, and how it looks. */
  placeAt(place: number, column: number): CellPlace {
    return { sheet: this.sheet.name, row: this.table.rows[place] as number, column, format: this.formatAt(place, column) };
  }

  formatAt(place: number, column: number): string {
    const pattern = this.sheet.patterns[this.sheet.patternOf[this.places[place] ?? -1] ?? -1];
    return this.workbook.formats[pattern?.formats[column] ?? 0] ?? 'General';
  }

  /** Columns whose cell in this row is struck through. */
  struckAt(place: number): readonly number[] {
    return this.sheet.patterns[this.sheet.patternOf[this.places[place] ?? -1] ?? -1]?.struck ?? NONE;
  }

  textsOf({ column }: MappedColumn): readonly string[] {
    const texts: string[] = [];
    for (let place = 0; place < this.places.length; place++) {
      const value = this.valueAt(place, column);
      if (typeof value === 'string') texts.push(value);
    }
    return texts;
  }

  *valuesOf({ column }: MappedColumn): Generator<{ value: CellValue; format: string }> {
    for (let place = 0; place < this.places.length; place++) yield { value: this.valueAt(place, column), format: this.formatAt(place, column) };
  }
}
