/** What a report carries so that two of them can be compared. */

/** The product's version; a test keeps it equal to package.json's. */
export const VERSION = '0.2.0';

/** Raised whenever a change of rules or scores makes the same workbook score differently. */
export const SCORING_VERSION = 3;

/** What each version of the scores changed, in one sentence for a person whose score moved. */
export const SCORING_CHANGES = {
  '2': 'Scores, findings and money now answer each question once: a finding that puts money at risk holds the part of the score down that it speaks of, a cancelled link counts for nothing, one of several links that is over puts its own share at risk, and Evidence waits for an effect that has been evaluated.',
  '3': 'Evidence is now evaluated: where readings and completions let an effect be estimated, its grade counts in the score of the module, and three rules about comparisons, claims and fading count in the dimension; a threshold that the workbook sets decides a score as it decides a finding; and a subject with an open finding beside an accepted one of the same rule counts as flagged.',
} as const;
