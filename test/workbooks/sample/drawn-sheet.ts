/** How a sample workbook is described before it is written: sheets of headers and rows, dates as days. */
import { parseIso } from '../../../src/audit/reading/days';
import type { CellValue } from '../../../src/workbook';

export interface DateCell {
  readonly date: string;
}
export interface PercentCell {
  readonly percent: number;
}
export interface MoneyCell {
  readonly money: number;
}
export type SampleCell = CellValue | DateCell | PercentCell | MoneyCell;
export type SampleRow = Record<string, SampleCell>;

export interface SampleSheet {
  readonly name: string;
  /** A line above the table, as people write one; the table then starts two rows below. */
  readonly title?: string;
  /** The name of the Excel table; a plain block has none. */
  readonly table?: string;
  readonly headers: readonly string[];
  readonly rows: SampleRow[];
}

export const FORMATS = { date: 'yyyy-mm-dd', percent: '0.0%', money: '#,##0' } as const;

export const date = (iso: string): DateCell => ({ date: iso });
export const percent = (share: number): PercentCell => ({ percent: share });
export const money = (amount: number): MoneyCell => ({ money: amount });

/** The bare value of a sample cell and the number format it is shown in. */
export function plain(cell: SampleCell | undefined): { value: CellValue; format: string } {
  if (typeof cell !== 'object' || cell === null) return { value: cell ?? null, format: 'General' };
  if ('date' in cell) return { value: parseIso(cell.date), format: FORMATS.date };
  if ('percent' in cell) return { value: cell.percent, format: FORMATS.percent };
  return { value: cell.money, format: FORMATS.money };
}

/** Zero-based row of the header. */
export function headerRowOf(sheet: SampleSheet): number {
  return sheet.title === undefined ? 0 : 2;
}
