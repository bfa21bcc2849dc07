/** One amount in two columns, without tax and with it: what stands without tax counts. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import { numberLocale } from '../reading/number-locale';
import { readNumber } from '../reading/read-number';
import { fold } from '../reading/fold';
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

function amountsIn(column: number, rows: readonly number[], sheet: SheetSnapshot): readonly (number | null)[] {
  const values = rows.slice(0, SAMPLE).map((row) => valueAt(sheet, row, column));
  const locale = numberLocale(values);
  return values.map((value) => readNumber(value, 'General', locale, { fine: false }).value);
}
