import type { Level } from '../reading/types';

const LEVELS: readonly Level[] = ['company', 'unit', 'team', 'individual'];

/** 0 for the company, one more for each step down; null where no level is known. */
export function levelRank(level: Level | null): number | null {
  return level === null ? null : LEVELS.indexOf(level);
}
