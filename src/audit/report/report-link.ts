/** A link from a module to what it serves, as the report carries it. */
import type { Kind } from '../fields';
import type { LinkReason, LinkVerdictName } from '../impact/link-reasons';

export interface ReportLink {
  /** The row that says so: a row of links, or the module's own. */
  readonly says: 'link' | 'module';
  /** The cell that names what is served; of a row of links that names nothing, its first. */
  readonly at: ReportPlace;
  /** Null where none is named that was found. */
  readonly module: LinkEnd | null;
  readonly goal: (LinkEnd & { readonly kind: Kind }) | null;
  /** Names of the priorities that the way up reaches; each once. */
  readonly reaches: readonly string[];
  readonly verdict: LinkVerdictName;
  /** The cell that decided. */
  readonly decidedAt: ReportPlace;
  readonly reason: string;
  readonly reasonCode: LinkReason['code'];
}

export interface ReportPlace {
  readonly sheet: string;
  readonly cell: string;
}

export interface LinkEnd {
  readonly id: string | null;
  readonly name: string;
  readonly at: ReportPlace;
}
