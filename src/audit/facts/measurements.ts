/** Whether the effect of a module was to be measured by now, and whether it was. */
import { lifeOf, spanOf } from './life';
import { perRecord } from './per-model';
import { allReadingsOf } from './readings';
import { serves } from './services';
import { targetsOf } from '../model/targets';
import type { Day } from '../reading/days';
import type { Goal, Kpi, Model, Module } from '../model/types';
import type { FieldCell } from '../reading/types';

export interface Measurement {
  /** The cell that says until when: the module's own, else the earliest of its links; null where none does. */
  readonly due: FieldCell<Day> | null;
  /** The KPIs that would show its effect. */
  readonly kpis: readonly Kpi[];
  /** A KPI was read since the module ended, or began where it still runs; null where nothing says when it was read, or since when. */
  readonly read: boolean | null;
}

export const measurementOf = perRecord((model, module: Module): Measurement => {
  const kpis = [...new Set(serves(model, module).flatMap(({ goal }) => metricsOf(goal)))];
  const due = dueOf(model, module);
  const since = lifeOf(model, module) === 'ended' ? (module.fields.end?.value ?? null) : (spanOf(module).start ?? due?.value ?? null);
  const answers = since === null ? [null] : kpis.map((kpi) => readAfter(model, kpi, since));
  return Object.freeze({ due, kpis, read: answers.includes(true) ? true : answers.includes(null) ? null : false });
});

/** Due, to be seen in a KPI, and not read since. */
export function isDueAndUnmeasured(model: Model, module: Module): boolean {
  const { due, kpis, read } = measurementOf(model, module);
  return due?.value != null && due.value < model.asOf && kpis.length > 0 && read === false;
}

function dueOf(model: Model, module: Module): FieldCell<Day> | null {
  if (module.fields.measureBy?.value != null) return module.fields.measureBy;
  const dates = serves(model, module).flatMap(({ link }) => (link?.fields.measureBy?.value == null ? [] : [link.fields.measureBy]));
  return dates.reduce<FieldCell<Day> | null>((first, date) => (first === null || (date.value ?? 0) < (first.value ?? 0) ? date : first), null);
}

/** The KPIs that a goal is measured by. */
export function metricsOf(goal: Goal): readonly Kpi[] {
  return goal.kind === 'kpi' ? [goal] : goal.kind === 'priority' ? [] : targetsOf<Kpi>(goal.fields.metric);
}

/** Null: no reading, date or empty column says whether the KPI was read since. What is dated after the audit has not been read. */
function readAfter(model: Model, kpi: Kpi, day: Day): boolean | null {
  const readings = allReadingsOf(model, kpi);
  const { current, asOf } = kpi.fields;
  const dated = asOf?.value ?? null;
  if (readings.some(({ span }) => span.end > day && span.start <= model.asOf)) return true;
  if (current?.value != null && dated !== null && dated > day && dated <= model.asOf) return true;
  if (readings.length > 0 || dated !== null) return false;
  return current?.value == null && (model.hasTable('reading') || current !== undefined) ? false : null;
}
