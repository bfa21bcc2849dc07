/** KPIs by period with a row for what was wanted and one for what was reached: a column says which is which. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import { figuresSaid } from './period-header';
import { notUsed } from './reasons';
import type { MappedColumn, MappedTable } from './types';

const MOST_ROWS = 200;
const MOST = 0.8;

/** The table with the column that says what its rows hold, where there is one. */
export function withFigureRows(table: MappedTable, sheet: SheetSnapshot): MappedTable {
  if (table.kind !== 'kpi' || !table.columns.some(({ reading }) => reading !== undefined)) return table;
  const figures = table.columns.find((column) => isFigures(column, table, sheet));
  if (figures === undefined) return table;
  const columns = table.columns.map((column): MappedColumn => (column === figures ? { ...column, ...notUsed({ code: 'tells-figures' }) } : column));
  return { ...table, columns, figures: figures.column };
}

function isFigures({ field, reading, column }: MappedColumn, { rows }: MappedTable, sheet: SheetSnapshot): boolean {
  if (reading !== undefined || (field !== null && field !== 'kpi.class')) return false;
  const texts = rows.slice(0, MOST_ROWS).map((row) => String(valueAt(sheet, row, column) ?? '').trim());
  const said = texts.map(figuresSaid).filter((one) => one !== null);
  return said.includes('target') && said.includes('value') && said.length >= texts.length * MOST;
}
