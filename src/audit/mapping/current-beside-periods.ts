/** A column "Current" beside columns of periods: where it stands on another scale, as a score or a share of the goal does, it is not where the KPI stands. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import { notUsed } from './reasons';
import type { MappedTable } from './types';

const MOST_ROWS = 200;
const FEWEST_PERIODS = 2;
/** What a KPI may move beyond the readings beside it. */
const BEYOND = 2;
/** How near to the readings a hundredfold lies that is but written as a percentage. */
const NEAR = 1.1;

export function withoutOtherCurrent(table: MappedTable, sheet: SheetSnapshot): MappedTable {
  const current = table.columns.find(({ field, how }) => field === 'kpi.current' && how !== 'by hand' && how !== 'vendor layout');
  const readings = table.columns.filter(({ reading }) => reading?.of === 'value');
  if (table.kind !== 'kpi' || current === undefined || readings.length < FEWEST_PERIODS) return table;
  const numberAt = (row: number, column: number): number | null => {
    const value = valueAt(sheet, row, column);
    return typeof value === 'number' ? Math.abs(value) : null;
  };
  const rows = table.rows.slice(0, MOST_ROWS).flatMap((row) => {
    const [value, beside] = [numberAt(row, current.column), readings.flatMap(({ column }) => numberAt(row, column) ?? [])];
    return value === null || beside.length === 0 ? [] : [{ value, least: Math.min(...beside), most: Math.max(...beside) }];
  });
  const within = (factor: number, beyond: number): boolean[] =>
    rows.map(({ value, least, most }) => value * factor >= least / beyond && value * factor <= most * beyond);
  const isElsewhere = rows.length > 1 && !within(1, BEYOND).some(Boolean) && ![100, 0.01].some((factor) => within(factor, NEAR).every(Boolean));
  if (!isElsewhere) return table;
  return { ...table, columns: table.columns.map((column) => (column === current ? { ...column, ...notUsed({ code: 'far-from-periods' }) } : column)) };
}
