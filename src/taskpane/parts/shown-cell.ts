/** What a cell holds as its reader sees it: a day, a percentage or an amount where its format says so, in the language of the pane. */
import { DAYS_TO_1904 } from '../../audit/reading/days';
import { formatKind, writesPercentAsText } from '../../audit/reading/read-format';
import type { CellInput, CellStyle } from '../../workbook';
import type { Words } from '../words';

/** How a number shows. */
export type Seen = 'plain' | 'day' | 'percent' | 'amount';

const STYLES: Partial<Record<CellStyle, Seen>> = { date: 'day', percent: 'percent', count: 'amount', money: 'amount', 'past-money': 'amount' };

export function seenInStyle(style: CellStyle): Seen {
  return STYLES[style] ?? 'plain';
}

export function seenInFormat(format: string): Seen {
  if (formatKind(format) === 'date') return 'day';
  if (format.includes('%') && !writesPercentAsText(format)) return 'percent';
  return format.includes('#,##0') ? 'amount' : 'plain';
}

const MINUTES = 24 * 60;
/** So many decimals tell two numbers apart that are not the same. */
const DECIMALS = 6;

export function shownCell(input: CellInput, seen: Seen, words: Words, date1904: boolean): string {
  if (input === null) return '';
  if (typeof input === 'object') return `${shownCell(input.value, seen, words, date1904)}  ${input.formula}`;
  if (typeof input === 'boolean') return input ? 'TRUE' : 'FALSE';
  if (typeof input === 'string') return input;
  const number = (value: number, useGrouping: boolean): string => value.toLocaleString(words.tag, { maximumFractionDigits: DECIMALS, useGrouping });
  if (seen === 'day') return dayAndTime(input + (date1904 ? DAYS_TO_1904 : 0), words);
  return seen === 'percent' ? `${number(input * 100, false)}\u00a0%` : number(input, seen === 'amount');
}

/** The time only where there is one. */
function dayAndTime(serial: number, { voice }: Words): string {
  const day = Math.floor(serial);
  const minutes = Math.round((serial - day) * MINUTES) % MINUTES;
  const two = (part: number): string => String(part).padStart(2, '0');
  return minutes === 0 ? voice.day(day) : `${voice.day(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
