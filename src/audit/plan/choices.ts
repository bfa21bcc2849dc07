/** What a person chooses to have written, and how much that is. */
import type { WritePlan } from '../../workbook';

export interface WriteChoices {
  readonly scorecard: boolean;
  readonly findings: boolean;
  /** Score and flags beside the modules; without them nobody's sheet is touched. */
  readonly moduleColumns: boolean;
}

/** The first write is modest: Scorecard, Findings, and two columns beside the modules. */
export const DEFAULT_CHOICES: WriteChoices = Object.freeze({ scorecard: true, findings: true, moduleColumns: true });

/** How many cells a plan writes, ours and in people's sheets. */
export function cellCount(plan: WritePlan): number {
  const own = plan.sheets.reduce((sum, { cells }) => sum + cells.reduce((row, line) => row + line.filter((cell) => cell !== null).length, 0), 0);
  return own + plan.columns.reduce((sum, { rows, header }) => sum + rows.length + (header === null ? 0 : 1), 0);
}
