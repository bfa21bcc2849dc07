/** `Excel.Range`: its shape, its contents, and what is done to its cells. */
import { contains, overlaps, type Area } from '../../../src/workbook/address';
import type { Emulator } from '../emulator';
import { handle, type HandleOf, type Target } from '../handle';
import type { Members } from '../member';
import { deleteRows, insertRows, shiftCells, shiftColumns } from '../model/shift';
import { formulaOf, numberFormatOf, rowOf, setContent, setNumberFormat, valueOf, type Sheet } from '../model/sheet';
import { assertWritable, enterBlock, fullAddress, raiseChanged } from '../model/write-cells';
import { OfficeError } from '../office-error';

type Block = Target<'Range'>;

const RANGE = 'ref: excel/excel.range';
/** docs: testing/application-specific-api-error-handling.md, `OperationCellsExceedLimit`. */
export const OPERATION_LIMIT_CELLS = 33_554_000;
/** docs: excel/performance.md; office-js issues 4783, 4792, 6781. */
const READ_LIMIT_CELLS = 5_000_000;

const rowsOf = (area: Area): number => area.bottom - area.top + 1;
const columnsOf = (area: Area): number => area.right - area.left + 1;
const range = (sheet: Sheet, area: Area): HandleOf<'Range'> => handle('Range', { sheet, area });

/** A property of every cell, or null (or an error) above the limit and for whole rows and columns. */
function block(target: Block, emulator: Emulator, member: string, read: (row: number, column: number) => unknown): unknown[][] | null {
  const { area } = target;
  const cells = rowsOf(area) * columnsOf(area);
  if (rowsOf(area) > 1_048_575 || columnsOf(area) > 16_383) return null;
  if (cells > READ_LIMIT_CELLS) {
    if (emulator.options.overReadLimit === 'null') return null;
    throw new OfficeError('RangeExceedsLimit', 'The cell count in the range has exceeded the maximum supported number.', member);
  }
  return Array.from({ length: rowsOf(area) }, (_, down) => Array.from({ length: columnsOf(area) }, (__, right) => read(area.top + down, area.left + right)));
}

/** One answer for a whole area; null where its lines differ (excel-add-ins-blank-null-values). */
function common<T>(from: number, to: number, read: (at: number) => T): T | null {
  const first = read(from);
  for (let at = from + 1; at <= to; at++) if (read(at) !== first) return null;
  return first;
}

function assertNoFilter(sheet: Sheet, area: Area, member: string): void {
  const filters = [...(sheet.filter?.active ? [sheet.filter.area] : []), ...sheet.tables.filter((table) => table.filtered).map((table) => table.area)];
  if (filters.some((filter) => overlaps(filter, area)))
    throw new OfficeError('FilteredRangeConflict', 'The attempted operation causes a conflict with a filtered range.', member);
}

function setBlock(target: Block, value: unknown, set: (row: number, column: number, cell: unknown) => void): void {
  const { area } = target;
  const lines = Array.isArray(value) ? (value as unknown[][]) : undefined;
  if (lines && (lines.length !== rowsOf(area) || lines.some((line) => line.length !== columnsOf(area))))
    throw new OfficeError('InvalidArgument', 'The number of rows or columns in the input array does not match the size of the range.', 'Range');
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = lines ? lines[row - area.top]?.[column - area.left] : value;
      if (cell !== null && cell !== undefined) set(row, column, cell);
    }
  }
}

export const rangeMembers: Members<Block> = {
  properties: {
    address: { docs: `${RANGE}#address: with the sheet's name`, since: '1.1', get: ({ sheet, area }) => fullAddress(sheet, area) },
    rowIndex: { docs: `${RANGE}#rowIndex: from zero`, since: '1.1', get: ({ area }) => area.top },
    columnIndex: { docs: `${RANGE}#columnIndex: from zero`, since: '1.1', get: ({ area }) => area.left },
    rowCount: { docs: RANGE, since: '1.1', get: ({ area }) => rowsOf(area) },
    columnCount: { docs: RANGE, since: '1.1', get: ({ area }) => columnsOf(area) },
    cellCount: {
      docs: `${RANGE}#cellCount: -1 above 2,147,483,647`,
      since: '1.1',
      get: ({ area }) => (rowsOf(area) * columnsOf(area) > 2_147_483_647 ? -1 : rowsOf(area) * columnsOf(area)),
    },
    values: {
      docs: 'docs: excel/excel-add-ins-ranges-set-get-values.md: raw values, errors as their text, empty cells as an empty text',
      since: '1.1',
      get: (target, emulator) => block(target, emulator, 'Range.values', (row, column) => valueOf(target.sheet, row, column) ?? ''),
      set: ({ sheet, area }, value, emulator) => enterBlock(sheet, area, value, emulator, 'Range.values'),
    },
    formulas: {
      docs: 'docs: excel/excel-add-ins-ranges-set-get-values.md: the formula where there is one, else the value; office-js issue 6687: without the apostrophe',
      since: '1.1',
      get: (target, emulator) =>
        block(target, emulator, 'Range.formulas', (row, column) => formulaOf(target.sheet, row, column) ?? valueOf(target.sheet, row, column) ?? ''),
      set: ({ sheet, area }, value, emulator) => enterBlock(sheet, area, value, emulator, 'Range.formulas'),
    },
    text: {
      docs: `${RANGE}#text: as shown; the emulator shows values unformatted`,
      since: '1.1',
      get: (target, emulator) => block(target, emulator, 'Range.text', (row, column) => String(valueOf(target.sheet, row, column) ?? '')),
    },
    numberFormat: {
      docs: `${RANGE}#numberFormat: Excel's format code for each cell`,
      since: '1.1',
      get: (target, emulator) => block(target, emulator, 'Range.numberFormat', (row, column) => numberFormatOf(target.sheet, row, column)),
      set: (target, value, emulator) => {
        assertWritable(target.sheet, emulator, 'Range.numberFormat');
        setBlock(target, value, (row, column, cell) => setNumberFormat(target.sheet, row, column, String(cell)));
      },
    },
    rowHidden: {
      docs: `${RANGE}#rowHidden: null where some rows are hidden and some are not`,
      since: '1.2',
      get: ({ sheet, area }) => common(area.top, area.bottom, (row) => sheet.rows[row]?.hidden ?? false),
      set: ({ sheet, area }, value, emulator) => {
        assertWritable(sheet, emulator, 'Range.rowHidden');
        for (let row = area.top; row <= area.bottom; row++) {
          if (value === true) rowOf(sheet, row).hidden = true;
          else if (row >= sheet.rows.length) break;
          else if (sheet.rows[row]) (sheet.rows[row] as { hidden: boolean }).hidden = false;
        }
      },
    },
    columnHidden: { docs: RANGE, since: '1.2', get: ({ sheet, area }) => common(area.left, area.right, (column) => sheet.hiddenColumns.has(column)) },
    hyperlink: {
      docs: 'ref: excel/excel.rangehyperlink: documentReference inside the workbook, textToDisplay replaces the text',
      since: '1.7',
      get: ({ sheet, area }) => sheet.rows[area.top]?.links?.get(area.left) ?? null,
      set: ({ sheet, area }, value, emulator) => {
        assertWritable(sheet, emulator, 'Range.hyperlink');
        const link = value as { documentReference?: string; address?: string; screenTip?: string; textToDisplay?: string };
        for (let row = area.top; row <= area.bottom; row++) {
          for (let column = area.left; column <= area.right; column++) {
            const { textToDisplay, ...kept } = link;
            (rowOf(sheet, row).links ??= new Map()).set(column, kept);
            if (textToDisplay !== undefined) setContent(sheet, row, column, textToDisplay);
          }
        }
      },
    },
  },
  navigations: {
    format: { docs: RANGE, since: '1.1', open: ({ sheet, area }) => handle('RangeFormat', { sheet, areas: [area] }) },
    worksheet: { docs: RANGE, since: '1.1', open: ({ sheet }) => handle('Worksheet', { sheet }) },
    dataValidation: { docs: RANGE, since: '1.8', open: ({ sheet, area }) => handle('DataValidation', { sheet, areas: [area] }) },
  },
  methods: {
    getRow: {
      docs: `${RANGE}#getRow`,
      since: '1.1',
      call: ({ sheet, area }, [row]) => range(sheet, { ...area, top: area.top + Number(row), bottom: area.top + Number(row) }),
    },
    getColumn: {
      docs: `${RANGE}#getColumn`,
      since: '1.1',
      call: ({ sheet, area }, [column]) => range(sheet, { ...area, left: area.left + Number(column), right: area.left + Number(column) }),
    },
    getCell: {
      docs: `${RANGE}#getCell: relative to the range`,
      since: '1.1',
      call: ({ sheet, area }, [row, column]) =>
        range(sheet, { top: area.top + Number(row), bottom: area.top + Number(row), left: area.left + Number(column), right: area.left + Number(column) }),
    },
    getBoundingRect: {
      docs: `${RANGE}#getBoundingRect: the smallest range around both`,
      since: '1.1',
      call: ({ sheet, area }, [other]) => {
        const second = (other as HandleOf<'Range'>).target.area;
        return range(sheet, {
          top: Math.min(area.top, second.top),
          left: Math.min(area.left, second.left),
          bottom: Math.max(area.bottom, second.bottom),
          right: Math.max(area.right, second.right),
        });
      },
    },
    _ValidateArraySize: {
      docs: 'The client asks this before it splits a large array into groups of rows.',
      since: '1.3',
      call: ({ area }, [rows, columns]) => {
        if (Number(rows) !== rowsOf(area) || Number(columns) !== columnsOf(area))
          throw new OfficeError('InvalidArgument', 'The number of rows or columns in the input array does not match the size of the range.', 'Range.values');
        return null;
      },
    },
    getMergedAreasOrNullObject: {
      docs: `${RANGE}#getMergedAreasOrNullObject; office-js issue 5918: empties the undo list on Windows where cells are merged`,
      since: '1.13',
      clearsUndo: 'desktop',
      call: ({ sheet, area }) => {
        const areas = sheet.merged.filter((merged) => overlaps(merged, area));
        return areas.length > 0 ? handle('RangeAreas', { sheet, areas }) : null;
      },
    },
    setCellProperties: {
      docs: `${RANGE}#setCellProperties: one object for each cell, those without anything left alone`,
      since: '1.9',
      writes: true,
      call: ({ sheet, area }, [lines], emulator) => {
        const cells = lines as { hyperlink?: unknown }[][];
        if (cells.length !== rowsOf(area) || cells.some((line) => line.length !== columnsOf(area)))
          throw new OfficeError('InvalidArgument', 'The number of rows or columns in the input array does not match the size of the range.', 'Range');
        cells.forEach((line, down) =>
          line.forEach((cell, right) => {
            const [row, column] = [area.top + down, area.left + right];
            if (Object.keys(cell).some((name) => name !== 'hyperlink'))
              throw new OfficeError('UnsupportedOperation', 'Only links are set cell by cell in the emulator.', 'Range.setCellProperties');
            if (cell.hyperlink)
              rangeMembers.properties?.['hyperlink']?.set?.({ sheet, area: { top: row, bottom: row, left: column, right: column } }, cell.hyperlink, emulator);
          }),
        );
        return null;
      },
    },
    getTables: {
      docs: `${RANGE}#getTables: those that overlap the range, unless only those inside it are wanted`,
      since: '1.9',
      call: ({ sheet, area }, [fullyContained]) => {
        if (fullyContained === true) throw new OfficeError('UnsupportedOperation', 'Only overlapping tables are found in the emulator.', 'Range.getTables');
        return handle('TableScopedCollection', { sheet, area });
      },
    },
    getRowProperties: {
      docs: `${RANGE}#getRowProperties: one object for each row`,
      since: '1.9',
      call: ({ sheet, area }, [options]) => {
        const wanted = Object.keys(options as object);
        if (wanted.some((name) => name !== 'rowHidden'))
          throw new OfficeError('InvalidArgument', `Only rowHidden of the rows is imitated, not ${wanted.join(', ')}.`, 'Range.getRowProperties');
        return Array.from({ length: rowsOf(area) }, (_, down) => ({ rowHidden: sheet.rows[area.top + down]?.hidden ?? false }));
      },
    },
    select: {
      docs: `${RANGE}#select; office-js issue 5118: on another sheet than the active one it fails`,
      since: '1.1',
      call: ({ sheet, area }, _, { workbook }) => {
        if (workbook.active !== sheet) throw new OfficeError('InvalidSelection', 'The current selection is invalid for this operation.', 'Range.select');
        workbook.selection = { sheet, area: { ...area } };
        return null;
      },
    },
    clear: {
      docs: `${RANGE}#clear: All, Formats, Contents, Hyperlinks, RemoveHyperlinks`,
      since: '1.1',
      writes: true,
      call: ({ sheet, area }, [applyTo], emulator) => {
        assertWritable(sheet, emulator, 'Range.clear');
        if (rowsOf(area) * columnsOf(area) > OPERATION_LIMIT_CELLS)
          throw new OfficeError('OperationCellsExceedLimit', 'The attempted operation affects more than the limit of 33554000 cells.', 'Range.clear');
        const what = String(applyTo ?? 'All');
        for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row++) {
          const cells = sheet.rows[row];
          if (!cells) continue;
          const columns = new Set([
            ...cells.values.keys(),
            ...(cells.looks?.keys() ?? []),
            ...(cells.numberFormats?.keys() ?? []),
            ...(cells.links?.keys() ?? []),
          ]);
          for (const column of columns) {
            if (!contains(area, row, column)) continue;
            if (what === 'All' || what === 'Contents') setContent(sheet, row, column, null);
            if (what === 'All' || what === 'Formats') {
              cells.looks?.delete(column);
              cells.numberFormats?.delete(column);
            }
            if (what !== 'Contents' && what !== 'Formats') cells.links?.delete(column);
          }
        }
        if (what === 'All') sheet.validations = sheet.validations.filter((validation) => !overlaps(validation.area, area));
        raiseChanged(sheet, area, emulator, 'Local', 'ThisLocalAddin');
        return null;
      },
    },
    delete: {
      docs: `${RANGE}#delete: the cells beyond move left or up`,
      since: '1.1',
      writes: true,
      call: ({ sheet, area }, [shift], emulator) => {
        assertWritable(sheet, emulator, 'Range.delete');
        assertNoFilter(sheet, area, 'Range.delete');
        if (String(shift) === 'Up' && columnsOf(area) > 16_383) {
          deleteRows(sheet, area.top, rowsOf(area));
          emulator.references.shift(sheet, 'row', area.top, -rowsOf(area));
        } else if (String(shift) === 'Left' && rowsOf(area) > 1_048_575) {
          shiftColumns(sheet, area.left, -columnsOf(area));
          emulator.references.shift(sheet, 'column', area.left, -columnsOf(area));
        } else if (String(shift) === 'Left') shiftCells(sheet, area.top, area.bottom, area.left, -columnsOf(area));
        else throw new OfficeError('UnsupportedOperation', 'Only whole rows go up in the emulator.', 'Range.delete');
        return null;
      },
    },
    insert: {
      docs: `${RANGE}#insert: the cells there move right or down`,
      since: '1.1',
      writes: true,
      call: ({ sheet, area }, [shift], emulator) => {
        assertWritable(sheet, emulator, 'Range.insert');
        assertNoFilter(sheet, area, 'Range.insert');
        if (String(shift) === 'Down' && columnsOf(area) > 16_383) insertRows(sheet, area.top, rowsOf(area));
        else if (String(shift) === 'Right' && rowsOf(area) > 1_048_575) shiftColumns(sheet, area.left, columnsOf(area));
        else throw new OfficeError('UnsupportedOperation', 'Only whole rows and columns are put in by the emulator.', 'Range.insert');
        return range(sheet, area);
      },
    },
  },
};

const joined = (sheet: Sheet, areas: readonly Area[]): string => areas.map((area) => fullAddress(sheet, area)).join(',');

export const rangeAreasMembers: Members<Target<'RangeAreas'>> = {
  properties: {
    address: { docs: 'ref: excel/excel.rangeareas#address: the areas, separated by commas', since: '1.9', get: ({ sheet, areas }) => joined(sheet, areas) },
    areaCount: { docs: 'ref: excel/excel.rangeareas', since: '1.9', get: ({ areas }) => areas.length },
  },
  navigations: {
    areas: { docs: 'ref: excel/excel.rangeareas', since: '1.9', open: ({ sheet, areas }) => handle('RangeCollection', { sheet, areas }) },
    format: { docs: 'ref: excel/excel.rangeareas', since: '1.9', open: ({ sheet, areas }) => handle('RangeFormat', { sheet, areas }) },
    dataValidation: { docs: 'ref: excel/excel.rangeareas', since: '1.9', open: ({ sheet, areas }) => handle('DataValidation', { sheet, areas }) },
    worksheet: { docs: 'ref: excel/excel.rangeareas', since: '1.9', open: ({ sheet }) => handle('Worksheet', { sheet }) },
  },
  methods: {
    clear: {
      docs: 'ref: excel/excel.rangeareas#clear',
      since: '1.9',
      writes: true,
      call: ({ sheet, areas }, args, emulator) => {
        for (const area of areas) rangeMembers.methods?.['clear']?.call({ sheet, area }, args, emulator);
        return null;
      },
    },
  },
};

export const rangeCollectionMembers: Members<Target<'RangeCollection'>> = {
  items: ({ sheet, areas }) => areas.map((area) => range(sheet, area)),
};
