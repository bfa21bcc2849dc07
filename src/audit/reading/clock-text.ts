/** Durations in hours and minutes, as people and learning platforms write them: "1h30", "1 h 30 min", "1:30", `PT1H30M`. */
import { plainSpaces } from './blank-words';
import type { DurationUnit } from './hours-unit';

const HOURS_AND_MINUTES = /^(\d{1,4}) ?(?:h|hrs?|hours?|std|stunden?|heures?)\.?,?(?: (?:and|und|et))? ?(\d{1,2}) ?(?:m|mn|min|mins|minutes?|minuten)?\.?$/i;
const CLOCK = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/;
/** As ISO 8601 has it, and with it the records of learning platforms (xAPI, SCORM 2004). */
const ISO = /^PT(?=\d)(?:(\d{1,5}(?:\.\d{1,3})?)H)?(?:(\d{1,5}(?:\.\d{1,3})?)M)?(?:(\d{1,5}(?:\.\d{1,3})?)S)?$/i;

/**
 * Hours that a text states in hours and minutes; undefined for a text of another kind, null for one that says two things:
 * "1h75", and "1:30" where the column counts minutes or days. A clock of three parts says what it is, and one of two is read as Excel reads it.
 */
export function clockHours(text: string, unit: DurationUnit | null): number | null | undefined {
  const plain = plainSpaces(text).replace(/\s+/g, ' ').trim();
  const iso = ISO.exec(plain);
  if (iso !== null) return total(iso);
  const words = HOURS_AND_MINUTES.exec(plain);
  if (words !== null) return Number(words[2]) < 60 ? total(words) : null;
  const clock = CLOCK.exec(plain);
  if (clock === null) return undefined;
  return clock[3] === undefined && unit !== null && unit !== 'hours' ? null : total(clock);
}

function total([, hours, minutes, seconds]: RegExpExecArray): number {
  return Number(hours ?? 0) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
}
