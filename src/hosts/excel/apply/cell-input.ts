/** What is put into `Range.values` so that a cell ends up holding exactly what the plan says. */
import { isErrorValue, safeCellText, type CellInput } from '../../../workbook';

/** Month names, and marks of times and powers, are the only letters in texts that Excel takes for dates or numbers. */
const LETTERS_OF_NUMBERS =
  /jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|am|pm|[aep]/gi;

/** Whether Excel would read a text as a number, a date, a truth value or an error, or would swallow its apostrophe. */
function looksLikeAnother(text: string): boolean {
  if (text.startsWith("'") || /^\s*(?:true|false)\s*$/i.test(text) || isErrorValue(text.trim().toUpperCase())) return true;
  return /\p{Nd}/u.test(text) && text.length <= 64 && !/\p{L}/u.test(text.replace(LETTERS_OF_NUMBERS, ''));
}

/** Null clears the cell here, because in Excel null would leave it as it is; numbers that no cell can hold clear it too. */
export function excelInput(input: CellInput): string | number | boolean {
  if (input === null) return '';
  if (typeof input === 'object') return input.formula;
  if (typeof input === 'number') return Number.isFinite(input) ? input : '';
  if (typeof input === 'boolean') return input;
  const safe = safeCellText(input);
  return safe === input && looksLikeAnother(input) ? `'${input}` : safe;
}
