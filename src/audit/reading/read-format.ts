/** What a cell's number format says of its number: a percentage, a date, a time. */
import { remembered } from './remembered';

export type FormatKind = 'number' | 'date' | 'time';

/** Whether a format shows a calendar date or a time of day, and no amount. */
export function formatKind(format: string): FormatKind {
  return format === 'General' || format === '' ? 'number' : kindOf(format);
}

const kindOf = remembered((format: string): FormatKind => {
  const plain = bareFormat(format);
  if (/[#0?]/.test(plain.replace(/s\.0+/g, '')) || plain.includes('general') || plain === '@') return 'number';
  if (/[yd]/.test(plain) || /m{3,}/.test(plain)) return 'date';
  return /[hs]/.test(plain) ? 'time' : 'number';
});

/** Whether a format writes `%` behind a number without multiplying it by a hundred, as `0"%"` and `0\%` do: 85 is shown as 85 %. */
export function writesPercentAsText(format: string): boolean {
  return format.includes('%') && percentIsText(format);
}

const percentIsText = remembered((format: string) => !bareFormat(format).includes('%'));

/** Which parts of a date a format shows; none for a format of numbers or times. */
export const shownDate: (format: string) => { readonly day: boolean; readonly month: boolean; readonly year: boolean } = remembered((format) => {
  const plain = formatKind(format) === 'date' ? bareFormat(format) : '';
  return { day: plain.includes('d'), month: plain.includes('m'), year: plain.includes('y') };
});

/** Whether a format shows thousands or millions of a whole amount, as `#,##0,` does. */
export function leavesThousandsAway(format: string): boolean {
  return format !== 'General' && isInThousands(format);
}

const isInThousands = remembered((format: string) => formatKind(format) === 'number' && /[0#?],+(?![0#?,])/.test(bareFormat(format)));

/** What a format does with a positive number, without quoted texts, colours and languages. */
function bareFormat(format: string): string {
  const [positive = ''] = format
    .replace(/"[^"]*"|\\./g, '')
    .replace(/\[\$[^\]]*\]|\[(?:[a-z]+\d*|[<>=][^\]]*)\](?<!\[[hms]+\])/gi, '')
    .split(';');
  return positive.toLowerCase();
}
