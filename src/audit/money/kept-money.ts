/** KPIs that are an amount of money spent or kept: one unit of them is worth what it says, and the amounts of teams add up. */
import { fold } from '../reading/fold';
import { readDenomination } from '../reading/read-denomination';
import { timesOf, timesStated } from '../reading/times-a-year';
import { wordPattern } from '../reading/word-pattern';
import { KEPT_MONEY_WORDS, NO_AMOUNT_WORDS } from '../reading/words/money-kinds';
import { classOf } from '../facts/metric-class';
import { isImpact } from '../facts/linked-metrics';
import { isPercent } from '../facts/percent';
import { perRecord } from '../facts/per-model';
import { readingsUntil } from '../impact/kpi-series';
import type { Kpi, Model } from '../model/types';

const KEPT = wordPattern(KEPT_MONEY_WORDS);
const NO_AMOUNT = wordPattern(NO_AMOUNT_WORDS);

export interface KeptMoney {
  readonly currency: string;
  /** What one unit of the KPI is in that currency: 1,000,000 for "EUR million". */
  readonly value: number;
  /** How often a year what was read of it recurs; null where neither its unit nor its readings say of how long a time it is the amount. */
  readonly timesAYear: number | null;
}

/** Null for everything else: revenue, of which only the margin stays, means, and prices for one. */
export const keptMoney = perRecord((model, kpi: Kpi): KeptMoney | null => {
  const unit = kpi.fields.measureUnit?.value ?? '';
  const { left, times } = timesStated(fold(`${kpi.name} ${unit}`));
  if (!KEPT.test(fold(kpi.name)) || NO_AMOUNT.test(left) || isPercent(kpi) === 'yes' || !isImpact(classOf(model, kpi).class)) return null;
  const told = readDenomination(`(${unit})`) ?? readDenomination(`(${kpi.name})`);
  return told?.currency == null ? null : { currency: told.currency, value: told.factor, timesAYear: times ?? timesRead(model, kpi) };
}, 'no names');

/** By the length of the periods that were read, where all are of one. */
function timesRead(model: Model, kpi: Kpi): number | null {
  const found = new Set<number | null>();
  for (const { fields } of readingsUntil(model, kpi)) found.add(timesOf(fields.period?.value ?? null));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
