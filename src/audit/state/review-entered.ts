/** What people type into a review elsewhere than on its sheet, laid over what the sheet holds. */
import type { CellValue, WorkbookSnapshot } from '../../workbook';
import { isoOf, parseIso } from '../reading/days';
import type { REVIEW_HEADERS } from './quarterly-reviews';
import { isSigned, REVIEW_COLUMNS, reviewsKept, type KeptReview } from './review-before';

export type ReviewField = Exclude<(typeof REVIEW_HEADERS)[number], 'Period' | 'Question'>;

/** Of a review as a whole: they stand in its first row, the day in all of them. */
const OF_REVIEW: readonly ReviewField[] = ['Date', 'Signed by HR', 'Signed by business'];
export const DAY_FIELDS: readonly ReviewField[] = ['Date', 'Due', 'Done on'];

/** One cell that somebody typed. */
export interface EnteredCell {
  readonly period: string;
  /** The row, by its question; for what is entered once for a review, any of its questions. */
  readonly question: string;
  readonly field: ReviewField;
  /** What the cell said when the typing began, as `entryText` gives it. */
  readonly from: string;
  readonly to: string;
}

/** The reviews of a workbook, and how its days are counted. */
export interface ReviewBook {
  readonly reviews: readonly KeptReview[];
  readonly date1904: boolean;
}

/** From 1900 to 1904. */
const DAYS_BETWEEN = 1462;

export function reviewBook(workbook: WorkbookSnapshot): ReviewBook {
  return { reviews: reviewsKept(workbook) ?? [], date1904: workbook.date1904 };
}

/** What a cell of a review says: days as `YYYY-MM-DD`. */
export function entryText(value: CellValue, field: ReviewField, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'number' && DAY_FIELDS.includes(field)) return isoOf(value + (date1904 ? DAYS_BETWEEN : 0));
  return String(value).trim();
}

/** What a review says in a cell; empty where it, or the row, is not there. */
export function entryOf({ reviews, date1904 }: ReviewBook, { period, question, field }: Omit<EnteredCell, 'from' | 'to'>): string {
  const review = reviews.find((one) => one.period === period);
  const text = (row: readonly CellValue[] | undefined): string => entryText(row?.[placeOf(field)] ?? null, field, date1904);
  return text(OF_REVIEW.includes(field) ? review?.rows.find((row) => text(row) !== '') : rowOf(review, question));
}

/** Cells that somebody else has filled otherwise since the typing began: neither of the two may be lost. */
export function conflictsIn(book: ReviewBook, entered: readonly EnteredCell[]): readonly EnteredCell[] {
  return entered.filter((cell) => {
    const now = entryOf(book, cell);
    return now !== cell.from && now !== cell.to;
  });
}

/**
 * The reviews with what was typed; a period or question that is new gets rows of its own.
 * @param questions of a review that the sheet does not hold yet
 */
export function withEntered(book: ReviewBook, entered: readonly EnteredCell[], questions: readonly string[]): readonly KeptReview[] {
  const { reviews, date1904 } = book;
  const all = new Map(reviews.map((review) => [review.period, review] as const));
  for (const cell of entered) all.set(cell.period, withCell(all.get(cell.period) ?? emptyReview(cell.period, questions), cell, date1904));
  return [...all.values()].map((review) => (reviews.includes(review) ? review : finished(review, book)));
}

function emptyReview(period: string, questions: readonly string[]): KeptReview {
  return { period, on: null, hr: '', business: '', rows: questions.map((question) => newRow(period, question)) };
}

function newRow(period: string, question: string): CellValue[] {
  return REVIEW_COLUMNS.map((title) => (title === 'Period' ? period : title === 'Question' ? question : null));
}

function withCell(review: KeptReview, { period, question, field, to }: EnteredCell, date1904: boolean): KeptReview {
  const value = valueOf(to, field, date1904);
  const put = (row: readonly CellValue[], now: CellValue): CellValue[] => row.map((held, column) => (column === placeOf(field) ? now : held));
  if (field === 'Date') return { ...review, rows: review.rows.map((row) => put(row, value)) };
  // A signature stands in the first row; what other rows repeat of it would come back from there.
  if (OF_REVIEW.includes(field)) return { ...review, rows: review.rows.map((row, place) => put(row, place === 0 ? value : null)) };
  const at = rowOf(review, question);
  const rows = at === undefined ? [...review.rows, newRow(period, question)] : review.rows;
  return { ...review, rows: rows.map((row) => (row === (at ?? rows.at(-1)) ? put(row, value) : row)) };
}

/** Every row has the day of the review: a decision without one belongs to none. One that is signed now takes what the audit says now beside it. */
function finished(review: KeptReview, { reviews, date1904 }: ReviewBook): KeptReview {
  const text = (field: ReviewField): string => entryOf({ reviews: [review], date1904 }, { period: review.period, question: '', field });
  const [on, hr, business] = [parseIso(text('Date')), text('Signed by HR'), text('Signed by business')];
  const was = reviews.find(({ period }) => period === review.period);
  const isNewlySigned = on !== null && hr !== '' && business !== '' && (was === undefined || !isSigned(was));
  const day = valueOf(text('Date'), 'Date', date1904);
  const rows = review.rows.map((row) => row.map((value, column) => (column === placeOf('Date') && (value === null || value === '') ? day : value)));
  return { ...review, on, hr, business, rows, ...(isNewlySigned ? { isNewlySigned } : {}) };
}

function rowOf(review: KeptReview | undefined, question: string): readonly CellValue[] | undefined {
  return review?.rows.find((row) => String(row[REVIEW_COLUMNS.indexOf('Question')] ?? '').trim() === question.trim());
}

function placeOf(field: ReviewField): number {
  return REVIEW_COLUMNS.indexOf(field);
}

function valueOf(text: string, field: ReviewField, date1904: boolean): CellValue {
  const trimmed = text.trim();
  const day = DAY_FIELDS.includes(field) ? parseIso(trimmed) : null;
  if (day !== null) return day - (date1904 ? DAYS_BETWEEN : 0);
  return trimmed === '' ? null : trimmed;
}
