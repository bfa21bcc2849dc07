/** Whether amounts are money: what their cells, their headers and the titles around them say. */
import { formatAt, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { isMoney, type FieldName } from '../fields';
import { currenciesAmong } from '../reading/currency';
import { formatUnit } from '../reading/format-unit';
import type { Assigned, Assignment } from './assign-columns';

import type { Block, BlockColumn } from './find-blocks';
import { kindHint } from './kind-hint';
import { notUsed } from './reasons';
import { meaningsOf } from './synonyms';
import { isWhole } from './whole-column';

const SAMPLE = 50;

/** Whether a text names a currency: “Total (€)”, “figures in TEUR” says it by its denomination. */
export function namesCurrency(text: string): boolean {
  return (
    currenciesAmong(text.match(/\p{Sc}|\p{L}+/gu) ?? []).length > 0 || /(?:^|[^\p{L}])(?:[tk] ?(?:€|eur|usd|chf|gbp)|[tkm]€|k\$|k£)(?![\p{L}])/iu.test(text)
  );
}

/** Whether a column's amounts show a currency. */
export function showsMoney(column: number, rows: readonly number[], sheet: SheetSnapshot, workbook: WorkbookSnapshot): boolean {
  const shown = rows.slice(0, SAMPLE).flatMap((row): readonly boolean[] => {
    const value = valueAt(sheet, row, column);
    if (value === null || value === '') return [];
    if (typeof value === 'number') return [/^[A-Z]{3}$/.test(formatUnit(formatAt(workbook, sheet, row, column)) ?? '')];
    return [typeof value === 'string' && currenciesAmong(value.match(/\p{Sc}|\p{L}+/gu) ?? []).length > 0];
  });
  return shown.length > 0 && shown.every((one) => one);
}

const TOTALLED: readonly (readonly [Assignment['kind'], FieldName])[] = [
  ['cost', 'cost.amount'],
  ['module', 'module.cost'],
];
/** What a ledger says of an amount beside when and for what it was. */
const OF_LEDGERS: ReadonlySet<FieldName> = new Set<FieldName>(['cost.category', 'cost.type', 'cost.currency', 'cost.costCentre', 'module.currency']);

/** Without the amount that is a bare “Total”, where nothing says that it is money: it may count people or hours. */
export function withoutCountedTotal(assignment: Assignment, block: Block, sheet: SheetSnapshot, workbook: WorkbookSnapshot): Assignment {
  const amount = TOTALLED.find(([kind]) => kind === assignment.kind)?.[1];
  const total = block.columns.find(({ column, header }) => isWhole(header) && isOnly(assignment.columns.get(column), amount));
  if (amount === undefined || total === undefined || saysMoney(assignment, total, block, sheet, workbook)) return assignment;
  const columns = new Map<number, Assigned>(assignment.columns).set(total.column, notUsed({ code: 'total-of-what' }));
  return { ...assignment, columns, complete: assignment.complete && assignment.kind !== 'cost' };
}

function isOnly(assigned: Assigned | undefined, amount: FieldName | undefined): boolean {
  return assigned !== undefined && assigned.field === amount && assigned.how !== 'by hand' && assigned.times === undefined;
}

function saysMoney({ columns }: Assignment, total: BlockColumn, block: Block, sheet: SheetSnapshot, workbook: WorkbookSnapshot): boolean {
  const titles = [block.title, block.table ?? '', sheet.name];
  if (kindHint('cost', titles) || [...titles, total.header, total.group].some(namesCurrency)) return true;
  if ([...columns.values()].some(({ field }) => field !== null && OF_LEDGERS.has(field))) return true;
  const others = block.columns.filter(({ column, header }) => column !== total.column && !isWhole(header));
  const isPriced = ({ header, column }: BlockColumn): boolean =>
    columns.get(column)?.times !== undefined || namesCurrency(header) || meaningsOf(header).some(({ field }) => isMoney(field));
  return others.some(isPriced) || showsMoney(total.column, block.rows, sheet, workbook);
}
