/** The order of waves in which teams take a planned module: drawn by lot, so that those who wait can be compared with; alike by what was read of them before. */
import { Digest } from '../../workbook';
import { spanOf } from '../facts/life';
import type { Kpi, Model, Module, Unit } from '../model/types';
import type { Day } from '../reading/days';
import { chance } from '../stats/chance';
import { mean } from '../stats/mean';
import { kpisOf } from './effects';
import { eligibleFor } from './eligible';
import { seriesOf, SOURCES, type KpiSeries } from './kpi-series';
import { ledTeams } from './leaders';
import { trainingOf } from './training';
import { WINDOWS } from './windows';
import type { Observed } from './unit';

/** Of so many of the latest readings the mean is taken. */
const LATEST = 4;

export interface DrawnTeam extends Observed {
  readonly record: Unit;
  /** The mean of its latest readings; null where it was never read. */
  readonly earlier: number | null;
}

export interface Rollout {
  readonly module: Module;
  readonly seed: number;
  /** In the order in which they begin. */
  readonly waves: readonly (readonly DrawnTeam[])[];
  /** By whose readings the waves are alike; null where there are none. */
  readonly by: Kpi | null;
  readonly isShare: boolean;
  /** Something says for whom the module is. */
  readonly audienceKnown: boolean;
  /** The first day on which the second wave should be trained, for the first to be seen beside it. */
  readonly nextFrom: Day | null;
}

/** The teams that the module is for and that have not had it, in so many waves; the same seed draws the same. Null where no teams are known. */
export function rolloutOf(model: Model, module: Module, count: number, seed: number): Rollout | null {
  const found = earlierReadings(model, module);
  const eligible = eligibleFor(model, module).team;
  const { trained } = trainingOf(model, module).team;
  const known = new Map<string, DrawnTeam>();
  const add = (one: Observed): void => {
    const { key, name, record } = one;
    if (record.kind !== 'unit' || known.has(key) || trained.has(key) || (eligible !== null && !eligible(one))) return;
    const points = (found?.series.series.get(key)?.points ?? []).slice(-LATEST);
    known.set(key, { key, name, record, earlier: points.length === 0 ? null : mean(points.map(({ value }) => value)) });
  };
  for (const one of found?.series.series.values() ?? []) add(one);
  // Where readings say which teams there are, a team without any could not be compared.
  if (known.size === 0) for (const one of ledTeams(model)) add(one);
  if (known.size === 0) return null;
  const trainedBy = spanOf(module).end ?? spanOf(module).start;
  return {
    module,
    seed,
    waves: drawn([...known.values()], count, seed),
    by: found?.kpi ?? null,
    isShare: found?.series.isShare ?? false,
    audienceKnown: eligible !== null,
    nextFrom: trainedBy === null ? null : trainedBy + (WINDOWS[0]?.days ?? 0),
  };
}

/** The same for the same module, whatever the order of rows. */
export function rolloutSeed({ key }: Module): number {
  const digest = new Digest();
  digest.add(key);
  return digest.bits(31);
}

/** Neighbours by their earlier readings are put into waves by lot, so that every wave has high and low ones. */
function drawn(teams: readonly DrawnTeam[], count: number, seed: number): DrawnTeam[][] {
  const next = chance(seed);
  const sorted = [...teams].sort((one, other) => (other.earlier ?? -Infinity) - (one.earlier ?? -Infinity) || (one.key < other.key ? -1 : 1));
  const waves: DrawnTeam[][] = Array.from({ length: count }, () => []);
  for (let first = 0; first < sorted.length; first += count) {
    const order = shuffled(count, next);
    sorted.slice(first, first + count).forEach((team, place) => waves[order[place] as number]?.push(team));
  }
  for (const wave of waves) wave.sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
  return waves;
}

/** Fisher and Yates's shuffle of the numbers below one. */
function shuffled(count: number, next: () => number): number[] {
  const order = Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}

/** The first KPI of the module that was read by team. */
function earlierReadings(model: Model, module: Module): { readonly kpi: Kpi; readonly series: KpiSeries } | null {
  for (const [kpi] of kpisOf(model, module)) {
    for (const source of SOURCES) {
      const series = source.of === 'team' ? seriesOf(model, kpi, source, WINDOWS[0]?.days ?? 0) : null;
      if (series !== null && !series.mixedScale) return { kpi, series };
    }
  }
  return null;
}
