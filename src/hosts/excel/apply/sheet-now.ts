/** What must be known of a sheet, and of a table, before a plan is written: queued, and taken from Excel's answer. */
import { CHART_NAME, OWN_SHEET_NAME, type Area, type CellValue, type SheetNeed, type TableGround } from '../../../workbook';
import { areaOf, PLACE } from '../read/read-structure';
import { areasOfAddress } from '../read/read-workbook';

export interface SheetNow {
  readonly visible: boolean;
  readonly protected: boolean;
  /** Whether it has the hidden name by which our sheets are known; asked for our own sheets only. */
  readonly marked: boolean;
  /** Whether it has a chart of ours; asked for our own sheets only. */
  readonly charted: boolean;
  /** Whether people have hidden columns, which a width would show again; asked for our own sheets only. */
  readonly columnsHidden: boolean;
  /** The area that holds values; asked for our own sheets only. */
  readonly used: Area | null;
  /** Rows hidden in the span that is written; null where some are that were not when the workbook was read. */
  readonly hiddenRows: ReadonlySet<number> | null;
  /** The area in which a filter outside tables hides rows at the moment. */
  readonly filtered: Area | null;
  /** Merged areas of the span; empty where the host cannot tell. */
  readonly merged: readonly Area[];
}

export interface TableNow extends TableGround {
  /** Whether its filter hides rows at the moment. */
  readonly filtered: boolean;
}

export interface SheetQuestion extends SheetNeed {
  /** Whether rows of the span were hidden when the workbook was read: then each is asked for. */
  readonly someHidden: boolean;
}

/** No sheet of ours is wider. */
const WIDEST = 400;

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1).untrack();
}

export function queueSheet(sheet: Excel.Worksheet, { name, span, someHidden }: SheetQuestion, readsMerged: boolean) {
  const range = span ? rangeOf(sheet, span) : null;
  const queued = {
    name,
    span,
    sheet,
    range,
    rows: someHidden ? (range?.getRowProperties({ rowHidden: true }) ?? null) : null,
    mark: span ? null : sheet.names.getItemOrNullObject(OWN_SHEET_NAME),
    chart: span ? null : sheet.charts.getItemOrNullObject(CHART_NAME),
    columns: span ? null : rangeOf(sheet, { top: 0, left: 0, bottom: 0, right: WIDEST - 1 }),
    used: span ? null : sheet.getUsedRangeOrNullObject(true).untrack(),
    merged: readsMerged ? (range?.getMergedAreasOrNullObject().untrack() ?? null) : null,
    filter: span ? sheet.autoFilter : null,
    filtered: span ? sheet.autoFilter.getRangeOrNullObject().untrack() : null,
  };
  queued.sheet.load('visibility,protection/protected');
  queued.range?.load('rowHidden');
  queued.mark?.load('formula');
  queued.chart?.load('name');
  queued.columns?.load('columnHidden');
  queued.used?.load(PLACE);
  queued.merged?.load('address');
  queued.filter?.load('isDataFiltered');
  queued.filtered?.load(PLACE);
  return queued;
}

/** Undefined for a sheet that is not there. */
export function takeSheet({
  span,
  sheet,
  range,
  rows,
  mark,
  chart,
  columns,
  used,
  merged,
  filter,
  filtered,
}: ReturnType<typeof queueSheet>): SheetNow | undefined {
  if (sheet.isNullObject) return undefined;
  const hidden = rows?.value.flatMap((row, down) => (row.rowHidden && span ? [span.top + down] : []));
  return {
    visible: sheet.visibility === 'Visible',
    protected: sheet.protection.protected,
    marked: mark !== null && !mark.isNullObject,
    charted: chart !== null && !chart.isNullObject,
    // Null where some are hidden and some are not.
    columnsHidden: columns !== null && columns.columnHidden !== false,
    used: used && !used.isNullObject ? areaOf(used) : null,
    hiddenRows: hidden ? new Set(hidden) : !range || range.rowHidden === false ? new Set() : null,
    filtered: filter?.isDataFiltered && filtered && !filtered.isNullObject ? areaOf(filtered) : null,
    merged: merged && !merged.isNullObject ? areasOfAddress(merged.address) : [],
  };
}

export function queueTable(table: Excel.Table, name: string) {
  const range = table.getRange().untrack();
  const queued = { name, table, range, headers: range.getRow(0).untrack(), filter: table.autoFilter };
  queued.table.load('name,worksheet/name');
  queued.range.load(PLACE);
  queued.headers.load('values');
  queued.filter.load('isDataFiltered');
  return queued;
}

/** Undefined for a table that is not there. */
export function takeTable({ table, range, headers, filter }: ReturnType<typeof queueTable>): TableNow | undefined {
  if (table.isNullObject) return undefined;
  return {
    name: table.name,
    sheet: table.worksheet.name,
    area: areaOf(range),
    headers: (headers.values[0] ?? []) as CellValue[],
    filtered: filter.isDataFiltered,
  };
}
