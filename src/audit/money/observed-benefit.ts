/** What an effect that was seen is worth: in teams without readings nothing was seen, and they count 0. */
import { isPercent } from '../facts/percent';
import { isEvaluated, type Effect, type Estimated, type Grade } from '../impact/effect';
import { effectsOfModule } from '../impact/effects';
import { isMadeCount } from '../impact/event-readings';
import { measureOf } from '../facts/measure';
import type { Model, Module } from '../model/types';
import { adjustedBenefit } from './adjusted-benefit';
import { figure, notEvaluated, type Figure, type Part } from './figure';
import { isolationOf, type Isolation } from './isolation';
import type { MoneyReason } from './money-reasons';
import { readFrom } from './read-from';
import { unitValueOf, type UnitValue } from './unit-value';

type Seen = Effect & { readonly estimated: Estimated };

interface Valued {
  readonly effect: Seen;
  readonly unit: UnitValue;
  /** How many units the KPI of the whole moved: the mean change in those trained, times their part of all, or times their number where the KPI adds them up. */
  readonly factor: number;
  readonly measured: number;
  /** What the KPI is of its teams’ values; `whole` where it was read as one, `amount` where it is money that was spent or kept in a period. */
  readonly of: 'mean' | 'sum' | 'whole' | 'amount' | 'amount of the whole';
}

/** Null where no effect is clear, or none of those that are has a value. Of several KPIs the best graded one counts: two may be worth the same money. */
export function observedBenefit(
  model: Model,
  module: Module,
  currency: string,
): { readonly benefit: Figure; readonly adjusted: Figure; readonly grade: Grade } | null {
  const valued = effectsOfModule(model, module)
    .filter(isEvaluated)
    .filter(({ verdict }) => verdict === 'clearly better' || verdict === 'clearly worse')
    .flatMap((effect) => valuedAs(model, effect, currency));
  const [first, ...others] = valued;
  if (first === undefined) return null;
  const best = others.reduce((one, other) => (other.effect.estimated.grade < one.effect.estimated.grade ? other : one), first);
  const benefit = observed('benefit', model, best, currency, null);
  const { grade } = best.effect.estimated;
  // Where others stand beside them, what would have happened anyway is already taken off.
  if (grade < 'D') return { benefit, adjusted: observed('adjustedBenefit', model, best, currency, null), grade };
  const isolation = isolationOf(model, module);
  return {
    benefit,
    adjusted: 'code' in isolation ? notEvaluated('adjustedBenefit', isolation) : observed('adjustedBenefit', model, best, currency, isolation),
    grade,
  };
}

function valuedAs(model: Model, effect: Seen, currency: string): Valued[] {
  const { kpi, of, isShare, from, estimated } = effect;
  const unit = unitValueOf(model, kpi, currency);
  if (unit === null) return [];
  if (unit.kept !== null) {
    const { timesAYear } = unit.kept;
    const units = of === 'reading' ? 1 : of === 'team' && from === 'readings' ? estimated.trained : null;
    return timesAYear === null || units === null
      ? []
      : [{ effect, unit, factor: units * timesAYear, measured: units, of: of === 'reading' ? 'amount of the whole' : 'amount' }];
  }
  // What was read of the whole needs no part of it.
  if (of === 'reading') return [{ effect, unit, factor: 1, measured: 1, of: 'whole' }];
  const measured = readFrom(model, effect)?.series.size ?? 0;
  if (of !== 'team' || measured === 0) return [];
  if (from === 'raw rows' && isMadeCount(kpi)) return [{ effect, unit, factor: estimated.trained, measured, of: 'sum' }];
  // Whether the teams' amounts add up to the KPI, or it is their mean, only a rate tells.
  return isShare || isPercent(kpi) === 'yes' ? [{ effect, unit, factor: estimated.trained / measured, measured, of: 'mean' }] : [];
}

function observed(name: 'benefit' | 'adjustedBenefit', model: Model, one: Valued, currency: string, isolation: Isolation | null): Figure {
  const { effect, unit, factor, measured, of } = one;
  const { kpi, isShare, estimated } = effect;
  const good = measureOf(model, kpi).direction === 'down' ? -1 : 1;
  const change = estimated.effect * (isShare ? 100 : 1);
  const [share, confidence] = [isolation?.share.value ?? 1, isolation?.confidence.value ?? 1];
  const value = adjustedBenefit([{ change: good * change * factor, share, confidence }], unit.value);
  const parts: Part[] = [
    { part: 'change', value: good * change, at: null },
    ...factorsOf(one),
    { part: 'unitValue', value: unit.value, at: unit.at },
    ...(isolation === null
      ? []
      : [
          { part: 'share' as const, ...isolation.share },
          { part: 'confidence' as const, ...isolation.confidence },
        ]),
  ];
  const data = { effect: change, kpi: kpi.name, value: { money: unit.value, currency }, times: unit.kept?.timesAYear ?? 1 };
  const held = { share: { percent: share }, confidence: { percent: confidence } };
  return figure(name, value, reasonOf(of, isolation !== null, estimated.trained, measured, data, held), parts);
}

/** What the mean change is multiplied by to give that of the whole, in a year. */
function factorsOf({ of, factor, measured, unit }: Valued): Part[] {
  if (of === 'whole') return [];
  if (of === 'mean' || of === 'sum') return [{ part: of === 'sum' ? 'teams' : 'coverage', value: factor, at: null }];
  return [
    ...(of === 'amount' ? [{ part: 'teams' as const, value: measured, at: null }] : []),
    { part: 'timesAYear', value: unit.kept?.timesAYear ?? 1, at: null },
  ];
}

type Data = {
  readonly effect: number;
  readonly kpi: string;
  readonly value: { readonly money: number; readonly currency: string };
  readonly times: number;
};
type Held = Readonly<Record<'share' | 'confidence', { readonly percent: number }>>;

function reasonOf(of: Valued['of'], isHeld: boolean, trained: number, measured: number, data: Data, held: Held): MoneyReason {
  if (of === 'whole') return isHeld ? { code: 'benefit-whole-adjusted', data: { ...data, ...held } } : { code: 'benefit-whole', data };
  const seen = { ...data, trained };
  if (of === 'amount') return isHeld ? { code: 'benefit-amount-adjusted', data: { ...seen, ...held } } : { code: 'benefit-amount', data: seen };
  if (of === 'amount of the whole')
    return isHeld ? { code: 'benefit-amount-whole-adjusted', data: { ...data, ...held } } : { code: 'benefit-amount-whole', data };
  if (of === 'sum') return isHeld ? { code: 'benefit-summed-adjusted', data: { ...seen, ...held } } : { code: 'benefit-summed', data: seen };
  return isHeld ? { code: 'benefit-observed-adjusted', data: { ...seen, ...held, measured } } : { code: 'benefit-observed', data: { ...seen, measured } };
}
