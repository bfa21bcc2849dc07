/** What a ledger's text may hold, each asked for by its kind; anything else means that the text cannot be trusted. */
import { LAST_COLUMN, LAST_ROW, type Area } from './address';
import type { CellValue } from './snapshot';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Thrown here, and caught by whoever reads a whole ledger. */
export function demand(holds: boolean): asserts holds {
  if (!holds) throw new TypeError('not what a ledger holds');
}

export const fields = (value: Json | undefined): Readonly<Record<string, Json>> => {
  demand(typeof value === 'object' && value !== null && !Array.isArray(value));
  return value as Readonly<Record<string, Json>>;
};
export const list = (value: Json | undefined): readonly Json[] => {
  demand(Array.isArray(value));
  return value as readonly Json[];
};
export const text = (value: Json | undefined): string => {
  demand(typeof value === 'string');
  return value;
};
export const whole = (value: Json | undefined, most: number): number => {
  demand(typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most);
  return value;
};
export const row = (value: Json | undefined): number => whole(value, LAST_ROW);
export const column = (value: Json | undefined): number => whole(value, LAST_COLUMN);
export const truth = (value: Json | undefined): boolean => {
  demand(typeof value === 'boolean');
  return value;
};
export const isPlain = (value: Json | undefined): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);
export const plains = (value: Json | undefined): readonly CellValue[] => {
  demand(list(value).every(isPlain));
  return value as readonly CellValue[];
};

export function area(json: Json | undefined): Area {
  const one = fields(json);
  const found = { top: row(one['top']), left: column(one['left']), bottom: row(one['bottom']), right: column(one['right']) };
  demand(found.top <= found.bottom && found.left <= found.right);
  return found;
}
