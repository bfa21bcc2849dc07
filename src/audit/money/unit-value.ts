/** What one unit of a KPI is worth in a year, in the currency of a module’s cost. */
import { assumedCurrency, statedCurrency } from '../facts/stated-currencies';
import type { Address } from '../../workbook';
import type { Kpi, Model } from '../model/types';

export interface UnitValue {
  readonly value: number;
  readonly at: Address;
}

/** Null where nothing states it, or in another currency. An amount without a currency is in that of the cost. */
export function unitValueOf(model: Model, kpi: Kpi, currency: string): UnitValue | null {
  const cell = kpi.fields.unitValue;
  if (cell?.value == null || !(cell.value > 0)) return null;
  const own = statedCurrency(undefined, cell) ?? assumedCurrency(model).currency;
  return own !== '' && own !== currency ? null : { value: cell.value, at: cell.at };
}
