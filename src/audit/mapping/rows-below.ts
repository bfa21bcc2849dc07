/** Where the records end: counts, remarks and places to sign stand below them. */
import { identityOf, type Body } from './section-labels';
import { textIn, type BodyRow } from './body-row';
import { countIn, isRemark, isSigned, saysCount, totalIn } from './row-words';

/** Tables of fewer columns have rows of a single cell. */
const LEAST_WIDTH = 3;
/** Names are shorter, as a rule. */
const LONG = 30;
/** A text so much longer than the names above it is none. */
const LONGER = 1.6;
const FAR_LONGER = 3;
const MOST_NAMES = 200;
const BARE_TITLES: ReadonlySet<string> = new Set(['objective', 'keyResult', 'priority']);

/** How many of the rows stand above the first that is no record any more. */
export function recordsEnd(rows: readonly BodyRow[], body: Body): number {
  const { block, continued } = body;
  if (block.table !== null || block.columns.length < LEAST_WIDTH) return rows.length;
  const { naming } = identityOf(body.kind, body.columns);
  const usual = new Map<number, number>();
  let end = rows.length;
  while (end > 0 && isBelow(rows[end - 1] as BodyRow, end - 1)) end -= 1;
  if (block.columns.length <= LEAST_WIDTH && BARE_TITLES.has(body.kind)) return end;
  // Behind a gap short rows are remarks, as many as there are.
  let first = end;
  while (
    first > 0 &&
    !continued.has((rows[first - 1] as BodyRow).row) &&
    (rows[first - 1] as BodyRow).filled <= Math.max(1, Math.floor(block.columns.length / 4))
  )
    first -= 1;
  if (rows.slice(first, end).every(isName) && listsNames(first)) return end;
  for (let place = Math.max(first, 1); place < end; place++) if ((rows[place] as BodyRow).row - (rows[place - 1] as BodyRow).row > 1) return place;
  return end;

  function isName(row: BodyRow): boolean {
    return row.filled === 1 && naming.includes(row.first);
  }

  /** Whether some of the rows above are names alone; a list that begins with one has sections. */
  function listsNames(before: number): boolean {
    return rows[0] !== undefined && !isName(rows[0]) && rows.slice(0, before).some(isName);
  }

  function usualLength(column: number): number {
    const known = usual.get(column);
    if (known !== undefined) return known;
    const names = rows.slice(0, MOST_NAMES).filter(({ filled }) => filled > 1);
    const length = names.reduce((sum, one) => sum + textIn(one, column).length, 0) / Math.max(1, names.length);
    usual.set(column, length);
    return length;
  }

  function isBelow(row: BodyRow, place: number): boolean {
    if (continued.has(row.row)) return false;
    const texts = block.columns.map(({ column }) => textIn(row, column)).filter((text) => text !== '');
    const [text = ''] = texts;
    const most = block.columns.length / 2;
    if (texts.length > 1 && (texts.every(isSigned) || (texts.length <= most + 1 && isSignedRow(row, texts)))) return true;
    if (texts.length > Math.max(2, most)) return false;
    if (texts.length === 1) return isRemark(text) || isCount(text, place) || isLong(row, text) || text.endsWith(':');
    return texts.length === 2 && saysCount(text) && /^\d+$/.test(texts[1] as string);
  }

  /** A line to sign: what names a record there is a remark, or nothing is named and half of it are remarks. */
  function isSignedRow(row: BodyRow, texts: readonly string[]): boolean {
    const isLine = (text: string): boolean => text.endsWith(':') || (isRemark(text) && /:|^l[eé]gende?$|\b(?:by|von|par|durch)$/i.test(text));
    const names = naming.map((column) => textIn(row, column)).filter((text) => text !== '');
    return names.length > 0 ? names.every(isLine) : texts.filter(isLine).length * 2 >= texts.length;
  }

  /** `12 Einträge`, `Total: 43,000 EUR`. */
  function isCount(text: string, place: number): boolean {
    const count = countIn(text);
    if (count !== null) return true;
    const [before = '', after = ''] = text.split(/[:=]/);
    return place > 0 && /\d/.test(after) && totalIn(before.trim()) !== null;
  }

  /** A sentence below a table; a goal may be one, where goals are. */
  function isLong(row: BodyRow, text: string): boolean {
    if (text.length <= LONG) return false;
    if (!naming.includes(row.first)) return true;
    const length = usualLength(row.first);
    if (BARE_TITLES.has(body.kind)) return text.length > length * FAR_LONGER;
    return text.length > length * LONGER || /[.;]$|: /.test(text);
  }
}
