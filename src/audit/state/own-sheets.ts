/** Names of the sheets and columns that Plumbline writes and reads back. */

export { CASE_SHEET, FINDINGS_SHEET, IMPACT_SHEET, MATRIX_SHEET, MODULES_SHEET, MONEY_SHEET, SCORECARD_SHEET, UNITS_SHEET } from '../../workbook';
export const SETTINGS_SHEET = 'Plumbline Settings';
export const PROOF_SHEET = 'Plumbline Proof';
export const HISTORY_SHEET = 'Plumbline History';

/** Labels of the Scorecard that the next audit reads. */
export const SCORECARD_LABELS = {
  alignment: 'Alignment, 0 to 100',
  coverage: 'Top priorities served',
  version: 'Version of the scores',
  dimensions: 'Dimension',
  /** Of the first Scorecards: a block for each currency. */
  spend: 'Spend in ',
  /** Since: a row for each currency, what is at risk in the column behind it. */
  spendRows: 'Spend, by currency',
  atRiskColumn: 'Not shown',
  atRisk: 'Not shown to serve a priority',
  notEvaluated: 'not evaluated',
} as const;

/** Headers of the Findings sheet, which the next audit reads: what was found, how it stands, what people fill in, and its id. */
export const FINDING_FOUND = ['Severity', 'Finding', 'Dimension', 'Unit', 'About', 'Owner', 'Where', 'What is wrong', 'How to fix it', 'Clears'] as const;
export const FINDING_STATUS_HEADER = 'Status';
export const FINDING_ENTRIES = ['Action owner', 'Due', 'Comment'] as const;
export const FINDING_ID_HEADER = 'Finding id';
export const FINDING_HEADERS: readonly string[] = [...FINDING_FOUND, FINDING_STATUS_HEADER, ...FINDING_ENTRIES, FINDING_ID_HEADER];

/** How a finding stands, as its row says. People may choose those of `CHOSEN`. */
export const FINDING_STATUS = {
  new: 'New',
  open: 'Open',
  reopened: 'Reopened',
  resolved: 'Resolved',
  accepted: 'Accepted',
  /** Accepted on the Settings sheet, so that taking it out there opens it again. */
  acceptedInSettings: 'Accepted in Settings',
  /** Somebody chose “Accepted” and did not say why: it stays open. */
  reasonMissing: 'Reason missing',
  /** A finding of before whose rule could not be asked this time is not resolved for that. */
  notEvaluated: 'Not evaluated',
} as const;
export const CHOSEN_STATUS = [FINDING_STATUS.new, FINDING_STATUS.open, FINDING_STATUS.reopened, FINDING_STATUS.accepted] as const;
