/** Whether both groups stood alike, or moved alike, before the training. */
import { hedgesG } from '../stats/hedges-g';
import { mean } from '../stats/mean';
import { periodKey } from './kpi-series';
import { changeOf, pointAt, valuesOf, type Cohort, type TrainedOne, type ValueOf } from './cohorts';
import { compare } from './compare';
import type { Span } from '../reading/days';

/** Groups closer than this, in standard deviations, count as alike. */
const ALIKE = 0.25;
/** So many earlier periods must show parallel change. */
const EARLIER_PERIODS = 2;

const beforeOf: ValueOf = ({ before }) => before?.value ?? null;

/** How far apart the groups stood at the last reading before, in standard deviations; null where it cannot be told. */
export function baselineDifference(cohorts: readonly Cohort[]): number | null {
  return overCohorts(cohorts, ({ trained, comparison }) => hedgesG(valuesOf(trained, beforeOf), valuesOf(comparison, beforeOf)));
}

/** The mean over cohorts of something about each, by its number of trained. */
function overCohorts(cohorts: readonly Cohort[], of: (cohort: Cohort) => number | null): number | null {
  const known = cohorts.flatMap((cohort) => {
    const value = of(cohort);
    return value === null ? [] : cohort.trained.map(() => value);
  });
  return known.length === 0 ? null : mean(known);
}

export function isAlike(difference: number | null): boolean {
  return difference !== null && Math.abs(difference) <= ALIKE;
}

/**
 * Whether both groups changed alike from each of two earlier periods to the last reading before the training: the interval of the difference includes 0.
 * Null where fewer periods have been read of enough of both.
 * @param needed how many of each group must have been read
 */
export function movedAlike(cohorts: readonly Cohort[], seed: number, needed: number): boolean | null {
  const answers: boolean[] = [];
  for (let back = 1; back <= EARLIER_PERIODS; back += 1) {
    const read = cohorts.map((cohort) => earlier(cohort, back)).filter(({ trained, comparison }) => trained.length > 0 && comparison.length > 0);
    const enough = (['trained', 'comparison'] as const).every(
      (side) => new Set(read.flatMap((cohort) => cohort[side].map((one) => one.series.key))).size >= needed,
    );
    if (!enough) return null;
    const compared = compare(read, changeOf, seed + back);
    answers.push(compared === null ? sameChange(read) : compared.low <= 0 && compared.high >= 0);
  }
  return answers.every((alike) => alike);
}

/** The same cohort as if its last reading before were the one after, and the so-many-th before that the one before. */
function earlier({ before, after, trained, comparison }: Cohort, back: number): Cohort {
  const nothing = { before, after, trained: [], comparison: [] };
  if (before === null) return nothing;
  const periods = new Map(
    trained.flatMap(({ series }) => series.points.flatMap(({ span }) => (span.end < before.end ? [[periodKey(span), span] as const] : []))),
  );
  const span = [...periods.values()].sort((one, other) => other.end - one.end || other.start - one.start)[back - 1];
  if (span === undefined) return nothing;
  const shifted = (ones: readonly TrainedOne[]): TrainedOne[] =>
    ones.flatMap(({ series, before: last }) => {
      const first = pointAt(series, span);
      return first === null || last === null ? [] : [{ series, before: first, after: last }];
    });
  return {
    before: span,
    after: before,
    trained: shifted(trained),
    comparison: shifted(comparison),
  };
}

/** Changes without any spread are alike where they are equal. */
function sameChange(cohorts: readonly Cohort[]): boolean {
  return cohorts.every(({ trained, comparison }) => new Set([...valuesOf(trained, changeOf), ...valuesOf(comparison, changeOf)]).size === 1);
}

/** The largest distance between both groups at any reading before a training, in standard deviations; null where fewer than two of each have been read. */
export function largestEarlierDifference({ trained, comparison }: Cohort, before: number): number | null {
  const periods = new Map<string, Span>();
  for (const { series: one } of trained) for (const { span } of one.points) if (span.end <= before) periods.set(periodKey(span), span);
  const at = (ones: readonly TrainedOne[], span: Span): number[] => ones.flatMap(({ series: one }) => pointAt(one, span)?.value ?? []);
  const distances = [...periods.values()].flatMap((span) => {
    const [own, others] = [at(trained, span), at(comparison, span)];
    const g = own.length < 2 || others.length < 2 ? null : hedgesG(own, others);
    return g === null ? [] : [g];
  });
  return distances.reduce<number | null>((largest, g) => (largest === null || Math.abs(g) > Math.abs(largest) ? g : largest), null);
}
