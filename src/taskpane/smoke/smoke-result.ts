/** What a smoke run of an Excel came to, as the file that is sent back: codes, counts and times, and nothing that stands in a cell. */
import { SCORING_VERSION, VERSION } from '../../audit/report/version';
import type { ExcelAnswers } from './excel-answers';

/** What a person says of what they saw. */
export type Seen = 'yes' | 'no' | 'cannot tell';

export interface StepResult {
  readonly step: string;
  /** Numbers of the steps in `docs/smoke-checklist.md`. */
  readonly checklist: readonly number[];
  readonly outcome: 'as expected' | 'otherwise' | 'failed' | 'not tried';
  readonly milliseconds: number | null;
  /** Whether Excel kept the pane waiting for a person. */
  readonly waited: boolean;
  /** Why it failed, as the host names it. */
  readonly code: string | null;
  readonly counts: Readonly<Record<string, number>>;
  /** Null where the step asks nothing, or was not answered. */
  readonly seen: Seen | null;
}

export interface SmokeResult {
  readonly smokeVersion: 1;
  readonly plumbline: string;
  readonly scoringVersion: number;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly excel: ExcelAnswers;
  readonly steps: readonly StepResult[];
}

export function smokeResult(on: string, excel: ExcelAnswers, steps: readonly StepResult[]): SmokeResult {
  return { smokeVersion: 1, plumbline: VERSION, scoringVersion: SCORING_VERSION, on, excel, steps };
}
