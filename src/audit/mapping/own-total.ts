/** Whether a table's own total says that all its rows count: a row below or above them holds the sum of their costs. */
import { valueAt, type CellValue, type SheetSnapshot } from '../../workbook';
import { fieldDefinition, type Kind } from '../fields';
import { numberLocale, type NumberLocale } from '../reading/number-locale';
import { readNumber } from '../reading/read-number';
import type { Block } from './find-blocks';
import type { MappedColumn } from './types';

const CENT = 0.01;
/** Rows that are no records are few; in a damaged sheet only so many are looked at. */
const MOST_OTHERS = 200;

export function hasOwnTotal(kind: Kind, { rows }: Block, records: readonly number[], columns: readonly MappedColumn[], sheet: SheetSnapshot): boolean {
  if (kind !== 'module' || records.length === 0 || records.length === rows.length) return false;
  const known = new Set(records);
  const others = rows.filter((row) => !known.has(row)).slice(-MOST_OTHERS);
  return columns.some(({ field, column }) => {
    if (field === null || fieldDefinition(field).type !== 'money') return false;
    const totals = others.map((row) => valueAt(sheet, row, column));
    if (totals.every((value) => value === null)) return false;
    const values = records.map((row) => valueAt(sheet, row, column));
    const locale = numberLocale(values);
    const sum = values.reduce<number>((all, value) => all + (amountOf(value, locale) ?? 0), 0);
    return sum !== 0 && totals.some((value) => Math.abs((amountOf(value, locale) ?? Number.NaN) - sum) < CENT);
  });
}

function amountOf(value: CellValue, locale: NumberLocale): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? readNumber(value, 'General', locale, { fine: false }).value : null;
}
