/** Names of the sheets and columns that Plumbline writes and reads back. */

export const SCORECARD_SHEET = 'Plumbline Scorecard';
export const FINDINGS_SHEET = 'Plumbline Findings';
export const SETTINGS_SHEET = 'Plumbline Settings';

/** Headers of the Findings sheet that the next audit reads. */
export const FINDING_ID_HEADER = 'Finding id';
export const FINDING_STATUS_HEADER = 'Status';
