/** A person's own edit as a plan: one cell gets another value, or a table one more column. */
import { FIX, formatAt, sheetNamed, valueAt, type CellValue, type ColumnEdit, type WorkbookSnapshot, type WritePlan } from '../../workbook';
import type { MappedColumn, MappedTable, Mapping } from '../mapping/types';
import { FixableCells, type FixableCell } from '../repairs/fixable-cells';
import type { QuickFix } from '../repairs/quick-fixes';
import type { NextColumn } from '../report/next-columns';
import { freeColumns } from './free-columns';

/** Null where the cell is none that can safely be edited from here, or holds something else by now. */
export function fixPlan({ at, before }: Pick<QuickFix, 'at' | 'before'>, to: string | number, where: Where): WritePlan | null {
  const { workbook, mapping, asOf } = where;
  const cell = new FixableCells(workbook, mapping).at(at);
  if (cell === null || cell.before !== before) return null;
  const { sheet, table, headerRow, header } = cell;
  const unformats = typeof to === 'number' && formatAt(workbook, sheet, at.row, at.column) === '@';
  const edit = { ...fixEdit(table, at.column, headerRow), header, headerBefore: header, rows: [at.row], values: [to], before: [before] };
  return planOf({ ...edit, guards: guardsOf(cell, at.row, at.column), ...(unformats ? { unformats } : {}) }, asOf);
}

/** Null where no table of this kind is on the sheet, or no column right beside it is empty. */
export function addColumnPlan({ field, header, sheet: name }: Pick<NextColumn, 'field' | 'header' | 'sheet'>, where: Where): WritePlan | null {
  const { workbook, mapping, asOf } = where;
  const sheet = name === null ? undefined : sheetNamed(workbook, name);
  const kind = field.slice(0, field.indexOf('.'));
  const [table] = mapping.tables.filter((one) => one.kind === kind && one.sheet === sheet?.name).sort((one, other) => other.rows.length - one.rows.length);
  if (sheet === undefined || table === undefined) return null;
  const [column] = freeColumns(table, sheet, 1);
  if (column === undefined) return null;
  const guards = guardsOf({ table, sheet, headerRow: table.headerRow }, null, column);
  return planOf({ ...fixEdit(table, column, table.headerRow), header, headerBefore: null, rows: [], values: [], before: [], guards }, asOf);
}

/** The workbook as it was audited. */
export interface Where {
  readonly workbook: WorkbookSnapshot;
  readonly mapping: Mapping;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
}

function planOf(edit: ColumnEdit, asOf: string): WritePlan {
  return { purpose: 'fix', asOf, columns: [edit], sheets: [] };
}

function fixEdit({ sheet, table }: MappedTable, column: number, headerRow: number) {
  return { sheet, table, column, headerRow, ours: false, purpose: FIX, style: 'text', width: 0 } as const;
}

/** Columns by which a row is known. */
const MOST_GUARDS = 2;
const KNOWN_BY = /\.(?:id|name|title|module|kpi|executive|person)$/;

/** By what the row, or at least its table, is known again. Of headers in two rows, those of the row in which the column has its own. */
function guardsOf({ table, sheet, headerRow }: Pick<FixableCell, 'table' | 'sheet' | 'headerRow'>, row: number | null, written: number): ColumnEdit['guards'] {
  const others = table.columns.filter(({ column }) => column !== written);
  const headed = others.filter(({ column }) => filled(valueAt(sheet, headerRow, column)));
  const tells = ({ field }: MappedColumn): boolean => field !== null && KNOWN_BY.test(field);
  const told = [...headed.filter(tells), ...(row === null ? [] : others.filter(tells)), ...headed];
  return [...new Set(told.map(({ column }) => column))].slice(0, MOST_GUARDS).map((column) => ({
    column,
    header: valueAt(sheet, headerRow, column),
    values: row === null ? [] : [valueAt(sheet, row, column)],
  }));
}

function filled(value: CellValue): boolean {
  return value !== null && value !== '';
}
