/** `Excel.RangeFormat`, `RangeFill`, `RangeFont`, `RangeBorder`, `DataValidation`, over one range or several. */
import { overlaps, type Area } from '../../../src/workbook/address';
import type { Emulator } from '../emulator';
import { handle, type Target } from '../handle';
import type { Members, Property } from '../member';
import { DEFAULT_LOOK, rowOf, type Look, type Sheet } from '../model/sheet';
import { assertWritable } from '../model/write-cells';
import { OPERATION_LIMIT_CELLS } from './range';
import { OfficeError } from '../office-error';

interface Formatted {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

function eachLook({ sheet, areas }: Formatted, emulator: Emulator, member: string, change: (look: Look) => void): void {
  assertWritable(sheet, emulator, member);
  let cells = 0;
  for (const area of areas) {
    cells += (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells > OPERATION_LIMIT_CELLS)
      throw new OfficeError('OperationCellsExceedLimit', 'The attempted operation affects more than the limit of 33554000 cells.', member);
    for (let row = area.top; row <= area.bottom; row++) {
      const looks = (rowOf(sheet, row).looks ??= new Map());
      for (let column = area.left; column <= area.right; column++) {
        const look = { ...looks.get(column) };
        change(look);
        looks.set(column, look);
      }
    }
  }
}

/** In points. */
const STANDARD_WIDTH = 48;

/** One answer for all cells; null where they differ (excel-add-ins-blank-null-values). */
function commonLook<K extends keyof Look>({ sheet, areas }: Formatted, name: K): Look[K] | null {
  let found: Look[K] | undefined;
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const held = sheet.rows[row]?.looks?.get(column)?.[name] ?? DEFAULT_LOOK[name];
        if (found !== undefined && held !== found) return null;
        found = held;
      }
    }
  }
  return found ?? null;
}

const look = <K extends keyof Look>(member: string, name: K, since = '1.1'): Property<Formatted> => ({
  docs: `ref: excel/excel.${member.toLowerCase().replace('.', '#')}`,
  since,
  get: (target) => commonLook(target, name),
  set: (target, value, emulator) => eachLook(target, emulator, member, (held) => void (held[name] = value as NonNullable<Look[K]>)),
});

export const rangeFormat: Members<Formatted> = {
  properties: {
    wrapText: look('RangeFormat.wrapText', 'wrap'),
    horizontalAlignment: look('RangeFormat.horizontalAlignment', 'horizontal'),
    verticalAlignment: look('RangeFormat.verticalAlignment', 'vertical'),
    indentLevel: look('RangeFormat.indentLevel', 'indent', '1.9'),
    columnWidth: {
      docs: 'ref: excel/excel.rangeformat#columnWidth: of all columns of the range, in points; as in the window, a width shows a hidden column',
      since: '1.2',
      get: ({ sheet, areas: [area] }) => sheet.columnWidths.get(area?.left ?? 0) ?? STANDARD_WIDTH,
      set: ({ sheet, areas }, value, emulator) => {
        assertWritable(sheet, emulator, 'RangeFormat.columnWidth');
        for (const area of areas)
          for (let column = area.left; column <= area.right; column++) {
            sheet.columnWidths.set(column, Number(value));
            if (Number(value) > 0) sheet.hiddenColumns.delete(column);
          }
      },
    },
    useStandardWidth: {
      docs: 'ref: excel/excel.rangeformat#useStandardWidth: true gives the columns the width of the sheet',
      since: '1.7',
      get: ({ sheet, areas: [area] }) => !sheet.columnWidths.has(area?.left ?? 0),
      set: ({ sheet, areas }, value, emulator) => {
        assertWritable(sheet, emulator, 'RangeFormat.useStandardWidth');
        for (const area of areas) for (let column = area.left; value === true && column <= area.right; column++) sheet.columnWidths.delete(column);
      },
    },
  },
  navigations: {
    fill: { docs: 'ref: excel/excel.rangeformat', since: '1.1', open: (target) => handle('RangeFill', target) },
    font: { docs: 'ref: excel/excel.rangeformat', since: '1.1', open: (target) => handle('RangeFont', target) },
    borders: { docs: 'ref: excel/excel.rangeformat', since: '1.1', open: (target) => handle('RangeBorderCollection', target) },
  },
};

export const rangeFill: Members<Formatted> = {
  properties: {
    color: look('RangeFill.color', 'fill'),
    pattern: {
      docs: 'ref: excel/excel.rangefill#pattern: None without a fill, Solid with one, null where cells differ',
      since: '1.9',
      get: (target) => {
        const fill = commonLook(target, 'fill');
        return fill === null ? null : fill === DEFAULT_LOOK.fill ? 'None' : 'Solid';
      },
    },
  },
  methods: {
    clear: {
      docs: 'ref: excel/excel.rangefill#clear',
      since: '1.1',
      writes: true,
      call: (target, _, emulator) => {
        eachLook(target, emulator, 'RangeFill.clear', (held) => void delete held.fill);
        return null;
      },
    },
  },
};

export const rangeFont: Members<Formatted> = {
  properties: {
    color: look('RangeFont.color', 'color'),
    bold: look('RangeFont.bold', 'bold'),
    italic: look('RangeFont.italic', 'italic'),
    size: look('RangeFont.size', 'size'),
    name: look('RangeFont.name', 'fontName'),
    underline: look('RangeFont.underline', 'underline'),
  },
};

export const rangeBorderCollection: Members<Formatted> = {
  item: (target, key) => handle('RangeBorder', { ...target, side: String(key) }),
};

const border = (name: string): Property<Target<'RangeBorder'>> => ({
  docs: `ref: excel/excel.rangeborder#${name}`,
  since: '1.1',
  get: ({ sheet, areas: [area], side }) => (area ? (sheet.rows[area.top]?.looks?.get(area.left)?.borders?.[`${side}.${name}`] ?? null) : null),
  set: (target, value, emulator) =>
    eachLook(target, emulator, `RangeBorder.${name}`, (held) => {
      held.borders = { ...held.borders, [`${target.side}.${name}`]: String(value) };
    }),
});

export const rangeBorder: Members<Target<'RangeBorder'>> = {
  properties: { style: border('style'), color: border('color'), weight: border('weight') },
};

function without({ sheet, areas }: Formatted): void {
  sheet.validations = sheet.validations.filter((validation) => !areas.some((area) => overlaps(area, validation.area)));
}

const extra = (name: string): Property<Formatted> => ({
  docs: `ref: excel/excel.datavalidation#${name}`,
  since: '1.8',
  set: ({ sheet, areas }, value, emulator) => {
    assertWritable(sheet, emulator, `DataValidation.${name}`);
    for (const validation of sheet.validations) if (areas.some((area) => overlaps(area, validation.area))) validation.extras[name] = value;
  },
});

export const dataValidation: Members<Formatted> = {
  properties: {
    rule: {
      docs: 'docs: excel/excel-add-ins-data-validation.md: a list as text of at most 255 characters separated by commas, or a range',
      since: '1.8',
      get: ({ sheet, areas: [area] }) => sheet.validations.find((validation) => area && overlaps(validation.area, area))?.rule ?? null,
      set: (target, value, emulator) => {
        assertWritable(target.sheet, emulator, 'DataValidation.rule');
        const rule = value as { list?: { source?: unknown } };
        if (typeof rule.list?.source === 'string' && rule.list.source.length > 255)
          throw new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', 'DataValidation.rule');
        without(target);
        for (const area of target.areas) target.sheet.validations.push({ area, rule: { ...rule }, extras: {} });
      },
    },
    errorAlert: extra('errorAlert'),
    prompt: extra('prompt'),
    ignoreBlanks: extra('ignoreBlanks'),
  },
  methods: {
    clear: {
      docs: 'ref: excel/excel.datavalidation#clear',
      since: '1.8',
      writes: true,
      call: (target, _, emulator) => {
        assertWritable(target.sheet, emulator, 'DataValidation.clear');
        without(target);
        return null;
      },
    },
  },
};
