/** What could be a list on a sheet of which no header is known: offered to a person who can say what it is, and read once somebody has. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { blocksBelow, type Block } from './find-blocks';
import { isFilled, isText } from './header-row';
import { byHand, type BlockContext } from './map-block';

/** Headers stand near the top, and are no paragraphs. */
const [WITHIN, LONGEST] = [20, 80];

/** The blocks below the first row that has nothing but several short texts, each another one, and a row of as many cells right under it; none where none has. */
export function unknownBlocks(workbook: WorkbookSnapshot, sheet: SheetSnapshot): readonly Block[] {
  const index = sheet.rows.slice(0, WITHIN).findIndex((row, place) => sheet.rows[place + 1] === row + 1 && headsBelow(sheet, place).length > 1);
  return index < 0 ? [] : blocksBelow(workbook, sheet, { index, columns: headsBelow(sheet, index), known: 0, values: 0, upper: null });
}

/** The columns of a row of headers with something under two of them at least. */
function headsBelow({ cells }: SheetSnapshot, place: number): readonly number[] {
  const [heads, below] = [cells[place] ?? [], cells[place + 1] ?? []];
  const columns = heads.flatMap((value, column) => (isFilled(value) ? [column] : []));
  const texts = columns.map((column) => heads[column]).filter(isText);
  const isHead = texts.length === columns.length && texts.every((text) => text.length <= LONGEST);
  const isDistinct = new Set(texts.map((text) => text.trim().toLowerCase())).size === texts.length;
  return isHead && isDistinct && columns.filter((column) => isFilled(below[column])).length > 1 ? columns : [];
}

/** Whether somebody has said what one of its columns means. */
export function isSaid(block: Block, context: BlockContext): boolean {
  return [...byHand(block, context).columns.values()].some(({ field }) => field !== null);
}
