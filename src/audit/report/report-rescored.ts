/** What this version of the scores made of a workbook that another one had written. */
export interface Rescored {
  /** The version of the scores that the workbook was written by. */
  readonly from: number;
  readonly to: number;
  /** `YYYY-MM-DD` of that audit; null where the workbook does not say. */
  readonly asOf: string | null;
  /** Alignment, and what else has moved; null: not evaluated. */
  readonly measures: readonly { readonly name: string; readonly before: number | null; readonly now: number | null }[];
  /** What changed between the two; empty where this one is the older. */
  readonly reason: string;
}
