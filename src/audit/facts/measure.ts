/** Whether a goal's numbers are met, and how far they have come (methods: "Goals"). */
import type { KpiReading } from './readings';
import type { Address } from '../../workbook';
import { isUnreadable } from '../reading/cell-state';
import { fold } from '../reading/fold';
import { RELATIVE_UNIT } from '../reading/goal-sentence';
import { timesOf, timesStated } from '../reading/times-a-year';
import type { Span } from '../reading/days';
import { perRecord } from './per-model';
import { latestReadingOf, targetOfPeriod } from './readings';
import { isPercent, saysPercent } from './percent';
import { clash } from './scale';
import { hasUnreadableTarget } from './unreadable-target';
import type { Measured } from '../model/types';
import type { Bound, Direction, FieldCell } from '../reading/types';

/** Why numbers cannot be judged. */
export const NOT_MEASURED = {
  'relative-target': 'its target is a change against a level that is not stated',
  'different-scales': 'its numbers are written on different scales',
  'unknown-level': 'its target is a change, and the level it is a change from is not stated',
  'single-value': 'its band is a single value, and nothing says whether more or less of it is better',
  'no-limits': 'its band has no limits',
  'no-current-value': 'it has no current value',
  'current-unreadable': 'its current value could not be read as a number',
  'no-target': 'it has no target',
  'target-unreadable': 'its target could not be read as one number',
  'other-time': 'its target is for another length of time than what was read',
  'no-direction': 'nothing says whether more or less of it is better',
} as const;

type NotMeasured = keyof typeof NOT_MEASURED;

/** A KPI's or key result's numbers, gathered from its row, its rows by period and its readings. */
export interface Measure {
  readonly direction: Direction | null;
  /** How the direction is known. */
  readonly directionFrom: 'stated' | 'band' | 'baseline-and-target' | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly current: number | null;
  /** Where the current value stands; the KPI's own cell when it has none. */
  readonly currentAt: Address;
  readonly currentSpan: Span | null;
  readonly verdict: 'met' | 'not-met' | 'not-evaluated';
  /** Why it was not evaluated; null when it was. */
  readonly reason: NotMeasured | null;
  /** (current - baseline) / (target - baseline), unclamped; null where undefined. */
  readonly progress: number | null;
}

/** Two numbers this close are equal: a tie, and ties count as met. */
const TOLERANCE = 1e-9;

export const atLeast = (value: number, limit: number): boolean => value >= limit - TOLERANCE * Math.max(Math.abs(value), Math.abs(limit));
export const atMost = (value: number, limit: number): boolean => value <= limit + TOLERANCE * Math.max(Math.abs(value), Math.abs(limit));

interface Numbers {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly current: number | null;
}

type NumberCell = FieldCell<number> | undefined;
type NumberCells = { readonly [N in keyof Numbers]: NumberCell };

/** A goal's numbers, those of a KPI with its latest reading. */
export const measureOf = perRecord(
  (model, goal: Measured): Measure =>
    measureWith(goal, goal.kind === 'kpi' ? latestReadingOf(model, goal) : null, goal.kind === 'kpi' ? targetOfPeriod(model, goal) : null),
  'no names',
);

/** A goal's numbers; `latest` is a KPI's last reading not after the audit date, for a row without a current value. */
function measureWith(goal: Measured, latest: KpiReading | null, wanted: number | null): Measure {
  const fields = goal.fields as { readonly [name: string]: FieldCell<unknown> | undefined };
  const cells = numberCells(fields);
  const { numbers, mixed: scales } = onOneScale(goal, cells, latest, wanted);
  const stated = goal.kind === 'kpi' ? (goal.fields.direction?.value ?? null) : null;
  const known = directionOf(stated ?? boundDirection(cells.target?.bound), numbers);
  const own = (cells.current?.value ?? null) !== null;
  const mixed = scales ?? (own || latest === null ? null : otherTime(goal, cells.target, latest.span));
  const currentAt: Address = own || latest === null ? (cells.current?.at ?? goal.at) : latest.at;
  const judged = mixed ?? judge(known.direction, numbers, known.directionFrom === 'stated');
  const verdict =
    judged === 'no-target' && hasUnreadableTarget(goal)
      ? 'target-unreadable'
      : judged === NO_CURRENT && isUnreadable(cells.current)
        ? 'current-unreadable'
        : judged;
  const { baseline, target, current } = numbers;
  const moves = mixed === null && baseline !== null && target !== null && target !== baseline && known.direction !== 'range';
  return Object.freeze({
    ...known,
    ...numbers,
    currentAt,
    currentSpan: own ? (goal.kind === 'kpi' ? (goal.fields.period?.value ?? null) : null) : (latest?.span ?? null),
    verdict: typeof verdict === 'string' ? 'not-evaluated' : verdict ? 'met' : 'not-met',
    reason: typeof verdict === 'string' ? verdict : null,
    progress: moves && current !== null ? (current - baseline) / (target - baseline) : null,
  });
}

function numberCells(fields: { readonly [name: string]: FieldCell<unknown> | undefined }): NumberCells {
  const cell = (name: string): NumberCell => fields[name] as NumberCell;
  return { baseline: cell('baseline'), target: cell('target'), minimum: cell('minimum'), maximum: cell('maximum'), current: cell('current') };
}

/** A target written as "≥ 95" states its direction, as a column for it would. */
function boundDirection(bound: Bound | undefined): Direction | null {
  return bound === undefined ? null : bound === 'at-least' ? 'up' : 'down';
}

/**
 * Numbers of a percentage, brought onto one scale: "85 %" is 0.85, and a plain 74 beside it is 0.74 where unit or name
 * say that it is a percentage. Where they do not, numbers on both sides of the whole cannot be compared.
 */
function onOneScale(goal: Measured, cells: NumberCells, latest: KpiReading | null, wanted: number | null): { numbers: Numbers; mixed: NotMeasured | null } {
  // A target column that is blank means no target, whatever was once wanted of a period.
  const target = cells.target === undefined ? (latest?.target ?? wanted) : cells.target.value;
  const plain: Numbers = {
    baseline: cells.baseline?.value ?? null,
    target,
    minimum: cells.minimum?.value ?? null,
    maximum: cells.maximum?.value ?? null,
    current: cells.current?.value ?? latest?.value ?? null,
  };
  if (cells.target?.change !== undefined && target === null) return { numbers: plain, mixed: 'unknown-level' };
  if (cells.target?.unit === RELATIVE_UNIT) return { numbers: plain, mixed: 'relative-target' };
  const names = Object.keys(plain) as (keyof Numbers)[];
  const percent = names.filter((name) => cells[name]?.unit === '%' && plain[name] !== null);
  const points = names.filter((name) => cells[name]?.unit !== '%' && Math.abs(plain[name] ?? 0) > 1);
  if (percent.length === 0 || points.length === 0) return { numbers: plain, mixed: clashes(goal, plain) ? MIXED : null };
  if (!saysPercent(goal)) return { numbers: plain, mixed: MIXED };
  return {
    numbers: {
      ...plain,
      ...Object.fromEntries(
        names.filter((name) => cells[name]?.unit !== '%').map((name) => [name, plain[name] === null ? null : (plain[name] as number) / 100]),
      ),
    },
    mixed: null,
  };
}

/** A month's hours say nothing of a target of so many hours a year. A percentage of a month is mostly written as one of a year. */
function otherTime(goal: Measured, target: NumberCell, span: Span): NotMeasured | null {
  if (typeof target?.raw !== 'string' || target.unit === '%' || isPercent(goal) === 'yes') return null;
  const [wanted, read] = [timesStated(fold(target.raw)).times, timesOf(span)];
  return wanted === null || read === null || wanted === read ? null : 'other-time';
}

const MIXED: NotMeasured = 'different-scales';
const NO_CURRENT: NotMeasured = 'no-current-value';

/** A fraction beside a percentage, with nothing that tells which is meant. */
function clashes(goal: Measured, numbers: Numbers): boolean {
  const percent = isPercent(goal);
  const values = Object.values(numbers).flatMap((value: number | null) => (value === null || value === 0 ? [] : [{ value }]));
  return percent !== 'no' && clash(values, percent === 'yes') !== null;
}

/** A target alone tells no direction; a band does, and so does a target on one side of its baseline. */
function directionOf(
  stated: Direction | null,
  { baseline, target, minimum, maximum }: Numbers,
): { direction: Direction | null; directionFrom: Measure['directionFrom'] } {
  if (stated !== null) return { direction: stated, directionFrom: 'stated' };
  if (minimum !== null && maximum !== null) return { direction: 'range', directionFrom: 'band' };
  if (minimum !== null && target === null) return { direction: 'up', directionFrom: 'band' };
  if (maximum !== null && target === null) return { direction: 'down', directionFrom: 'band' };
  if (baseline !== null && target !== null && baseline !== target)
    return { direction: target > baseline ? 'up' : 'down', directionFrom: 'baseline-and-target' };
  return { direction: null, directionFrom: null };
}

/** Met or not, or why that cannot be said. */
function judge(direction: Direction | null, { target, minimum, maximum, current }: Numbers, stated: boolean): boolean | NotMeasured {
  if (direction === 'range') {
    if (minimum === null && maximum === null) return 'no-limits';
    if (current === null) return 'no-current-value';
    // A band without width is a point: beside it, unless exactly that is said to be wanted, nothing tells better from worse.
    if (!stated && minimum !== null && minimum === maximum && !(atLeast(current, minimum) && atMost(current, minimum))) return 'single-value';
    return (minimum === null || atLeast(current, minimum)) && (maximum === null || atMost(current, maximum));
  }
  const limit = target ?? (direction === 'up' ? minimum : direction === 'down' ? maximum : null);
  if (limit === null) return 'no-target';
  if (direction === null) return 'no-direction';
  if (current === null) return 'no-current-value';
  return direction === 'up' ? atLeast(current, limit) : atMost(current, limit);
}
