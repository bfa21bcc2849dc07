/** The agenda of a review: what was decided and is still open, what was decided today, and what this audit asks for. */
import type { AgendaItem } from '../../audit/report/agenda';
import { AGENDA_SIZE } from '../../audit/report/agenda-sentences';
import { QUESTION_NAMES, REVIEW_COLUMNS, REVIEW_QUESTIONS } from '../../audit/state/review-before';
import { entryText, type ReviewBook, type ReviewField } from '../../audit/state/review-entered';
import type { CellValue } from '../../workbook';
import type { Words } from '../words';
import type { ReviewRow } from './use-review';

export interface AgendaLine {
  readonly row: ReviewRow;
  /** As it is read here; a question of the sheet's own stands as it is there. */
  readonly question: string;
  /** What speaks for asking it, or what was decided then. */
  readonly why: string;
  readonly at: AgendaItem['at'];
  /** Null for a decision to take; else what was decided in an earlier review, and is not done. */
  readonly open: { readonly decision: string; readonly owner: string; readonly due: string } | null;
}

/** Open ones of before fill no more than this: a review that only looks back decides nothing. */
const MOST_OPEN = 5;

export interface Agenda {
  readonly lines: readonly AgendaLine[];
  /** Open ones of before that are not among them. */
  readonly others: number;
}

export function agendaLines(items: readonly AgendaItem[], book: ReviewBook, period: string, say: Words['say']): Agenda {
  // The sheet keeps its questions in English, whoever reads them.
  const standard = new Map<string, string>(QUESTION_NAMES.map((name) => [REVIEW_QUESTIONS[name], say(`question-${name}`)]));
  const rows = book.reviews.flatMap((review) =>
    review.rows.map((row) => {
      const text = (field: ReviewField | 'Question'): string =>
        entryText((row[REVIEW_COLUMNS.indexOf(field)] ?? null) as CellValue, field as ReviewField, book.date1904);
      return { period: review.period, question: text('Question'), decision: text('Decision'), owner: text('Owner'), due: text('Due'), done: text('Done on') };
    }),
  );
  const before = rows.filter((row) => row.period !== period && row.decision !== '' && row.done === '');
  const open = before
    .sort((one, other) => (one.due === '' ? 1 : 0) - (other.due === '' ? 1 : 0) || (one.due < other.due ? -1 : 1))
    .slice(0, MOST_OPEN)
    .map(({ decision, owner, due, ...row }): AgendaLine => ({
      row: { period: row.period, question: row.question },
      question: items.find(({ kept }) => kept === row.question)?.question ?? standard.get(row.question) ?? row.question,
      why: decision,
      at: null,
      open: { decision, owner, due },
    }));
  const isOpen = (kept: string): boolean => open.some(({ row }) => row.question === kept);
  const today = rows
    .filter((row) => row.period === period && row.question !== '' && !standard.has(row.question) && !items.some(({ kept }) => kept === row.question))
    .map(({ question }): AgendaLine => ({ row: { period, question }, question, why: '', at: null, open: null }));
  const asked = items
    .filter(({ kept }) => !isOpen(kept))
    .map(({ kept, question, why, at }): AgendaLine => ({ row: { period, question: kept }, question, why, at, open: null }));
  const decided = [...open, ...today];
  return { lines: [...decided, ...asked.slice(0, Math.max(0, AGENDA_SIZE.most - decided.length))], others: before.length - open.length };
}
