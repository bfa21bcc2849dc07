/**
 * What Excel makes of something put into `Range.values`: text that looks like a number, a date or a formula becomes one.
 *
 * Follows `Range.values` of the API reference ("if the value starts with a plus, minus or equal sign it is taken as a
 * formula") and Excel's own entry rules, those of several languages at once: whatever any Excel may change must not reach it bare.
 */
import type { CellValue } from '../../../src/workbook/snapshot';
import { isErrorValue } from '../../../src/workbook/snapshot';

export interface Entered {
  readonly value: CellValue;
  readonly formula?: string;
  readonly quoted?: boolean;
  /** The number format that the entry brings along when the cell has none of its own. */
  readonly format?: string;
}

const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBER = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?(%?)$/i;

/** Also after white space, and with the full-width sign of East Asian keyboards. */
const FORMULA = /^[\s\u200b\ufeff]*[=\uff1d](.+)$/s;
const TRUE = /^(?:true|wahr|vrai|verdadero|vero|waar)$/i;
const FALSE = /^(?:false|falsch|faux|falso|onwaar)$/i;

function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round(date.getTime() / 86_400_000) + 25_569;
}

const fullYear = (text: string | undefined): number => {
  if (text === undefined) return new Date().getFullYear();
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
};

const DATES: readonly [RegExp, (parts: readonly string[]) => number | undefined, string][] = [
  [/^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/, ([, month, day, year]) => serial(fullYear(year), Number(month), Number(day)), 'm/d/yyyy'],
  // German and French days and months.
  [/^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/, ([, day, month, year]) => serial(fullYear(year), Number(month), Number(day)), 'dd.mm.yyyy'],
  [/^(?:(\d{1,2})\.? )?(?:märz|mars) (\d{4})$/i, ([, day, year]) => serial(Number(year), 3, Number(day ?? 1)), 'mmm-yy'],
  [/^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/, ([, year, month, day]) => serial(Number(year), Number(month), Number(day)), 'm/d/yyyy'],
  [
    new RegExp(`^(\\d{1,2})[ -]${MONTH}(?:[ ,-]+(\\d{2}|\\d{4}))?$`, 'i'),
    ([, day, month, year]) => serial(fullYear(year), monthOf(month), Number(day)),
    'd-mmm',
  ],
  [new RegExp(`^${MONTH}[ -](\\d{1,2})(?:,? ?(\\d{4}))?$`, 'i'), ([, month, day, year]) => serial(fullYear(year), monthOf(month), Number(day)), 'd-mmm'],
  [new RegExp(`^${MONTH}[ -](\\d{4})$`, 'i'), ([, month, year]) => serial(Number(year), monthOf(month), 1), 'mmm-yy'],
  [/^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m?)?$/i, (parts) => secondsOf(parts) / 86_400, 'h:mm'],
  [/^(\d+) (\d+)\/(\d+)$/, ([, whole, top, under]) => Number(whole) + Number(top) / Number(under), '# ?/?'],
];

function secondsOf([, hour, minute, second, half]: readonly string[]): number {
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours * 3600 + Number(minute) * 60 + Number(second ?? 0);
}

function monthOf(text: string | undefined): number {
  return MONTHS.indexOf((text ?? '').slice(0, 3).toLowerCase()) + 1;
}

function enteredNumber(text: string): Entered | undefined {
  const match = NUMBER.exec(text);
  if (!match || !/\d/.test(text)) return undefined;
  const [, sign = '', currency = '', whole = '', fraction = '', power = '', percent = ''] = match;
  const number = Number(`${sign}${whole.replaceAll(',', '') || '0'}${fraction === '.' ? '' : fraction}${power}`);
  const format = percent ? '0%' : currency ? '$#,##0.00' : power ? '0.00E+00' : undefined;
  return { value: percent ? number / 100 : number, ...(format ? { format } : {}) };
}

/** What a cell holds after `input` was put into it. `textFormat` is true where the cell's number format is `@`. */
export function enteredText(input: string, textFormat: boolean): Entered {
  if (textFormat) return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1), quoted: true };
  const formula = FORMULA.exec(input);
  if (formula) return { value: null, formula: `=${formula[1] ?? ''}` };
  const text = input.trim();
  const number = enteredNumber(text);
  if (number) return number;
  if (/^[+\-@\uff0b\uff0d\uff20]./.test(text)) return { value: null, formula: `=${text}` };
  if (TRUE.test(text) || FALSE.test(text)) return { value: TRUE.test(text) };
  if (isErrorValue(text.toUpperCase())) return { value: text.toUpperCase() };
  for (const [pattern, read, format] of DATES) {
    const match = pattern.exec(text);
    const value = match && read(match);
    if (value !== undefined && value !== null) return { value, format };
  }
  return { value: input };
}
