/** What a cell of the emulated workbook shows. */
import { numberFormatOf, valueOf, type Sheet } from '../../emulator/model/sheet';

/** Days between Excel's day 0 and 1970. */
const EPOCH = 25_569;

export function cellText(sheet: Sheet, row: number, column: number): string {
  const value = valueOf(sheet, row, column);
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const format = numberFormatOf(sheet, row, column).replace(/\[[^\]]*\]|"[^"]*"/g, '');
  if (/[yd]|mmm/i.test(format)) return new Date((value - EPOCH) * 86_400_000).toISOString().slice(0, 10);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  if (format.includes('%')) return `${(value * 100).toFixed(decimals ?? 0)}%`;
  if (format.includes('#,##0')) return value.toLocaleString('en-US', { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 0 });
  return decimals === undefined ? String(Math.round(value * 1e9) / 1e9) : value.toFixed(decimals);
}
