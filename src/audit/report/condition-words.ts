/** The four conditions by their names, and what is said of each. */
export const CONDITION_WORDS = {
  'executive-clarity': 'Executive clarity',
  'shared-ownership': 'Shared ownership',
  'unit-accountability': 'Accountability in the units',
  collaboration: 'Collaboration across functions',
  denied: '{findings}',
  held: 'nothing found by the {count} <question|questions> that could be asked of it',
  'not-asked': 'no question about it found anything to judge',
} as const;

export type ConditionName = 'executive-clarity' | 'shared-ownership' | 'unit-accountability' | 'collaboration';

export interface ReportCondition {
  readonly condition: ConditionName;
  readonly name: string;
  readonly state: 'in place' | 'not in place' | 'not shown';
  /** A clause: what was found, or that nothing was. */
  readonly because: string;
  /** Rules of which open findings deny it. */
  readonly rules: readonly string[];
}
