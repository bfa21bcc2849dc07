/** Everything one audit found, as plain JSON: the stable contract of `docs/report.schema.json`. */
import type { Design, Effect, EffectVerdict, Grade, Shown } from '../impact/effect';
import type { ImpactReason } from '../impact/impact-reasons';
import type { Framework, FrameworkReason } from '../facts/framework-advice';
import type { FieldName, Kind } from '../fields';
import type { NOT_MEASURED } from '../facts/measure';
import type { NOT_COUNTED } from '../facts/missing-amounts';
import type { MappingReason } from '../mapping/reasons';
import type { DimensionResult } from '../scores/alignment';
import type { ModuleScorePart } from '../scores/score-part';
import type { FigureName } from '../money/figure';
import type { MoneyPartName, MoneyReason } from '../money/money-reasons';
import type { ModuleMoney } from '../money/module-money';
import type { ModuleAmount, MoneyAccount } from '../scores/money';
import type { WaterfallStep } from '../scores/waterfall';
import type { MetricClass } from '../reading/types';
import type { Dimension, Severity } from '../severity';
import type { ReportCompetencyGap } from './report-gap';
import type { ReportLink, ReportPlace } from './report-link';
import type { ModuleChain } from './module-chain';
import type { ReportCondition } from './condition-words';
import type { CaseWord } from './case-words';
import type { NextColumn } from './next-columns';
import type { ReportPlan } from './report-plan';
import type { Rescored } from './report-rescored';
import type { RepairCode } from './repair-sentences';
import type { Subject } from '../model/subject';
import type { SettingSource } from '../settings/setting-sources';
import type { FindingStatus } from '../state/findings-before';

export interface ReportColumn {
  readonly header: string;
  /** `B4` of the header. */
  readonly at: string;
  readonly field: FieldName | null;
  /** 0..1 */
  readonly confidence: number;
  readonly how: 'exact' | 'synonym' | 'vendor layout' | 'values' | 'by hand' | 'period' | null;
  /** Why it was not understood. */
  readonly reason?: string;
  /** The reason apart from its words. */
  readonly reasonCode?: MappingReason['code'];
}

export interface ReportTable {
  readonly kind: Kind;
  readonly sheet: string;
  readonly range: string;
  readonly rows: number;
  readonly columns: readonly ReportColumn[];
}

export interface RuleOutcome {
  readonly id: string;
  readonly title: string;
  readonly outcome: 'ran' | 'skipped' | 'crashed';
  readonly checked: number;
  readonly flagged: number;
  readonly undecided: number;
  readonly reason?: string;
  /** The reason apart from its words: one of the rule's `unknowns`, or of the reasons of any rule. */
  readonly reasonCode?: string;
}

export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly sheet: string;
  readonly cell: string;
  readonly subject: { readonly kind: Subject['kind']; readonly id: string | null; readonly name: string };
  /** The subjects of a systemic finding, which itself stands on the column header. */
  readonly subjects?: readonly { readonly name: string; readonly sheet: string; readonly cell: string }[];
  /** In which it lies, and who owns what it is about; null where the records do not say, or those of several subjects say otherwise. */
  readonly unit: string | null;
  readonly owner: string | null;
  readonly message: string;
  readonly fix: string;
  /** Spend that would no longer be at risk if this one alone were mended, the largest account first. */
  readonly clears: readonly { readonly currency: string; readonly amount: number }[];
  readonly accepted: { readonly reason: string; readonly by: string | null; readonly until: string | null } | null;
  readonly status: FindingStatus;
}

export interface ScoreComponent extends Omit<ModuleScorePart, 'because'> {
  readonly because: string;
  /** The reason apart from its words, from the outside in: what holds the part down, then what stands below it. */
  readonly becauseCodes: readonly string[];
}

export interface ReportModule extends ModuleChain {
  readonly id: string | null;
  readonly name: string;
  readonly at: { readonly sheet: string; readonly cell: string };
  /** 0..100; null: not evaluated. */
  readonly score: number | null;
  readonly evaluatedPoints: number;
  /** The score if everything that could not be evaluated failed. */
  readonly worstCase: number | null;
  /** What its score weighs in the alignment; null where it has none. */
  readonly weight: number | null;
  readonly components: readonly ScoreComponent[];
  readonly flags: readonly string[];
  /** In the larger of the accounts it stands in. */
  readonly cost: number | null;
  readonly currency: string | null;
  /** In each of its currencies, that of the larger account first, and what of it is at risk, accepted or not judged; the rest is clean. */
  readonly costs: readonly ModuleAmount[];
  /** Null where there is no cost, or nothing tells what it serves. */
  readonly costAtRisk: number | null;
  /** The best among its effects, else that of what is claimed for it. */
  readonly evidenceGrade: Grade | null;
  /** Live, planned or ended; mandatory modules are listed and not scored. */
  readonly life: 'live' | 'planned' | 'ended' | 'left-out';
  readonly mandatory: boolean;
  readonly money: ReportModuleMoney;
  readonly businessCase: ReportBusinessCase;
}

/** What a module is for, before its launch as after it; its cost, break-even and expected net benefit stand in its money, its grade beside them. */
export interface ReportBusinessCase {
  readonly problem: { readonly text: string; readonly at: ReportPlace } | null;
  readonly expected: readonly { readonly kpi: string; readonly text: string; readonly at: ReportPlace; readonly words: string }[];
  readonly timeline: readonly ReportStep[];
  readonly lacks: readonly { readonly code: CaseWord; readonly words: string }[];
}

export interface ReportStep {
  readonly step: 'baseline' | 'launch' | 'end' | 'after-90-days' | 'after-12-months' | 'decision';
  /** `YYYY-MM-DD`; null where nothing states it. */
  readonly day: string | null;
  readonly isPast: boolean | null;
  readonly words: string;
  readonly note: string;
  readonly noteCode: CaseWord;
}

/** One figure of a module's money, with what it is made of. */
export interface ReportFigure {
  readonly figure: FigureName;
  /** In the currency of the module's cost, in percent, as a ratio, in months, or in units of the KPI. */
  readonly value: number;
  /** How it came about. */
  readonly how: string;
  readonly howCode: MoneyReason['code'];
  readonly parts: readonly { readonly part: MoneyPartName; readonly words: string; readonly value: number; readonly at: ReportPlace | null }[];
}

export interface ReportModuleMoney extends Pick<ModuleMoney, 'currency' | 'on' | 'grade'> {
  readonly figures: readonly ReportFigure[];
  /** What could not be told, by what is missing. */
  readonly notEvaluated: readonly { readonly figures: readonly FigureName[]; readonly reason: string; readonly reasonCode: MoneyReason['code'] }[];
}

export interface ReportAccount extends MoneyAccount {
  readonly waterfall: readonly WaterfallStep[];
}

export interface ReportKpi {
  readonly id: string | null;
  readonly name: string;
  readonly at: { readonly sheet: string; readonly cell: string };
  readonly direction: 'up' | 'down' | 'range' | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly current: number | null;
  readonly progress: number | null;
  readonly verdict: 'met' | 'not-met' | 'not-evaluated';
  readonly reason: string | null;
  readonly reasonCode: keyof typeof NOT_MEASURED | null;
  readonly class: MetricClass | null;
  readonly classWord: string | null;
}

/** What the readings say of one module and one KPI, in one window after the training. */
export interface ReportImpact {
  readonly module: { readonly id: string | null; readonly name: string; readonly at: ReportPlace };
  readonly kpi: { readonly id: string | null; readonly name: string; readonly at: ReportPlace };
  /** Null where no window could be looked at. */
  readonly window: '90 days' | '12 months' | null;
  readonly verdict: EffectVerdict;
  readonly design: Design | null;
  /** In the unit of the KPI; null with its interval where nothing could be estimated. */
  readonly effect: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  /** Readings that were taken, or made of deals, initiatives and projects, or of the list of people. */
  readonly from: Effect['from'];
  /** Numbers are shares: 0.05 is 5 points of a percentage. */
  readonly isShare: boolean;
  /** Teams or people on each side; readings, where the whole is read as one. */
  readonly of: Effect['of'];
  readonly trained: number | null;
  readonly comparison: number | null;
  /** How far apart both groups stood at the last reading before, in standard deviations (Hedges' g). */
  readonly baselineDifference: number | null;
  /** Cohorts of staggered starts, pooled. */
  readonly cohorts: number | null;
  /** What these numbers of teams could have shown with 80 % power. */
  readonly smallestEffect: number | null;
  readonly grade: Grade | null;
  readonly reason: string;
  readonly reasonCode: ImpactReason['code'];
  /** Never people, nor groups of fewer than five. */
  readonly best: Shown | null;
  readonly worst: Shown | null;
}

/** An amount of cost that stands in the workbook and in no sum. */
export interface ReportMissingAmount extends ReportPlace {
  /** The module it would be a cost of. */
  readonly of: string;
  /** What stands in the cell. */
  readonly text: string;
  readonly reason: string;
  /** The reason apart from its words. */
  readonly reasonCode: keyof typeof NOT_COUNTED;
}

/** Edits of one record, and what an audit of the edited workbook gives. */
export interface ReportRepair {
  readonly record: { readonly kind: Kind; readonly id: string | null; readonly name: string; readonly at: ReportPlace };
  readonly edits: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly field: FieldName;
    /** What would stand in the cell. */
    readonly to: string;
    readonly what: string;
    readonly whatCode: RepairCode;
  }[];
  /** What would no longer be at risk, one amount a currency. */
  readonly clears: readonly { readonly currency: string; readonly amount: number }[];
  /** Of the workbook; null after: not audited again. */
  readonly alignment: { readonly before: number | null; readonly after: number | null };
  /** Of the module, where the record is one. */
  readonly score: { readonly before: number | null; readonly after: number | null } | null;
  /** Top priorities that nothing serves now. */
  readonly serves: readonly string[];
  /** False: as its findings add up; the workbook is too large to audit each edit. */
  readonly audited: boolean;
}

/** The fewest repairs that bring the spend at risk of one currency below a share of its total. */
export interface ReportRepairSet {
  readonly currency: string;
  /** 0..1, of the total. */
  readonly share: number;
  readonly total: number;
  readonly before: number;
  readonly after: number;
  readonly reached: boolean;
  /** Places in `repairs`. */
  readonly repairs: readonly number[];
  /** No smaller set does. */
  readonly exact: boolean;
  /** So many are needed at least. */
  readonly atLeast: number;
  readonly audited: boolean;
}

/** OKR or SMART, by stated facts; never a score. */
export interface ReportAdvice {
  readonly framework: Framework | null;
  readonly reasons: readonly { readonly code: FrameworkReason['code']; readonly words: string; readonly speaksFor: Framework }[];
  /** Facts that nobody has stated. */
  readonly lacks: readonly { readonly code: FrameworkReason['code']; readonly words: string }[];
}

/** Worked out when somebody first looks. */
export interface ReportRepairs {
  /** The one that clears most first; one of the first three serves a top priority that nothing serves, where any does. */
  readonly repairs: readonly ReportRepair[];
  readonly repairSets: readonly ReportRepairSet[];
  /** What stays at risk whatever is edited: a reading is missing, or somebody has to decide. */
  readonly notRepairable: readonly { readonly rule: string; readonly currency: string; readonly amount: number; readonly modules: number }[];
}

export interface Report extends ReportRepairs {
  readonly reportVersion: 1;
  readonly scoringVersion: number;
  readonly version: string;
  readonly workbook: string;
  readonly asOf: string;
  /** One for what all module rows hold, but for their dates of review: the next audit tells by it whether anything else has changed. */
  readonly modulesMark: string;
  /** What a person should know of the file itself, one sentence each: results that it does not hold, a signature, macros. */
  readonly warnings: readonly string[];
  readonly assumptions: readonly { readonly name: string; readonly value: string }[];
  /** Who set what: the workbook's own sheet, or an organisation's profile behind it; what is not here stood at its default. */
  readonly settingsFrom: readonly SettingSource[];
  readonly tables: readonly ReportTable[];
  readonly notUnderstood: readonly { readonly sheet: string; readonly range: string; readonly reason: string; readonly reasonCode: MappingReason['code'] }[];
  readonly rules: readonly RuleOutcome[];
  /** Columns that would let more rules be asked, the first to add first. */
  readonly nextColumns: readonly NextColumn[];
  readonly findings: readonly Finding[];
  readonly modules: readonly ReportModule[];
  readonly kpis: readonly ReportKpi[];
  /** Every link from a module to what it serves: rows of links first, then what modules name in their own rows. */
  readonly links: readonly ReportLink[];
  readonly scores: {
    readonly alignment: number | null;
    readonly coverage: number | null;
    readonly dimensions: readonly DimensionResult[];
  };
  /** What has to be there before any training. */
  readonly conditions: readonly ReportCondition[];
  /** Each priority with the modules and learners behind it; null for one that is not at the top. */
  readonly priorities: readonly {
    readonly name: string;
    readonly top: boolean;
    readonly modules: number | null;
    readonly learners: number | null;
    /** What is spent on it, one amount for each currency; none where no money reaches it. */
    readonly spend: readonly { readonly currency: string; readonly amount: number }[];
  }[];
  readonly money: readonly ReportAccount[];
  /** Amounts that are in none of the accounts, in the order of their rows. */
  readonly missingAmounts: readonly ReportMissingAmount[];
  readonly frameworkAdvice: ReportAdvice;
  /** What top priorities lack and who says that they build it; empty without a table of providers. */
  readonly competencyGaps: readonly ReportCompetencyGap[];
  /** What a newer version of the scores changed; null unless an older one had written the workbook. */
  readonly rescored: Rescored | null;
  /** What the readings say of each module and KPI, in the order of the modules. */
  readonly impact: readonly ReportImpact[];
  /** Of modules that have not begun: how many teams and which readings would show what they should do. */
  readonly planning: readonly ReportPlan[];
}

/** What a screen shows of a report: its links one by one stand in the workbook that is written, and are not worked out to be shown. */
export type ShownReport = Omit<Report, 'links'>;
