/** `Excel.Workbook`, `Application`, `Runtime`, `Functions`. */
import { handle } from '../handle';
import type { Members } from '../member';
import { OfficeError } from '../office-error';

const WORKBOOK_REFERENCE = 'ref: excel/excel.workbook';

export const workbook: Members<object> = {
  properties: {
    name: { docs: WORKBOOK_REFERENCE, since: '1.7', get: (_, { workbook: held }) => held.name },
    readOnly: { docs: WORKBOOK_REFERENCE, since: '1.8', get: (_, { workbook: held }) => held.readOnly },
  },
  navigations: {
    worksheets: { docs: WORKBOOK_REFERENCE, since: '1.1', open: () => handle('WorksheetCollection', {}) },
    tables: { docs: WORKBOOK_REFERENCE, since: '1.1', open: () => handle('TableCollection', { sheet: undefined }) },
    protection: { docs: WORKBOOK_REFERENCE, since: '1.7', open: () => handle('WorkbookProtection', {}) },
    application: { docs: WORKBOOK_REFERENCE, since: '1.1', open: () => handle('Application', {}) },
    functions: { docs: WORKBOOK_REFERENCE, since: '1.2', open: () => handle('Functions', {}) },
    _Runtime: { docs: 'ref: excel/excel.runtime', since: '1.5', open: () => handle('Runtime', {}) },
  },
  methods: {
    getActiveCell: {
      docs: 'ref: excel/excel.workbook#getActiveCell',
      since: '1.7',
      call: (_, __, { workbook: { selection } }) =>
        handle('Range', {
          sheet: selection.sheet,
          area: { top: selection.area.top, left: selection.area.left, bottom: selection.area.top, right: selection.area.left },
        }),
    },
    getSelectedRange: {
      docs: 'ref: excel/excel.workbook#getSelectedRange',
      since: '1.1',
      call: (_, __, { workbook: { selection } }) => handle('Range', { sheet: selection.sheet, area: { ...selection.area } }),
    },
  },
};

export const workbookProtection: Members<object> = {
  properties: {
    protected: {
      docs: 'ref: excel/excel.workbookprotection: whether the structure is protected',
      since: '1.7',
      get: (_, { workbook: held }) => held.structureProtected,
    },
  },
};

export const application: Members<object> = {
  methods: {
    suspendApiCalculationUntilNextSync: {
      docs: 'docs: excel/performance.md, "Suspend calculation temporarily"',
      since: '1.6',
      call: (_, __, emulator) => {
        emulator.switches.calculationSuspended += 1;
        return null;
      },
    },
    suspendScreenUpdatingUntilNextSync: {
      docs: 'docs: excel/performance.md, "Suspend screen updating": once, not in a loop',
      since: '1.9',
      call: (_, __, emulator) => {
        emulator.switches.screenSuspended += 1;
        return null;
      },
    },
  },
};

export const runtime: Members<object> = {
  properties: {
    enableEvents: {
      docs: 'docs: excel/excel-add-ins-events.md, "Enable and disable events"',
      since: '1.8',
      get: (_, emulator) => emulator.switches.events,
      set: (_, value, emulator) => {
        emulator.switches = { ...emulator.switches, events: value === true };
      },
    },
  },
};

export const functions: Members<object> = {
  methods: {
    date: {
      docs: 'ref: excel/excel.functions#date: "the number that represents the date in Microsoft Excel date-time code"',
      since: '1.2',
      call: (_, args, { workbook: held }) => {
        const [year, month, day] = args.map(Number);
        if (year === undefined || month === undefined || day === undefined)
          throw new OfficeError('InvalidArgument', 'DATE takes a year, a month and a day.', 'Functions.date');
        const serial = Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
        return handle('FunctionResult', { value: held.date1904 ? serial - 1462 : serial });
      },
    },
  },
};

export const functionResult: Members<{ readonly value: unknown }> = {
  properties: { value: { docs: 'ref: excel/excel.functionresult', since: '1.2', get: ({ value }) => value } },
};
