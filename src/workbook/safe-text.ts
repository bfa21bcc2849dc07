/** Text that must stay text when it is written into a cell. */

/**
 * What makes a spreadsheet, or a program that opens its CSV, take text for a formula: also after white space that cannot be seen, and in the
 * full-width signs of East Asian keyboards.
 */
const FORMULA_START = /^(?:[\t\r\n]|[\s\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** Excel's limit for the text of one cell. */
export const MAX_CELL_TEXT = 32_767;

/** Whether a text needs the leading apostrophe (or the text format) to be written as text. */
export function startsLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/**
 * Text made safe for `Range.values`: a leading apostrophe where Excel would see a formula, cut at Excel's limit,
 * without the control characters that a workbook cannot hold.
 */
export function safeCellText(text: string): string {
  const clean = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
  const cut = clean.length > MAX_CELL_TEXT - 1 ? `${clean.slice(0, MAX_CELL_TEXT - 2)}…` : clean;
  return startsLikeFormula(cut) ? `'${cut}` : cut;
}
