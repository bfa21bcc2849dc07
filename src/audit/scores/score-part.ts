/** One of the six parts of a module's score. */

export interface ModuleScorePart {
  readonly name: 'Strategy' | 'Metric' | 'Ownership' | 'Business case' | 'Upkeep' | 'Evidence';
  /** Null: not evaluated. */
  readonly points: number | null;
  readonly max: number;
  readonly state: 'full' | 'half' | 'none' | 'not evaluated';
  readonly because: string;
}
