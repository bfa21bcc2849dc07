/** Reads a text that names a day, a week, a month, a quarter, a half or a year, or a stretch from one to another. */
import { calendarOf, dayOf, type Day, type Span } from './days';
import { DATE_LEADS, FISCAL_WORDS, HALF_WORDS, MONTH_NAMES, ORDINALS, QUARTER_WORDS, SHORT_WEEK_WORDS, WEEKDAYS, WEEK_WORDS } from './words/dates';

export interface DateOrder {
  /** What stands first in 03/04/2026; null where nothing in the column decides. */
  readonly first: 'day' | 'month' | null;
}

export interface DateContext {
  readonly order: DateOrder;
  readonly date1904: boolean;
  readonly fiscalYearStart: number | null;
  readonly fiscalYearNamedBy: 'first' | 'last';
}

export type PeriodRead = Span | 'ambiguous' | null;

const MONTHS = new Map(MONTH_NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])));
const any = (words: readonly string[]): string => [...words].sort((one, other) => other.length - one.length).join('|');
const YEAR = String.raw`'?((?:19|20|21)\d\d|\d\d)`;
const LONG_YEAR = String.raw`((?:19|20|21)\d\d)`;
const GAP = String.raw`[\s,/._-]*(?:of|de|des|du)?[\s]*`;
const FISCAL = String.raw`(?:${any(FISCAL_WORDS)})\.?\s?`;
/** Quarter or half: the word's first letter and its number, or the number first. */
const PART = String.raw`(?:(${any(QUARTER_WORDS)}|${any(HALF_WORDS)})\.?\s?([1-4])|([1-4])\s?(?:\.|st|nd|rd|th|er|re|e|eme)?\s?(${any(QUARTER_WORDS)}|${any(HALF_WORDS)}))`;

const WEEK = String.raw`(?:(?:${any(WEEK_WORDS)})|(?:${any(SHORT_WEEK_WORDS)})(?=\.?[\s-]?\d\d))\.?[\s-]?(\d{1,2})`;

const CLOCK = /[t,\s]+\d{1,2}(?::\d{2}){1,2}(?:[.,]\d+)?\s*(?:am|pm)?\s*(?:z|utc|gmt|cet|cest|[a-z]{2,4}t)?\s*(?:[+-]\s?\d{2}:?\d{2})?$/;
const LEADING = new RegExp(`^(?:(?:${any(DATE_LEADS.map((lead) => lead.replace(/'/g, "['’]")))})[\\s:]+|(?:${any(WEEKDAYS)})\\.?,?\\s+)`);

const PATTERNS = {
  fiscalPart: new RegExp(`^${FISCAL}${YEAR}(?:\\s?[/–-]\\s?${YEAR})?[\\s,/_-]*${PART}$`),
  partFiscal: new RegExp(`^${PART}${GAP}${FISCAL}${YEAR}(?:\\s?[/–-]\\s?${YEAR})?$`),
  fiscal: new RegExp(`^${FISCAL}${YEAR}(?:\\s?[/–-]\\s?${YEAR})?$`),
  partYear: new RegExp(`^${PART}${GAP}${YEAR}$`),
  yearPart: new RegExp(`^${LONG_YEAR}[\\s,/._-]*${PART}$`),
  weekYear: new RegExp(`^${WEEK}[\\s,/._-]*${LONG_YEAR}$`),
  yearWeek: new RegExp(`^${LONG_YEAR}[\\s,/._-]*${WEEK}$`),
} as const;

/** Lower case without accents, hours, weekdays and the words before a date. */
function cleaned(text: string): string {
  let plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(CLOCK, '')
    .replace(/[.;,]+$/, '');
  for (let rounds = 0; rounds < 4 && LEADING.test(plain); rounds++) plain = plain.replace(LEADING, '');
  return plain.replace(new RegExp(`^(${Object.keys(ORDINALS).join('|')}) `), (_, word: string) => `${ORDINALS[word] as number} `);
}

/** The span a whole text names, `ambiguous` for 03/04/2026 in a column that says nothing; null for no date. */
export function readPeriodText(text: string, context: DateContext): PeriodRead {
  if (text.length > 80 || !/\d/.test(text)) return null;
  const plain = cleaned(text);
  const label = text.trim();
  return onePeriod(plain, label, context) ?? stretch(plain, label, context);
}

function onePeriod(plain: string, label: string, context: DateContext): PeriodRead {
  const iso = /^((?:19|20|21)\d\d)([-/.])(\d{1,2})\2(\d{1,2})$/.exec(plain);
  if (iso) return dated(Number(iso[1]), Number(iso[3]), Number(iso[4]), label);
  const basic = /^((?:19|20|21)\d\d)(\d\d)(\d\d)$/.exec(plain);
  if (basic) return dated(Number(basic[1]), Number(basic[2]), Number(basic[3]), label);
  return fiscalPeriod(plain, label, context) ?? calendarPeriod(plain, label) ?? withMonthName(plain, label) ?? slashed(plain, label, context);
}

export const wholeSpan = (start: Day, end: Day, label: string, fiscal = false): Span => ({ start, end, label, fiscal });

export function yearSpan(year: number, label: string): Span {
  return wholeSpan(dayOf(year, 1, 1), dayOf(year, 12, 31), label);
}

/** Some months of a year, counted from January; both ends included. */
function monthsSpan(year: number, first: number, count: number, label: string, fiscal = false): Span {
  return wholeSpan(dayOf(year, first, 1), dayOf(year, first + count, 1) - 1, label, fiscal);
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function dated(year: number, month: number, day: number, label: string): Span | null {
  const found = dayOf(year, month, day);
  const back = calendarOf(found);
  return back.month === month && back.day === day ? wholeSpan(found, found, label) : null;
}

/** `FY21-Q1`: its days hang on the fiscal year; while that is unknown the calendar year stands in and `fiscal` says so. */
function fiscalPeriod(plain: string, label: string, { fiscalYearStart, fiscalYearNamedBy }: DateContext): Span | null {
  const before = PATTERNS.partFiscal.exec(plain);
  const after = before === null ? PATTERNS.fiscalPart.exec(plain) : null;
  const bare = before ?? after ?? PATTERNS.fiscal.exec(plain) ?? consecutiveYears(plain);
  if (bare === null) return null;
  const [one, two] = before !== null ? [before[5], before[6]] : [bare[1], bare[2]];
  const [word, number] = before !== null ? partOf(before, 1) : after !== null ? partOf(after, 3) : ['', 0];
  const year = fullYear(two ?? (one as string));
  const start = fiscalYearStart ?? 1;
  const firstYear = start > 1 && (two !== undefined || fiscalYearNamedBy === 'last') ? year - 1 : year;
  const unknown = fiscalYearStart === null;
  if (word === '') return monthsSpan(firstYear, start, 12, label, unknown);
  const count = isHalf(word) ? 6 : 3;
  return count === 6 && number > 2 ? null : monthsSpan(firstYear, start + (number - 1) * count, count, label, unknown);
}

/** `2025/26`, `2025-26` and `2025/2026` name a fiscal year by both its years; `2011-12` is a month. */
function consecutiveYears(plain: string): RegExpExecArray | null {
  const found = /^((?:19|20|21)\d\d)\s?[/–-]\s?((?:19|20|21)\d\d|\d\d)$/.exec(plain);
  if (found === null || fullYear(found[2] as string) !== Number(found[1]) + 1) return null;
  return plain.includes('-') && Number(found[2]) <= 12 ? null : found;
}

function partOf(match: RegExpExecArray, from: number): [string, number] {
  return match[from] === undefined ? [match[from + 3] as string, Number(match[from + 2])] : [match[from] as string, Number(match[from + 1])];
}

const isHalf = (word: string): boolean => HALF_WORDS.includes(word);

function calendarPeriod(plain: string, label: string): Span | null {
  const year = /^((?:19|20|21)\d\d)$/.exec(plain);
  if (year) return yearSpan(Number(year[1]), label);
  const yearFirst = PATTERNS.yearPart.exec(plain);
  const part = yearFirst ?? PATTERNS.partYear.exec(plain);
  if (part !== null) {
    const [word, number] = partOf(part, yearFirst === null ? 1 : 2);
    const inYear = fullYear((yearFirst === null ? part[5] : part[1]) as string);
    const count = isHalf(word) ? 6 : 3;
    return count === 6 && number > 2 ? null : monthsSpan(inYear, (number - 1) * count + 1, count, label);
  }
  const month = /^((?:19|20|21)\d\d)[-/. ](\d{1,2})$/.exec(plain) ?? /^((?:19|20|21)\d\d)(\d\d)$/.exec(plain);
  const reversed = month === null ? /^(\d{1,2})[-/. ]((?:19|20|21)\d\d)$/.exec(plain) : null;
  const [inYear, number] = month !== null ? [Number(month[1]), Number(month[2])] : reversed !== null ? [Number(reversed[2]), Number(reversed[1])] : [0, 0];
  if (number >= 1 && number <= 12) return monthsSpan(inYear, number, 1, label);
  const week = PATTERNS.yearWeek.exec(plain) ?? PATTERNS.weekYear.exec(plain);
  if (week === null) return null;
  const [weekYear, weekNumber] = (week[1] as string).length === 4 ? [Number(week[1]), Number(week[2])] : [Number(week[2]), Number(week[1])];
  return isoWeek(weekYear, weekNumber, label);
}

/** Weeks as ISO 8601 counts them: the first has the year's first Thursday. */
function isoWeek(year: number, week: number, label: string): Span | null {
  if (week < 1 || week > 53) return null;
  const fourth = dayOf(year, 1, 4);
  const monday = fourth - ((fourth + 5) % 7) + (week - 1) * 7;
  return wholeSpan(monday, monday + 6, label);
}

/** `31 December 2026`, `Dec 31, 2026`, `Dec 2026`, `Dec-26`. */
function withMonthName(plain: string, label: string): Span | null {
  const words = plain
    .replace(/(\d{1,2})(?:st|nd|rd|th|er|\.)(?=[\s,]|$)/g, '$1')
    .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, '$1$2 ')
    .split(/[\s,./-]/)
    .filter((word) => word !== '' && word !== 'of' && word !== 'de');
  const months = words.flatMap((word) => MONTHS.get(word) ?? []);
  const [month] = months;
  if (month === undefined || months.length > 1 || words.length > 3) return null;
  const numbers = words.filter((word) => !MONTHS.has(word));
  // "2-5 March" names two days and no year.
  if (numbers.length === 2 && /\d{1,2}\s?-\s?\d{1,2}(?!\d)/.test(plain) && numbers.every((word) => word.length < 3)) return null;
  if (numbers.some((word) => !/^'?\d{1,4}$/.test(word))) return null;
  const isYear = (word: string | undefined): boolean => word !== undefined && (word.length === 4 || word.startsWith("'"));
  const [year, day] = isYear(numbers[0]) || numbers.length === 1 ? numbers : [numbers[1], numbers[0]];
  if (year === undefined) return null;
  const inYear = fullYear(year.replace("'", '').padStart(2, '0'));
  return day === undefined ? monthsSpan(inYear, month, 1, label) : dated(inYear, month, Number(day), label);
}

/** `31/12/2026` is plain; 03/04/2026 is what its column says, and ambiguous where that says nothing. */
function slashed(plain: string, label: string, { order }: DateContext): PeriodRead {
  const match = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?((?:19|20|21)\d\d|\d{2})$/.exec(plain);
  if (!match) return null;
  const [one, two, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] as string)];
  const first = one > 12 ? 'day' : two > 12 ? 'month' : one === two || match[2] === '.' ? 'day' : order.first;
  if (first === null) return 'ambiguous';
  return first === 'day' ? dated(year, two, one, label) : dated(year, one, two, label);
}

const STRETCH_LEAD = /^(?:from|between|vom|von|du|de|entre) /;
/** A day of a month, alone: `2`, `2.`, `2nd`. */
const BARE_DAY = /^\d{1,2}(?:st|nd|rd|th|er|\.)?$/;
const APART = new RegExp(
  [
    String.raw` (?:to|bis|au|a|until|through|and|und|et|&|-) |\s?[–—]\s?|(?<=[a-z])\s?-\s?(?=[a-z])`,
    String.raw`(?<=^(?:19|20|21)\d\d)-(?=(?:19|20|21)\d\d$)`,
    // Days of one month (`2-5 March 2026`), and dates whose points say that they are whole (`02.03.-05.03.2026`).
    String.raw`(?<=(?:^|[^\d./-])\d{1,2}(?:st|nd|rd|th|er|\.)?)\s?-\s?(?=\d{1,2}(?:(?:st|nd|rd|th|er|\.)?,? |\.\d))|(?<=\d\.)\s?-\s?(?=\d{1,2}\.)`,
  ].join('|'),
);

/** From one date to another: `Jan–Mar 2026`, `2-5 March 2026`, `1.1.–31.3.2026`; what the one leaves out it takes from the other. */
function stretch(plain: string, label: string, context: DateContext): PeriodRead {
  const [one, two, more] = plain.split(APART);
  if (one === undefined || two === undefined || more !== undefined || one === '') return null;
  const begin = cleaned(one).replace(STRETCH_LEAD, '');
  const month = begin.split(/[\s.]/).find((word) => MONTHS.has(word));
  const end = cleaned(two);
  const last = onePeriod(end, label, context) ?? (month === undefined ? null : onePeriod(`${month} ${end}`, label, context));
  if (last === null || last === 'ambiguous') return last;
  const first = beginning(begin, last, label, context);
  if (first === null || first === 'ambiguous') return first;
  return first.start <= last.end ? wholeSpan(first.start, last.end, label, first.fiscal || last.fiscal) : null;
}

/** The first of two dates: a day takes month and year from the second, a date without a year its year, or the one before where it would come later. */
function beginning(begin: string, last: Span, label: string, context: DateContext): PeriodRead {
  const { year, month } = calendarOf(last.end);
  if (BARE_DAY.test(begin)) return last.start === last.end ? dated(year, month, Number.parseInt(begin, 10), label) : null;
  const inYear = (one: number): PeriodRead =>
    onePeriod(`${begin}${/^\d{1,2}[./-]\d{1,2}$/.test(begin) ? (/[./-]/.exec(begin)?.[0] ?? '') : ' '}${one}`, label, context);
  const whole = onePeriod(begin, label, context);
  if (/(?:19|20|21)\d\d|'\d\d/.test(begin)) return whole;
  const same = inYear(year);
  if (same === null || same === 'ambiguous') return whole ?? same;
  // "Jan 25 – Mar 2026" is a year of two digits or a day; both begin before the end, and a day is nearer.
  return same.start <= last.end ? same : (inYear(year - 1) ?? same);
}
