/** Every class of the Excel API the emulator imitates, by the name the API gives it. */
import type { AllMembers } from '../member';
import {
  chart,
  chartAxes,
  chartAxis,
  chartCollection,
  chartFill,
  chartLegend,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
  chartTitle,
} from './charts';
import { dataValidation, rangeBorder, rangeBorderCollection, rangeFill, rangeFont, rangeFormat } from './format';
import { namedItem, namedItemCollection } from './names';
import { rangeAreasMembers, rangeCollectionMembers, rangeMembers } from './range';
import { autoFilter, table, tableCollection, tableColumn, tableColumnCollection, tableScopedCollection } from './tables';
import { application, functionResult, functions, runtime, workbook, workbookProtection } from './workbook';
import { pageBreak, pageBreakCollection, pageLayout, worksheet, worksheetCollection, worksheetFreezePanes, worksheetProtection } from './worksheets';

export const MEMBERS: AllMembers = {
  Workbook: workbook,
  Application: application,
  WorkbookProtection: workbookProtection,
  Runtime: runtime,
  Functions: functions,
  FunctionResult: functionResult,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  AutoFilter: autoFilter,
  Range: rangeMembers,
  RangeAreas: rangeAreasMembers,
  RangeCollection: rangeCollectionMembers,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  DataValidation: dataValidation,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
};
