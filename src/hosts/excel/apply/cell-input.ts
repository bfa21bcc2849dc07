/** What is put into `Range.values` so that a cell ends up holding exactly what the plan says. */
import { safeCellText, type CellInput } from '../../../workbook';

/** No date, time or amount that Excel reads in any language is longer. */
const LONGEST_NUMBER = 64;

/**
 * Whether Excel could read a text as a number, a date, a truth value or an error, or would swallow its apostrophe. Months, and the words for true
 * and false, are in the language of whoever opens the workbook, so that a text with a digit, and a single word, is never left to Excel: an
 * apostrophe costs nothing.
 */
function mayBecomeAnother(text: string): boolean {
  if (text.startsWith("'")) return true;
  const trimmed = text.trim();
  return trimmed.length <= LONGEST_NUMBER && (/\p{N}/u.test(trimmed) || !/\s/.test(trimmed) || trimmed.startsWith('#'));
}

/** Null clears the cell here, because in Excel null would leave it as it is; numbers that no cell can hold clear it too. */
export function excelInput(input: CellInput): string | number | boolean {
  if (input === null || input === '') return '';
  if (typeof input === 'object') return input.formula;
  if (typeof input === 'number') return Number.isFinite(input) ? input : '';
  if (typeof input === 'boolean') return input;
  const safe = safeCellText(input);
  return safe !== '' && safe === input && mayBecomeAnother(input) ? `'${input}` : safe;
}
