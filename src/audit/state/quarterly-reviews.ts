/** What the workbook's own Review sheet keeps of each quarterly review: who signed it, and what was decided. */
import { ownSheetNamed, type Address, type CellValue, type WorkbookSnapshot } from '../../workbook';
import type { Day } from '../reading/days';
import { stateDay } from './state-day';

export const REVIEW_SHEET = 'Plumbline Review';

/** Headers of the block that is read back; one row per question and review, days as Excel keeps them or as `YYYY-MM-DD`. */
export const REVIEW_HEADERS = ['Period', 'Date', 'Question', 'Answer', 'Decision', 'Owner', 'Due', 'Done on', 'Signed by HR', 'Signed by business'] as const;

export interface ReviewDecision {
  readonly text: string;
  readonly owner: string | null;
  readonly due: Day | null;
  readonly done: Day | null;
  readonly at: Address;
}

export interface QuarterlyReview {
  readonly on: Day;
  readonly period: string | null;
  readonly hr: string | null;
  readonly business: string | null;
  readonly decisions: readonly ReviewDecision[];
  readonly at: Address;
}

/** Reviews up to a day, earliest first; empty where none was held. */
export function readReviews(workbook: WorkbookSnapshot, asOf: Day): readonly QuarterlyReview[] {
  const sheet = ownSheetNamed(workbook, REVIEW_SHEET);
  const header = sheet?.cells.findIndex((row) => REVIEW_HEADERS.every((title) => row.includes(title))) ?? -1;
  if (sheet === undefined || header < 0) return [];
  const titles = sheet.cells[header] as readonly CellValue[];
  const columns = new Map(REVIEW_HEADERS.map((title) => [title, titles.indexOf(title)] as const));
  const reviews = new Map<Day, { -readonly [K in keyof QuarterlyReview]: QuarterlyReview[K] } & { decisions: ReviewDecision[] }>();
  sheet.cells.forEach((cells, index) => {
    if (index <= header) return;
    const cell = (title: (typeof REVIEW_HEADERS)[number]): CellValue => cells[columns.get(title) ?? -1] ?? null;
    const at = (title: (typeof REVIEW_HEADERS)[number]): Address => ({ sheet: sheet.name, row: sheet.rows[index] as number, column: columns.get(title) ?? 0 });
    const on = stateDay(workbook, cell('Date'));
    if (on === null || on > asOf) return;
    const review = reviews.get(on) ?? { on, period: null, hr: null, business: null, decisions: [], at: at('Date') };
    review.period ??= textOf(cell('Period'));
    review.hr ??= textOf(cell('Signed by HR'));
    review.business ??= textOf(cell('Signed by business'));
    const text = textOf(cell('Decision'));
    if (text !== null)
      review.decisions.push({
        text,
        owner: textOf(cell('Owner')),
        due: stateDay(workbook, cell('Due')),
        done: stateDay(workbook, cell('Done on')),
        at: at('Decision'),
      });
    reviews.set(on, review);
  });
  return Object.freeze([...reviews.values()].sort((one, other) => one.on - other.on));
}

/** Days of the reviews up to a day that both sides have signed, earliest first. */
export function daysSigned(workbook: WorkbookSnapshot, asOf: Day): readonly Day[] {
  return readReviews(workbook, asOf).flatMap(({ on, hr, business }) => (hr !== null && business !== null ? [on] : []));
}

function textOf(value: CellValue): string | null {
  const text = value === null ? '' : String(value).trim();
  return text === '' ? null : text;
}
