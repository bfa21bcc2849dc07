/** Footnotes below the records, each alone in its row: `1) without interns`, `*) preliminary`. */
import { textIn, type BodyRow } from './body-row';
import { footnoteMark } from './row-words';
import type { Body } from './section-labels';
import type { Kind } from '../fields';

/** Kinds of which a numbered row may be a record that nothing else is known of. */
const BARE: ReadonlySet<Kind> = new Set<Kind>(['objective', 'keyResult', 'priority']);
/** Of the records, that begin with a mark themselves. */
const NUMBERED = 0.3;
const LEAST_WIDTH = 2;

export function footnotes(rows: readonly BodyRow[], { kind, block, continued }: Body): ReadonlySet<number> {
  let first = rows.length;
  while (first > 0 && isFootnote(rows[first - 1] as BodyRow)) first -= 1;
  const [notes, records] = [rows.slice(first), rows.slice(0, first)];
  if (block.table !== null || notes.length === 0 || records.length === 0) return new Set();
  const numbered = records.filter((row) => footnoteMark(textIn(row, row.first)) !== null).length;
  if (numbered > records.length * NUMBERED) return new Set();
  const marks = notes.map((row) => footnoteMark(textIn(row, row.first)) as string);
  const texts = [...block.columns.map(({ header }) => header), ...records.flatMap((row) => block.columns.map(({ column }) => textIn(row, column)))];
  const isReferred = marks.some((mark) => texts.some((text) => text.length > mark.length && text.endsWith(mark)));
  return isReferred || (block.columns.length >= LEAST_WIDTH && !BARE.has(kind)) ? new Set(notes.map(({ row }) => row)) : new Set();

  function isFootnote(row: BodyRow): boolean {
    return row.filled === 1 && !continued.has(row.row) && footnoteMark(textIn(row, row.first)) !== null;
  }
}
