/** Staggered starts: one difference in differences for each cohort, pooled by its number of trained teams, with an interval from a seeded bootstrap over teams. */
import { chance } from '../stats/chance';
import { estimateOf, type Estimate } from '../stats/estimate';
import { variance } from '../stats/variance';
import type { Cohort, ValueOf } from './cohorts';

/** Draws of the bootstrap: its standard error is known to about 4 %. */
const DRAWS = 400;
/** Of so many teams drawing anew tells no more than its limit does. */
const MANY_TEAMS = 200;

/**
 * What each team gives to the pooled difference, side by side in flat lists, for it is asked four hundred times: its own value in the cohort it was trained in (−1: none),
 * and its values beside each cohort it is compared with, `from[team]` to `from[team + 1]`.
 */
interface Teams {
  readonly count: number;
  readonly cohorts: number;
  readonly cohortOf: Int32Array;
  readonly value: Float64Array;
  readonly from: Int32Array;
  readonly besideCohort: Int32Array;
  readonly besideValue: Float64Array;
}

/**
 * The pooled difference, and its standard error over teams drawn anew: a team that is compared now and trained later is drawn as one, so that what it gives to both sides stays together.
 * Degrees of freedom are those of the smaller side; a bootstrap over few teams is too narrow by √(n ÷ (n − 1)), which is put back.
 * Null where it has no spread.
 */
export function meanOfDifferences(cohorts: readonly Cohort[], valueOf: ValueOf, seed: number): Estimate | null {
  const teams = teamsOf(cohorts, valueOf);
  const fewer = Math.min(teams.cohortOf.filter((cohort) => cohort >= 0).length, besideAny(teams));
  const times = new Float64Array(teams.count).fill(1);
  const sums = new Float64Array(4 * cohorts.length);
  const effect = pooled(teams, times, sums);
  if (effect === null || fewer < 2) return null;
  const error = teams.count < MANY_TEAMS ? drawnError(teams, times, sums, seed) : limitError(teams, sums, effect);
  return estimateOf(effect, error * Math.sqrt(fewer / (fewer - 1)), fewer - 1);
}

/** The spread of the pooled difference over teams drawn anew; 0 where it has none. */
function drawnError(teams: Teams, times: Float64Array, sums: Float64Array, seed: number): number {
  const next = chance(seed);
  const drawn: number[] = [];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    times.fill(0);
    for (let one = 0; one < teams.count; one += 1) {
      const place = Math.floor(next() * teams.count);
      times[place] = (times[place] as number) + 1;
    }
    const again = pooled(teams, times, sums);
    if (again !== null) drawn.push(again);
  }
  return drawn.length < DRAWS / 2 || drawn.every((one) => one === drawn[0]) ? 0 : Math.sqrt(variance(drawn));
}

/** What that comes to for many teams: the root of the sum of squares of what each team adds (Efron 1982, infinitesimal jackknife). `sums` are those of all teams, each taken once. */
function limitError({ count, cohorts, cohortOf, value, from, besideCohort, besideValue }: Teams, sums: Float64Array, effect: number): number {
  const middle = (cohort: number): number => (sums[4 * cohort + 2] as number) / (sums[4 * cohort + 3] as number);
  let trained = 0;
  for (let cohort = 0; cohort < cohorts; cohort += 1) trained += sums[4 * cohort + 1] as number;
  let squares = 0;
  for (let team = 0; team < count; team += 1) {
    const own = cohortOf[team] as number;
    let adds = own < 0 ? 0 : ((value[team] as number) - middle(own) - effect) / trained;
    for (let place = from[team] as number; place < (from[team + 1] as number); place += 1) {
      const cohort = besideCohort[place] as number;
      adds -= ((sums[4 * cohort + 1] as number) / trained) * (((besideValue[place] as number) - middle(cohort)) / (sums[4 * cohort + 3] as number));
    }
    squares += adds ** 2;
  }
  return Math.sqrt(squares);
}

function besideAny({ count, from }: Teams): number {
  let teams = 0;
  for (let team = 0; team < count; team += 1) if ((from[team + 1] as number) > (from[team] as number)) teams += 1;
  return teams;
}

/** By key, so that the order of rows never matters. */
function teamsOf(cohorts: readonly Cohort[], valueOf: ValueOf): Teams {
  const keys = [...new Set(cohorts.flatMap(({ trained, comparison }) => [...trained, ...comparison].map(({ series }) => series.key)))].sort();
  const places = new Map(keys.map((key, place) => [key, place]));
  const own = new Map<number, readonly [cohort: number, value: number]>();
  const beside: (readonly [cohort: number, value: number])[][] = keys.map(() => []);
  cohorts.forEach(({ trained, comparison }, cohort) => {
    for (const one of trained) {
      const value = valueOf(one);
      if (value !== null) own.set(places.get(one.series.key) as number, [cohort, value]);
    }
    for (const one of comparison) {
      const value = valueOf(one);
      if (value !== null) beside[places.get(one.series.key) as number]?.push([cohort, value]);
    }
  });
  const flat = beside.flat();
  const from = new Int32Array(keys.length + 1);
  beside.forEach((list, place) => (from[place + 1] = (from[place] as number) + list.length));
  return {
    count: keys.length,
    cohorts: cohorts.length,
    cohortOf: Int32Array.from(keys, (_, place) => own.get(place)?.[0] ?? -1),
    value: Float64Array.from(keys, (_, place) => own.get(place)?.[1] ?? 0),
    from,
    besideCohort: Int32Array.from(flat, ([cohort]) => cohort),
    besideValue: Float64Array.from(flat, ([, value]) => value),
  };
}

/**
 * The pooled difference of teams taken so many times each; null where no cohort has both sides.
 * @param sums room for four sums of each cohort: values and numbers of those trained, and of those beside them
 */
function pooled({ count, cohorts, cohortOf, value, from, besideCohort, besideValue }: Teams, times: Float64Array, sums: Float64Array): number | null {
  sums.fill(0);
  for (let team = 0; team < count; team += 1) {
    const often = times[team] as number;
    if (often === 0) continue;
    const cohort = cohortOf[team] as number;
    if (cohort >= 0) {
      sums[4 * cohort] = (sums[4 * cohort] as number) + often * (value[team] as number);
      sums[4 * cohort + 1] = (sums[4 * cohort + 1] as number) + often;
    }
    const end = from[team + 1] as number;
    for (let place = from[team] as number; place < end; place += 1) {
      const at = 4 * (besideCohort[place] as number) + 2;
      sums[at] = (sums[at] as number) + often * (besideValue[place] as number);
      sums[at + 1] = (sums[at + 1] as number) + often;
    }
  }
  let sum = 0;
  let trained = 0;
  for (let cohort = 0; cohort < cohorts; cohort += 1) {
    const [own, others] = [sums[4 * cohort + 1] as number, sums[4 * cohort + 3] as number];
    if (own === 0 || others === 0) continue;
    sum += (sums[4 * cohort] as number) - (own * (sums[4 * cohort + 2] as number)) / others;
    trained += own;
  }
  return trained === 0 ? null : sum / trained;
}
