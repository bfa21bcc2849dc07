/** When a KPI was last read, and how often it is. */
import { allReadingsOf } from './readings';
import type { Address } from '../../workbook';
import { QUARTER, type Day } from '../reading/days';
import type { Kpi, Model } from '../model/types';

/** The later of `asOf` and the last reading that had begun by the audit date, with the cell that says so; null where neither is known. */
export function lastRead(model: Model, kpi: Kpi): { readonly day: Day; readonly at: Address } | null {
  const { asOf } = kpi.fields;
  const stated = typeof asOf?.value === 'number' ? { day: asOf.value, at: asOf.at } : null;
  const reading = allReadingsOf(model, kpi)
    .filter(({ span }) => span.start <= model.asOf)
    .at(-1);
  const read = reading === undefined ? null : { day: Math.min(reading.span.end, model.asOf), at: reading.at };
  if (stated === null || read === null) return stated ?? read;
  return stated.day >= read.day ? stated : read;
}

/** Days from one reading to the next: as stated, else the usual distance of its own readings, else a quarter. */
export function spacingOf(model: Model, kpi: Kpi): number {
  const stated = kpi.fields.frequency?.value ?? null;
  if (stated !== null) return stated;
  const ends = [...new Set(allReadingsOf(model, kpi).map(({ span }) => span.end))];
  const gaps = ends
    .slice(1)
    .map((end, index) => end - (ends[index] as number))
    .sort((one, other) => one - other);
  return gaps[Math.floor(gaps.length / 2)] ?? QUARTER;
}
