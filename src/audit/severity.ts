/** How bad a finding is, and which part of the alignment score it belongs to. */

export type Severity = 'critical' | 'high' | 'medium' | 'low';

export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** The named parts of the alignment score. */
export type Dimension = 'strategy' | 'cascade' | 'measurability' | 'linkage' | 'ownership' | 'upkeep' | 'silos' | 'money' | 'evidence';

export const DIMENSIONS: readonly Dimension[] = ['strategy', 'cascade', 'measurability', 'linkage', 'ownership', 'upkeep', 'silos', 'money', 'evidence'];
