/** What there is in the workbook: sheets, tables, used areas, filters. Two round trips, whatever their number. */
import { isSameName, LEDGER_REST_COLUMN, LEDGER_SHEET, markOfFormula, OWN_SHEET_NAME, type Area, type Visibility } from '../../../workbook';
import { ask, type Answered, type Excelling } from '../ask';
import { remedyOf } from '../errors';

export interface TableStructure {
  readonly name: string;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

export interface SheetStructure {
  /** Excel's own, which a renamed sheet keeps. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** What we called it, as its hidden name says. */
  readonly mark?: string;
  /** The area that holds values; null for an empty sheet. */
  readonly used: Area | null;
  /** All used rows hidden, none, or some (null). */
  readonly hidden: boolean | null;
  readonly filtered: Area | null;
  readonly tables: readonly TableStructure[];
  /** The first rows of the ledger, as far as an audit needs them: this answer has room for them. */
  readonly first?: readonly (readonly unknown[])[];
}

export interface WorkbookStructure {
  readonly name: string;
  readonly readOnly: boolean;
  readonly date1904: boolean;
  readonly sheets: readonly SheetStructure[];
}

interface Names extends Pick<WorkbookStructure, 'name' | 'readOnly' | 'date1904'> {
  readonly sheets: readonly Pick<SheetStructure, 'id' | 'name' | 'visibility' | 'protected'>[];
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly headerRow: boolean; readonly totalsRow: boolean }[];
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };
/** The serial number of 1 January 2000 where days count from 1904. */
const NEW_CENTURY_1904 = 35_064;
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

async function readNames(context: Excel.RequestContext, answered: Answered): Promise<Names> {
  const { workbook } = context;
  workbook.load('name,readOnly');
  const sheets = workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const tables = workbook.tables;
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
  // Excel has no property for its date system, but its DATE function follows it.
  const newCentury = workbook.functions.date(2000, 1, 1);
  newCentury.load('value');
  await answered(context.sync());
  return {
    name: workbook.name,
    readOnly: workbook.readOnly,
    date1904: newCentury.value === NEW_CENTURY_1904,
    sheets: sheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
      protected: sheet.protection.protected,
    })),
    tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name, headerRow: table.showHeaders, totalsRow: table.showTotals })),
  };
}

/** Rows of the ledger that come with the places; each has some thirty thousand characters. */
const LEDGER_ROWS = 110;

async function readPlaces(context: Excel.RequestContext, answered: Answered, names: Names, withLedger: boolean): Promise<WorkbookStructure> {
  const { worksheets, tables } = context.workbook;
  const places = names.sheets.map(({ name }) => {
    const sheet = worksheets.getItem(name);
    const ledger = withLedger && isSameName(name, LEDGER_SHEET) ? sheet.getRangeByIndexes(0, 0, LEDGER_ROWS, LEDGER_REST_COLUMN).untrack() : null;
    ledger?.load('values');
    // Values only: a sheet with stray formatting must not read as a million rows.
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load(`${PLACE},rowHidden`);
    const filter = sheet.autoFilter.getRangeOrNullObject().untrack();
    filter.load(PLACE);
    const mark = sheet.names.getItemOrNullObject(OWN_SHEET_NAME);
    mark.load('formula');
    return { used, filter, mark, ledger };
  });
  const ranges = names.tables.map(({ name }) => {
    const range = tables.getItem(name).getRange().untrack();
    range.load(PLACE);
    return range;
  });
  await answered(context.sync());
  const sheets = names.sheets.map((sheet, index): SheetStructure => {
    const { used, filter, mark, ledger } = places[index] as (typeof places)[number];
    const first = ledger?.values as unknown[][] | null | undefined;
    const own = names.tables.flatMap((table, at) => {
      const range = ranges[at];
      return table.sheet === sheet.name && range ? [{ name: table.name, area: areaOf(range), headerRow: table.headerRow, totalsRow: table.totalsRow }] : [];
    });
    const called = mark.isNullObject ? undefined : markOfFormula(String(mark.formula));
    return {
      ...sheet,
      ...(called === undefined ? {} : { mark: called }),
      used: used.isNullObject ? null : areaOf(used),
      hidden: used.isNullObject ? false : used.rowHidden,
      filtered: filter.isNullObject ? null : areaOf(filter),
      tables: own,
      ...(first ? { first } : {}),
    };
  });
  return { name: names.name, readOnly: names.readOnly, date1904: names.date1904, sheets };
}

/** `withLedger`: what an audit needs of the ledger is wanted along with it. */
export async function readStructure(excel: Excelling, withLedger: boolean): Promise<WorkbookStructure> {
  const names = await ask(excel, readNames);
  if (!withLedger) return ask(excel, (context, answered) => readPlaces(context, answered, names, false));
  try {
    return await ask(excel, (context, answered) => readPlaces(context, answered, names, true));
  } catch (error) {
    // A sheet of its name may hold anything: then it is read like any other.
    if (remedyOf(error) !== 'smaller') throw error;
    return ask(excel, (context, answered) => readPlaces(context, answered, names, false));
  }
}
