/** What a cell holds once an input has been written into it. */
import type { CellInput } from './plan';
import { safeCellText, startsLikeFormula } from './safe-text';
import { NO_RESULT, type CellValue } from './snapshot';

/** Whether a number is one that no cell can hold. */
export function isNoNumber(value: CellValue): boolean {
  return typeof value === 'number' && !Number.isFinite(value);
}

/** A formula's value is what it evaluates to; a result that no file held cannot be written either. */
export function inputValue(input: CellInput): CellValue {
  const value = typeof input === 'object' && input !== null ? input.value : input;
  return value === NO_RESULT ? null : value;
}

/** A formula's value is what it evaluates to; texts lose what no cell can hold. */
export function writtenValue(input: CellInput): CellValue {
  const value = inputValue(input);
  if (typeof value === 'string') return writtenText(value) || null;
  return isNoNumber(value) ? null : value;
}

/** A text as a cell holds it: the apostrophe that keeps it from becoming a formula is no part of it. */
export function writtenText(text: string): string {
  const safe = safeCellText(text);
  return safe.startsWith("'") && startsLikeFormula(safe.slice(1)) && !text.startsWith("'") ? safe.slice(1) : safe;
}
