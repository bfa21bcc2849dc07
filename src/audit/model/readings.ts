/** The values of each KPI in time: from its own columns per period, its rows per period and reading tables. */
import { addTo } from './add-to';
import type { Day, Span } from './days';
import type { RawRecord } from './raw-record';
import { targetsOf } from './targets';
import type { FieldCell, Kpi, KpiReading, Reading } from './types';

export interface Readings {
  readonly allReadingsOf: (kpi: Kpi) => readonly KpiReading[];
  readonly readingsOf: (kpi: Kpi) => readonly KpiReading[];
  /** The last whole-organisation reading of a period begun by a day; null where there is none. */
  readonly latestOf: (kpi: Kpi, asOf: Day) => KpiReading | null;
}

const NONE: readonly KpiReading[] = Object.freeze([]);

export function buildReadings(kpis: readonly Kpi[], readings: readonly Reading[], rowsOf: ReadonlyMap<RawRecord, readonly RawRecord[]>): Readings {
  const all = new Map<Kpi, KpiReading[]>();
  const add = (kpi: Kpi, reading: KpiReading): void => {
    addTo(all, kpi, Object.freeze(reading));
  };
  for (const kpi of kpis) {
    const own = kpi as unknown as RawRecord;
    for (const row of rowsOf.get(own) ?? [own]) {
      for (const reading of periodColumns(row)) add(kpi, reading);
      const reading = periodRow(row);
      if (reading !== null) add(kpi, reading);
    }
  }
  for (const { fields } of readings) {
    const span = fields.period?.value ?? null;
    const value = fields.value?.value ?? ratioOf(fields.numerator?.value ?? null, fields.denominator?.value ?? null);
    if (span === null || value === null) continue;
    const team = fields.team?.value?.[0]?.text ?? null;
    const person = fields.person?.value?.[0]?.text ?? null;
    const at = (fields.value ?? fields.numerator ?? fields.period)?.at;
    if (at !== undefined) for (const kpi of targetsOf<Kpi>(fields.kpi)) add(kpi, { span, value, target: fields.target?.value ?? null, team, person, at });
  }
  const whole = new Map<Kpi, readonly KpiReading[]>();
  for (const [kpi, list] of all) {
    list.sort((one, other) => one.span.end - other.span.end || one.span.start - other.span.start);
    const company = list.filter(({ team, person }) => team === null && person === null);
    whole.set(kpi, Object.freeze(company.length > 0 ? company : list));
  }
  const readingsOf = (kpi: Kpi): readonly KpiReading[] => whole.get(kpi) ?? NONE;
  return {
    allReadingsOf: (kpi) => all.get(kpi) ?? NONE,
    readingsOf,
    // A team's value is none of the KPI as a whole.
    latestOf: (kpi, asOf) =>
      readingsOf(kpi)
        .filter(({ span, team, person }) => span.start <= asOf && team === null && person === null)
        .at(-1) ?? null,
  };
}

/** Values and targets of one period may stand in two columns. */
function periodColumns({ periods }: RawRecord): KpiReading[] {
  const key = ({ start, end }: Span): string => `${start}-${end}`;
  const targets = new Map(periods.flatMap(({ of, span, value }): [string, number][] => (of === 'target' ? [[key(span), value]] : [])));
  return periods.flatMap(({ of, span, value, at }): KpiReading[] =>
    of === 'value' ? [{ span, value, target: targets.get(key(span)) ?? null, team: null, person: null, at }] : [],
  );
}

function periodRow({ fields }: RawRecord): KpiReading | null {
  const span = (fields['period']?.value ?? null) as Span | null;
  const current = fields['current'] as FieldCell<number> | undefined;
  if (span === null || typeof current?.value !== 'number') return null;
  return { span, value: current.value, target: (fields['target']?.value as number | null | undefined) ?? null, team: null, person: null, at: current.at };
}

function ratioOf(numerator: number | null, denominator: number | null): number | null {
  return numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator;
}
