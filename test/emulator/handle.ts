/** What an object path stands for in the emulated workbook: one kind for each class of the Excel API that we use. */
import type { Area } from '../../src/workbook/address';
import type { Axis, Chart, Series, Sheet, SheetName } from './model/sheet';
import type { Table, TableColumn } from './model/table';

interface Targets {
  Workbook: object;
  Application: object;
  WorkbookProtection: object;
  Runtime: object;
  Functions: object;
  FunctionResult: { readonly value: unknown };
  WorksheetCollection: object;
  Worksheet: { readonly sheet: Sheet };
  WorksheetProtection: { readonly sheet: Sheet };
  WorksheetFreezePanes: { readonly sheet: Sheet };
  PageLayout: { readonly sheet: Sheet };
  NamedItemCollection: { readonly sheet: Sheet };
  /** `isNew` where the batch itself has added it. */
  NamedItem: { readonly name: SheetName; readonly isNew: boolean };
  AutoFilter: { readonly sheet: Sheet; readonly table: Table | undefined };
  Range: { readonly sheet: Sheet; area: Area };
  RangeAreas: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  RangeCollection: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  RangeFormat: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  RangeFill: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  RangeFont: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  RangeBorderCollection: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  RangeBorder: { readonly sheet: Sheet; readonly areas: readonly Area[]; readonly side: string };
  DataValidation: { readonly sheet: Sheet; readonly areas: readonly Area[] };
  TableCollection: { readonly sheet: Sheet | undefined };
  TableScopedCollection: { readonly sheet: Sheet; readonly area: Area };
  Table: { readonly sheet: Sheet; readonly table: Table };
  TableColumnCollection: { readonly sheet: Sheet; readonly table: Table };
  PageBreakCollection: { readonly sheet: Sheet };
  PageBreak: object;
  ChartCollection: { readonly sheet: Sheet };
  Chart: { readonly sheet: Sheet; readonly chart: Chart };
  ChartTitle: { readonly chart: Chart };
  ChartLegend: { readonly chart: Chart };
  ChartAxes: { readonly chart: Chart };
  ChartAxis: { readonly axis: Axis };
  ChartSeriesCollection: { readonly chart: Chart };
  ChartSeries: { readonly series: Series };
  ChartSeriesFormat: { readonly series: Series };
  ChartFill: { readonly series: Series };
  ChartLineFormat: { readonly series: Series };
  TableColumn: { readonly sheet: Sheet; readonly table: Table; readonly column: TableColumn };
}

export type Kind = keyof Targets;
export type Target<K extends Kind> = Targets[K];
export type HandleOf<K extends Kind> = { readonly kind: K; readonly target: Targets[K] };
export type Handle = { [K in Kind]: HandleOf<K> }[Kind];

export function handle<K extends Kind>(kind: K, target: Targets[K]): HandleOf<K> {
  return { kind, target };
}

export function isHandle(value: unknown): value is Handle {
  return typeof value === 'object' && value !== null && 'kind' in value && 'target' in value;
}
