/** The values of each KPI in time: from its own columns per period, its rows per period and reading tables. */
import { targetsOf } from './cascade';
import type { Span } from './days';
import type { RawRecord } from './read-records';
import type { FieldCell, Kpi, KpiReading, Reading } from './types';

export interface Readings {
  readonly allReadingsOf: (kpi: Kpi) => readonly KpiReading[];
  readonly readingsOf: (kpi: Kpi) => readonly KpiReading[];
}

const NONE: readonly KpiReading[] = Object.freeze([]);

export function buildReadings(kpis: readonly Kpi[], readings: readonly Reading[], rowsOf: ReadonlyMap<RawRecord, readonly RawRecord[]>): Readings {
  const all = new Map<Kpi, KpiReading[]>();
  const add = (kpi: Kpi, reading: KpiReading): void => {
    const known = all.get(kpi);
    if (known === undefined) all.set(kpi, [reading]);
    else known.push(reading);
  };
  for (const kpi of kpis) {
    for (const row of rowsOf.get(kpi as unknown as RawRecord) ?? [kpi as unknown as RawRecord]) {
      for (const { span, value, at } of row.periods) add(kpi, { span, value, target: null, team: null, person: null, at });
      const span = (row.fields['period']?.value ?? null) as Span | null;
      const current = row.fields['current'] as FieldCell<number> | undefined;
      if (span !== null && typeof current?.value === 'number') add(kpi, { span, value: current.value, target: (row.fields['target']?.value as number | null | undefined) ?? null, team: null, person: null, at: current.at });
    }
  }
  for (const { fields } of readings) {
    const span = fields.period?.value ?? null;
    const value = fields.value?.value ?? null;
    if (span === null || value === null) continue;
    const team = fields.team?.value?.[0]?.text ?? null;
    const person = fields.person?.value?.[0]?.text ?? null;
    for (const kpi of targetsOf<Kpi>(fields.kpi)) add(kpi, { span, value, target: fields.target?.value ?? null, team, person, at: (fields.value as FieldCell<number>).at });
  }
  const whole = new Map<Kpi, readonly KpiReading[]>();
  for (const [kpi, list] of all) {
    list.sort((one, other) => one.span.end - other.span.end || one.span.start - other.span.start);
    const company = list.filter(({ team, person }) => team === null && person === null);
    whole.set(kpi, company.length > 0 ? company : list);
  }
  return { allReadingsOf: (kpi) => all.get(kpi) ?? NONE, readingsOf: (kpi) => whole.get(kpi) ?? NONE };
}
