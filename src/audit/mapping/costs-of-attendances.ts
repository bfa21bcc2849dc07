/** Attendances that state what each cost: those rows are a table of costs too, which add up to their course. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import type { FieldName } from '../fields';
import { readDenomination } from '../reading/read-denomination';
import { notUsed } from './reasons';
import { meaningsOf } from './synonyms';
import type { MappedColumn, MappedTable } from './types';

/** What a header of money may mean on a course, a person or a row of costs. */
const COSTS: ReadonlySet<FieldName> = new Set<FieldName>(['module.cost', 'module.actual', 'module.costPerPerson', 'module.costDelivery']);
const SAMPLE = 100;

/** Null for any other table. */
export function withItsCosts(table: MappedTable, sheet: SheetSnapshot): MappedTable[] | null {
  const course = table.columns.find(({ field }) => field === 'completion.module');
  if (table.kind !== 'completion' || course === undefined) return null;
  const amounts = table.columns.filter((column) => isCost(column, table, sheet));
  const [amount] = amounts;
  if (amount === undefined) return null;
  if (amounts.length > 1) return [{ ...table, columns: table.columns.map((column) => (amounts.includes(column) ? fought(column, amounts) : column)) }];
  const currency = table.columns.find(({ field, header }) => field === null && meaningsOf(header).some((one) => one.field === 'cost.currency'));
  const others = new Map<number, FieldName>([
    [course.column, 'cost.module'],
    [amount.column, 'cost.amount'],
    ...(currency === undefined ? [] : [[currency.column, 'cost.currency'] as const]),
  ]);
  const unit = readDenomination(amount.header) ?? (table.title === undefined ? null : readDenomination(table.title));
  const columns = table.columns.map((column): MappedColumn => {
    const field = others.get(column.column);
    if (field === undefined) return { ...column, ...notUsed({ code: 'of-the-attendance' }) };
    return { ...column, field, confidence: 0.85, how: 'synonym', reason: null, ...(column === amount && unit !== null ? { amounts: unit } : {}) };
  });
  return [table, { ...table, kind: 'cost', columns }];
}

function isCost({ header, field, column, reading, isCourse }: MappedColumn, { rows }: MappedTable, sheet: SheetSnapshot): boolean {
  if (field !== null || reading !== undefined || isCourse === true || !meaningsOf(header).some((one) => COSTS.has(one.field))) return false;
  const values = rows.slice(0, SAMPLE).flatMap((row) => valueAt(sheet, row, column) ?? []);
  return values.filter((value) => typeof value === 'number' || (typeof value === 'string' && /\d/.test(value))).length > values.length / 2;
}

function fought(column: MappedColumn, rivals: readonly MappedColumn[]): MappedColumn {
  return { ...column, reason: { code: 'contested-cost', data: { headers: { list: rivals.map(({ header }) => `“${header}”`) } } } };
}
