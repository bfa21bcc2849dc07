/** Days as whole numbers, so that the audit needs no clock and no time zone. */

import { remembered } from './remembered';

/** Days since 1899-12-30: Excel's serial number of a date after February 1900. */
export type Day = number;

/** A stretch of days, both ends included, with the words that named it. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
  readonly label: string;
  /** True for `FY21-Q1` and the like, whose days depend on the fiscal year setting. */
  readonly fiscal: boolean;
}

const EPOCH = Date.UTC(1899, 11, 30);
const MILLISECONDS_PER_DAY = 86_400_000;

/** What a serial number of the older calendar of the Macintosh, which counts from 1904, lacks. */
export const DAYS_TO_1904: Day = 1462;

/** The day of a calendar date; months count from 1. Days out of a month's range roll over, as `Date.UTC` does. */
export function dayOf(year: number, month: number, day: number): Day {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / MILLISECONDS_PER_DAY);
}

/** The farthest days that a calendar reaches; a day beyond, or none at all, is taken for the nearest of them. */
const FIRST_DAY = -693_959;
const LAST_DAY = 2_958_465;

function dateOf(day: Day): Date {
  const within = Number.isNaN(day) ? FIRST_DAY : Math.min(Math.max(Math.floor(day), FIRST_DAY), LAST_DAY);
  return new Date(EPOCH + within * MILLISECONDS_PER_DAY);
}

/** Year, month (from 1) and day of the month of a day. */
export function calendarOf(day: Day): { year: number; month: number; day: number } {
  const date = dateOf(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `YYYY-MM-DD`. */
export const isoOf: (day: Day) => string = remembered((day) => dateOf(day).toISOString().slice(0, 10));

/** The day of a `YYYY-MM-DD` text that is a real date; null for any other. */
export function parseIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoOf(day) === text ? day : null;
}

/** The same day of the month some months earlier; a day that month lacks rolls over into the next. */
export function monthsBefore(day: Day, months: number): Day {
  const { year, month, day: ofMonth } = calendarOf(day);
  return dayOf(year, month - months, ofMonth);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `31 Dec 2025`, which every reader of English reads the same way. */
export function dayText(day: Day): string {
  const { year, month, day: ofMonth } = calendarOf(day);
  return `${ofMonth} ${MONTHS[month - 1]} ${year}`;
}

/** A quarter as the methods count it. */
export const QUARTER: Day = 92;
