/** Planning to know: before a module begins, how many teams and which readings would show what it should do, and who could wait. */
import { lifeOf, spanOf } from '../facts/life';
import { perModel } from '../facts/per-model';
import { classOf } from '../facts/metric-class';
import type { Kpi, Model, Module } from '../model/types';
import type { Day } from '../reading/days';
import { errorOf, powerOf, unitsNeeded } from '../stats/power';
import { smallestEffect } from '../stats/smallest-effect';
import { kpisOf } from './effects';
import type { Pair } from './effect-on';
import { NO_IMPACT } from './effect';
import { eligibleFor } from './eligible';
import { expectedSize } from './expected-size';
import type { ImpactReason } from './impact-reasons';
import { seriesOf, SOURCES, type KpiSeries, type Series } from './kpi-series';
import { spreadBefore, type Spread } from './spread-before';
import { trainingOf } from './training';
import { ENOUGH } from './best-design';
import type { Observed } from './unit';
import { WINDOWS } from './windows';

/** One way to find out. */
export interface PlannedDesign {
  readonly design: 'randomised' | 'difference in differences';
  readonly grade: 'A' | 'B';
  /** On each side, for the expected effect to be found four times of five; null where nothing is expected, or thousands are needed. */
  readonly perSide: number | null;
  /** With so many a side: a share. */
  readonly power: number | null;
  /** The same if all who could be drawn were, half of them trained and half waiting; null for fewer than five a side. */
  readonly powerOfAll: number | null;
  readonly smallestOfAll: number | null;
}

export interface Plan {
  readonly module: Module;
  readonly kpi: Kpi;
  readonly of: 'team' | 'person';
  readonly isShare: boolean;
  /** In the unit of the KPI, with its sign; null where nobody says how much. */
  readonly expected: number | null;
  readonly designs: readonly PlannedDesign[];
  /** Those it is for that have not had it and have earlier readings. */
  readonly eligible: number;
  /** Of those, the ones that nobody has been named for yet. */
  readonly couldWait: readonly Observed[];
  /** The last reading before ends by then; the later ones begin on the second day or after, and end no earlier than the third and the fourth. */
  readonly readBefore: Day | null;
  readonly readFrom: Day | null;
  readonly readAfter: readonly Day[];
  /** What stands in the way, or what to know of it. */
  readonly because: ImpactReason;
}

/** So many a side nobody has. */
const MOST = 5000;
/** So many plans are worked out, that time stays bounded whatever a workbook holds; and so many teams tell how far they lie apart. */
const MOST_PLANS = 500;
const MOST_FOR_SPREAD = 1000;

/** Of modules that have not begun, each with every KPI that it should move. */
export const plansOf = perModel((model): readonly Plan[] =>
  model.modules
    .filter((module) => (model.standingFor(module) ?? module) === module && lifeOf(model, module) === 'planned')
    .flatMap((module) => kpisOf(model, module).map(([kpi, service]) => ({ module, kpi, service })))
    .map((pair, place) => (place < MOST_PLANS ? planOf(model, pair) : nothing(pair, { code: 'plan-many', data: { most: MOST_PLANS } }))),
);

function nothing({ module, kpi }: Pair, because: ImpactReason): Plan {
  const { start, end } = spanOf(module);
  const trainedBy = end ?? start;
  const readAfter = trainedBy === null ? [] : WINDOWS.map(({ days }) => trainedBy + days);
  return {
    module,
    kpi,
    of: 'team',
    isShare: false,
    expected: null,
    designs: [],
    eligible: 0,
    couldWait: [],
    readBefore: start,
    readFrom: trainedBy,
    readAfter,
    because,
  };
}

function planOf(model: Model, pair: Pair): Plan {
  const { module, kpi, service } = pair;
  const { class: counts } = classOf(model, kpi);
  if (counts !== null && NO_IMPACT.has(counts)) return nothing(pair, { code: 'no-impact-metric', data: { class: { word: counts } } });
  const series = readSeries(model, kpi);
  if (series === null) return nothing(pair, { code: 'plan-no-readings' });
  if (series.mixedScale) return nothing(pair, { code: 'mixed-scale' });
  const { trained, waiting } = trainingOf(model, module)[series.of];
  const eligible = eligibleFor(model, module)[series.of];
  const ones = [...series.series.values()].filter((one) => !trained.has(one.key) && (eligible === null || eligible(one)));
  const step = Math.ceil(ones.length / MOST_FOR_SPREAD);
  const { level, change, last } = spreadBefore(
    ones.filter((_, place) => place % step === 0),
    model.asOf,
  );
  const expected = expectedSize(model, service, series, last);
  const designs = [
    designOf('randomised', 'A', level, expected, ones.length),
    designOf('difference in differences', 'B', change, expected, ones.length),
  ].flatMap((one) => one ?? []);
  return {
    ...nothing(pair, becauseOf(designs.length, expected, eligible === null, ones.length)),
    of: series.of,
    isShare: series.isShare,
    expected,
    designs,
    eligible: ones.length,
    couldWait: ones.filter(({ key }) => !waiting.has(key)).map(({ key, name, record }: Series) => ({ key, name, record })),
  };
}

function becauseOf(designs: number, expected: number | null, anybody: boolean, count: number): ImpactReason {
  if (designs === 0) return { code: 'plan-no-spread' };
  if (count < 2 * ENOUGH) return { code: 'plan-few', data: { count, needed: 2 * ENOUGH } };
  if (expected === null) return { code: 'plan-no-expected' };
  return anybody ? { code: 'plan-undefined' } : { code: 'plan-drawn' };
}

/** The first source that was read at all. */
function readSeries(model: Model, kpi: Kpi): KpiSeries | null {
  for (const source of SOURCES) {
    const series = seriesOf(model, kpi, source, WINDOWS[0]?.days ?? 0);
    if (series !== null) return series;
  }
  return null;
}

function designOf(design: PlannedDesign['design'], grade: 'A' | 'B', spread: Spread, expected: number | null, count: number): PlannedDesign | null {
  if (spread === null) return null;
  const perSide = expected === null ? null : unitsNeeded(expected, spread, ENOUGH, MOST);
  const [one, other] = [Math.floor(count / 2), Math.ceil(count / 2)];
  const all = one < ENOUGH ? null : errorOf(spread, one, other);
  const powerWith = ({ standardError, degreesOfFreedom }: ReturnType<typeof errorOf>): number => powerOf(expected ?? 0, standardError, degreesOfFreedom);
  return {
    design,
    grade,
    perSide,
    power: perSide === null ? null : powerWith(errorOf(spread, perSide, perSide)),
    powerOfAll: all === null || expected === null ? null : powerWith(all),
    smallestOfAll: all === null ? null : smallestEffect(all),
  };
}
