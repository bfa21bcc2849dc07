/** What a goal's wording states beside its change: an amount, a deadline, or that a level is to be kept. */
import { datePhrases } from '../reading/date-phrases';
import { yearIn } from '../mapping/period-header';
import { fold } from '../reading/fold';
import { datesInText, countOfAmounts } from './goal-text';
import { wordPattern } from '../reading/word-pattern';
import { AMOUNT_WORDS, DEADLINE_LEADS, DEADLINE_TIMES, KEEPING_WORDS, MEASURE_WORDS } from '../reading/words/goal-phrases';

const AMOUNT = wordPattern(AMOUNT_WORDS);
const KEEPING = wordPattern(KEEPING_WORDS);
const MEASURE = wordPattern(MEASURE_WORDS);
/** A lead and a time at most four words apart: "by the end of the year", "within six months". */
const DEADLINE = new RegExp(`${wordPattern(DEADLINE_LEADS).source}(?: [\\p{L}\\p{N}]+){0,4}? ${wordPattern(DEADLINE_TIMES).source}`, 'u');

/** Whether a text names how much, in digits or in words: "by 12 %", "by a third", "three new instruments". */
export function statesAmount(text: string): boolean {
  return countOfAmounts(text) > 0 || AMOUNT.test(fold(text));
}

/** Whether a text names something that is read off as a number: "Engagement score", "share of teams with a plan". */
export function namesMeasure(text: string): boolean {
  return MEASURE.test(fold(text));
}

/** Whether a text names when: a date, a year, or a stretch of time such as "within six months". */
export function statesDeadline(text: string): boolean {
  return datesInText(text).some(({ role }) => role === 'deadline') || DEADLINE.test(fold(text));
}

/** Whether one of the titles of a list says when it holds: "OKRs H1 2026", "2026 goals"; a day on it is that of its making. */
export function statesPeriod(titles: readonly string[]): boolean {
  return titles.some((title) => {
    const phrases = datePhrases(title);
    return phrases.length === 0 ? yearIn(title) !== null : phrases.some(({ role, span }) => role === 'deadline' && span.end > span.start);
  });
}

/** Whether a text asks that something stay as it is. */
export function keepsLevel(text: string): boolean {
  return KEEPING.test(fold(text));
}
