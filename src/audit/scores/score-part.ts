/** One of the six parts of a module's score. */
import type { ComponentReason } from './component-reasons';

export type ComponentName = 'Strategy' | 'Metric' | 'Ownership' | 'Business case' | 'Upkeep' | 'Evidence';

/** How much of its points a part earns. */
export type PartState = 'full' | 'half' | 'none' | 'not evaluated';

export interface ModuleScorePart {
  readonly name: ComponentName;
  /** Null: not evaluated. */
  readonly points: number | null;
  readonly max: number;
  readonly state: PartState;
  readonly because: ComponentReason;
}

/** A full score says that none of the money is at risk, be it behind one link of several. */
export const MOST_AT_RISK = 99;
