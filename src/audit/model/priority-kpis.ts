/** Priorities that a KPI says it measures. */
import { targetsOf } from './cascade';
import { perModel } from './per-model';
import type { Priority } from './types';

export const prioritiesWithKpi = perModel((model): ReadonlySet<Priority> => new Set(model.kpis.flatMap(({ fields }) => targetsOf<Priority>(fields.priority))));
