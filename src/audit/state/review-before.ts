/** What people entered into the Review sheet, review by review, with what the audit put beside it: kept at every later audit. */
import { isStillOurs, ownSheetNamed, readLedger, sheetNamed, type CellValue, type WorkbookSnapshot } from '../../workbook';
import type { Dimension } from '../severity';
import { REVIEW_HEADERS, REVIEW_SHEET } from './quarterly-reviews';
import { stateDay } from './state-day';

/** Behind what people fill in: which inputs the audit read, what it said then, and which findings it listed. */
export const REVIEW_TRACES = ['Inputs', 'As it stood', 'Findings then'] as const;
export type ReviewTrace = (typeof REVIEW_TRACES)[number];
export const REVIEW_COLUMNS: readonly string[] = [...REVIEW_HEADERS, ...REVIEW_TRACES];

/** Of these, nothing tells that somebody answered: we write them ourselves. */
const OFFERED: readonly string[] = ['Period', 'Question'];

export interface KeptReview {
  readonly period: string;
  /** Day of the review as it was entered; null where nobody has. */
  readonly on: number | null;
  readonly hr: string;
  readonly business: string;
  /** In the order of `REVIEW_COLUMNS`, and what stands right of them. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Both have signed what the audit says now, so that it is put beside the review once more. */
  readonly isNewlySigned?: boolean;
}

/** The three questions of every review. */
export const REVIEW_QUESTIONS = {
  competencies: 'Are these still the right competencies for today’s priorities?',
  metrics: 'Do our metrics measure impact, or activity?',
  organisation: 'Have changes in the organisation opened gaps?',
} as const;

export type QuestionName = keyof typeof REVIEW_QUESTIONS;

export const QUESTION_NAMES = Object.keys(REVIEW_QUESTIONS) as readonly QuestionName[];

/** Parts of the score that answer a question. */
export const QUESTION_DIMENSIONS: Readonly<Record<QuestionName, readonly Dimension[]>> = {
  competencies: ['strategy', 'cascade', 'linkage'],
  metrics: ['measurability', 'evidence', 'money'],
  organisation: ['ownership', 'upkeep', 'silos'],
};

/** `Q2 2026`, of the calendar: people may write another name over it. */
export function periodOf(asOf: string): string {
  const [year = '', month = '1'] = asOf.split('-');
  return `Q${Math.ceil(Number(month) / 3)} ${year}`;
}

/** What the sheet is called that has the review's name and is somebody's own: it is read, and nothing can be kept there. Null: there is none. */
export function somebodysReview(workbook: WorkbookSnapshot): string | null {
  const there = ownSheetNamed(workbook, REVIEW_SHEET) ?? sheetNamed(workbook, REVIEW_SHEET);
  return there === undefined || isStillOurs(workbook, readLedger(workbook), REVIEW_SHEET) ? null : there.name;
}

/** Reviews with anything entered, in the order of their rows; null where the sheet has no such table. */
export function reviewsKept(workbook: WorkbookSnapshot): readonly KeptReview[] | null {
  const sheet = ownSheetNamed(workbook, REVIEW_SHEET);
  const header = sheet?.cells.findIndex((row) => REVIEW_HEADERS.every((title) => row.includes(title))) ?? -1;
  if (sheet === undefined || header < 0) return null;
  const titles = sheet.cells[header] as readonly CellValue[];
  const places = REVIEW_COLUMNS.map((title) => titles.indexOf(title));
  const right = Math.max(...places) + 1;
  const reviews: { period: string; rows: (readonly CellValue[])[] }[] = [];
  for (const cells of sheet.cells.slice(header + 1)) {
    const row = [...places.map((place) => cells[place] ?? null), ...cells.slice(right)];
    if (row.every((value) => value === null || value === '')) continue;
    const period = String(row[0] ?? '');
    const last = reviews.at(-1);
    if (last?.period === period) last.rows.push(row);
    else reviews.push({ period, rows: [row] });
  }
  const first = ({ rows }: { rows: readonly (readonly CellValue[])[] }, title: string): string => {
    const found = rows.map((row) => row[REVIEW_COLUMNS.indexOf(title)] ?? null).find((value) => value !== null && String(value).trim() !== '');
    return String(found ?? '').trim();
  };
  return reviews
    .filter(({ rows }) => rows.some(isEntered))
    .map((review) => {
      const days = review.rows.map((row) => stateDay(workbook, row[REVIEW_COLUMNS.indexOf('Date')])).filter((day) => day !== null);
      return { ...review, on: days[0] ?? null, hr: first(review, 'Signed by HR'), business: first(review, 'Signed by business') };
    });
}

function isEntered(row: readonly CellValue[]): boolean {
  return row.some((value, column) => {
    const title = REVIEW_COLUMNS[column];
    const isOurs = title !== undefined && (OFFERED.includes(title) || (REVIEW_TRACES as readonly string[]).includes(title));
    return !isOurs && value !== null && String(value).trim() !== '';
  });
}

export function isSigned({ on, hr, business }: KeptReview): boolean {
  return on !== null && hr !== '' && business !== '';
}
