/** What a report carries so that two of them can be compared. */

/** The product's version; a test keeps it equal to package.json's. */
export const VERSION = '0.2.0';

/** Raised whenever a change of rules or scores makes the same workbook score differently. */
export const SCORING_VERSION = 1;
