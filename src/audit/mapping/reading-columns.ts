/** Which columns of a KPI table hold what was reached, or wanted, in a period. */
import type { SheetSnapshot } from '../../workbook';
import { timesOf } from '../reading/times-a-year';
import type { Settings } from '../settings/settings';
import type { Block, BlockColumn } from './find-blocks';
import { isYearless, readingColumn, saysReached, yearIn, type ReadingColumn } from './period-header';
import { meaningsOf } from './synonyms';
import type { ColumnProfile } from './value-evidence';

export const NO_READINGS: ReadonlyMap<number, ReadingColumn> = new Map();

type Found = ReadingColumn & { readonly column: BlockColumn };

/**
 * The one actual of a whole year before the year of the one target is where the measure began, where no column says that: `Actual 2025` beside
 * `Actual Q1` and `Target 2026`. Of several such years each is a reading.
 */
function whereItBegan(found: readonly Found[], columns: readonly BlockColumn[]): Found | undefined {
  const [target, another] = found.filter(({ of }) => of === 'target');
  if (target === undefined || another !== undefined || columns.some(({ header }) => meaningsOf(header).some(({ field }) => field === 'kpi.baseline')))
    return undefined;
  const earlier = found.filter(({ of, span, column }) => of === 'value' && timesOf(span) === 1 && span.end < target.span.start && saysReached(column.header));
  return earlier.length === 1 ? earlier[0] : undefined;
}

/** The columns of a KPI table that hold readings or targets of periods: two periods at least, else a year is but part of a header. */
export function readingColumns(
  columns: readonly BlockColumn[],
  block: Block,
  { sheet, settings }: { readonly sheet: SheetSnapshot; readonly settings: Settings },
  profileOf: (column: number) => ColumnProfile,
): ReadonlyMap<number, ReadingColumn> {
  const year = yearOf(columns, [block.title, block.table ?? '', sheet.name], settings);
  const all = columns.flatMap((column): Found[] => {
    const reading = readingColumn(column, year, settings);
    return reading === null || profileOf(column.column).words >= 0.7 ? [] : [{ ...reading, column }];
  });
  const begun = whereItBegan(all, columns);
  const found = all.filter((one) => one !== begun);
  const values = found.filter(({ of }) => of === 'value');
  const targets = found.filter(({ of }) => of === 'target');
  const countOf = (some: readonly Found[]): number => new Set(some.map(({ span }) => span.start)).size;
  const [single] = values;
  // A single period is read where its header says nothing else: "Actual 2025" is where the KPI stands.
  const isReading = values.length === 1 && single !== undefined && !saysReached(single.column.header) && !isYearless(single.column.header);
  if (countOf(values) < 2 && !isReading && countOf(targets) < 2) return NO_READINGS;
  // One actual beside the years before is the current value, unless something was read later; and one target is the KPI's own.
  const reached = values.filter(({ column }) => saysReached(column.header));
  const isLast = values.every(({ span }) => span.end <= (reached[0]?.span.end ?? 0));
  const own = [...(reached.length === 1 && isLast ? reached : []), ...(countOf(targets) < 2 ? targets : [])];
  return new Map(found.filter((one) => !own.includes(one)).map(({ column, span, of }) => [column.column, { span, of }]));
}

/** The year that a table's titles name, else that of its one year of targets (`Q1 | Q2 | Target 2026`), for months and quarters that stand in their order. */
function yearOf(columns: readonly BlockColumn[], titles: readonly string[], settings: Settings): string | null {
  const year = titles.map(yearIn).find((one) => one !== null) ?? yearOfTargets(columns, settings);
  const starts = columns.flatMap(({ header }) => (isYearless(header) ? [readingColumn({ header, group: '' }, year, settings)?.span.start ?? 0] : []));
  const inOrder = (list: readonly number[]): boolean => list.every((start, place) => place === 0 || start > (list[place - 1] as number));
  return inOrder(starts) || inOrder([...starts].reverse()) ? year : null;
}

function yearOfTargets(columns: readonly BlockColumn[], settings: Settings): string | null {
  const wanted = columns.filter((column) => readingColumn(column, null, settings)?.of === 'target');
  const years = new Set(wanted.flatMap(({ header, group }) => yearOfHeader(header) ?? yearOfHeader(group) ?? []));
  return years.size === 1 ? ([...years][0] as string) : null;
}

/** However it is spelled: `target_2026`, `Ziel-2026`, `fy26 target`. */
function yearOfHeader(header: string): string | null {
  return yearIn(header.toUpperCase().replace(/(?<=\p{L})[_-]+|[_-]+(?=\p{L})/gu, ' '));
}
