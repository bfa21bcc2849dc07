/** What the audit assumes; every value can be changed per workbook and per run, and is shown as "assumptions used". */
import type { FieldName, Kind } from '../fields';
import type { Severity } from '../severity';

export interface ColumnChoice {
  /** The header and the neighbours it stood between, so that it is found again after sorting columns or renaming the sheet. */
  readonly sheet: string;
  readonly header: string;
  readonly kind: Kind | null;
  /** Null: leave this column alone. */
  readonly field: FieldName | null;
}

export interface AcceptedFinding {
  /** A finding id, or rule and subject. */
  readonly finding: string | null;
  readonly rule: string | null;
  readonly subject: string | null;
  readonly reason: string;
  readonly by: string | null;
  /** `YYYY-MM-DD`; null: until it is taken out. */
  readonly until: string | null;
}

export interface RuleSetting {
  /** Why it is turned off; null: it is asked even where a profile turns it off. */
  readonly off?: string | null;
  readonly severity?: Severity;
  readonly options?: Readonly<Record<string, number | string | boolean>>;
}

export interface Settings {
  /** First month of the fiscal year, 1..12; null while unknown. */
  readonly fiscalYearStart: number | null;
  readonly fiscalYearNamedBy: 'first' | 'last';
  readonly topPriorities: number;
  /** ISO code for amounts that state none; null while unknown. */
  readonly currency: string | null;
  /** Low to high. */
  readonly gradeLadder: readonly string[];
  readonly averageSalary: number | null;
  readonly hourlyCost: number | null;
  /** What replacing somebody who leaves costs, as a part of a year’s salary. */
  readonly replacementShare: number;
  /** Below which share of the spend the shortest set of repairs brings what is at risk, 0..1. */
  readonly riskLimit: number;
  readonly companyWideWords: readonly string[];
  readonly reviewEveryOkr: number;
  readonly reviewEverySmart: number;
  /** Stated facts from which the advice on a framework follows; null while unknown. */
  readonly organisation: 'regulated' | 'agile' | null;
  readonly goalSetting: 'new' | 'practised' | null;
  /** Days between reviews of goals, as the organisation holds them. */
  readonly goalReview: number | null;
  readonly readHiddenSheets: boolean;
  /** Names of people are replaced by ids in everything that is written. */
  readonly hideNames: boolean;
  readonly acceptedLeaveScore: boolean;
  readonly columns: readonly ColumnChoice[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly accepted: readonly AcceptedFinding[];
  /** Words added to or taken from the published lists: class of a metric by KPI name. */
  readonly metricClasses: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Share of spend at risk per rule, 0..1, over the profile's; only for rules that also hold a part of the score down. */
  readonly riskShares: Readonly<Record<string, number>>;
}

export const DEFAULT_SETTINGS: Settings = Object.freeze({
  fiscalYearStart: null,
  fiscalYearNamedBy: 'last',
  topPriorities: 3,
  currency: null,
  gradeLadder: ['Specialist', 'Manager', 'Senior manager', 'Director', 'VP', 'SVP', 'C-level'],
  averageSalary: null,
  hourlyCost: null,
  replacementShare: 0.21,
  riskLimit: 0.1,
  companyWideWords: [
    'company-wide',
    'companywide',
    'whole company',
    'entire company',
    'all employees',
    'all staff',
    'everyone',
    'enterprise',
    'global',
    'toute l’entreprise',
    'tous',
    'unternehmensweit',
    'alle Mitarbeitenden',
    'alle',
  ],
  reviewEveryOkr: 92,
  reviewEverySmart: 184,
  organisation: null,
  goalSetting: null,
  goalReview: null,
  readHiddenSheets: false,
  hideNames: false,
  acceptedLeaveScore: true,
  columns: [],
  rules: {},
  accepted: [],
  metricClasses: {},
  words: {},
  riskShares: {},
} satisfies Settings);
