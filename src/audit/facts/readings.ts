/** The values of each KPI in time: from its own columns per period, its rows per period and reading tables. */
import { addTo } from '../model/grouped';
import type { Span } from '../reading/days';
import type { RawRecord } from '../model/raw-record';
import { targetsOf } from '../model/targets';
import { perModel } from './per-model';
import type { Address } from '../../workbook';
import type { Kpi, Model } from '../model/types';
import type { FieldCell } from '../reading/types';

/** One value of a KPI in time; from a reading table or from a KPI's own column per period. */
export interface KpiReading {
  readonly span: Span;
  readonly value: number;
  readonly target: number | null;
  readonly team: string | null;
  readonly person: string | null;
  readonly at: Address;
}

const NONE: readonly KpiReading[] = Object.freeze([]);

interface Readings {
  readonly all: ReadonlyMap<Kpi, readonly KpiReading[]>;
  readonly whole: ReadonlyMap<Kpi, readonly KpiReading[]>;
}

const readingsBy = perModel(gatherReadings, 'no names');

/** Every reading, team and person ones too. */
export function allReadingsOf(model: Model, kpi: Kpi): readonly KpiReading[] {
  return readingsBy(model).all.get(kpi) ?? NONE;
}

/** Whole-organisation readings of a KPI, earliest first; team readings only where no others exist. */
export function readingsOf(model: Model, kpi: Kpi): readonly KpiReading[] {
  return readingsBy(model).whole.get(kpi) ?? NONE;
}

/** The last whole-organisation reading of a period begun by the audit date; null where there is none. A team's value is none of the KPI as a whole. */
export function latestReadingOf(model: Model, kpi: Kpi): KpiReading | null {
  const begun = readingsOf(model, kpi).filter(({ span, team, person }) => span.start <= model.asOf && team === null && person === null);
  return begun.at(-1) ?? null;
}

/** What a KPI's columns of targets want of the period that holds the audit date, else of the next, else of the last; null where it has none. */
export function targetOfPeriod(model: Model, kpi: Kpi): number | null {
  const targets = model
    .rowsOf(kpi)
    .flatMap(({ periods }) => periods.filter(({ of }) => of === 'target'))
    .sort((one, other) => one.span.end - other.span.end || one.span.start - other.span.start);
  const now = targets.find(({ span }) => span.start <= model.asOf && span.end >= model.asOf);
  return (now ?? targets.find(({ span }) => span.start > model.asOf) ?? targets.at(-1))?.value ?? null;
}

function gatherReadings({ kpis, readings, rowsOf }: Model): Readings {
  const all = new Map<Kpi, KpiReading[]>();
  const add = (kpi: Kpi, reading: KpiReading): void => {
    addTo(all, kpi, Object.freeze(reading));
  };
  for (const kpi of kpis) {
    for (const row of rowsOf(kpi)) {
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
  return { all, whole };
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
