/** Figures of a goal whose unit counts in thousands or millions: "200k" under `k€` is 200. */
import { namesMagnitude } from '../reading/amount-units';
import { readDenomination } from '../reading/read-denomination';
import { textOf, type RawCell, type RawRecord } from './raw-record';

const FIGURES = ['baseline', 'target', 'current', 'minimum', 'maximum'] as const;

const MEASURED: ReadonlySet<string> = new Set(['kpi', 'keyResult', 'objective']);

export function figuresInTheirUnits(records: readonly RawRecord[]): void {
  for (const { kind, fields } of records) if (MEASURED.has(kind)) inTheirUnit(fields);
}

/** So many times what else stands in its row, and a figure that alone fills the unit counts in another one. */
const MUCH_LARGER = 100;

/**
 * Bare numbers count in the unit of their row already; texts that name a magnitude are brought to it, and those that name a whole amount ("450.000 €" under TEUR).
 * What could be meant in either unit cannot be read: "450 €" under TEUR, and 11,400,000 beside 12 under `Mio. €`.
 */
function inTheirUnit(fields: Record<string, RawCell>): void {
  const unit = textOf(fields['measureUnit']);
  const factor = unit === '' ? 1 : (readDenomination(`(${unit})`)?.factor ?? 1);
  if (factor === 1) return;
  const bare: { readonly name: string; readonly cell: RawCell; readonly value: number }[] = [];
  const figures: number[] = [];
  for (const name of FIGURES) {
    const cell = fields[name];
    if (typeof cell?.value !== 'number') continue;
    const { value, raw } = cell;
    const isWhole = typeof raw === 'string' && cell.unit !== undefined && cell.unit !== '%' && !namesMagnitude(raw);
    if (isWhole && Math.abs(value) < factor && value !== 0) fields[name] = unreadable(cell);
    else if (isWhole || (typeof raw === 'string' && namesMagnitude(raw))) {
      fields[name] = { ...cell, value: value / factor };
      figures.push(Math.abs(value / factor));
    } else {
      bare.push({ name, cell, value: Math.abs(value) });
      figures.push(Math.abs(value));
    }
  }
  const least = Math.min(...figures.filter((figure) => figure > 0));
  for (const { name, cell, value } of bare) if (value >= factor && value >= MUCH_LARGER * least) fields[name] = unreadable(cell);
}

function unreadable(cell: RawCell): RawCell {
  return { ...cell, value: null, oddity: 'unreadable' };
}
