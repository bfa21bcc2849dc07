/** The best and the worst of those trained, where they may be shown: never people, nor groups of fewer than five. */
import type { Model } from '../model/types';
import { mean } from '../stats/mean';
import { afterOf, changeOf, valuesOf, type Cohort } from './cohorts';
import type { Design, Shown } from './effect';
import { sizeOf } from './leaders';

/** A group of unknown size counts as smaller. */
const SMALLEST_GROUP = 5;

/** Each beside the mean of those it is compared with; `best` is that which did best, whichever way is better. */
export function shownOf(
  model: Model,
  design: Design,
  cohorts: readonly Cohort[],
  direction: 'up' | 'down',
): { readonly best: Shown | null; readonly worst: Shown | null } {
  const valueOf = design === 'difference in differences' || design === 'before and after' ? changeOf : afterOf;
  const shown = cohorts.flatMap(({ trained, comparison }) => {
    const beside = design === 'before and after' ? 0 : mean(valuesOf(comparison, valueOf));
    return trained.flatMap((one): Shown[] => {
      const value = valueOf(one);
      const { record, name } = one.series;
      if (value === null || record.kind !== 'unit' || (sizeOf(model, record) ?? 0) < SMALLEST_GROUP) return [];
      return [{ name, effect: value - beside }];
    });
  });
  shown.sort((one, other) => one.effect - other.effect || (one.name < other.name ? -1 : 1));
  const [least, most] = [shown[0] ?? null, shown.at(-1) ?? null];
  return direction === 'up' ? { best: most, worst: least } : { best: least, worst: most };
}
