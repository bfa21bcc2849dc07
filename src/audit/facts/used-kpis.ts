/** KPIs that something uses: a module, an objective, a key result, a competency or a priority. */
import { targetsOf } from '../model/targets';
import { perModel } from './per-model';
import { servedBy } from './services';
import type { Kpi } from '../model/types';

export const usedKpis = perModel((model): ReadonlySet<Kpi> => {
  const { kpis, priorities, objectives, keyResults, competencies } = model;
  const used = new Set<Kpi>();
  for (const kpi of kpis)
    if (servedBy(model, kpi).length > 0 || (kpi.fields.objective?.value ?? []).length > 0 || (kpi.fields.priority?.value ?? []).length > 0) used.add(kpi);
  for (const { fields } of [...priorities, ...objectives, ...keyResults]) for (const kpi of targetsOf<Kpi>(fields.metric)) used.add(kpi);
  for (const { fields } of competencies) for (const kpi of targetsOf<Kpi>(fields.kpi)) used.add(kpi);
  return used;
});
