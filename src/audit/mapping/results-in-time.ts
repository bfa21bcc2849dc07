/** Results of goals in a column for each week, month or quarter: of those of a row the latest that is filled is where the goal stands. */
import type { FieldName } from '../fields';
import type { Settings } from '../settings/settings';
import type { Block, BlockColumn } from './find-blocks';
import { isYearless, periodOf, readingColumn, yearIn } from './period-header';
import type { MappedColumn, MappedTable } from './types';

const FEWEST = 2;

interface Timed {
  readonly column: number;
  readonly start: number;
  readonly isDated: boolean;
}

/** Only where no column of its own says where the goals stand. */
export function withResultsInTime(table: MappedTable, { columns, title }: Block, isFigures: (column: number) => boolean, settings: Settings): MappedTable {
  const { kind } = table;
  if (kind !== 'keyResult' && kind !== 'objective') return table;
  const field: FieldName = `${kind}.current`;
  if (table.columns.some((column) => column.field === field)) return table;
  const isFree = ({ column }: BlockColumn): boolean => isFigures(column) && table.columns.some((one) => one.column === column && one.field === null);
  const year = yearIn(title) ?? yearIn(table.sheet);
  const found = columns.flatMap((column): Timed[] => {
    const timed = isFree(column) ? timeOf(column, year, settings) : null;
    return timed === null ? [] : [{ ...timed, column: column.column }];
  });
  // Weeks without a year go on as they stand: their order is told only where it never turns back.
  const starts = found.map(({ start }) => start);
  const isRising = starts.every((start, at) => at === 0 || start > (starts[at - 1] as number));
  if (found.length < FEWEST || new Set(starts).size < found.length || (!isRising && !found.every(({ isDated }) => isDated))) return table;
  const order = new Map([...found].sort((one, other) => one.start - other.start).map((one, place) => [one.column, { ...one, place }]));
  return {
    ...table,
    columns: table.columns.map((column): MappedColumn => {
      const timed = order.get(column.column);
      if (timed === undefined) return column;
      const inTime = { place: timed.place, from: timed.isDated ? timed.start : null };
      return { ...column, field, confidence: 0.8, how: 'period', reason: { code: 'latest-counts' }, inTime };
    }),
  };
}

function timeOf(column: BlockColumn, year: string | null, settings: Settings): Omit<Timed, 'column'> | null {
  const reading = readingColumn(column, year, settings);
  if (reading !== null) return reading.of === 'value' ? { start: reading.span.start, isDated: true } : null;
  const span = isYearless(column.header) ? periodOf(`${column.header} 2000`) : null;
  return span === null ? null : { start: span.start, isDated: false };
}
