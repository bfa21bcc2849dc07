/** How far teams lay apart, and how unlike they changed, in readings from before. */
import type { Day } from '../reading/days';
import { variance } from '../stats/variance';
import { addTo } from '../model/grouped';
import { periodKey, type Series } from './kpi-series';
import { pointAfter, WINDOWS, type Window } from './windows';

/** A standard deviation to plan with; null where too few readings, or equal ones, tell none. */
export type Spread = number | null;

/** So many of the latest periods are looked at. */
const LATEST = 8;

/** Within each period, and each pair of periods a window apart, so that seasons do not count as spread. */
export function spreadBefore(ones: readonly Series[], until: Day): { readonly level: Spread; readonly change: Spread; readonly last: readonly number[] } {
  const [window] = WINDOWS as readonly [Window];
  const levels = new Map<string, number[]>();
  const changes = new Map<string, number[]>();
  const last: number[] = [];
  for (const { points } of ones) {
    const read = points.filter(({ span }) => span.end <= until).slice(-LATEST);
    const latest = read.at(-1);
    if (latest !== undefined) last.push(latest.value);
    for (const { span, value } of read) {
      addTo(levels, periodKey(span), value);
      const after = pointAfter(read, span.end, window);
      if (after !== null) addTo(changes, `${periodKey(span)}|${periodKey(after.span)}`, after.value - value);
    }
  }
  return { level: pooled(levels, 'together'), change: pooled(changes, 'apart'), last };
}

/**
 * The spread seen, widened by √(f ÷ (f − 2)), f its degrees of freedom: it is an estimate itself, and where it came out too small, too few units are
 * planned, which costs more power than too many gain. Levels of one unit hang together and tell no more than one of them; changes of one unit
 * do so only where the end of one is the beginning of the next, and tell half as much as their number.
 */
function pooled(groups: ReadonlyMap<string, readonly number[]>, ofOneUnit: 'together' | 'apart'): Spread {
  let [squares, all, units] = [0, 0, 0];
  for (const values of groups.values()) {
    if (values.length < 2 || values.every((value) => value === values[0])) continue;
    squares += variance(values) * (values.length - 1);
    all += values.length - 1;
    units = Math.max(units, values.length);
  }
  const freedom = ofOneUnit === 'together' ? units - 1 : Math.max(units - 1, all / 2);
  return freedom <= 2 || !(squares > 0) ? null : Math.sqrt((squares / all) * (freedom / (freedom - 2)));
}
