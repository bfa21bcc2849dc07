/** How a column writes its numbers: decided by all its texts together, never cell by cell. */
import type { CellValue } from '../../workbook';

export interface NumberLocale {
  readonly decimal: '.' | ',';
  /** True where no text told: then nobody knows whether `1.200` is twelve hundred or one and a fifth. */
  readonly assumed?: true;
}

const ASSUMED: NumberLocale = Object.freeze({ decimal: '.', assumed: true });

/** `1.234,5`, `12,5` and `1.234.567` speak for a decimal comma. */
const COMMA = /\d\.\d{3},\d|\d[ \u00a0\u202f]\d{3},\d|\d\.\d{3}\.\d{3}|(?<![\d.,])(?:\d+,(?:\d{1,2}|\d{4,})|0,\d+|\d{4,},\d+)(?![\d.,])/;
/** `1,234.5`, `12.5` and `1,234,567` speak for a decimal point. */
const POINT = /\d,\d{3}\.\d|\d[ \u00a0\u202f'’]\d{3}\.\d|\d,\d{3},\d{3}|(?<![\d.,])(?:\d+\.(?:\d{1,2}|\d{4,})|0\.\d+|\d{4,}\.\d+)(?![\d.,])/;

/** Where the texts do not decide, the fallback: what the rest of the table writes, else a point. */
export function numberLocale(values: Iterable<CellValue>, fallback: NumberLocale = ASSUMED): NumberLocale {
  let balance = 0;
  for (const value of values) {
    if (typeof value !== 'string' || value.length > 200) continue;
    if (COMMA.test(value)) balance += 1;
    if (POINT.test(value)) balance -= 1;
  }
  return balance === 0 ? fallback : { decimal: balance > 0 ? ',' : '.' };
}

/** Digits that mean something else to either half of the world, where nothing around them tells. `1,200` is read as people who group by commas write it; with three decimals it is rare. */
export function isAmbiguous(digits: string, { assumed }: NumberLocale): boolean {
  return assumed === true && /^[1-9]\d{0,2}\.\d{3}$/.test(digits);
}

const THREE_BEHIND = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** `12.500` and `12,500` where no three decimals can be, as of money: thousands, whoever writes them. Null for any other digits. */
export function thousandsOf(digits: string): number | null {
  return THREE_BEHIND.test(digits) ? Number(digits.replace(/[.,]/, '')) : null;
}

/** The number that digits with separators stand for; NaN for none. */
export function numberOf(digits: string, { decimal }: NumberLocale): number {
  const compact = digits.replace(/[\s'’]/g, '');
  const points = compact.split('.').length - 1;
  const commas = compact.split(',').length - 1;
  if (points > 0 && commas > 0) {
    const last = compact.lastIndexOf('.') > compact.lastIndexOf(',') ? '.' : ',';
    return Number(compact.replaceAll(last === '.' ? ',' : '.', '').replace(last, '.'));
  }
  const separator = points > 0 ? '.' : ',';
  const groups = points + commas > 1 || (separator !== decimal && THREE_BEHIND.test(compact));
  return Number(groups ? compact.replaceAll(separator, '') : compact.replace(separator, '.'));
}
