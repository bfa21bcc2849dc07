/** The readings of a KPI by team or person and period, of the KPIs that modules with completions should move. */
import { addTo } from '../model/grouped';
import { perKey, perModel } from '../facts/per-model';
import { targetsOf } from '../model/targets';
import { readPhase } from '../reading/read-phase';
import { mean } from '../stats/mean';
import type { Span } from '../reading/days';
import type { Kpi, Model, Reading } from '../model/types';
import { isMadeShare, readingsFromEvents } from './event-readings';
import { rosterMeasure } from './roster-measure';
import { rosterReadings, rosterSilence } from './roster-readings';
import { observedIn, type Observed } from './unit';

/** A value of one team or person in one period. */
export interface Point {
  readonly span: Span;
  readonly value: number;
}

export interface Series extends Observed {
  /** Earliest first, one a period. */
  readonly points: readonly Point[];
}

/** Taken; made of deals, initiatives and projects; made of the list of people: of those in a team when a quarter began, or hired in it. */
export type From = 'readings' | 'raw rows' | 'existing team' | 'new hires';

export interface KpiSeries {
  readonly of: 'team' | 'person';
  readonly from: From;
  readonly series: ReadonlyMap<string, Series>;
  /** Those read in a period, by its key. */
  readonly byPeriod: ReadonlyMap<string, readonly Series[]>;
  /** Its values are percentages, 21 % as 0.21. */
  readonly isShare: boolean;
  /** Some values are percentages, others plain numbers above 1: no two of them can be compared. */
  readonly mixedScale: boolean;
}

/** What tells one period from another. */
export const periodKey = ({ start, end }: Span): string => `${start}-${end}`;

const readingRows = perModel((model): ReadonlyMap<Kpi, readonly Reading[]> => {
  const rows = new Map<Kpi, Reading[]>();
  for (const reading of model.readings) for (const kpi of targetsOf<Kpi>(reading.fields.kpi)) addTo(rows, kpi, reading);
  return rows;
}, 'no names');

/** Where readings come from, and of whom: those with a period before those that say no more than before and after; those that somebody took before those that can be made; teams before people. */
export const SOURCES = [
  { from: 'readings', of: 'team' },
  { from: 'readings', of: 'person' },
  { from: 'undated', of: 'team' },
  { from: 'undated', of: 'person' },
  { from: 'raw rows', of: 'team' },
  { from: 'raw rows', of: 'person' },
  { from: 'roster', of: 'team' },
  { from: 'roster', of: 'person' },
] as const;
export type Source = (typeof SOURCES)[number];

const known = perKey<{ readonly series: KpiSeries | null }>('no names');

/** Null where a source has none; a roster may have others for each window. A period that has not ended by the audit date has not been read. */
export function seriesOf(model: Model, kpi: Kpi, source: Source, windowDays: number): KpiSeries | null {
  const days = source.from === 'roster' ? (rosterMeasure(model, kpi)?.days ?? windowDays) : 0;
  const key = `${source.from}|${source.of}|${days}`;
  return known(model, kpi, () => ({ series: gather(model, kpi, source, days) }), key).series;
}

interface Row {
  readonly observed: Observed;
  readonly member: string | null;
  readonly span: Span;
  readonly value: number;
}

function gather(model: Model, kpi: Kpi, { from, of }: Source, days: number): KpiSeries | null {
  if (from === 'readings' || from === 'undated') {
    const rows = from === 'readings' ? readingsUntil(model, kpi) : (readingRows(model).get(kpi) ?? []).filter(({ fields }) => phaseOf(fields) !== null);
    return seriesOfRows(
      rows.flatMap((reading) => rowOf(reading, of)),
      of,
      'readings',
      scaleOf(rows),
    );
  }
  const measure = from === 'roster' ? rosterMeasure(model, kpi) : null;
  if (from === 'roster' && measure === null) return null;
  const made = measure === null ? readingsFromEvents(model, kpi, of) : rosterSilence(model, measure) === null ? rosterReadings(model, measure, of, days) : [];
  return seriesOfRows(
    made.map((one): Row => ({ ...one, member: null })),
    of,
    measure?.of ?? 'raw rows',
    { isShare: measure !== null || isMadeShare(kpi), mixedScale: false },
  );
}

/** Readings that say before and after, without a period: in the order of time, and as far from any day as can be. */
export const BEFORE: Span = { start: -4, end: -3, label: 'before', fiscal: false };
export const AFTER: Span = { start: -2, end: -1, label: 'after', fiscal: false };

/** Null where a period says when, or nothing does. */
function phaseOf({ period, phase }: Reading['fields']): Span | null {
  if ((period?.value ?? null) !== null) return null;
  const said = readPhase(phase?.value ?? '')?.phase ?? null;
  return said === null ? null : said === 'before' ? BEFORE : AFTER;
}

/** Of periods that have ended by the audit date. */
export function readingsUntil(model: Model, kpi: Kpi): readonly Reading[] {
  return (readingRows(model).get(kpi) ?? []).filter(({ fields }) => (fields.period?.value?.end ?? Infinity) <= model.asOf);
}

/** Whether values are percentages, or some are and some cannot be. */
export function scaleOf(rows: readonly Reading[]): Pick<KpiSeries, 'isShare' | 'mixedScale'> {
  const percent = rows.some(({ fields }) => fields.value?.unit === '%');
  const mixedScale = percent && rows.some(({ fields }) => fields.value?.unit !== '%' && Math.abs(fields.value?.value ?? 0) > 1);
  return { isShare: percent && !mixedScale, mixedScale };
}

function seriesOfRows(rows: readonly Row[], of: KpiSeries['of'], from: KpiSeries['from'], scale: Pick<KpiSeries, 'isShare' | 'mixedScale'>): KpiSeries | null {
  if (rows.length === 0) return null;
  const series = seriesFrom(rows);
  const byPeriod = new Map<string, Series[]>();
  for (const one of series.values()) for (const { span } of one.points) addTo(byPeriod, periodKey(span), one);
  return { of, from, series, byPeriod, ...scale };
}

/** A reading of a person in a team is one of several that the team's own is the mean of. */
function rowOf({ fields }: Reading, of: 'team' | 'person'): Row[] {
  const observed = of === 'team' ? observedIn(fields.team) : observedIn(fields.person);
  const span = fields.period?.value ?? phaseOf(fields);
  const { value: above = null } = fields.numerator ?? {};
  const { value: below = null } = fields.denominator ?? {};
  const value = fields.value?.value ?? (above === null || below === null || below === 0 ? null : above / below);
  if (observed === null || span === null || value === null) return [];
  return [
    {
      observed,
      member: of === 'team' ? (fields.person?.value?.[0]?.text ?? null) : null,
      span,
      value,
    },
  ];
}

/** Two rows that give one value are one row; two that differ contradict each other, and neither is used. */
function seriesFrom(rows: readonly Row[]): Map<string, Series> {
  interface Gathered {
    readonly observed: Observed;
    readonly periods: Map<
      string,
      {
        readonly span: Span;
        readonly members: Map<string | null, number | null>;
      }
    >;
  }
  const all = new Map<string, Gathered>();
  for (const { observed, member, span, value } of rows) {
    const one = all.get(observed.key) ?? { observed, periods: new Map() };
    all.set(observed.key, one);
    const key = periodKey(span);
    const period = one.periods.get(key) ?? {
      span,
      members: new Map<string | null, number | null>(),
    };
    one.periods.set(key, period);
    const before = period.members.get(member);
    period.members.set(member, before === undefined || before === value ? value : null);
  }
  const series = [...all.values()].map(({ observed, periods }): Series => {
    const points = [...periods.values()].flatMap(({ span, members }) => {
      const own = members.size > 1 && members.has(null) ? [members.get(null) ?? null] : [...members.values()];
      const values = own.filter((value) => value !== null);
      return values.length < own.length || values.length === 0 ? [] : [{ span, value: mean(values.sort((one, other) => one - other)) }];
    });
    return {
      ...observed,
      points: points.sort((one, other) => one.span.end - other.span.end || one.span.start - other.span.start),
    };
  });
  // By key, so that the order of rows never matters.
  return new Map(series.sort((one, other) => (one.key < other.key ? -1 : 1)).map((one) => [one.key, one]));
}
