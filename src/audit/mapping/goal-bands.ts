/** Objectives that stand alone in a row, merged over the table or not, above the key results that lead to them. */
import type { SheetSnapshot } from '../../workbook';
import { isBlank } from './body-row';
import { isYearless, periodOf } from './period-header';
import { notUsed } from './reasons';
import { isCapital, namesGroup, wordsIn } from './row-words';
import type { MappedColumn, MappedTable } from './types';

const FEWEST = 2;
const LEAST_WIDTH = 3;
/** Cells of a key result beside its name. */
const FULLER = 2;
/** One word names a part of the list, and no objective; most parts of an organisation have two. */
const WORDS = 2;
const MEAN_WORDS = 3;
const LONGEST = 200;

interface Line {
  readonly row: number;
  readonly filled: readonly number[];
  readonly text: string;
}

/** The objectives and the key results of such a list; null for any other. */
export function goalBands(table: MappedTable, sheet: SheetSnapshot): MappedTable[] | null {
  const { kind, columns } = table;
  const title = columns.find(({ field }) => field === 'keyResult.title');
  if (kind !== 'keyResult' || title === undefined || table.table !== null || columns.length < LEAST_WIDTH) return null;
  if (columns.some(({ field }) => field === 'keyResult.objective')) return null;
  const last = table.rows.at(-1) ?? -1;
  const lines = sheet.rows.flatMap((row, place): Line[] => {
    if (row <= table.headerRow || row > last) return [];
    const cells = sheet.cells[place] ?? [];
    const filled = columns.flatMap(({ column }) => (isBlank(cells[column]) ? [] : [column]));
    const [first] = filled;
    const isSame = filled.every((column) => cells[column] === cells[first ?? -1]);
    return first === undefined ? [] : [{ row, filled: isSame ? [first] : filled, text: String(cells[first]).trim() }];
  });
  const isBand = ({ filled, text }: Line): boolean => filled.length === 1 && filled[0] === lines[0]?.filled[0] && saysGoal(text);
  const bands = lines.filter(isBand);
  const records = lines.filter((line) => !isBand(line));
  const leads = lines.every((line, at) => !isBand(line) || (lines[at + 1] !== undefined && !isBand(lines[at + 1] as Line)));
  const [first] = lines;
  if (first === undefined || !isBand(first) || bands.length < FEWEST || !leads || records.some(({ filled }) => filled.length < FULLER)) return null;
  if (bands.reduce((sum, { text }) => sum + wordsIn(text), 0) < bands.length * MEAN_WORDS) return null;
  const at = first.filled[0];
  const others = notUsed({ code: 'of-the-key-result' });
  const inBands = new Set(bands.map(({ row }) => row));
  return [
    {
      ...table,
      kind: 'objective',
      rows: bands.map(({ row }) => row),
      columns: columns.map((column): MappedColumn =>
        column.column === at ? { ...column, field: 'objective.title', confidence: 0.75, how: 'values', reason: null } : { ...column, ...others },
      ),
    },
    { ...table, rows: table.rows.filter((row) => !inBands.has(row)) },
  ];
}

function saysGoal(text: string): boolean {
  return text.length <= LONGEST && wordsIn(text) >= WORDS && !isCapital(text) && !namesGroup(text) && periodOf(text) === null && !isYearless(text);
}
