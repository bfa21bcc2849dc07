/** What the sentence of a refusal shows of a workbook: names, places, and what a cell holds. */
import { addressName, areaName, type Address, type Area } from './address';
import type { CellValue } from './snapshot';

/** A name as it is, a cell, an area, or what a cell holds. */
export type PlaceValue = string | Address | Area | { readonly held: CellValue };

/** Characters of a cell that a sentence shows. */
const MOST_SHOWN = 40;

/** The value as text; what a cell holds is quoted, and cut where it is long. */
export function placeText(value: PlaceValue): string {
  if (typeof value === 'string') return value;
  if ('row' in value) return addressName(value);
  if ('top' in value) return areaName(value);
  if (value.held === null || value.held === '') return 'nothing';
  const text = String(value.held);
  return `“${text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text}”`;
}
