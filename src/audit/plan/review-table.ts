/** The table of the Review sheet that people fill in: their reviews as they left them, and three rows for the quarter that is under way. */
import { cellName, type CellInput, type CellStyle, type CellValue } from '../../workbook';
import { REVIEW_HEADERS } from '../state/quarterly-reviews';
import { isSigned, periodOf, REVIEW_COLUMNS, REVIEW_TRACES, type KeptReview } from '../state/review-before';
import type { OwnSheet } from './own-sheet';

const FIRST_TRACE = REVIEW_HEADERS.length;
/** Entered once for a review, in its first row. */
const ONCE: readonly string[] = ['Date', 'Signed by HR', 'Signed by business'];
const DAYS: readonly string[] = ['Date', 'Due', 'Done on'];

/**
 * Gives the row of its headers.
 * @param traces what the audit says today; it stays beside a review once both have signed it
 */
export function reviewTable(sheet: OwnSheet, kept: readonly KeptReview[], asOf: string, questions: readonly string[], traces: readonly CellValue[]): number {
  const header = sheet.row(
    REVIEW_COLUMNS,
    REVIEW_COLUMNS.map((): CellStyle => 'header'),
  );
  for (const review of kept) {
    const signed = isSigned(review);
    for (const [place, row] of review.rows.entries()) {
      const now = row.map((value, column): CellValue =>
        (signed && review.isNewlySigned !== true) || column < FIRST_TRACE || column >= REVIEW_COLUMNS.length
          ? value
          : place === 0
            ? (traces[column - FIRST_TRACE] ?? null)
            : null,
      );
      sheet.row(
        now,
        now.map((value, column) => lookOf(column, value, signed)),
      );
    }
  }
  const period = periodOf(asOf);
  if (kept.some((review) => review.period === period)) return header;
  const first = sheet.next;
  questions.forEach((question, place) => {
    const cells = REVIEW_COLUMNS.map((title, column): CellInput => {
      if (title === 'Period') return period;
      if (title === 'Question') return question;
      if (column >= FIRST_TRACE) return place === 0 ? (traces[column - FIRST_TRACE] ?? null) : null;
      const above = cellName(first, column);
      return place > 0 && ONCE.includes(title) ? { formula: `=IF(${above}="","",${above})`, value: '' } : null;
    });
    sheet.row(
      cells,
      REVIEW_COLUMNS.map((title, column) => (place > 0 && title === 'Date' ? 'date' : lookOf(column, null, false))),
    );
  });
  return header;
}

function lookOf(column: number, value: CellValue, signed: boolean): CellStyle {
  const title = REVIEW_COLUMNS[column];
  if (title === undefined) return 'text';
  if (typeof value === 'number' && DAYS.includes(title)) return 'date';
  if (title === REVIEW_TRACES[1]) return 'past';
  if (column >= FIRST_TRACE) return 'id';
  if (title === 'Period' || title === 'Question') return 'lines';
  return signed ? 'past' : 'input';
}
