/** In what amounts are written, where only the name of the sheet or a note below the table says it: "Alle Angaben in TEUR". */
import { rowIndex, type SheetSnapshot } from '../../workbook';
import { fold } from '../reading/fold';
import { readDenomination, type Denomination } from '../reading/read-denomination';
import { wordPattern } from '../reading/word-pattern';
import { FIGURES_WORDS } from '../reading/words/costs';
import type { Block } from './find-blocks';

const LONGEST = 100;
/** Notes stand close to what they are about. */
const MOST_ROWS = 12;
const FIGURES = new RegExp(`^(?:\\S+ ){0,3}?(?:${wordPattern(FIGURES_WORDS).source})`, 'u');

/** In what amounts are written, and the words that say so. */
export interface NotedUnit extends Denomination {
  readonly said: string;
}

/** Null where neither says it. Of a sheet's name only a magnitude counts: its last word in capitals may be anything. */
export function notedUnit(block: Block, records: readonly number[], sheet: SheetSnapshot): NotedUnit | null {
  const named = readDenomination(sheet.name);
  return noteBelow(block, records, sheet) ?? (named !== null && named.factor !== 1 ? { ...named, said: sheet.name } : null);
}

function noteBelow({ rows, area }: Block, records: readonly number[], sheet: SheetSnapshot): NotedUnit | null {
  const last = records.at(-1);
  if (last === undefined) return null;
  const own = new Set(rows);
  const from = rowIndex(sheet, last) + 1;
  for (let index = from; index < sheet.rows.length && (sheet.rows[index] as number) <= area.bottom + MOST_ROWS; index++) {
    const filled = (sheet.cells[index] ?? []).filter((value) => value !== null && value !== '');
    if (filled.length > 1 && !own.has(sheet.rows[index] as number)) return null;
    const [text] = filled;
    if (filled.length !== 1 || typeof text !== 'string' || text.length > LONGEST || !FIGURES.test(fold(text))) continue;
    // Right above another table it is that one's.
    const below = sheet.cells[index + 1]?.filter((value) => value !== null && value !== '') ?? [];
    const unit = below.length > 1 ? null : readDenomination(text.trim().replace(/[.*]+$/, ''));
    if (unit !== null) return { ...unit, said: text.trim() };
  }
  return null;
}
