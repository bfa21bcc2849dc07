/** Marks for "as in the row above": the cell is read as what stands above it. */
import type { CellValue, RowPattern, SheetSnapshot } from '../../workbook';
import { DITTO_WORDS } from './words/dittos';

const DITTOS: ReadonlySet<string> = new Set(DITTO_WORDS);
const LONGEST = Math.max(...DITTO_WORDS.map(({ length }) => length)) + 2;

/** First and last letter as one number; -1 where another alphabet or a space is among them. */
function ends(text: string): number {
  const [first, last] = [lower(text.charCodeAt(0)), lower(text.charCodeAt(text.length - 1))];
  return first > 0x20 && first < 0x7f && last > 0x20 && last < 0x7f ? first * 0x80 + last : -1;
}

const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);

/** Each text of a sheet is looked at: hardly one has to be copied to be told from them. */
const ENDS: ReadonlySet<number> = new Set([-1, ...DITTO_WORDS.map(ends)]);

export function isDitto(value: CellValue): boolean {
  return typeof value === 'string' && value.length <= LONGEST && ENDS.has(ends(value)) && DITTOS.has(value.trim().toLowerCase());
}

function rowsWithDittos({ rows, cells }: SheetSnapshot): number[] {
  const marked: number[] = [];
  for (let index = 1; index < cells.length; index++) {
    if (rows[index - 1] !== (rows[index] as number) - 1) continue;
    const row = cells[index] as readonly CellValue[];
    for (let column = 0; column < row.length; column++) {
      if (!isDitto(row[column] as CellValue)) continue;
      marked.push(index);
      break;
    }
  }
  return marked;
}

/** The same sheet where it has none. A mark takes value and format of the cell right above it, be that a mark itself; below nothing it stays what it is. */
export function withoutDittos(sheet: SheetSnapshot): SheetSnapshot {
  const rows = rowsWithDittos(sheet);
  if (rows.length === 0) return sheet;
  const cells = [...sheet.cells];
  const patternOf = [...sheet.patternOf];
  const patterns = [...sheet.patterns];
  const known = new Map<string, number>();
  const formatsOf = (index: number): readonly number[] => (patterns[patternOf[index] as number] as RowPattern).formats;
  for (const index of rows) {
    const [row, above] = [cells[index] as readonly CellValue[], cells[index - 1] as readonly CellValue[]];
    const marked = row.flatMap((value, column) => (isDitto(value) && (above[column] ?? null) !== null ? [column] : []));
    if (marked.length === 0) continue;
    const [values, formats, formatsAbove] = [[...row], [...formatsOf(index)], formatsOf(index - 1)];
    for (const column of marked) {
      values[column] = above[column] as CellValue;
      formats[column] = formatsAbove[column] ?? 0;
    }
    cells[index] = Object.freeze(values);
    const pattern = Object.freeze({ ...(patterns[patternOf[index] as number] as RowPattern), formats: Object.freeze(formats) });
    const key = JSON.stringify(pattern);
    if (!known.has(key)) known.set(key, patterns.push(pattern) - 1);
    patternOf[index] = known.get(key) as number;
  }
  return Object.freeze({ ...sheet, cells: Object.freeze(cells), patternOf: Object.freeze(patternOf), patterns: Object.freeze(patterns) });
}
