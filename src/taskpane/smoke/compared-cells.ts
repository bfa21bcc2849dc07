/** How what stands in a workbook differs from what was written, or from what stood there before: counted, never shown. */
import { isSameName, sheetNamed, valueAt, writtenValue, type CellInput, type CellValue, type WorkbookSnapshot, type WritePlan } from '../../workbook';

/** Cells that hold what they should, nothing, something of another kind (a number for a text), or another value. */
export interface Compared extends Readonly<Record<string, number>> {
  readonly same: number;
  readonly lost: number;
  readonly otherKind: number;
  readonly otherValue: number;
}

/** Against the cells of a plan that was carried out. */
export function writtenCells({ sheets, columns }: WritePlan, workbook: WorkbookSnapshot): Compared {
  const tally = { same: 0, lost: 0, otherKind: 0, otherValue: 0 };
  const look = (sheet: string, row: number, column: number, input: CellInput): void => {
    const should = writtenValue(input);
    const page = sheetNamed(workbook, sheet);
    const is = page === undefined ? null : valueAt(page, row, column);
    if (should === null || should === '') return;
    if (is === should || (typeof is === 'number' && typeof should === 'number' && Math.abs(is - should) <= 1e-9 * Math.abs(should))) tally.same++;
    else if (is === null || is === '') tally.lost++;
    else if (typeof is !== typeof should) tally.otherKind++;
    else tally.otherValue++;
  };
  for (const edit of sheets)
    if (edit.action === 'write') edit.cells.forEach((cells, row) => cells.forEach((input, column) => look(edit.name, row, column, input)));
  for (const { sheet, column, header, headerRow, rows, values } of columns) {
    if (header === null) continue;
    look(sheet, headerRow, column, header);
    rows.forEach((row, index) => look(sheet, row, column, values[index] ?? null));
  }
  return tally;
}

/** Cells of people's own sheets that hold something else than before, and how many more sheets of ours there are. */
export function changedSince(
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): { readonly changedCells: number; readonly moreOfOurs: number; readonly goneSheets: number } {
  const isOurs = (name: string): boolean => /^_?plumbline/i.test(name);
  const ours = ({ sheets }: WorkbookSnapshot): number => sheets.filter(({ name }) => isOurs(name)).length;
  let changedCells = 0;
  let goneSheets = 0;
  for (const sheet of before.sheets) {
    if (isOurs(sheet.name)) continue;
    const there = now.sheets.find(({ name }) => isSameName(name, sheet.name));
    if (there === undefined) {
      goneSheets++;
      continue;
    }
    const rows = new Map(there.rows.map((row, index) => [row, there.cells[index] ?? []] as const));
    const seen = new Set<number>();
    sheet.rows.forEach((row, index) => {
      seen.add(row);
      changedCells += otherCells(sheet.cells[index] ?? [], rows.get(row) ?? []);
    });
    for (const [row, cells] of rows) if (!seen.has(row)) changedCells += otherCells([], cells);
  }
  return { changedCells, goneSheets, moreOfOurs: ours(now) - ours(before) };
}

function otherCells(one: readonly CellValue[], other: readonly CellValue[]): number {
  let count = 0;
  for (let column = 0; column < Math.max(one.length, other.length); column++) if ((one[column] ?? null) !== (other[column] ?? null)) count++;
  return count;
}
