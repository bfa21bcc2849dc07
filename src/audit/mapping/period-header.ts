/** Headers that are periods: `2024`, `Q1 2025`, `Mar 2025`, `FY25-Q1`; `Target` below `Q1 2025`, `Mar` on a sheet of 2025. */
import type { CellValue } from '../../workbook';
import { readSpan } from '../reading/read-date';
import type { Span } from '../reading/days';
import { SHORT_WEEK_WORDS, WEEK_WORDS } from '../reading/words/dates';
import type { Settings } from '../settings/settings';
import { withoutMarks } from './fold-header';

type FiscalYear = Pick<Settings, 'fiscalYearStart' | 'fiscalYearNamedBy'>;

/** What the cells of a column of readings hold: a period's values, or what was wanted of it. */
export interface ReadingColumn {
  readonly span: Span;
  readonly of: 'value' | 'target';
}

const YEARS = /^(?:19|20)\d\d$/;
const wordsAround = (words: string): RegExp => new RegExp(`^(?:${words})(?:[\\s-]+|$)|[\\s-]+(?:${words})$`, 'giu');
/** What was reached, said beside the period: `Actual 2024`, `FY24 actual`. */
const REACHED = wordsAround('actuals?|results?|ist|ergebnis|wert|r[ée]alis[ée]|r[ée]sultat|valeur|r[ée]el');
const WANTED = wordsAround('targets?|goals?|plan|planned|soll|ziel|zielwert|cible|objectif|pr[ée]vu');
const any = (words: readonly string[]): string => [...words].sort((one, other) => other.length - one.length).join('|');
const WEEK = String.raw`(?:(?:${any(WEEK_WORDS)})\.?[\s-]?\d{1,2}|(?:${any(SHORT_WEEK_WORDS)})\.?[\s-]?\d\d)`;
/** `Week 14 2026`, `KW14/2026`, `2026-W14`. */
const WEEK_TEXT = new RegExp(String.raw`^(?:${WEEK}[\s,/._-]*(?:19|20)\d\d|(?:19|20)\d\d[\s,/._-]*${WEEK})$`, 'iu');
const WEEK_ALONE = new RegExp(`^${WEEK}$`, 'iu');
const PERIOD_TEXT =
  /^(?:(?:q|t|h|s)[1-4][\s/.-]*(?:fy\s?)?'?(?:\d{4}|\d{2})|(?:19|20)\d\d(?:[\s/.-]*(?:q|t|h|s)?[1-4])?|(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d|fy\s?'?\d{2,4}(?:[\s-]*[qh][1-4])?|\p{L}{3,9}\.?[\s-]+'?(?:\d{4}|\d{2}))$/iu;
const YEARLESS = /^(?:[qths][1-4]|\p{L}{3,9}\.?)$/iu;
/** In days; "until 2000" is a whole year, and "until" no part of one. */
const HALF_A_YEAR = 184;

const CALENDAR_YEAR: FiscalYear = { fiscalYearStart: null, fiscalYearNamedBy: 'last' };

/** The period that a header names; null for any other header. */
export function periodOf(header: CellValue | undefined, settings: FiscalYear = CALENDAR_YEAR): Span | null {
  const text = typeof header === 'number' ? String(header) : typeof header === 'string' ? bare(header).replace(REACHED, '') : '';
  if (!YEARS.test(text) && !PERIOD_TEXT.test(text) && !WEEK_TEXT.test(text)) return null;
  const { span } = readSpan(text, { order: { first: null }, date1904: false, ...settings });
  return span === null || span.start === span.end ? null : span;
}

/** Whether a header is a part of a year and does not say of which: `Q1`, `Jan`. */
export function isYearless(header: string): boolean {
  const text = bare(header);
  const span = YEARLESS.test(text) || WEEK_ALONE.test(text) ? periodOf(`${text} 2000`) : null;
  return span !== null && span.end - span.start < HALF_A_YEAR;
}

/** The one year that a title names, as it is written there; null for none, and for several. */
export function yearIn(title: string): string | null {
  const years = new Set(title.match(/(?<![\d/–-])(?:(?:19|20)\d\d|FY\s?'?\d\d(?:\d\d)?)(?![\d/–-])/g));
  return years.size === 1 ? ([...years][0] as string) : null;
}

/** What a column reads by its header, the label over it and the year that the whole table is of; null where these name no period. */
export function readingColumn(
  { header, group }: { readonly header: string; readonly group: string },
  year: string | null,
  settings: FiscalYear,
): ReadingColumn | null {
  const timed = withoutTime(header);
  // `Baseline FY25` is where a measure began, and no reading among others.
  if (timed !== null && BEGUN.test(timed.word)) return null;
  const of = [header, group].some((text) => isAround(text, WANTED)) ? 'target' : 'value';
  const own = withoutWords(header, timed?.time);
  const over = withoutWords(group);
  const texts = own === '' ? [over, ...inYear(over, year)] : [own, ...(isYearless(own) ? [`${own} ${over}`, ...inYear(own, year)] : [])];
  for (const text of texts) {
    const span = periodOf(text, settings);
    if (span !== null) return { span, of };
  }
  return null;
}

const inYear = (part: string, year: string | null): string[] => (year === null || !isYearless(part) ? [] : [`${part} ${year}`]);

/** What was thought to come. */
const EXPECTED = wordsAround(
  'fcst|forecasts?|outlook|projections?|projected|estimates?|prognosen?|hochrechnung|erwartet|vorschau|pr[ée]visions?|estimations?|projet[ée]',
);

export const saysExpected = (header: string): boolean => isAround(header, EXPECTED);

export const saysReached = (header: string): boolean => isAround(header, REACHED);

/** What a text says of the figures beside it, where it says nothing else: `Plan`, `Actual`, `Forecast`. */
export function figuresSaid(text: string): 'target' | 'value' | 'expected' | null {
  const plain = bare(text);
  if (plain === '') return null;
  if (plain.replace(REACHED, '') === '') return 'value';
  if (plain.replace(EXPECTED, '') === '') return 'expected';
  return plain.replace(WANTED, '') === '' ? 'target' : null;
}

function isAround(text: string, words: RegExp): boolean {
  const plain = bare(text);
  return plain.replace(words, '') !== plain;
}

function withoutWords(text: string, time = text): string {
  return bare(time).replace(REACHED, '').replace(WANTED, '');
}

function bare(header: string): string {
  return withoutMarks(header.replaceAll('_', ' ')).replace(/\s+/g, ' ');
}

/** What stands between the word and its time: `Réalisé à fin mai`, `Actual as of May`, `Ist per 05/2026`. */
const BETWEEN = String.raw`(?:(?:as of|as at|at|by|to|until|through|end of|end|per|zum|bis|stand|ende|[aà]|au|fin|[aà] fin|fin de|jusqu'?[aà]|ytd|kum(?:uliert|\.)?|cumul[ée]?|cumulative)\.?[\s-]+)*`;
const BEGUN_WORDS = 'baseline|ausgangswert';
const WORDS = String.raw`actuals?|results?|achieved|reached|ist(?:wert)?|ergebnis|stand|r[ée]alis[ée]|r[ée]sultat|r[ée]el|targets?|goals?|soll|ziel(?:wert)?|cible|objectif|${BEGUN_WORDS}`;
const BEGUN = new RegExp(`^(?:${BEGUN_WORDS})$`, 'i');
const AT_A_TIME = new RegExp(`^(${WORDS})[\\s:-]+${BETWEEN}(\\S.*)$`, 'iu');
const TIME_FIRST = new RegExp(`^(\\S.*?)[\\s:-]+(${WORDS})$`, 'iu');
const LONGEST_TIMED = 40;

/** What a header says beside a time of reading: `Ist` of `Ist 05/2026`, `Réalisé` of `Réalisé à fin mai`; null where it names no time. */
export function withoutTime(header: string): { readonly word: string; readonly time: string } | null {
  const text = bare(header);
  if (text.length > LONGEST_TIMED) return null;
  const after = AT_A_TIME.exec(text);
  if (after !== null && isTime(after[2] as string)) return { word: after[1] as string, time: after[2] as string };
  const before = TIME_FIRST.exec(text);
  return before !== null && isTime(before[1] as string) ? { word: before[2] as string, time: before[1] as string } : null;
}

/** A period, a part of a year or a day. */
function isTime(text: string): boolean {
  if (periodOf(text) !== null || isYearless(text)) return true;
  return /^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})$/.test(text) || /^(?:19|20)\d\d-\d\d-\d\d$/.test(text) || /^[0-3]?\d[./][01]?\d\.?$/.test(text);
}
