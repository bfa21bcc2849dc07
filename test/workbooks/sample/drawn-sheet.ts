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
  /** The formula that gives it, as seen from the cell. */
  readonly formula?: string;
}
/** The sum of a column of another sheet over its first rows, all of them unless stated. */
export interface TotalCell {
  readonly total: readonly [sheet: string, column: string];
  readonly rows?: number;
}
export type SampleCell = CellValue | DateCell | PercentCell | MoneyCell | TotalCell;
export type SampleRow = Record<string, SampleCell>;

export interface SampleSheet {
  readonly name: string;
  /** A line above the table, as people write one; the table then starts two rows below. */
  readonly title?: string;
  /** What stands beside that line, by the headers below it. */
  readonly besideTitle?: SampleRow;
  /** The name of the Excel table; a plain block has none. */
  readonly table?: string;
  readonly headers: readonly string[];
  readonly rows: SampleRow[];
}

export const FORMATS = { date: 'yyyy-mm-dd', percent: '0.0%', money: '#,##0' } as const;

export const date = (iso: string): DateCell => ({ date: iso });
export const percent = (share: number): PercentCell => ({ percent: share });
export const money = (amount: number, formula?: string): MoneyCell => (formula === undefined ? { money: amount } : { money: amount, formula });

/** The bare value of a sample cell and the number format it is shown in. */
export function plain(cell: SampleCell | undefined): { value: CellValue; format: string; formula?: string } {
  if (typeof cell !== 'object' || cell === null) return { value: cell ?? null, format: 'General' };
  if ('date' in cell) return { value: parseIso(cell.date), format: FORMATS.date };
  if ('percent' in cell) return { value: cell.percent, format: FORMATS.percent };
  if ('total' in cell) throw new Error('A total is added up when all sheets are there.');
  return { value: cell.money, format: FORMATS.money, ...(cell.formula === undefined ? {} : { formula: cell.formula }) };
}

/** Zero-based row of the header. */
export function headerRowOf(sheet: SampleSheet): number {
  return sheet.title === undefined ? 0 : 2;
}

/** The cells of the line above a table, by column: its title first. */
export function titleCells({ title, besideTitle = {}, headers }: SampleSheet): readonly SampleCell[] {
  const cells = headers.map((header) => besideTitle[header] ?? null);
  return [title ?? null, ...cells.slice(1)];
}

/** The sheets with their totals added up. */
export function withTotals(sheets: readonly SampleSheet[]): SampleSheet[] {
  return sheets.map((sheet) => {
    const { besideTitle } = sheet;
    if (besideTitle === undefined) return sheet;
    return { ...sheet, besideTitle: Object.fromEntries(Object.entries(besideTitle).map(([header, cell]) => [header, addedUp(cell, sheets)])) };
  });
}

function addedUp(cell: SampleCell, sheets: readonly SampleSheet[]): SampleCell {
  if (typeof cell !== 'object' || cell === null || !('total' in cell)) return cell;
  const [name, header] = cell.total;
  const of = sheets.find((one) => one.name === name);
  if (of === undefined) return null;
  const rows = of.rows.slice(0, cell.rows);
  const [top, column] = [headerRowOf(of) + 1, of.headers.indexOf(header)];
  const sum = rows.reduce((so, row) => so + Number(plain(row[header]).value ?? 0), 0);
  return money(sum, `SUM(${name}!R${top}C${column}:R${top + rows.length - 1}C${column})`);
}
