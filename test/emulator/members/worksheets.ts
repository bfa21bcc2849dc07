/** `Excel.WorksheetCollection`, `Worksheet`, `WorksheetProtection`, `WorksheetFreezePanes`. */
import type { Emulator } from '../emulator';
import { EVENT_CHANGED, EVENT_SELECTED } from '../events';
import { handle, type HandleOf } from '../handle';
import type { Members } from '../member';
import { areaOfAddress, areasOfList } from '../model/parse-address';
import { makeSheet, usedRange, type Sheet } from '../model/sheet';
import { A1, sheetOf } from '../model/workbook';
import { OfficeError } from '../office-error';
import type { Area } from '../../../src/workbook/address';

const COLLECTION = 'ref: excel/excel.worksheetcollection';
const WORKSHEET = 'ref: excel/excel.worksheet';
const PANES = 'ref: excel/excel.worksheetfreezepanes';
const UNDO = 'docs: excel/excel-add-ins-undo-capabilities.md';

const opened = (sheet: Sheet): HandleOf<'Worksheet'> => handle('Worksheet', { sheet });

function checkName(name: string, { workbook }: Emulator, except?: Sheet): void {
  const taken = sheetOf(workbook, name);
  if (taken && taken !== except) throw new OfficeError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 'Worksheet.name');
  if (name.length === 0 || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', 'Worksheet.name');
  }
}

export const worksheetCollection: Members<object> = {
  items: (_, { workbook }) => workbook.sheets.map(opened),
  item: (_, key, { workbook }) => {
    const sheet = sheetOf(workbook, String(key));
    return sheet ? opened(sheet) : null;
  },
  methods: {
    add: {
      docs: `${COLLECTION}#add: at the end; "if you wish to activate the newly added worksheet, call .activate() on it"; office-js issue 6170 on undo`,
      since: '1.1',
      writes: true,
      clearsUndo: 'desktop',
      call: (_, [name], emulator) => {
        if (emulator.workbook.readOnly || emulator.workbook.structureProtected)
          throw new OfficeError('AccessDenied', 'You cannot perform the requested operation.', 'WorksheetCollection.add');
        let number = emulator.workbook.sheets.length + 1;
        while (sheetOf(emulator.workbook, `Sheet${number}`)) number += 1;
        const wanted = typeof name === 'string' ? name : `Sheet${number}`;
        checkName(wanted, emulator);
        const sheet = makeSheet(wanted);
        emulator.workbook.sheets.push(sheet);
        return opened(sheet);
      },
    },
    getItemOrNullObject: {
      docs: `${COLLECTION}#getItemOrNullObject`,
      since: '1.4',
      call: (_, [key], { workbook }) => {
        const sheet = sheetOf(workbook, String(key));
        return sheet ? opened(sheet) : null;
      },
    },
    getActiveWorksheet: { docs: `${COLLECTION}#getActiveWorksheet`, since: '1.1', call: (_, __, { workbook }) => opened(workbook.active) },
    _RegisterDataChangedEvent: {
      docs: 'docs: excel/excel-add-ins-events.md, "Register an event handler"; office-js issue 2543: empties the undo list on Windows',
      since: '1.9',
      clearsUndo: 'desktop',
      call: (_, __, emulator) => {
        emulator.events.register(EVENT_CHANGED);
        return null;
      },
    },
    _RegisterSelectionChangedEvent: {
      docs: 'docs: excel/excel-add-ins-events.md, "Register an event handler"; office-js issue 2543: empties the undo list on Windows',
      since: '1.9',
      clearsUndo: 'desktop',
      call: (_, __, emulator) => {
        emulator.events.register(EVENT_SELECTED);
        return null;
      },
    },
    _UnregisterSelectionChangedEvent: {
      docs: 'docs: excel/excel-add-ins-events.md, "Remove an event handler"',
      since: '1.9',
      call: (_, __, emulator) => {
        emulator.events.unregister(EVENT_SELECTED);
        return null;
      },
    },
    _UnregisterDataChangedEvent: {
      docs: 'docs: excel/excel-add-ins-events.md, "Remove an event handler"',
      since: '1.9',
      call: (_, __, emulator) => {
        emulator.events.unregister(EVENT_CHANGED);
        return null;
      },
    },
  },
};

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

export const worksheet: Members<{ readonly sheet: Sheet }> = {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    id: { docs: WORKSHEET, since: '1.1', get: ({ sheet }) => sheet.id },
    name: {
      docs: `${WORKSHEET}#name: unique, under 32 characters; ${UNDO}`,
      since: '1.1',
      clearsUndo: 'desktop',
      get: ({ sheet }) => sheet.name,
      set: ({ sheet }, value, emulator) => {
        checkName(String(value), emulator, sheet);
        sheet.name = String(value);
      },
    },
    position: { docs: WORKSHEET, since: '1.1', get: ({ sheet }, { workbook }) => workbook.sheets.indexOf(sheet) },
    visibility: {
      docs: `${WORKSHEET}#visibility; ${UNDO}`,
      since: '1.1',
      clearsUndo: 'desktop',
      get: ({ sheet }) => VISIBILITY[sheet.visibility],
      set: ({ sheet }, value, { workbook }) => {
        const next = (Object.keys(VISIBILITY) as (keyof typeof VISIBILITY)[]).find((key) => VISIBILITY[key].toLowerCase() === String(value).toLowerCase());
        const others = workbook.sheets.some((other) => other !== sheet && other.visibility === 'visible');
        if (!next || (next !== 'visible' && !others))
          throw new OfficeError('InvalidOperation', 'The operation attempted is invalid on the object.', 'Worksheet.visibility');
        sheet.visibility = next;
      },
    },
    tabColor: {
      docs: `${WORKSHEET}#tabColor: "#RRGGBB", empty for automatic`,
      since: '1.7',
      get: ({ sheet }) => sheet.tabColor,
      set: ({ sheet }, value) => {
        sheet.tabColor = String(value);
      },
    },
  },
  navigations: {
    protection: { docs: WORKSHEET, since: '1.2', open: ({ sheet }) => handle('WorksheetProtection', { sheet }) },
    tables: { docs: WORKSHEET, since: '1.1', open: ({ sheet }) => handle('TableCollection', { sheet }) },
    autoFilter: { docs: WORKSHEET, since: '1.9', open: ({ sheet }) => handle('AutoFilter', { sheet, table: undefined }) },
    names: { docs: `${WORKSHEET}#names: those scoped to the worksheet`, since: '1.4', open: ({ sheet }) => handle('NamedItemCollection', { sheet }) },
    charts: { docs: `${WORKSHEET}#charts`, since: '1.1', open: ({ sheet }) => handle('ChartCollection', { sheet }) },
    horizontalPageBreaks: { docs: `${WORKSHEET}#horizontalPageBreaks`, since: '1.9', open: ({ sheet }) => handle('PageBreakCollection', { sheet }) },
    pageLayout: { docs: WORKSHEET, since: '1.9', open: ({ sheet }) => handle('PageLayout', { sheet }) },
    freezePanes: { docs: WORKSHEET, since: '1.7', open: ({ sheet }) => handle('WorksheetFreezePanes', { sheet }) },
  },
  methods: {
    getRange: {
      docs: `${WORKSHEET}#getRange: the whole sheet without an address`,
      since: '1.1',
      call: ({ sheet }, [address]) =>
        handle('Range', { sheet, area: areaOfAddress(typeof address === 'string' ? address : 'A1:XFD1048576', 'Worksheet.getRange') }),
    },
    getRangeByIndexes: {
      docs: `${WORKSHEET}#getRangeByIndexes`,
      since: '1.7',
      call: ({ sheet }, args) => {
        const [top = 0, left = 0, rows = 1, columns = 1] = args.map(Number);
        return handle('Range', { sheet, area: { top, left, bottom: top + rows - 1, right: left + columns - 1 } });
      },
    },
    getRanges: {
      docs: `${WORKSHEET}#getRanges: addresses separated by commas; docs: excel/excel-add-ins-troubleshooting.md on the limit of 8,192 characters`,
      since: '1.9',
      call: ({ sheet }, [addresses]) => handle('RangeAreas', { sheet, areas: areasOfList(String(addresses), 'Worksheet.getRanges') }),
    },
    getUsedRange: {
      docs: `${WORKSHEET}#getUsedRange: the top left cell of an empty sheet`,
      since: '1.1',
      call: ({ sheet }, [valuesOnly]) => handle('Range', { sheet, area: usedRange(sheet, valuesOnly === true) ?? A1 }),
    },
    getUsedRangeOrNullObject: {
      docs: `${WORKSHEET}#getUsedRangeOrNullObject: cells with values only, where asked for`,
      since: '1.4',
      call: ({ sheet }, [valuesOnly]) => {
        const area: Area | undefined = usedRange(sheet, valuesOnly === true);
        return area ? handle('Range', { sheet, area }) : null;
      },
    },
    activate: {
      docs: `${WORKSHEET}#activate`,
      since: '1.1',
      call: ({ sheet }, _, { workbook }) => {
        if (sheet.visibility !== 'visible')
          throw new OfficeError('InvalidOperation', 'The operation attempted is invalid on the object.', 'Worksheet.activate');
        workbook.active = sheet;
        workbook.selection = { sheet, area: A1 };
        return null;
      },
    },
    delete: {
      docs: `${WORKSHEET}#delete: "if the worksheet's visibility is set to VeryHidden the delete operation will fail"; ${UNDO}`,
      since: '1.1',
      writes: true,
      clearsUndo: 'everywhere',
      call: ({ sheet }, _, { workbook }) => {
        if (workbook.structureProtected) throw new OfficeError('AccessDenied', 'You cannot perform the requested operation.', 'Worksheet.delete');
        const others = workbook.sheets.filter((other) => other !== sheet);
        const first = others.find((other) => other.visibility === 'visible');
        if (!first || sheet.visibility === 'veryHidden' || workbook.readOnly)
          throw new OfficeError('InvalidOperation', 'The operation attempted is invalid on the object.', 'Worksheet.delete');
        workbook.sheets = others;
        if (workbook.active === sheet) workbook.active = first;
        if (workbook.selection.sheet === sheet) workbook.selection = { sheet: first, area: A1 };
        return null;
      },
    },
  },
};

export const worksheetProtection: Members<{ readonly sheet: Sheet }> = {
  properties: { protected: { docs: 'ref: excel/excel.worksheetprotection', since: '1.2', get: ({ sheet }) => sheet.protected } },
};

const PAGE = 'ref: excel/excel.pagelayout';

export const pageLayout: Members<{ readonly sheet: Sheet }> = {
  properties: {
    orientation: {
      docs: `${PAGE}#orientation`,
      since: '1.9',
      get: ({ sheet }) => sheet.page.orientation ?? 'Portrait',
      set: ({ sheet }, value) => {
        sheet.page.orientation = String(value);
      },
    },
    paperSize: {
      docs: `${PAGE}#paperSize`,
      since: '1.9',
      get: ({ sheet }) => sheet.page.paper ?? 'Letter',
      set: ({ sheet }, value) => {
        sheet.page.paper = String(value);
      },
    },
    zoom: {
      docs: `${PAGE}#zoom: fitted to a number of pages, or scaled`,
      since: '1.9',
      get: ({ sheet }) => sheet.page.zoom ?? { scale: 100 },
      set: ({ sheet }, value) => {
        sheet.page.zoom = value;
      },
    },
  },
  methods: {
    setPrintArea: {
      docs: `${PAGE}#setPrintArea`,
      since: '1.9',
      writes: true,
      call: ({ sheet }, [area]) => {
        sheet.page.printArea = String(area);
        return null;
      },
    },
    setPrintTitleRows: {
      docs: `${PAGE}#setPrintTitleRows: "the rows to be repeated at the top of each page"`,
      since: '1.9',
      writes: true,
      call: ({ sheet }, [rows]) => {
        sheet.page.titleRows = String(rows);
        return null;
      },
    },
  },
};

const BREAKS = 'ref: excel/excel.pagebreakcollection';

export const pageBreakCollection: Members<{ readonly sheet: Sheet }> = {
  methods: {
    add: {
      docs: `${BREAKS}#add: before the top left cell of the range`,
      since: '1.9',
      writes: true,
      call: ({ sheet }, [range]) => {
        (sheet.page.breaks ??= []).push(String(range));
        return handle('PageBreak', {});
      },
    },
    removePageBreaks: {
      docs: `${BREAKS}#removePageBreaks: all manual ones`,
      since: '1.9',
      writes: true,
      call: ({ sheet }) => {
        delete sheet.page.breaks;
        return null;
      },
    },
  },
};

export const pageBreak: Members<object> = {};

/** Some files refuse it, for reasons that nobody has found (office-js issues 2196, 2014). */
function assertPanes({ options }: Emulator): void {
  if (options.panesFail === true) throw new OfficeError('InvalidOperation', 'The operation attempted is invalid on the object.', 'WorksheetFreezePanes');
}

export const worksheetFreezePanes: Members<{ readonly sheet: Sheet }> = {
  methods: {
    freezeRows: {
      docs: `${PANES}#freezeRows: the top rows`,
      since: '1.7',
      writes: true,
      call: ({ sheet }, [count], emulator) => {
        assertPanes(emulator);
        sheet.frozen = { rows: Number(count), columns: 0 };
        return null;
      },
    },
    freezeColumns: {
      docs: `${PANES}#freezeColumns: the leftmost columns`,
      since: '1.7',
      writes: true,
      call: ({ sheet }, [count], emulator) => {
        assertPanes(emulator);
        sheet.frozen = { rows: 0, columns: Number(count) };
        return null;
      },
    },
    freezeAt: {
      docs: `${PANES}#freezeAt: "the range corresponds to cells that will be frozen in the top- and left-most pane"`,
      since: '1.7',
      writes: true,
      call: ({ sheet }, [range], emulator) => {
        assertPanes(emulator);
        const frozen = typeof range === 'string' ? areaOfAddress(range, 'WorksheetFreezePanes.freezeAt') : (range as HandleOf<'Range'>).target.area;
        sheet.frozen = { rows: frozen.bottom + 1, columns: frozen.right + 1 };
        return null;
      },
    },
    unfreeze: {
      docs: `${PANES}#unfreeze; office-js issue 1463: fails on hidden sheets of older builds`,
      since: '1.7',
      writes: true,
      call: ({ sheet }, _, emulator) => {
        assertPanes(emulator);
        if (sheet.visibility !== 'visible')
          throw new OfficeError('InvalidOperation', 'The operation attempted is invalid on the object.', 'WorksheetFreezePanes.unfreeze');
        sheet.frozen = { rows: 0, columns: 0 };
        return null;
      },
    },
  },
};
