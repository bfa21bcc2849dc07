/** A number as a person sees it, where it stands for a name or an id: `7` under the number format `000` is the id 007. */

/** Texts around zeros, with places or without: `000`, `0.00`, `"M-"000`, `KPI-00`. */
const COUNTED = /^((?:"[^"]*"|\\.|[-/ ])*)(0+)(?:\.(0+))?((?:"[^"]*"|\\.|[-/ ])*)$/;
const MOST_PLACES = 20;

/** The number as its format shows it where that is a count of digits; as it is everywhere else. */
export function shownNumber(value: number, format: string): string {
  const [positive = ''] = format.split(';');
  const [, before = '', whole, places = '', behind = ''] = COUNTED.exec(positive) ?? [];
  if (whole === undefined || value < 0 || places.length > MOST_PLACES || Math.abs(value) >= 1e15) return String(value);
  const [digits = '', rest] = value.toFixed(places.length).split('.');
  return `${plain(before)}${digits.padStart(whole.length, '0')}${rest === undefined ? '' : `.${rest}`}${plain(behind)}`;
}

/** What a format shows of a quoted or escaped text. */
function plain(text: string): string {
  return text.replace(/"([^"]*)"|\\(.)/g, '$1$2');
}
