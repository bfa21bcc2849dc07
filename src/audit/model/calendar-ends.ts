/** When the courses of a calendar end: one date is a day, and a start with hours runs on to the last of them. */
import type { Day } from '../reading/days';
import { fold } from '../reading/fold';
import { HOURS_A_DAY } from '../reading/hours-unit';
import { readSpan, type DateContext } from '../reading/read-date';
import { wordPattern } from '../reading/word-pattern';
import { START_WORDS } from '../reading/words/calendar';
import type { RawRecord } from './raw-record';

/** More hours in all than these are spread over weeks that nobody states. */
const MOST_HOURS = 80;
const STARTS = wordPattern(START_WORDS);
const CALENDAR: DateContext = { order: { first: null }, date1904: false, fiscalYearStart: null, fiscalYearNamedBy: 'last' };

/** Only where the table has no column for ends, and no status of the row says more. */
export function endCalendars(records: readonly RawRecord[]): void {
  for (const { kind, fields, table } of records) {
    if (kind !== 'module') continue;
    const start = fields['start'];
    if (typeof start?.value !== 'number' || fields['end'] !== undefined || (fields['status']?.value ?? null) !== null) continue;
    const header = table.columns.find(({ field }) => field === 'module.start')?.header ?? '';
    const end = endOf(start.value, start.raw, fields['hours']?.value, STARTS.test(fold(header)));
    if (end !== null) fields['end'] = Object.freeze({ value: end, at: start.at, raw: start.raw });
  }
}

function endOf(start: Day, raw: RawRecord['fields'][string]['raw'], hours: unknown, isStart: boolean): Day | null {
  const taught = typeof hours === 'number' && hours > 0 && hours <= MOST_HOURS ? start + Math.ceil(hours / HOURS_A_DAY) - 1 : null;
  if (isStart) return taught;
  const { span } = readSpan(raw, CALENDAR);
  return Math.max(start, taught ?? start, span?.start === start ? span.end : start);
}
