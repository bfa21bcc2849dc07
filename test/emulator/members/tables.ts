/** `Excel.TableCollection`, `Table`, `TableColumnCollection`, `TableColumn`, `AutoFilter`. */
import type { Emulator } from '../emulator';
import { handle, type Handle, type HandleOf, type Target } from '../handle';
import type { Members } from '../member';
import { areaOfAddress } from '../model/parse-address';
import { shiftCells } from '../model/shift';
import { setContent, valueOf, type Sheet } from '../model/sheet';
import { bodyOf, freeHeader, makeTable, type Table } from '../model/table';
import { assertWritable, enterBlock } from '../model/write-cells';
import { OfficeError } from '../office-error';
import { contains, overlaps } from '../../../src/workbook/address';

const TABLE = 'ref: excel/excel.table';
const COLUMNS = 'ref: excel/excel.tablecolumncollection';
const FILTER = 'ref: excel/excel.autofilter';

const opened = (sheet: Sheet, table: Table): HandleOf<'Table'> => handle('Table', { sheet, table });

function allTables(sheet: Sheet | undefined, { workbook }: Emulator): HandleOf<'Table'>[] {
  return (sheet ? [sheet] : workbook.sheets).flatMap((held) => held.tables.map((table) => opened(held, table)));
}

function tableOf(sheet: Sheet | undefined, key: unknown, emulator: Emulator): HandleOf<'Table'> | null {
  const wanted = String(key);
  return allTables(sheet, emulator).find(({ target: { table } }) => table.id === wanted || table.name.toLowerCase() === wanted.toLowerCase()) ?? null;
}

export const tableCollection: Members<Target<'TableCollection'>> = {
  items: ({ sheet }, emulator) => allTables(sheet, emulator),
  item: ({ sheet }, key, emulator) => tableOf(sheet, key, emulator),
  methods: {
    getItemOrNullObject: {
      docs: 'ref: excel/excel.tablecollection#getItemOrNullObject',
      since: '1.4',
      call: ({ sheet }, [key], emulator) => tableOf(sheet, key, emulator),
    },
    add: {
      docs: 'ref: excel/excel.tablecollection#add: over cells that belong to no table yet',
      since: '1.1',
      writes: true,
      call: ({ sheet }, [address, hasHeaders], emulator) => {
        if (!sheet) throw new OfficeError('UnsupportedOperation', 'Tables are added through their sheet in the emulator.', 'TableCollection.add');
        assertWritable(sheet, emulator, 'TableCollection.add');
        const area = typeof address === 'string' ? areaOfAddress(address, 'TableCollection.add') : (address as HandleOf<'Range'>).target.area;
        if (sheet.tables.some((table) => overlaps(table.area, area)))
          throw new OfficeError('InvalidArgument', 'A table cannot overlap another table.', 'TableCollection.add');
        if (hasHeaders !== true) throw new OfficeError('UnsupportedOperation', 'Only tables with headers are added in the emulator.', 'TableCollection.add');
        const headers = Array.from({ length: area.right - area.left + 1 }, (_, index) =>
          String(valueOf(sheet, area.top, area.left + index) ?? `Column${index + 1}`),
        );
        const table = makeTable(`Table${allTables(undefined, emulator).length + 1}`, { ...area }, headers, { headerRow: true, totalsRow: false });
        sheet.tables.push(table);
        return opened(sheet, table);
      },
    },
  },
};

export const tableScopedCollection: Members<Target<'TableScopedCollection'>> = {
  items: ({ sheet, area }) => sheet.tables.filter((held) => overlaps(held.area, area)).map((held) => opened(sheet, held)),
};

export const table: Members<Target<'Table'>> = {
  identity: ({ table: held }) => ({ Id: held.id }),
  properties: {
    id: { docs: TABLE, since: '1.1', get: ({ table: held }) => held.id },
    name: {
      docs: `${TABLE}#name: unique in the workbook, no spaces`,
      since: '1.1',
      get: ({ table: held }) => held.name,
      set: ({ table: held }, value, emulator) => {
        const other = tableOf(undefined, value, emulator);
        if ((other && other.target.table !== held) || !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(String(value)))
          throw new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', 'Table.name');
        held.name = String(value);
      },
    },
    showHeaders: { docs: TABLE, since: '1.1', get: ({ table: held }) => held.headerRow },
    showTotals: { docs: TABLE, since: '1.1', get: ({ table: held }) => held.totalsRow },
  },
  navigations: {
    worksheet: { docs: TABLE, since: '1.2', open: ({ sheet }) => handle('Worksheet', { sheet }) },
    columns: { docs: TABLE, since: '1.1', open: (target) => handle('TableColumnCollection', target) },
    autoFilter: { docs: TABLE, since: '1.9', open: ({ sheet, table: held }) => handle('AutoFilter', { sheet, table: held }) },
  },
  methods: {
    getRange: {
      docs: `${TABLE}#getRange: headers and totals included`,
      since: '1.1',
      call: ({ sheet, table: held }) => handle('Range', { sheet, area: { ...held.area } }),
    },
    getHeaderRowRange: {
      docs: `${TABLE}#getHeaderRowRange`,
      since: '1.1',
      call: ({ sheet, table: held }) => handle('Range', { sheet, area: { ...held.area, bottom: held.area.top } }),
    },
    resize: {
      docs: `${TABLE}#resize: "the new range must overlap with the original table range and the headers must be in the same row"`,
      since: '1.13',
      writes: true,
      call: ({ sheet, table: held }, [range], emulator) => {
        assertWritable(sheet, emulator, 'Table.resize');
        const area = typeof range === 'string' ? areaOfAddress(range, 'Table.resize') : (range as HandleOf<'Range'>).target.area;
        const torn = sheet.tables.some((other) => other !== held && overlaps(other.area, area)) || sheet.merged.some((merged) => overlaps(merged, area));
        if (!overlaps(area, held.area) || area.top !== held.area.top || area.left !== held.area.left || torn)
          throw new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', 'Table.resize');
        held.columns.length = Math.min(held.columns.length, area.right - area.left + 1);
        held.area = { ...area };
        for (let at = area.left + held.columns.length; at <= area.right; at++) {
          const id = Math.max(0, ...held.columns.map((other) => other.id)) + 1;
          const name = freeHeader(held, String(valueOf(sheet, area.top, at) ?? 'Column1'));
          held.columns.push({ id, name });
          if (held.headerRow) setContent(sheet, area.top, at, name);
        }
        return null;
      },
    },
    getDataBodyRange: { docs: `${TABLE}#getDataBodyRange`, since: '1.1', call: ({ sheet, table: held }) => handle('Range', { sheet, area: bodyOf(held) }) },
  },
};

function columnOf(target: Target<'Table'>, key: unknown): HandleOf<'TableColumn'> | null {
  const wanted = String(key).toLowerCase();
  const column = target.table.columns.find((held) => (typeof key === 'number' ? held.id === key : held.name.toLowerCase() === wanted));
  return column ? handle('TableColumn', { ...target, column }) : null;
}

/** Cells to the right of the table's rows make room; nothing above or below may be torn apart. */
function makeRoom(target: Target<'Table'>, at: number, count: number): void {
  const { sheet, table: held } = target;
  const beside = { ...held.area, left: at, right: Number.POSITIVE_INFINITY };
  const torn =
    sheet.tables.some((other) => other !== held && overlaps(beside, other.area)) ||
    sheet.merged.some((merged) => overlaps(beside, merged) && !(merged.top >= held.area.top && merged.bottom <= held.area.bottom));
  if (torn) throw new OfficeError('InsertDeleteConflict', 'The attempted insert or delete operation resulted in a conflict.', 'TableColumnCollection.add');
  shiftCells(sheet, held.area.top, held.area.bottom, at, count);
}

export const tableColumnCollection: Members<Target<'TableColumnCollection'>> = {
  items: (target) => target.table.columns.map((column) => handle('TableColumn', { ...target, column })),
  item: columnOf,
  methods: {
    getItemOrNullObject: { docs: `${COLUMNS}#getItemOrNullObject: by id or name`, since: '1.4', call: (target, [key]) => columnOf(target, key) },
    getItemAt: {
      docs: `${COLUMNS}#getItemAt: from zero`,
      since: '1.1',
      call: (target, [index]) => {
        const column = target.table.columns[Number(index)];
        if (!column) throw new OfficeError('ItemNotFound', "The requested resource doesn't exist.", 'TableColumnCollection.getItemAt');
        return handle('TableColumn', { ...target, column });
      },
    },
    add: {
      docs: `${COLUMNS}#add: at the end without an index; values with the header first; the cells beside the table move right`,
      since: '1.1',
      writes: true,
      call: (target, [index, values, name], emulator) => {
        const { sheet, table: held } = target;
        assertWritable(sheet, emulator, 'TableColumnCollection.add');
        const place = typeof index === 'number' && index >= 0 ? index : held.columns.length;
        const at = held.area.left + place;
        const occupied = Array.from({ length: held.area.bottom - held.area.top + 1 }, (_, row) => sheet.rows[held.area.top + row]?.values.slice(at) ?? []).some(
          (cells) => cells.some((value) => value !== null && value !== undefined),
        );
        if (place < held.columns.length || occupied) makeRoom(target, at, 1);
        held.area = { ...held.area, right: held.area.right + 1 };
        const column = { id: Math.max(0, ...held.columns.map((other) => other.id)) + 1, name: freeHeader(held, typeof name === 'string' ? name : 'Column1') };
        held.columns.splice(place, 0, column);
        if (held.headerRow) setContent(sheet, held.area.top, at, column.name);
        if (values !== null && values !== undefined) enterBlock(sheet, { ...held.area, left: at, right: at }, values, emulator, 'TableColumnCollection.add');
        return handle('TableColumn', { ...target, column });
      },
    },
  },
};

function areaOfColumn({ table: held, column }: Target<'TableColumn'>): { top: number; bottom: number; left: number; right: number } {
  const at = held.area.left + held.columns.indexOf(column);
  return { ...held.area, left: at, right: at };
}

export const tableColumn: Members<Target<'TableColumn'>> = {
  identity: ({ column }) => ({ Id: column.id }),
  properties: {
    id: { docs: 'ref: excel/excel.tablecolumn', since: '1.1', get: ({ column }) => column.id },
    name: { docs: 'ref: excel/excel.tablecolumn', since: '1.1', get: ({ column }) => column.name },
    index: { docs: 'ref: excel/excel.tablecolumn: from zero', since: '1.1', get: ({ table: held, column }) => held.columns.indexOf(column) },
  },
  methods: {
    getRange: {
      docs: 'ref: excel/excel.tablecolumn#getRange: header and totals included',
      since: '1.1',
      call: (target) => handle('Range', { sheet: target.sheet, area: areaOfColumn(target) }),
    },
    getDataBodyRange: {
      docs: 'ref: excel/excel.tablecolumn#getDataBodyRange',
      since: '1.1',
      call: (target) =>
        handle('Range', { sheet: target.sheet, area: { ...areaOfColumn(target), top: bodyOf(target.table).top, bottom: bodyOf(target.table).bottom } }),
    },
    delete: {
      docs: 'ref: excel/excel.tablecolumn#delete: the cells beside the table move left',
      since: '1.1',
      writes: true,
      call: (target, _, emulator) => {
        const { sheet, table: held, column } = target;
        assertWritable(sheet, emulator, 'TableColumn.delete');
        if (held.columns.length === 1) throw new OfficeError('InvalidOperation', 'The operation attempted is invalid on the object.', 'TableColumn.delete');
        makeRoom(target, areaOfColumn(target).left, -1);
        held.columns.splice(held.columns.indexOf(column), 1);
        held.area = { ...held.area, right: held.area.right - 1 };
        return null;
      },
    },
  },
};

function filterOf({ sheet, table: held }: Target<'AutoFilter'>): { area: Sheet['merged'][number]; active: boolean } | undefined {
  return held ? { area: held.area, active: held.filtered } : sheet.filter;
}

export const autoFilter: Members<Target<'AutoFilter'>> = {
  properties: {
    enabled: { docs: FILTER, since: '1.9', get: (target) => filterOf(target) !== undefined },
    isDataFiltered: { docs: `${FILTER}#isDataFiltered: whether it has criteria`, since: '1.9', get: (target) => filterOf(target)?.active ?? false },
  },
  methods: {
    getRangeOrNullObject: {
      docs: `${FILTER}#getRangeOrNullObject`,
      since: '1.9',
      call: (target): Handle | null => {
        const filter = filterOf(target);
        return filter ? handle('Range', { sheet: target.sheet, area: { ...filter.area } }) : null;
      },
    },
    apply: {
      docs: `${FILTER}#apply: without a criterion the drop-downs alone; one filter outside tables on a sheet`,
      since: '1.9',
      writes: true,
      call: ({ sheet, table: held }, [area, column], emulator) => {
        if (held || (column !== undefined && column !== null))
          throw new OfficeError('UnsupportedOperation', 'Only filters without criteria, outside tables, are set in the emulator.', 'AutoFilter.apply');
        assertWritable(sheet, emulator, 'AutoFilter.apply');
        const target = typeof area === 'string' ? areaOfAddress(area, 'AutoFilter.apply') : (area as HandleOf<'Range'>).target.area;
        if (sheet.tables.some((other) => contains(other.area, target.top, target.left)))
          throw new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', 'AutoFilter.apply');
        sheet.filter = { area: { ...target }, active: false };
        return null;
      },
    },
    remove: {
      docs: `${FILTER}#remove`,
      since: '1.9',
      writes: true,
      call: ({ sheet }, _, emulator) => {
        assertWritable(sheet, emulator, 'AutoFilter.remove');
        const rows = sheet.filter?.active ? sheet.filter.area : undefined;
        for (let row = rows?.top ?? 0; rows && row <= rows.bottom; row++) {
          const held = sheet.rows[row];
          if (held) held.hidden = false;
        }
        sheet.filter = undefined;
        return null;
      },
    },
  },
};
