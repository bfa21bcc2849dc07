/** What people do to the workbook while the add-in is at work: the one in front of it, or a co-author elsewhere. */
import { parseArea, type Area } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/snapshot';
import type { Emulator } from './emulator';
import { EVENT_SELECTED } from './events';
import { deleteRows, insertRows, reorderRows, shiftColumns } from './model/shift';
import { rowOf, setContent, valueOf, type Sheet } from './model/sheet';
import { bodyOf, makeTable, type Table } from './model/table';
import { sheetOf } from './model/workbook';
import { raiseChanged, type ChangeType } from './model/write-cells';

export class Person {
  constructor(
    private readonly emulator: Emulator,
    /** A co-author's changes are not on this person's undo stack, and reach the add-in as `Remote`. */
    private readonly where: 'Local' | 'Remote' = 'Local',
  ) {}

  #sheet(name: string): Sheet {
    const sheet = sheetOf(this.emulator.workbook, name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }

  #table(name: string): { sheet: Sheet; table: Table } {
    for (const sheet of this.emulator.workbook.sheets) {
      const table = sheet.tables.find((held) => held.name === name);
      if (table) return { sheet, table };
    }
    throw new Error(`There is no table ${name}.`);
  }

  #did(sheet: Sheet, area: Area, changeType: ChangeType = 'RangeEdited'): void {
    if (this.where === 'Local') this.emulator.undo.push();
    raiseChanged(sheet, area, this.emulator, this.where, undefined, changeType);
    this.emulator.changed();
  }

  edit(sheetName: string, cell: string, value: CellValue): void {
    const sheet = this.#sheet(sheetName);
    const area = parseArea(cell);
    if (!area) throw new Error(`${cell} is no cell.`);
    setContent(sheet, area.top, area.left, value);
    const header = sheet.tables.find(
      (table) => table.headerRow && table.area.top === area.top && area.left >= table.area.left && area.left <= table.area.right,
    );
    const column = header?.columns[area.left - header.area.left];
    if (column) column.name = String(value);
    this.#did(sheet, area);
  }

  /** Selects cells, as a click does. */
  select(sheetName: string, address: string): void {
    const sheet = this.#sheet(sheetName);
    const area = parseArea(address);
    if (!area) throw new Error(`${address} is no area.`);
    const { workbook, events } = this.emulator;
    workbook.active = sheet;
    workbook.selection = { sheet, area };
    events.raise({ type: EVENT_SELECTED, targetId: 'Workbook', message: { address, worksheetId: sheet.id } });
    this.emulator.changed();
  }

  /** `before` counts from zero. */
  insertRows(sheetName: string, before: number, count = 1): void {
    const sheet = this.#sheet(sheetName);
    insertRows(sheet, before, count);
    this.emulator.references.shift(sheet, 'row', before, count);
    this.#did(sheet, { top: before, left: 0, bottom: before + count - 1, right: 0 }, 'RowInserted');
  }

  deleteRows(sheetName: string, from: number, count = 1): void {
    const sheet = this.#sheet(sheetName);
    deleteRows(sheet, from, count);
    this.emulator.references.shift(sheet, 'row', from, -count);
    this.#did(sheet, { top: from, left: 0, bottom: from, right: 0 }, 'RowDeleted');
  }

  insertColumns(sheetName: string, before: number, count = 1): void {
    const sheet = this.#sheet(sheetName);
    shiftColumns(sheet, before, count);
    this.emulator.references.shift(sheet, 'column', before, count);
    this.#did(sheet, { top: 0, left: before, bottom: 0, right: before }, 'ColumnInserted');
  }

  /** Sorts the rows of an area by one of its columns, upwards. */
  sort(sheetName: string, address: string, byColumn: number): void {
    const sheet = this.#sheet(sheetName);
    const area = parseArea(address);
    if (!area) throw new Error(`${address} is no area.`);
    const keys = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({ index, key: String(valueOf(sheet, area.top + index, byColumn) ?? '￿') }));
    keys.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.index - other.index));
    reorderRows(
      sheet,
      area,
      keys.map(({ index }) => index),
    );
    this.#did(sheet, area);
  }

  sortTable(name: string, byColumn: number): void {
    const { sheet, table } = this.#table(name);
    const area = bodyOf(table);
    const keys = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({ index, key: String(valueOf(sheet, area.top + index, byColumn) ?? '￿') }));
    keys.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.index - other.index));
    reorderRows(
      sheet,
      area,
      keys.map(({ index }) => index),
    );
    this.#did(sheet, area);
  }

  renameSheet(sheetName: string, name: string): void {
    this.#sheet(sheetName).name = name;
    this.emulator.changed();
  }

  deleteSheet(sheetName: string): void {
    const { workbook } = this.emulator;
    const gone = this.#sheet(sheetName);
    workbook.sheets = workbook.sheets.filter((sheet) => sheet !== gone);
    const [first] = workbook.sheets;
    if (workbook.active === gone && first) workbook.active = first;
    this.emulator.changed();
  }

  renameTable(name: string, to: string): void {
    this.#table(name).table.name = to;
    this.emulator.changed();
  }

  /** Draws the corner of a table over cells that stand there; what its new columns are called is in them. */
  resizeTable(name: string, address: string): void {
    const { sheet, table } = this.#table(name);
    table.area = areaIn(address);
    table.columns = headersIn(sheet, table.area).map((header, index) => table.columns[index] ?? { id: index + 1, name: header });
    this.#did(sheet, table.area);
  }

  makeTable(sheetName: string, address: string, name: string): void {
    const sheet = this.#sheet(sheetName);
    const area = areaIn(address);
    sheet.tables.push(makeTable(name, area, headersIn(sheet, area), { headerRow: true, totalsRow: false }));
    this.#did(sheet, area);
  }

  /** Makes a table a plain range; its cells stay. */
  convertTable(name: string): void {
    const { sheet, table } = this.#table(name);
    sheet.tables = sheet.tables.filter((held) => held !== table);
    this.#did(sheet, table.area);
  }

  /** Deletes a table with all its cells. */
  deleteTable(name: string): void {
    const { sheet, table } = this.#table(name);
    for (let row = table.area.top; row <= table.area.bottom; row++) {
      for (let column = table.area.left; column <= table.area.right; column++) setContent(sheet, row, column, null);
    }
    this.convertTable(name);
  }

  protect(sheetName: string): void {
    this.#sheet(sheetName).protected = true;
    if (this.where === 'Local') this.emulator.undo.clear('Worksheet.protection');
  }

  protectStructure(): void {
    this.emulator.workbook.structureProtected = true;
  }

  unprotect(sheetName: string): void {
    this.#sheet(sheetName).protected = false;
  }

  /** Sets a criterion on a table's filter that hides these rows. */
  filterTable(name: string, hidden: readonly number[]): void {
    const { sheet, table } = this.#table(name);
    table.filtered = hidden.length > 0;
    for (let row = bodyOf(table).top; row <= bodyOf(table).bottom; row++) rowOf(sheet, row).hidden = hidden.includes(row);
    this.#did(sheet, table.area);
  }

  /** Sets a filter outside tables, with a criterion that hides these rows. */
  filter(sheetName: string, address: string, hidden: readonly number[]): void {
    const sheet = this.#sheet(sheetName);
    const area = parseArea(address);
    if (!area) throw new Error(`${address} is no area.`);
    sheet.filter = { area, active: hidden.length > 0 };
    for (const row of hidden) rowOf(sheet, row).hidden = true;
    this.#did(sheet, area);
  }

  merge(sheetName: string, address: string): void {
    const sheet = this.#sheet(sheetName);
    const area = parseArea(address);
    if (!area) throw new Error(`${address} is no area.`);
    sheet.merged.push(area);
    this.#did(sheet, area);
  }
}

function areaIn(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area.`);
  return area;
}

function headersIn(sheet: Sheet, { top, left, right }: Area): string[] {
  return Array.from({ length: right - left + 1 }, (_, index) => String(valueOf(sheet, top, left + index) ?? `Column${index + 1}`));
}
