/** In what a duration is told: "Duration (days)", "Dauer in Minuten", "2 jours". */
import { fold } from './fold';

/** A day of a course counts as so many hours. */
export const HOURS_A_DAY = 8;

export type DurationUnit = 'minutes' | 'hours' | 'days' | 'weeks';

const WORDS: readonly (readonly [DurationUnit, RegExp])[] = [
  ['minutes', /(?:^|\d| )(?:min|mins|minutes?|minuten|mn)(?: |$)/],
  ['hours', /(?:^|\d| )(?:h|hrs?|hours?|std|stunden?|heures?)(?: |$)/],
  ['days', /(?:^|\d| )(?:d|days?|tage?|tagen|jours?|j|pt|manntage)(?: |$)/],
  ['weeks', /(?:^|\d| )(?:weeks?|wks?|wochen?|semaines?|months?|monate?n?|mois)(?: |$)/],
];

/** Null where a text names no unit, and where it names several. */
export function durationUnit(text: string): DurationUnit | null {
  const found = durationUnits(text);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** All that a text names: of "3 h/day" both. */
export function durationUnits(text: string): readonly DurationUnit[] {
  const plain = fold(text);
  return WORDS.filter(([, words]) => words.test(plain)).map(([unit]) => unit);
}

/** Hours in one of a unit; null for weeks and months, which say nothing of hours. */
export function hoursIn(unit: DurationUnit | null): number | null {
  if (unit === 'minutes') return 1 / 60;
  if (unit === 'days') return HOURS_A_DAY;
  return unit === 'weeks' ? null : 1;
}
