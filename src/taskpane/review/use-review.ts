/** What is typed into the review and not yet kept, over what its sheet holds. */
import { useMemo } from 'react';
import { periodOf } from '../../audit/state/review-before';
import { conflictsIn, entryOf, reviewBook, type EnteredCell, type ReviewBook, type ReviewField } from '../../audit/state/review-entered';
import { useKept } from '../use-kept';
import { useSession } from '../use-session';

/** A row of a review. */
export interface ReviewRow {
  readonly period: string;
  /** In English, as the sheet keeps it. */
  readonly question: string;
}

export interface ReviewHand {
  readonly book: ReviewBook;
  readonly period: string;
  /** What was typed and is not on the sheet yet. */
  readonly entered: readonly EnteredCell[];
  text(row: ReviewRow, field: ReviewField): string;
  type(row: ReviewRow, field: ReviewField, text: string): void;
  /** What somebody else wrote meanwhile where something was typed; null where nobody did. */
  theirs(row: ReviewRow, field: ReviewField): string | null;
  takeTheirs(row: ReviewRow, field: ReviewField): void;
  keepMine(row: ReviewRow, field: ReviewField): void;
}

type Typed = Readonly<Record<string, EnteredCell>>;
const NOTHING: Typed = {};

const keyOf = ({ period, question }: ReviewRow, field: ReviewField): string => JSON.stringify([period, question, field]);

export function useReview(asOf: string): ReviewHand {
  const { workbook } = useSession().state;
  const [typed, setTyped] = useKept<Typed>('review typed', NOTHING);
  const book = useMemo(() => (workbook === null ? { reviews: [], date1904: false } : reviewBook(workbook)), [workbook]);
  return useMemo(() => {
    const entered = Object.values(typed).filter((cell) => cell.to.trim() !== entryOf(book, cell));
    const put = (cell: EnteredCell): void => setTyped({ ...typed, [keyOf(cell, cell.field)]: cell });
    const at = (row: ReviewRow, field: ReviewField): EnteredCell | undefined => typed[keyOf(row, field)];
    const held = (row: ReviewRow, field: ReviewField): string => entryOf(book, { ...row, field });
    return {
      book,
      period: periodOf(asOf),
      entered,
      text: (row, field) => at(row, field)?.to ?? held(row, field),
      type: (row, field, to) => {
        const before = at(row, field);
        // What was typed and kept since is where the next typing begins.
        const from = before !== undefined && before.to.trim() !== held(row, field) ? before.from : held(row, field);
        put({ period: row.period, question: row.question, field, from, to });
      },
      theirs: (row, field) => {
        const cell = at(row, field);
        return cell !== undefined && conflictsIn(book, [{ ...cell, to: cell.to.trim() }]).length > 0 ? held(row, field) : null;
      },
      takeTheirs: (row, field) => put({ period: row.period, question: row.question, field, from: held(row, field), to: held(row, field) }),
      keepMine: (row, field) => put({ period: row.period, question: row.question, field, from: held(row, field), to: at(row, field)?.to ?? '' }),
    };
  }, [asOf, book, setTyped, typed]);
}
