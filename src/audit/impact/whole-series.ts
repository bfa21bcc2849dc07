/** A KPI that is read for the whole alone: one series, interrupted by the training. */
import { readingsOf } from '../facts/readings';
import type { Day, Span } from '../reading/days';
import type { Kpi, Model } from '../model/types';
import { interruptedSeries, type SeriesPoint } from '../stats/interrupted-series';
import { smallestEffect } from '../stats/smallest-effect';
import type { ImpactReason } from './impact-reasons';
import { periodKey } from './kpi-series';

/** So few a side say nothing; */
const FEWEST = 3;
/** so many are needed for an estimate; between the two a chart can be drawn, and no more. */
const ENOUGH = 8;
/** Periods that differ by more than this are not of one series. */
const ALIKE = 1.5;

export interface WholeEstimate {
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  readonly smallestEffect: number;
  readonly before: number;
  readonly after: number;
}

/** Readings that ended before the first was trained, and that began when the last was; null where the KPI was never read for the whole. */
export function wholeEstimate(model: Model, kpi: Kpi, first: Day, last: Day): WholeEstimate | ImpactReason | null {
  const points = wholePoints(model, kpi);
  if (points.length === 0) return null;
  const sides = [points.filter(({ span }) => span.end <= first), points.filter(({ span }) => span.start >= last)] as const;
  const [before, after] = sides.map(({ length }) => length) as [number, number];
  if (Math.min(before, after) < FEWEST) return { code: 'few-readings', data: { before, after, needed: ENOUGH } };
  if (Math.min(before, after) < ENOUGH) return { code: 'chart-only', data: { before, after, needed: ENOUGH } };
  const estimate = interruptedSeries(...(sides.map((side) => side.map(pointOf)) as [SeriesPoint[], SeriesPoint[]]));
  if (estimate === null) return { code: 'no-spread' };
  const { effect, low, high } = estimate;
  return { effect, low, high, smallestEffect: smallestEffect(estimate), before, after };
}

interface WholePoint {
  readonly span: Span;
  readonly value: number;
}

const length = ({ start, end }: Span): number => end - start + 1;
const pointOf = ({ span, value }: WholePoint): SeriesPoint => ({ x: (span.start + span.end) / 2, y: value });

/** Of the commonest length of period, one a period, earliest first; two that contradict each other are not used. */
function wholePoints(model: Model, kpi: Kpi): readonly WholePoint[] {
  const read = readingsOf(model, kpi).filter(({ team, person, span }) => team === null && person === null && span.end <= model.asOf);
  const lengths = read.map(({ span }) => length(span)).sort((one, other) => one - other);
  const usual = lengths[lengths.length >> 1];
  if (usual === undefined) return [];
  const periods = new Map<string, WholePoint | null>();
  for (const { span, value } of read) {
    if (length(span) > usual * ALIKE || length(span) * ALIKE < usual) continue;
    const known = periods.get(periodKey(span));
    periods.set(periodKey(span), known === undefined || known?.value === value ? { span, value } : null);
  }
  return [...periods.values()].filter((one) => one !== null).sort((one, other) => one.span.end - other.span.end);
}
