/** A competency that a top priority lacks, and who says that they build it, as the report carries them. */
import type { ProviderFact } from '../facts/fitting-providers';
import type { ReportPlace } from './report-link';

export interface ReportCompetencyGap {
  readonly competency: { readonly id: string | null; readonly name: string; readonly at: ReportPlace };
  /** The top priorities that need it. */
  readonly priorities: readonly string[];
  readonly gap: 'below-target' | 'untrained';
  readonly words: string;
  /** How many providers there are in the workbook. */
  readonly providers: number;
  /** By name: no order of worth. */
  readonly fits: readonly ReportFit[];
}

export interface ReportFit {
  readonly id: string | null;
  readonly name: string;
  readonly at: ReportPlace;
  /** What its row states. */
  readonly facts: readonly { readonly code: ProviderFact['code']; readonly words: string }[];
  readonly fee: number | null;
  /** The header of the fee, which says of what it is. */
  readonly feeHeader: string | null;
  readonly currency: string | null;
  /** Spend in the currency of the fee that is not shown to serve a priority; null where there is no such account. */
  readonly atRisk: number | null;
}
