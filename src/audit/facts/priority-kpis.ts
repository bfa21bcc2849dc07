/** Priorities that a KPI says it measures. */
import { targetsOf } from '../model/targets';
import { perModel } from './per-model';
import type { Priority } from '../model/types';

export const prioritiesWithKpi = perModel((model): ReadonlySet<Priority> => new Set(model.kpis.flatMap(({ fields }) => targetsOf<Priority>(fields.priority))));
