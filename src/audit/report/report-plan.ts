/** A plan to find out what a module does, as the report carries it. */
import type { ImpactReason } from '../impact/impact-reasons';
import type { PlannedDesign } from '../impact/planning';

interface PlacedName {
  readonly id: string | null;
  readonly name: string;
  readonly at: { readonly sheet: string; readonly cell: string };
}

export interface ReportPlan {
  readonly module: PlacedName;
  readonly kpi: PlacedName;
  readonly of: 'team' | 'person';
  readonly unit: string | null;
  readonly isShare: boolean;
  /** In the unit of the KPI; null where nobody says how much. */
  readonly expected: number | null;
  readonly designs: readonly PlannedDesign[];
  readonly eligible: number;
  /** How many nobody has been named for yet, and the first of them by name. */
  readonly couldWait: number;
  readonly waiting: readonly string[];
  /** The last reading before ends by then; `YYYY-MM-DD`, null where the module has no dates. */
  readonly readBefore: string | null;
  /** Later readings begin then or after, and end no earlier than each of `readAfter`: 90 days and 12 months on. */
  readonly readFrom: string | null;
  readonly readAfter: readonly string[];
  readonly reason: string;
  readonly reasonCode: ImpactReason['code'];
}
