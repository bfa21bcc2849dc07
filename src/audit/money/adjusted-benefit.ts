/** A benefit held down by everything that is not known for sure. */

/** What one respondent or one team reports; null for one that did not answer. */
export interface ReportedChange {
  /** In units of effect, or in money where one unit is worth 1. */
  readonly change: number | null;
  /** Part of it that is due to the programme, 0..1. */
  readonly share: number | null;
  /** How sure that is, 0..1. */
  readonly confidence: number | null;
}

/**
 * Change × share due to the programme × confidence × value of one unit, summed. Whoever did not answer, or left one of the three open, counts 0
 * (isolation and confidence: Phillips).
 * Example: 11,500 × 33 % × 70 % = 2,656.5.
 */
export function adjustedBenefit(reported: readonly ReportedChange[], unitValue = 1): number {
  return reported.reduce((sum, { change, share, confidence }) => sum + (change ?? 0) * (share ?? 0) * (confidence ?? 0) * unitValue, 0);
}

/** Days of a year in which benefits count. */
const YEAR = 365;

/**
 * The part of a period that lies in its first year, 0..1; 1 where it is no longer than that.
 * Example: of two years of 730 days one half counts.
 */
export function firstYearPart(firstDay: number, lastDay: number): number {
  const days = lastDay - firstDay + 1;
  // The year of a leap day is one year, too.
  return days <= YEAR + 1 ? 1 : YEAR / days;
}
