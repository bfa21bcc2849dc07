/** Names of the sheets and columns that Plumbline writes and reads back. */

export { FINDINGS_SHEET, SCORECARD_SHEET } from '../../workbook';
export const SETTINGS_SHEET = 'Plumbline Settings';

/** Labels of the Scorecard that the next audit reads. */
export const SCORECARD_LABELS = {
  alignment: 'Alignment, 0 to 100',
  coverage: 'Top priorities served',
  version: 'Version of the scores',
  dimensions: 'Dimension',
  spend: 'Spend in ',
  atRisk: 'Not shown to serve a priority',
  notEvaluated: 'not evaluated',
} as const;

/** Headers of the Findings sheet that the next audit reads. */
export const FINDING_ID_HEADER = 'Finding id';
export const FINDING_STATUS_HEADER = 'Status';
