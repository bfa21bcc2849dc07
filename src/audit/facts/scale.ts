/** Numbers of one KPI that differ by a factor of a hundred, as a fraction and a percentage do. */
import { readingsOf } from './readings';
import type { Address } from '../../workbook';
import type { Kpi, Model } from '../model/types';
import type { FieldCell } from '../reading/types';

export interface ScaledValue {
  readonly what: (typeof CELLS)[number] | 'usual reading';
  readonly value: number;
  readonly at: Address;
}

const CELLS = ['baseline', 'target', 'current', 'minimum', 'maximum'] as const;

/** A KPI's stated numbers and the middle one of its readings; zeros have no scale. */
export function scaledValues(model: Model, kpi: Kpi): ScaledValue[] {
  const stated = CELLS.flatMap((what): ScaledValue[] => {
    const cell: FieldCell<number> | undefined = kpi.fields[what];
    return typeof cell?.value === 'number' && cell.value !== 0 ? [{ what, value: cell.value, at: cell.at }] : [];
  });
  const readings = readingsOf(model, kpi)
    .filter(({ value }) => value !== 0)
    .sort((one, other) => Math.abs(one.value) - Math.abs(other.value));
  const middle = readings[Math.floor(readings.length / 2)];
  return middle === undefined ? stated : [...stated, { what: 'usual reading', value: middle.value, at: middle.at }];
}

/**
 * A fraction beside a percentage. Where the KPI is known to be one, about a hundred times as much is enough (50 to 200);
 * where nothing tells, it must be a hundred times nearly to the point (80 to 125), and no more than 100.
 */
export function clash<One extends { readonly value: number }>(values: readonly One[], known: boolean): { small: One; large: One } | null {
  const [least, most] = known ? [50, 200] : [80, 125];
  for (const small of values) {
    if (Math.abs(small.value) > 1) continue;
    const large = values.find(
      ({ value }) => Math.abs(value) > 1 && (known || Math.abs(value) <= 100) && value / small.value >= least && value / small.value <= most,
    );
    if (large !== undefined) return { small, large };
  }
  return null;
}
