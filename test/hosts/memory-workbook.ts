/** A workbook as plain objects, and what people do to it: the simplest thing that a host can live on. */
import type { Area, CellInput, CellValue, SheetEdit, SheetSnapshot, TableSnapshot, Visibility, WorkbookSnapshot } from '../../src/workbook';
import { snapshotOf, type Drawn } from '../support/sheet';

export interface MemoryCell {
  readonly value: CellValue;
  readonly format?: string;
  /** Its text where we wrote it; true where only its value is known. */
  readonly formula?: string | true;
}

export interface MemorySheet {
  name: string;
  visibility: Visibility;
  protected: boolean;
  rows: (MemoryCell | undefined)[][];
  tables: TableSnapshot[];
  merged: Area[];
  hiddenRows: number[];
  filtered: Area | null;
  /** Looks, links and layout of a sheet of ours; null for all others. */
  drawn: Omit<SheetEdit, 'cells' | 'name' | 'action' | 'hidden'> | null;
}

/** What a person does between two calls of a host. Rows and columns count from zero. */
export type Mutation =
  | { readonly kind: 'edit'; readonly sheet: string; readonly row: number; readonly column: number; readonly value: CellValue }
  | { readonly kind: 'insert-row'; readonly sheet: string; readonly row: number }
  | { readonly kind: 'delete-row'; readonly sheet: string; readonly row: number }
  | { readonly kind: 'insert-column'; readonly sheet: string; readonly column: number }
  | { readonly kind: 'sort'; readonly sheet: string; readonly area: Area; readonly by: number }
  | { readonly kind: 'rename-sheet'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'delete-sheet'; readonly sheet: string }
  | { readonly kind: 'protect'; readonly sheet: string }
  | { readonly kind: 'merge'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'filter'; readonly sheet: string; readonly area: Area; readonly hidden: readonly number[] }
  | { readonly kind: 'convert-table'; readonly sheet: string; readonly table: string }
  | { readonly kind: 'rename-table'; readonly sheet: string; readonly table: string; readonly name: string }
  /** Over cells that stand there: its headers are theirs. */
  | { readonly kind: 'resize-table'; readonly sheet: string; readonly table: string; readonly area: Area }
  | { readonly kind: 'make-table'; readonly sheet: string; readonly table: string; readonly area: Area };

export class MemoryWorkbook {
  readonly sheets: MemorySheet[];
  private readonly of: WorkbookSnapshot;

  constructor(of: WorkbookSnapshot) {
    this.of = of;
    this.sheets = of.sheets.map((sheet) => memorySheet(sheet, of.formats));
  }

  get readOnly(): boolean {
    return this.of.readOnly;
  }

  sheet(name: string): MemorySheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  snapshot(): WorkbookSnapshot {
    const { name, date1904, readOnly } = this.of;
    const grids = this.sheets.map((sheet) => [sheet.name, sheet.rows.map((row) => [...(row ?? [])].map(drawn))] as const);
    const options = this.sheets.map(({ name: of, visibility, protected: locked, tables, merged, hiddenRows, filtered, drawn: own }) => {
      const more = { visibility, protected: locked, tables: [...tables], merged: [...merged], hiddenRows: [...hiddenRows], filtered: own?.filter ?? filtered };
      return [of, more] as const;
    });
    return snapshotOf(Object.fromEntries(grids), { name, date1904, readOnly, sheets: Object.fromEntries(options) });
  }

  mutate(mutation: Mutation): void {
    const sheet = this.sheet(mutation.sheet);
    if (sheet === undefined) throw new Error(`There is no sheet ${mutation.sheet}.`);
    mutateSheet(this, sheet, mutation);
  }
}

function memorySheet(sheet: SheetSnapshot, formats: readonly string[]): MemorySheet {
  const rows: (MemoryCell | undefined)[][] = [];
  sheet.rows.forEach((row, index) => {
    const pattern = sheet.patterns[sheet.patternOf[index] ?? -1];
    rows[row] = (sheet.cells[index] ?? []).map((value, column) => ({
      value,
      format: formats[pattern?.formats[column] ?? 0] ?? 'General',
      ...(pattern?.formulas.includes(column) === true ? { formula: true as const } : {}),
    }));
  });
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    rows: Array.from(rows, (row) => row ?? []),
    tables: [...sheet.tables],
    merged: [...(sheet.merged ?? [])],
    hiddenRows: [...(sheet.hiddenRows ?? [])],
    filtered: sheet.filtered,
    drawn: null,
  };
}

function drawn(cell: MemoryCell | undefined): Drawn {
  return cell === undefined ? null : { value: cell.value, format: cell.format ?? 'General', formula: cell.formula !== undefined };
}

function cellAt(sheet: MemorySheet, row: number, column: number): MemoryCell | undefined {
  return sheet.rows[row]?.[column];
}

/** Puts an input into a cell, as it is: nothing here is ever taken for a formula that was not given as one. */
export function setCell(sheet: MemorySheet, row: number, column: number, input: CellInput): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const line = sheet.rows[row] as (MemoryCell | undefined)[];
  while (line.length <= column) line.push(undefined);
  const format = line[column]?.format;
  const cell: MemoryCell =
    typeof input === 'object' && input !== null ? { value: input.value, formula: input.formula } : { value: input === '' ? null : input };
  line[column] = format === undefined ? cell : { ...cell, format };
}

function shiftRows(area: Area, at: number, by: 1 | -1): Area {
  const { top, bottom } = area;
  if (by === 1) return { ...area, top: top >= at ? top + 1 : top, bottom: bottom >= at ? bottom + 1 : bottom };
  return { ...area, top: top > at ? top - 1 : top, bottom: bottom >= at ? bottom - 1 : bottom };
}

function shiftColumns(area: Area, at: number): Area {
  return { ...area, left: area.left >= at ? area.left + 1 : area.left, right: area.right >= at ? area.right + 1 : area.right };
}

function shiftAreas(sheet: MemorySheet, shift: (area: Area) => Area): void {
  sheet.tables = sheet.tables.map((table) => ({ ...table, area: shift(table.area) }));
  sheet.merged = sheet.merged.map(shift);
  sheet.filtered = sheet.filtered && shift(sheet.filtered);
}

function mutateSheet(workbook: MemoryWorkbook, sheet: MemorySheet, mutation: Mutation): void {
  switch (mutation.kind) {
    case 'edit':
      return setCell(sheet, mutation.row, mutation.column, mutation.value);
    case 'insert-row':
      if (mutation.row < sheet.rows.length) sheet.rows.splice(mutation.row, 0, []);
      sheet.hiddenRows = sheet.hiddenRows.map((row) => (row >= mutation.row ? row + 1 : row));
      return shiftAreas(sheet, (area) => shiftRows(area, mutation.row, 1));
    case 'delete-row':
      sheet.rows.splice(mutation.row, 1);
      sheet.hiddenRows = sheet.hiddenRows.flatMap((row) => (row === mutation.row ? [] : [row > mutation.row ? row - 1 : row]));
      return shiftAreas(sheet, (area) => shiftRows(area, mutation.row, -1));
    case 'insert-column':
      for (const row of sheet.rows) if (row.length > mutation.column) row.splice(mutation.column, 0, undefined);
      return shiftAreas(sheet, (area) => shiftColumns(area, mutation.column));
    case 'sort':
      return sortRows(sheet, mutation.area, mutation.by);
    case 'rename-sheet':
      sheet.name = mutation.name;
      return;
    case 'delete-sheet':
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      return;
    case 'protect':
      sheet.protected = true;
      return;
    case 'merge':
      sheet.merged.push(mutation.area);
      return;
    case 'filter':
      sheet.hiddenRows = [...mutation.hidden];
      if (!sheet.tables.some(({ area }) => area.top === mutation.area.top && area.left === mutation.area.left)) sheet.filtered = mutation.area;
      return;
    case 'convert-table':
      sheet.tables = sheet.tables.filter(({ name }) => name !== mutation.table);
      return;
    case 'rename-table':
      sheet.tables = sheet.tables.map((table) => (table.name === mutation.table ? { ...table, name: mutation.name } : table));
      return;
    case 'resize-table':
      sheet.tables = sheet.tables.map((table) => (table.name === mutation.table ? { ...table, area: mutation.area } : table));
      return;
    case 'make-table':
      sheet.tables.push({ name: mutation.table, area: mutation.area, headerRow: true, totalsRow: false });
  }
}

function sortRows(sheet: MemorySheet, { top, left, bottom, right }: Area, by: number): void {
  const lines = Array.from({ length: bottom - top + 1 }, (_, index) =>
    Array.from({ length: right - left + 1 }, (__, at) => cellAt(sheet, top + index, left + at)),
  );
  const key = (line: readonly (MemoryCell | undefined)[]): string => String(line[by - left]?.value ?? '\uffff');
  lines.sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
  lines.forEach((line, index) =>
    line.forEach((cell, at) => {
      setCell(sheet, top + index, left + at, null);
      (sheet.rows[top + index] as (MemoryCell | undefined)[])[left + at] = cell;
    }),
  );
}
