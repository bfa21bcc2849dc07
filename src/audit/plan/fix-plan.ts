/** A person's own edit as a plan: one cell gets another value, or a table one more column. */
import { FIX, formatAt, sheetNamed, valueAt, type CellValue, type ColumnEdit, type SheetSnapshot, type WorkbookSnapshot, type WritePlan } from '../../workbook';
import type { MappedTable, Mapping } from '../mapping/types';
import type { QuickFix } from '../repairs/quick-fixes';
import type { NextColumn } from '../report/next-columns';
import { freeColumns } from './free-columns';

/** Null where the cell stands in no table that was read, or under a header that is no text: then it is safer to type. */
export function fixPlan({ at, before }: Pick<QuickFix, 'at' | 'before'>, to: string | number, where: Where): WritePlan | null {
  const { workbook, mapping, asOf } = where;
  const sheet = sheetNamed(workbook, at.sheet);
  const table = tableAround(mapping, at);
  if (sheet === undefined || table === undefined) return null;
  const header = valueAt(sheet, table.headerRow, at.column);
  if (typeof header !== 'string' || header === '') return null;
  const unformats = typeof to === 'number' && formatAt(workbook, sheet, at.row, at.column) === '@';
  const edit = { ...fixEdit(table, at.column), header, headerBefore: header, rows: [at.row], values: [to], before: [before] };
  return planOf({ ...edit, guards: guardsOf(table, sheet, at.row, at.column), ...(unformats ? { unformats } : {}) }, asOf);
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
  const guards = guardsOf(table, sheet, null, column);
  return planOf({ ...fixEdit(table, column), header, headerBefore: null, rows: [], values: [], before: [], guards }, asOf);
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

function tableAround({ tables }: Mapping, at: { readonly sheet: string; readonly row: number; readonly column: number }): MappedTable | undefined {
  return tables.find(
    ({ sheet, headerRow, area }) => sheet === at.sheet && at.row > headerRow && at.row <= area.bottom && at.column >= area.left && at.column <= area.right,
  );
}

function fixEdit({ sheet, table, headerRow }: MappedTable, column: number) {
  return { sheet, table, column, headerRow, ours: false, purpose: FIX, style: 'text', width: 0 } as const;
}

/** Columns by which a row is known. */
const MOST_GUARDS = 2;
const KNOWN_BY = /\.(?:id|name|title|module|kpi|executive|person)$/;

/** By what the row, or at least its table, is known again. */
function guardsOf({ columns, headerRow }: MappedTable, sheet: SheetSnapshot, row: number | null, written: number): ColumnEdit['guards'] {
  const headed = columns.filter(({ column }) => column !== written && filled(valueAt(sheet, headerRow, column)));
  const known = headed.filter(({ field }) => field !== null && KNOWN_BY.test(field));
  return [...new Set([...known, ...headed].map(({ column }) => column))].slice(0, MOST_GUARDS).map((column) => ({
    column,
    header: valueAt(sheet, headerRow, column),
    values: row === null ? [] : [valueAt(sheet, row, column)],
  }));
}

function filled(value: CellValue): boolean {
  return value !== null && value !== '';
}
