/** What a session knows, and what it asks of a person: plain data, for any screen. */
import type { AuditResult } from './auditor';
import type { Mapping } from './audit/mapping/types';
import { DEFAULT_CHOICES, type WriteChoices } from './audit/plan/choices';
import type { Removal } from './audit/plan/remove-plan';
import type { MappedChoice } from './audit/plan/settings-plan';
import type { Since } from './audit/report/since';
import type { Settings } from './audit/settings/settings';
import type { Trouble } from './trouble';
import type { Address, Applied, CheckedPlan, Doing, LedgerNote, Selected, WorkbookSnapshot, WritePlan, Writer } from './workbook';

/** Work in progress: what a person is told, and how far it has come (0..1, null where that cannot be told). */
export interface Work {
  readonly doing: Doing;
  readonly share: number | null;
  readonly canStop: boolean;
}

/** What a plan is for: to show the report, to keep settings or what was typed into the review, to make a person's own edit, to add sheets to start with, to sign, or to take back. */
export type PlannedFor = 'report' | 'settings' | 'review' | 'fix' | 'start' | 'signature' | 'taking back';

/** A plan that waits for the person's yes. */
export interface Planned {
  readonly plan: WritePlan;
  readonly for: PlannedFor;
  /** What of it will be written and what will be refused, as far as the workbook that was read can tell. */
  readonly foreseen: CheckedPlan;
  /** What people entered into our sheets and this plan would take out. */
  readonly answers: Removal['answers'];
  /** People's own edits that were made through us and that stay; absent where nothing is taken out. */
  readonly fixes?: Removal['fixes'];
}

/** The settings to keep, with every column as it should be read. */
export interface ChangedSettings {
  readonly settings: Settings;
  readonly columns: readonly MappedChoice[];
}

/** A column of ours that was written. */
export interface WrittenColumn {
  readonly header: string;
  readonly at: Address;
}

export interface Outcome {
  readonly purpose: WritePlan['purpose'];
  readonly applied: Applied;
  /** The headers of our columns that stand beside people's rows now, each by its cell. */
  readonly columns: readonly WrittenColumn[];
  /** Whose writing was taken back by somebody else, since it was read. */
  readonly gone?: Writer;
}

export interface SessionState {
  readonly work: Work | null;
  /** A sentence while the host keeps us waiting, for a cell that is being edited for instance. */
  readonly waiting: string | null;
  readonly workbook: WorkbookSnapshot | null;
  readonly mapping: Mapping | null;
  readonly result: AuditResult | null;
  /** What `result` finds other than the audit before it in this session; null for a first one. */
  readonly since: Since | null;
  /** What an organisation assumes where the workbook says nothing, over the defaults; null without a profile, or before it has been read. */
  readonly profile: Settings | null;
  /** The day audits speak of, `YYYY-MM-DD`, where the person chose one; null for today. */
  readonly asOf: string | null;
  /** Whether the host tells of what people do in the sheet. */
  readonly live: boolean;
  /** What is selected in the sheet, as far as that is told. */
  readonly selected: Selected | null;
  /** How many cells the last audit read, where it read only those that were told as changed; null: all. */
  readonly readPart: number | null;
  /** Somebody has changed the workbook since `result`. */
  readonly stale: boolean;
  /** What is known of our last write; `writing` when it was cut off. */
  readonly ledger: LedgerNote | null;
  readonly choices: WriteChoices;
  readonly planned: Planned | null;
  readonly outcome: Outcome | null;
  readonly trouble: Trouble | null;
}

export const START: SessionState = {
  work: null,
  waiting: null,
  workbook: null,
  mapping: null,
  result: null,
  since: null,
  profile: null,
  asOf: null,
  live: false,
  selected: null,
  readPart: null,
  stale: false,
  ledger: null,
  choices: DEFAULT_CHOICES,
  planned: null,
  outcome: null,
  trouble: null,
};
