/** By which code the pane says what a goal is. */
import type { ChainGoal } from '../../audit/report/module-chain';

export const KIND_CODES = {
  objective: 'kind-objective',
  keyResult: 'kind-key-result',
  kpi: 'kind-kpi',
  priority: 'kind-priority',
} as const satisfies Record<ChainGoal['kind'], string>;
