/** One amount in two columns, without tax and with it: what stands without tax counts. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import { numberLocale } from '../reading/number-locale';
import { readNumber } from '../reading/read-number';
import { fold } from '../reading/fold';
import { isMoney, type FieldName } from '../fields';
import type { Assignment } from './assign-columns';
import { isComplete } from './required-fields';
import type { Block, BlockColumn } from './find-blocks';

const NET = /\b(?:net|netto\w*|nettes?|ht|hors taxes?|(?:excl|excluding|exkl|ex|before|without|ohne|zzgl|hors) (?:vat|tax|mwst|ust|tva)|h t)\b/;
const GROSS = /\b(?:gross|brutto\w*|bruts?|ttc|(?:incl|including|inkl|inc|with|mit|avec|after) (?:vat|tax|mwst|ust|tva)|t t c)\b/;
const SAMPLE = 50;
/** No tax is more than this part of a price. */
const MOST_TAX = 0.3;

export interface TaxTwin {
  readonly net: BlockColumn;
  readonly gross: BlockColumn;
}

/** Null unless one column is the other with tax, row by row. */
export function taxTwin({ columns, rows }: Block, sheet: SheetSnapshot): TaxTwin | null {
  const texts = columns.map((column) => ({ column, text: fold(`${column.group} ${column.header}`) }));
  const nets = texts.filter(({ text }) => NET.test(text) && !GROSS.test(text)).map(({ column }) => column);
  const grosses = texts.filter(({ text }) => GROSS.test(text) && !NET.test(text)).map(({ column }) => column);
  const [net, gross] = [nets[0], grosses[0]];
  if (net === undefined || gross === undefined || nets.length > 1 || grosses.length > 1) return null;
  const [low, high] = [net, gross].map(({ column }) => amountsIn(column, rows, sheet)) as [readonly (number | null)[], readonly (number | null)[]];
  const pairs = low.flatMap((amount, place): readonly (readonly [number, number])[] => {
    const other = high[place] ?? null;
    return amount === null || other === null ? [] : [[Math.abs(amount), Math.abs(other)]];
  });
  const isTaxed = ([without, withTax]: readonly [number, number]): boolean => withTax >= without && withTax <= without * (1 + MOST_TAX) + 0.01;
  return pairs.length > 0 && pairs.every(isTaxed) ? { net, gross } : null;
}

const AMOUNTS: readonly (readonly [Assignment['kind'], FieldName])[] = [
  ['module', 'module.cost'],
  ['cost', 'cost.amount'],
];

/** With what stands without tax as the amount, where its header says no more than that ("Ex VAT") and no other column is one. */
export function withNet(assignment: Assignment, twin: TaxTwin | null): Assignment {
  const field = AMOUNTS.find(([kind]) => kind === assignment.kind)?.[1];
  const hasAmount = [...assignment.columns.values()].some((one) => isMoney(one.field));
  if (twin === null || field === undefined || hasAmount || (assignment.columns.get(twin.net.column)?.field ?? null) !== null) return assignment;
  const columns = new Map(assignment.columns).set(twin.net.column, { field, confidence: 0.8, how: 'values', reason: null });
  const taken = new Set([...columns.values()].flatMap((one) => one.field ?? []));
  return { ...assignment, columns, complete: assignment.complete || isComplete(assignment.kind, taken) };
}

function amountsIn(column: number, rows: readonly number[], sheet: SheetSnapshot): readonly (number | null)[] {
  const values = rows.slice(0, SAMPLE).map((row) => valueAt(sheet, row, column));
  const locale = numberLocale(values);
  return values.map((value) => readNumber(value, 'General', locale, { fine: false }).value);
}
