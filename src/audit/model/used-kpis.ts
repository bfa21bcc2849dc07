/** KPIs that something uses: a module, an objective, a key result, a competency or a priority. */
import { targetsOf } from './targets';
import type { Competency, Goal, KeyResult, Kpi, Objective, Priority, Service } from './types';

export interface UsingLists {
  readonly kpis: readonly Kpi[];
  readonly priorities: readonly Priority[];
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly competencies: readonly Competency[];
}

export function usedKpis(
  { kpis, priorities, objectives, keyResults, competencies }: UsingLists,
  servedBy: (goal: Goal) => readonly Service[],
): ReadonlySet<Kpi> {
  const used = new Set<Kpi>();
  for (const kpi of kpis)
    if (servedBy(kpi).length > 0 || (kpi.fields.objective?.value ?? []).length > 0 || (kpi.fields.priority?.value ?? []).length > 0) used.add(kpi);
  for (const { fields } of [...priorities, ...objectives, ...keyResults]) for (const kpi of targetsOf<Kpi>(fields.metric)) used.add(kpi);
  for (const { fields } of competencies) for (const kpi of targetsOf<Kpi>(fields.kpi)) used.add(kpi);
  return used;
}
