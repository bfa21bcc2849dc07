/** Headers in two or three rows: `KPI` beside `Q1 2026`, and below the quarter alone `Target` and `Actual`. */
import type { SheetSnapshot } from '../../workbook';
import type { HeadCells } from './head-cells';
import { isYearless, periodOf, saysReached } from './period-header';
import { meaningsOf } from './synonyms';

/** What stands above the lowest row of headers, by column. */
export interface UpperRows {
  /** Place in the snapshot of the topmost row of headers. */
  readonly top: number;
  /** Headers of columns that the lowest row leaves blank, and the row that each stands in. */
  readonly headers: ReadonlyMap<number, { readonly text: string; readonly row: number }>;
  /** Labels over several columns. */
  readonly groups: ReadonlyMap<number, string>;
}

const LONGEST = 80;
/** Headers of the lowest row that some label must stand over. */
const FEWEST = 2;

/** The rows of headers above a row; null where that row is a table's only one. */
export function upperRows(head: HeadCells, sheet: SheetSnapshot, lowest: number): UpperRows | null {
  const lower = textsOf(head, sheet, lowest);
  const upper = lowest > 0 && isBelow(sheet, lowest) ? textsOf(head, sheet, lowest - 1) : null;
  if (lower === null || upper === null || lower.size < FEWEST) return null;
  const known = [...lower.values()].filter(isHeaderWord).length;
  if (known < FEWEST || known * 2 < lower.size) return null;
  const groups = groupsOf(upper, lower);
  if (!standsOverSeveral(groups, upper, lower)) return null;
  const headers: Headers = new Map();
  addHeaders(headers, upper, sheet.rows[lowest - 1] as number, lower);
  const highest = isBelow(sheet, lowest - 1) ? textsOf(head, sheet, lowest - 2) : null;
  const isThird = highest !== null && withThird(highest, groups);
  if (isThird) addHeaders(headers, highest, sheet.rows[lowest - 2] as number, lower);
  return headers.size === 0 ? null : { top: lowest - (isThird ? 2 : 1), headers, groups };
}

type Headers = Map<number, { readonly text: string; readonly row: number }>;

/** The labels of a row over columns that nothing below heads. */
function addHeaders(headers: Headers, labels: ReadonlyMap<number, string>, row: number, lower: ReadonlyMap<number, string>): void {
  for (const [column, text] of labels) if (!lower.has(column) && !headers.has(column)) headers.set(column, { text, row });
}

function isBelow(sheet: SheetSnapshot, place: number): boolean {
  return place > 0 && (sheet.rows[place] as number) - (sheet.rows[place - 1] as number) === 1;
}

/** The labels of a row by column; null where it holds anything else. */
function textsOf(head: HeadCells, sheet: SheetSnapshot, place: number): Map<number, string> | null {
  const texts = new Map<number, string>();
  for (const [column, value] of (sheet.cells[place] ?? []).entries()) {
    if (value === null || value === '') continue;
    const text = typeof value === 'string' || typeof value === 'number' ? head.textAt(place, column) : '';
    if (text.length > LONGEST || (typeof value === 'number' && periodOf(text) === null)) return null;
    if (text !== '') texts.set(column, text);
  }
  return texts.size === 0 ? null : texts;
}

function isHeaderWord(text: string): boolean {
  return meaningsOf(text).length > 0 || saysReached(text) || periodOf(text) !== null || isYearless(text);
}

/** Over each header of the lower row the label that stands above it, or to the left of what is blank above it. */
function groupsOf(upper: ReadonlyMap<number, string>, lower: ReadonlyMap<number, string>): Map<number, string> {
  const groups = new Map<number, string>();
  let label = '';
  for (let column = 0; column <= Math.max(...lower.keys()); column++) {
    const own = upper.get(column);
    if (own !== undefined || !lower.has(column)) label = lower.has(column) ? (own ?? '') : '';
    if (label !== '') groups.set(column, label);
  }
  return groups;
}

function standsOverSeveral(groups: ReadonlyMap<number, string>, upper: ReadonlyMap<number, string>, lower: ReadonlyMap<number, string>): boolean {
  return [...upper.keys()].some((column) => lower.has(column) && groups.get(column + 1) !== undefined && !upper.has(column + 1));
}

/** Adds the year above the quarters; whether the third row is one of headers. */
function withThird(highest: ReadonlyMap<number, string>, groups: Map<number, string>): boolean {
  const years = groupsOf(highest, new Map([...groups.keys()].map((column) => [column, ''])));
  const parts = [...groups].filter(([, label]) => isYearless(label));
  const inYear = (column: number, label: string): string => `${label} ${years.get(column) ?? ''}`;
  if (parts.length === 0 || parts.some(([column, label]) => periodOf(inYear(column, label)) === null)) return false;
  for (const [column, label] of parts) groups.set(column, inYear(column, label));
  return true;
}
