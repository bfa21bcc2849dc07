/** What one unit of a KPI is worth in a year, in the currency of a module’s cost. */
import { assumedCurrency, statedCurrency } from '../facts/stated-currencies';
import type { Address } from '../../workbook';
import type { Kpi, Model } from '../model/types';
import { keptMoney, type KeptMoney } from './kept-money';

export interface UnitValue {
  readonly value: number;
  /** The cell that says so; null where the KPI is an amount of money itself. */
  readonly at: Address | null;
  /** Null where somebody stated the value. */
  readonly kept: KeptMoney | null;
}

/** As the KPI’s row states it; of an amount of money that is spent or kept, the amount. Null where nothing says, or in another currency. An amount without a currency is in that of the cost. */
export function unitValueOf(model: Model, kpi: Kpi, currency: string): UnitValue | null {
  const cell = kpi.fields.unitValue;
  if (cell?.value == null) {
    const kept = keptMoney(model, kpi);
    return kept === null || kept.currency !== currency ? null : { value: kept.value, at: null, kept };
  }
  if (!(cell.value > 0)) return null;
  const own = statedCurrency(undefined, cell) ?? assumedCurrency(model).currency;
  return own !== '' && own !== currency ? null : { value: cell.value, at: cell.at, kept: null };
}
