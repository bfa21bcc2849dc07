/** What a KPI makes of the list of people, by the words of its name. */
import { perRecord } from '../facts/per-model';
import { fold } from '../reading/fold';
import { wordPattern } from '../reading/word-pattern';
import { LEAVING_WORDS, NEW_HIRE_WORDS, NOT_STAFF_WORDS, QUARTER_WORDS, RETENTION_WORDS, VOLUNTARY_WORDS, YEAR_WORDS } from '../reading/words/retention';
import type { Kpi } from '../model/types';

export interface RosterMeasure {
  /** Those who were there when the time began, or those hired in it. */
  readonly of: 'existing team' | 'new hires';
  /** Over so many days; null where the name does not say: then as many as the window has. */
  readonly days: 90 | 365 | null;
  /** Counts those who leave. */
  readonly leaving: boolean;
  /** Counts those alone who leave of their own will. */
  readonly voluntary: boolean;
}

const [RETENTION, NOT_STAFF, LEAVING, NEW_HIRES, VOLUNTARY, QUARTER, YEAR] = [
  RETENTION_WORDS,
  NOT_STAFF_WORDS,
  LEAVING_WORDS,
  NEW_HIRE_WORDS,
  VOLUNTARY_WORDS,
  QUARTER_WORDS,
  YEAR_WORDS,
].map((words) => wordPattern(words)) as [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp, RegExp];

/** Null for a KPI that is none of the list of people. */
export const rosterMeasure = perRecord((_, { name }: Kpi): RosterMeasure | null => {
  const folded = fold(name);
  if (!RETENTION.test(folded) || NOT_STAFF.test(folded)) return null;
  return {
    of: NEW_HIRES.test(folded) ? 'new hires' : 'existing team',
    days: QUARTER.test(folded) ? 90 : YEAR.test(folded) ? 365 : null,
    leaving: LEAVING.test(folded),
    voluntary: VOLUNTARY.test(folded),
  };
}, 'no names');
