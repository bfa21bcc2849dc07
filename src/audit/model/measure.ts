/** Whether a goal's numbers are met, and how far they have come (methods: "Goals"). */
import type { Address } from '../../workbook';
import type { Direction, KpiReading, Measure } from './types';

/** Two numbers this close are equal: a tie, and ties count as met. */
const TOLERANCE = 1e-9;

export interface MeasureInput {
  readonly stated: Direction | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly current: number | null;
  readonly currentAt: Address;
  /** The latest reading not after the audit date, where the row itself has no current value. */
  readonly latest: KpiReading | null;
  readonly currentSpan: Measure['currentSpan'];
}

export const atLeast = (value: number, limit: number): boolean => value >= limit - TOLERANCE * Math.max(Math.abs(value), Math.abs(limit));
export const atMost = (value: number, limit: number): boolean => value <= limit + TOLERANCE * Math.max(Math.abs(value), Math.abs(limit));

export function measureOf(input: MeasureInput): Measure {
  const { baseline, target, minimum, maximum } = input;
  const current = input.current ?? input.latest?.value ?? null;
  const { direction, from } = directionOf(input);
  const verdict = judge(direction, current, input);
  const moves = baseline !== null && target !== null && target !== baseline && direction !== 'range';
  return {
    direction,
    directionFrom: from,
    baseline,
    target,
    minimum,
    maximum,
    current,
    currentAt: input.current === null ? (input.latest?.at ?? input.currentAt) : input.currentAt,
    currentSpan: input.current === null ? (input.latest?.span ?? null) : input.currentSpan,
    verdict: verdict === null ? 'not-evaluated' : verdict === true ? 'met' : verdict === false ? 'not-met' : 'not-evaluated',
    reason: typeof verdict === 'string' ? verdict : null,
    progress: moves && current !== null ? (current - baseline) / (target - baseline) : null,
  };
}

/** A target alone tells no direction; a band does, and so does a target on one side of its baseline. */
function directionOf({ stated, baseline, target, minimum, maximum }: MeasureInput): { direction: Direction | null; from: Measure['directionFrom'] } {
  if (stated !== null) return { direction: stated, from: 'stated' };
  if (minimum !== null && maximum !== null) return { direction: 'range', from: 'band' };
  if (minimum !== null && target === null) return { direction: 'up', from: 'band' };
  if (maximum !== null && target === null) return { direction: 'down', from: 'band' };
  if (baseline !== null && target !== null && baseline !== target) return { direction: target > baseline ? 'up' : 'down', from: 'baseline-and-target' };
  return { direction: null, from: null };
}

/** Met or not, or why that cannot be said. */
function judge(direction: Direction | null, current: number | null, { target, minimum, maximum }: MeasureInput): boolean | string {
  if (direction === 'range') {
    if (minimum === null && maximum === null) return 'its band has no limits';
    if (current === null) return 'it has no current value';
    return (minimum === null || atLeast(current, minimum)) && (maximum === null || atMost(current, maximum));
  }
  const limit = target ?? (direction === 'up' ? minimum : direction === 'down' ? maximum : null);
  if (limit === null) return 'it has no target';
  if (direction === null) return 'nothing says whether more or less of it is better';
  if (current === null) return 'it has no current value';
  return direction === 'up' ? atLeast(current, limit) : atMost(current, limit);
}
