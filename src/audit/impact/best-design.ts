/** The best design that the data of one window allow, behind its gates. */
import { meanChange } from '../stats/mean-change';
import { smallestEffect } from '../stats/smallest-effect';
import { baselineDifference, isAlike, largestEarlierDifference, movedAlike } from './baseline';
import { afterOf, changeOf, cohortsOf, valuesOf, type Cohort, type Ground, type TrainedOne } from './cohorts';
import { compare, type Compared } from './compare';
import type { Design, Grade } from './effect';
import type { ImpactReason } from './impact-reasons';
import type { Training } from './training';

/** So many units a side, or nothing is compared. */
export const ENOUGH = 5;

/** An estimate of one design, with what stands beside it. */
export interface Designed extends Pick<Compared, 'effect' | 'low' | 'high' | 'smallestEffect'> {
  readonly design: Design;
  readonly grade: Grade;
  readonly because: ImpactReason;
  readonly trained: number;
  readonly comparison: number | null;
  readonly baselineDifference: number | null;
  readonly cohorts: readonly Cohort[];
}

/** The reason where no design fits; `little` where more of the same data would help. */
export interface NoDesign {
  readonly because: ImpactReason;
  readonly little: boolean;
}

export function bestDesign(ground: Ground): Designed | NoDesign {
  const { trained, training } = ground;
  if (trained.length < ENOUGH) return { because: few(trained.length), little: true };
  // Who is compared afterwards is asked only where it may be needed: it takes time.
  const afterwards = (): Cohort[] => usable(cohortsOf(ground, false));
  if (training.randomised.size > 0) {
    const drawn = afterwards();
    if (isRandomised(training, drawn)) return compared(ground, drawn, 'randomised');
  }
  const changes = usable(cohortsOf(ground, true));
  if (isEnough(changes)) return compared(ground, changes, 'difference in differences');
  const before = trained.filter((one) => one.before !== null);
  if (before.length >= ENOUGH) return beforeAfter(ground, before);
  const after = afterwards();
  if (isEnough(after)) return compared(ground, after, 'trained and untrained, after only');
  return { because: before.length === 0 ? { code: 'no-reading-before' } : few(before.length), little: true };
}

const few = (count: number): ImpactReason => ({ code: 'few-trained', data: { count, needed: ENOUGH } });

/** Cohorts with enough to compare with. */
function usable(cohorts: readonly Cohort[]): Cohort[] {
  return cohorts.filter(({ comparison }) => comparison.length >= ENOUGH);
}

const trainedIn = (cohorts: readonly Cohort[]): number => cohorts.reduce((sum, { trained }) => sum + trained.length, 0);
const besideIn = (cohorts: readonly Cohort[]): number => new Set(cohorts.flatMap(({ comparison }) => comparison.map(({ series }) => series.key))).size;
const isEnough = (cohorts: readonly Cohort[]): boolean => trainedIn(cohorts) >= ENOUGH;

/** Only if the sheet says so, of all that are compared. */
function isRandomised({ randomised, comparison }: Training, cohorts: readonly Cohort[]): boolean {
  if (randomised.size === 0 || !isEnough(cohorts)) return false;
  return cohorts.every(
    (cohort) =>
      cohort.trained.every(({ series }) => randomised.has(series.key)) &&
      cohort.comparison.every(({ series }) => randomised.has(series.key) || comparison.has(series.key)),
  );
}

function compared(ground: Ground, cohorts: readonly Cohort[], design: Exclude<Design, 'before and after'>): Designed | NoDesign {
  const estimate = compare(cohorts, design === 'difference in differences' ? changeOf : afterOf, ground.seed);
  if (estimate === null) return { because: { code: 'no-spread' }, little: false };
  const difference = design === 'difference in differences' ? baselineDifference(cohorts) : null;
  const counts = { trained: trainedIn(cohorts), comparison: besideIn(cohorts), baselineDifference: difference, cohorts };
  return { ...estimate, design, ...counts, ...graded(ground, cohorts, design, difference) };
}

type Graded = Pick<Designed, 'grade' | 'because'>;

/** A distance as people read it. */
const hundredths = (g: number): number => Math.round(Math.abs(g) * 100) / 100;

function graded(ground: Ground, cohorts: readonly Cohort[], design: Design, difference: number | null): Graded {
  if (design === 'randomised') return { grade: 'A', because: { code: 'randomised' } };
  // Those trained later could have been trained now: where they alone are compared, the group is defined.
  const undefinedGroup =
    ground.eligible === null && cohorts.some(({ comparison }) => comparison.some(({ series }) => !ground.training.trained.has(series.key)));
  if (undefinedGroup) return { grade: 'D', because: { code: 'comparison-undefined' } };
  if (design === 'trained and untrained, after only') return gradedAfterOnly(ground, cohorts);
  if (difference === null) return { grade: 'C', because: { code: 'not-comparable-unknown' } };
  const g = hundredths(difference);
  if (isAlike(difference)) return { grade: 'B', because: { code: 'comparable', data: { g } } };
  return movedAlike(cohorts, ground.seed, ENOUGH) === true
    ? { grade: 'B', because: { code: 'parallel', data: { g, periods: 2 } } }
    : { grade: 'C', because: { code: 'not-comparable', data: { g } } };
}

function gradedAfterOnly({ training }: Ground, cohorts: readonly Cohort[]): Graded {
  const days = cohorts.flatMap(({ trained }) => trained.map((one) => training.trained.get(one.series.key) ?? Infinity));
  const first = days.reduce((one, other) => Math.min(one, other), Infinity);
  const largest = cohorts
    .map((cohort) => largestEarlierDifference(cohort, first))
    .reduce<number | null>((most, g) => (g === null || (most !== null && Math.abs(most) >= Math.abs(g)) ? most : g), null);
  if (largest === null || isAlike(largest)) return { grade: 'C', because: { code: 'after-only' } };
  return { grade: 'D', because: { code: 'after-not-comparable', data: { g: hundredths(largest) } } };
}

/** Nothing to compare with: what changed, and no more. */
function beforeAfter(ground: Ground, trained: readonly TrainedOne[]): Designed | NoDesign {
  const estimate = meanChange(valuesOf(trained, changeOf));
  if (estimate === null) return { because: { code: 'no-spread' }, little: false };
  const cohorts = cohortsOf(ground, true, trained);
  const beside = besideIn(cohorts);
  const because: ImpactReason = beside === 0 ? { code: 'no-comparison' } : { code: 'few-comparison', data: { count: beside, needed: ENOUGH } };
  const { effect, low, high } = estimate;
  return {
    effect,
    low,
    high,
    smallestEffect: smallestEffect(estimate),
    design: 'before and after',
    grade: 'D',
    because,
    trained: trained.length,
    comparison: null,
    baselineDifference: null,
    cohorts,
  };
}
