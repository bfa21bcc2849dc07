/** Reads a cell that should hold an amount of money: a number, a product or sum of numbers, a price for each, or a word for nothing. */
import type { CellValue } from '../../workbook';
import { isLost } from './lost-value';
import { readAmountText, saysEach } from './amount-text';
import type { NumberLocale } from './number-locale';
import { readNumber, type MoneyColumn, type NumberRead } from './read-number';

export interface MoneyRead extends NumberRead {
  /** What each who takes part costs; then the value is null. */
  readonly each?: number;
  /** Of a text: whether it names neither a currency nor a magnitude. */
  readonly bare?: boolean;
}

const UNREADABLE: MoneyRead = Object.freeze({ value: null, oddity: 'unreadable' });

export function readMoney(raw: CellValue, format: string, locale: NumberLocale, money: MoneyColumn | null): MoneyRead {
  const read = readNumber(raw, format, locale, money);
  // A share of something is no amount.
  if (read.unit === '%') return UNREADABLE;
  if (typeof raw !== 'string' || isLost(read) || (read.oddity !== 'unreadable' && !saysEach(raw))) return read;
  const said = readAmountText(raw, locale, money ?? { fine: false });
  if (said === null) return UNREADABLE;
  const { value, each, unit, bare } = said;
  return { ...(each ? { value: null, each: value } : { value }), bare, ...(unit === undefined ? {} : { unit }) };
}
