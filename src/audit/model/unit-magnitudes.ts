/** Figures of a goal whose unit counts in thousands or millions: "200k" under `k€` is 200. */
import { namesMagnitude } from '../reading/amount-units';
import { readDenomination } from '../reading/read-denomination';
import { textOf, type RawCell, type RawRecord } from './raw-record';

const FIGURES = ['baseline', 'target', 'current', 'minimum', 'maximum'] as const;

const MEASURED: ReadonlySet<string> = new Set(['kpi', 'keyResult', 'objective']);

export function figuresInTheirUnits(records: readonly RawRecord[]): void {
  for (const { kind, fields } of records) if (MEASURED.has(kind)) inTheirUnit(fields);
}

/** Bare numbers count in the unit of their row already; texts that name a magnitude are brought to it. */
function inTheirUnit(fields: Record<string, RawCell>): void {
  const unit = textOf(fields['measureUnit']);
  const factor = unit === '' ? 1 : (readDenomination(`(${unit})`)?.factor ?? 1);
  if (factor === 1) return;
  for (const name of FIGURES) {
    const cell = fields[name];
    if (typeof cell?.value === 'number' && typeof cell.raw === 'string' && namesMagnitude(cell.raw)) fields[name] = { ...cell, value: cell.value / factor };
  }
}
