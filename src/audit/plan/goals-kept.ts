/** Below the audits of the History: what was signed of each goal, and how goals stand, for the next review to sign. */
import type { CellInput, CellStyle, WorkbookSnapshot } from '../../workbook';
import type { StandingGoal } from '../facts/standing-goals';
import { isoOf, parseIso, type Day } from '../reading/days';
import { REVIEW_QUESTIONS } from '../state/review-before';
import { reviewBook, withEntered, type EnteredCell } from '../state/review-entered';
import { goalsBefore, SIGNED_HEADERS, STANDING_HEADERS, withSignedSince, type KeptGoal } from '../state/sign-off';
import { cut, lineOf } from './own-sheet';

type Put = (cells: readonly CellInput[], styles: readonly (CellStyle | null)[]) => void;

/** More goals than anybody signs; the line above says how many are left out. */
const MOST_GOALS = 5_000;
/** Column of each value: names and decisions run over the free cells behind them. */
const PLACES = { 'Signed on': 0, Goal: 1, Baseline: 7, Target: 8, Due: 10, 'Decision since': 12, 'Goal key': 16 } as const;
type Title = keyof typeof PLACES;
/** So many letters those cells have room for: a longer name says that it goes on. Goals are known by their keys. */
const LONGEST_NAME = 72;
const WIDE: readonly number[] = [PLACES.Baseline, PLACES.Target];

/** How wide a column of the History must at least be for the goals below. */
export function widthForGoals(column: number): number {
  return WIDE.includes(column) ? 11 : 0;
}

/**
 * @param standing as this audit read them, on the day `asOf`
 * @param entered what people typed into the review elsewhere than on its sheet: who signs there signs what this audit read
 */
export function goalsKept(put: Put, standing: readonly StandingGoal[], asOf: string, workbook: WorkbookSnapshot, entered: readonly EnteredCell[]): void {
  const now = standing.slice(0, MOST_GOALS).map((goal): KeptGoal => ({ ...goal, decision: null }));
  const today = parseIso(asOf);
  const signed = new Map(today === null ? [] : withSignedSince(workbook, goalsBefore(workbook), today).signed);
  const reviews = entered.length === 0 ? [] : withEntered(reviewBook(workbook), entered, Object.values(REVIEW_QUESTIONS));
  for (const { isNewlySigned, on } of reviews) if (isNewlySigned === true && on !== null && now.length > 0 && !signed.has(on)) signed.set(on, now);
  if (signed.size > 0) {
    heading(put, 'Goals as they were signed. A reason under “Decision since” makes a change of that goal a decided one.', SIGNED_HEADERS);
    for (const [on, goals] of signed) for (const goal of goals) row(put, goal, on);
  }
  if (now.length === 0) return;
  const more = standing.length - now.length;
  heading(put, `Goals as of ${asOf}: who signs the next review signs these.${more > 0 ? ` ${more} more are not kept.` : ''}`, STANDING_HEADERS);
  for (const goal of now) row(put, goal, null);
}

function heading(put: Put, text: string, titles: readonly string[]): void {
  put([], []);
  put([text], ['note']);
  const shown = (Object.keys(PLACES) as Title[]).filter((title) => title === 'Goal' || titles.includes(title));
  const titled = lineOf(shown.map((title) => [PLACES[title], title]));
  put(
    titled,
    titled.map((title): CellStyle => (title === 'Baseline' || title === 'Target' ? 'number-header' : 'header')),
  );
}

/** @param on the day of the sign-off; null for a goal as it stands */
function row(put: Put, { key, name, baseline, target, due, decision }: KeptGoal, on: Day | null): void {
  const look: CellStyle = on === null ? 'text' : 'past';
  const cells: [Title, CellInput, CellStyle][] = [
    ['Goal', cut(name, LONGEST_NAME), look],
    ['Baseline', baseline, 'number'],
    ['Target', target, 'number'],
    ['Due', due === null ? null : isoOf(due), look],
    ['Goal key', key, 'id'],
  ];
  if (on !== null) cells.push(['Signed on', isoOf(on), look], ['Decision since', decision, 'text']);
  put(lineOf(cells.map(([title, value]) => [PLACES[title], value])), lineOf(cells.map(([title, , style]) => [PLACES[title], style])));
}
