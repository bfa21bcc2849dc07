/** Staggered starts: one difference in differences for each cohort, pooled by its number of trained teams, with an interval from a seeded bootstrap over teams. */
import { chance } from '../stats/chance';
import { estimateOf, type Estimate } from '../stats/estimate';
import { mean } from '../stats/mean';
import { variance } from '../stats/variance';
import type { Cohort, ValueOf } from './cohorts';

/** Draws of the bootstrap: its standard error is known to about 4 %. */
const DRAWS = 400;

/** What a team gives to the pooled difference: its own value in the cohort it was trained in, and its value beside each cohort it is compared with. */
interface Team {
  cohort: number;
  value: number;
  readonly beside: (readonly [cohort: number, value: number])[];
}

/**
 * The pooled difference, and its standard error over teams drawn anew: a team that is compared now and trained later is drawn as one, so that what it gives to both sides stays together.
 * Degrees of freedom are those of the smaller side; a bootstrap over few teams is too narrow by √(n ÷ (n − 1)), which is put back.
 * Null where it has no spread.
 */
export function meanOfDifferences(cohorts: readonly Cohort[], valueOf: ValueOf, seed: number): Estimate | null {
  const teams = teamsOf(cohorts, valueOf);
  const all = Array.from({ length: teams.length }, (_, place) => place);
  const effect = pooled(teams, all, cohorts.length);
  const sides = [teams.filter(({ cohort }) => cohort >= 0).length, teams.filter(({ beside }) => beside.length > 0).length];
  const fewer = Math.min(...sides);
  if (effect === null || fewer < 2) return null;
  const next = chance(seed);
  const drawn: number[] = [];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const one = pooled(
      teams,
      all.map(() => Math.floor(next() * teams.length)),
      cohorts.length,
    );
    if (one !== null) drawn.push(one);
  }
  const spread = drawn.length < DRAWS / 2 || drawn.every((one) => one === drawn[0]) ? 0 : Math.sqrt((variance(drawn) * fewer) / (fewer - 1));
  return estimateOf(effect, spread, fewer - 1);
}

function teamsOf(cohorts: readonly Cohort[], valueOf: ValueOf): readonly Team[] {
  const teams = new Map<string, Team>();
  const team = (key: string): Team => {
    const one = teams.get(key) ?? { cohort: -1, value: 0, beside: [] };
    teams.set(key, one);
    return one;
  };
  cohorts.forEach(({ trained, comparison }, cohort) => {
    for (const one of trained) {
      const value = valueOf(one);
      if (value !== null) Object.assign(team(one.series.key), { cohort, value });
    }
    for (const one of comparison) {
      const value = valueOf(one);
      if (value !== null) team(one.series.key).beside.push([cohort, value]);
    }
  });
  return [...teams].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}

/** Of the teams at these places, each as often as it is named. */
function pooled(teams: readonly Team[], places: readonly number[], cohorts: number): number | null {
  const [trained, trainedCount, beside, besideCount] = [0, 1, 2, 3].map(() => new Float64Array(cohorts)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const add = (to: Float64Array, cohort: number, value: number): void => {
    to[cohort] = (to[cohort] as number) + value;
  };
  for (const place of places) {
    const team = teams[place] as Team;
    if (team.cohort >= 0) {
      add(trained, team.cohort, team.value);
      add(trainedCount, team.cohort, 1);
    }
    for (const [cohort, value] of team.beside) {
      add(beside, cohort, value);
      add(besideCount, cohort, 1);
    }
  }
  let [sum, count] = [0, 0];
  for (let cohort = 0; cohort < cohorts; cohort += 1) {
    const [own, others] = [trainedCount[cohort] as number, besideCount[cohort] as number];
    if (own === 0 || others === 0) continue;
    sum += (trained[cohort] as number) - own * ((beside[cohort] as number) / others);
    count += own;
  }
  return count === 0 ? null : sum / count;
}

/** The mean over cohorts of something about each, by its number of trained. */
export function overCohorts(cohorts: readonly Cohort[], of: (cohort: Cohort) => number | null): number | null {
  const known = cohorts.flatMap((cohort) => {
    const value = of(cohort);
    return value === null ? [] : cohort.trained.map(() => value);
  });
  return known.length === 0 ? null : mean(known);
}
