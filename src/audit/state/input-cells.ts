/** Every cell that people keep in a workbook, and what an audit reads in it: the same text after another program has opened and saved the file. */
import { hundredthsOf, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { formatUnit } from '../reading/format-unit';
import { formatKind, leavesThousandsAway } from '../reading/read-format';

/** Cells of one column that are not people's own. */
export interface OwnCells {
  readonly sheet: string;
  readonly column: number;
  readonly headerRow: number;
  readonly rows: readonly number[];
}

export interface InputVisitor {
  /** Called before the cells of a sheet. */
  sheet(name: string): void;
  /**
   * Called for each cell that holds something, row by row; rows and columns count from zero.
   * @param shown what the number's format makes of it: a date, a percentage, a currency, thousands; empty for what is no number
   */
  cell(row: number, column: number, value: string | number | boolean, shown: string): void;
}

/** Walks over what is not ours, in the order of the sheets. */
export function visitInputs(workbook: WorkbookSnapshot, ours: readonly OwnCells[], isOurs: (sheet: SheetSnapshot) => boolean, visit: InputVisitor): void {
  const shown = workbook.formats.map((format) => `${formatKind(format)}${formatUnit(format) ?? ''}${leavesThousandsAway(format) ? 'k' : ''}`);
  for (const sheet of workbook.sheets) {
    if (isOurs(sheet)) continue;
    const mine = new Map(ours.filter((each) => each.sheet === sheet.name).map(({ column, headerRow, rows }) => [column, new Set([headerRow, ...rows])]));
    visit.sheet(sheet.name);
    sheet.cells.forEach((cells, index) => visitRow(sheet, index, cells, mine, shown, visit));
  }
}

function visitRow(
  sheet: SheetSnapshot,
  index: number,
  cells: readonly CellValue[],
  mine: ReadonlyMap<number, ReadonlySet<number>>,
  shown: readonly string[],
  visit: InputVisitor,
): void {
  const row = sheet.rows[index] as number;
  const formats = sheet.patterns[sheet.patternOf[index] ?? -1]?.formats ?? [];
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column] ?? null;
    if (value === null || value === '' || (mine.size > 0 && mine.get(column)?.has(row) === true)) continue;
    visit.cell(row, column, value, typeof value === 'number' ? (shown[formats[column] ?? 0] ?? '') : '');
  }
}

/** A number as all programs keep it: whole ones exactly, others to twelve of the fifteen digits that the least exact of them writes. */
export function keptNumber(value: number): number {
  // No text is made only to count the digits of what surely has few.
  if (hundredthsOf(value) !== null) return value;
  return String(value).length <= 12 || (Number.isInteger(value) && Math.abs(value) < 1e15) ? value : Number(Number(value.toPrecision(15)).toPrecision(12));
}

const SECONDS = 86_400;

/** What a cell says. Days and times count to the second, for some programs keep them as milliseconds. */
export function valueText(value: string | number | boolean, shown: string): string {
  if (typeof value === 'number') return `number:${keptNumber(shown === 'date' || shown === 'time' ? Math.round(value * SECONDS) / SECONDS : value)}`;
  return typeof value === 'boolean' ? `boolean:${value}` : `string:${value.replaceAll('\r\n', '\n').normalize()}`;
}
