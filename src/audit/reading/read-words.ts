/** Reads cells that say one of a few things: a status, a direction, a level, how often, yes or no. */
import type { CellValue } from '../../workbook';
import { isBlankWord } from './blank-words';
import { lossOf } from './lost-value';
import { fold } from './fold';
import { turnedStatus } from './turned-status';
import { CADENCE_WORDS, DIRECTION_WORDS, LEVEL_WORDS, NO, STATUS_WORDS, YES } from './words/states';
import type { CellOddity, Direction, Level, Status } from './types';

export interface WordRead<T> {
  readonly value: T | null;
  readonly oddity?: CellOddity;
}

const UNREADABLE = Object.freeze({ value: null, oddity: 'unreadable' }) satisfies WordRead<never>;
/** Longer texts are comments. */
const LONGEST = 120;

/** The meaning of a cell by a list of words, the first that fits; text that no word fits is unreadable, blank words are blank. */
function byWords<T>(
  value: CellValue,
  words: readonly (readonly [RegExp, T | null])[],
  turned: (folded: string, raw: string, value: T, at: number, length: number) => T | null = (_, __, same) => same,
): WordRead<T> {
  if (value === null || value === '') return { value: null };
  const loss = lossOf(value);
  if (loss !== null) return { value: null, oddity: loss };
  const raw = String(value).trim();
  // "offen" is both "not known" and "open": the list of the field knows better than the list of blanks.
  if (raw === '') return { value: null, oddity: 'blank-word' };
  if (raw.length > LONGEST) return UNREADABLE;
  const folded = fold(raw);
  const found = words.find(([pattern]) => pattern.test(folded) || pattern.test(raw));
  if (found !== undefined && found[1] !== null) {
    const match = found[0].exec(folded);
    const meant = match === null ? found[1] : turned(folded, raw, found[1], match.index, match[0].length);
    return meant === null ? UNREADABLE : { value: meant };
  }
  return isBlankWord(raw) ? { value: null, oddity: 'blank-word' } : UNREADABLE;
}

/** Up, down or a band; 1 and -1 count as up and down. */
export function readDirection(value: CellValue): WordRead<Direction> {
  if (typeof value === 'number') return value === 1 ? { value: 'up' } : value === -1 ? { value: 'down' } : UNREADABLE;
  const sign = typeof value === 'string' ? /^([+−–-]?)\s?1$/u.exec(value.trim())?.[1] : undefined;
  if (sign !== undefined) return { value: sign === '' || sign === '+' ? 'up' : 'down' };
  return byWords(value, DIRECTION_WORDS);
}

export function readLevel(value: CellValue): WordRead<Level> {
  return byWords(value, LEVEL_WORDS);
}

/** A status; 1, 100, yes and a date mean completed, 0 means not begun, a number between means under way. */
export function readStatus(value: CellValue): WordRead<Status> {
  if (value === 1 || value === 100 || value === true) return { value: 'completed' };
  if (value === 0 || value === false) return { value: 'planned' };
  if (typeof value === 'number') return value > 20_000 ? { value: 'completed' } : value > 0 && value < 100 ? { value: 'active' } : UNREADABLE;
  const read = byWords(value, STATUS_WORDS, turnedStatus);
  if (read.value === null && typeof value === 'string') {
    const plain = value.trim().toLowerCase();
    if (/^(?:yes|y|true|x|✓|✔|✅|☑|1|ja|j|oui|o|wahr|vrai|si)$/u.test(plain) || /^100\s?%$/.test(plain)) return { value: 'completed' };
    if (/^0\s?%?$/.test(plain)) return { value: 'planned' };
  }
  return read;
}

export function readBoolean(value: CellValue): WordRead<boolean> {
  return byWords(value, [
    [NO, false],
    [YES, true],
  ]);
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:day|tag|jour)/, 1],
  [/^(?:week|woche|semaine)/, 7],
  [/^(?:month|monat|mois)/, 31],
  [/^(?:quart|trimestre)/, 92],
  [/^(?:year|jahr|an)/, 366],
];

/** Days between two of something: a word, or a number of days, weeks, months, quarters or years. */
export function readCadence(value: CellValue): WordRead<number> {
  if (typeof value === 'number') return value > 0 && value <= 3660 ? { value } : UNREADABLE;
  const match =
    typeof value === 'string'
      ? /^\D{0,20}?(\d{1,4})[\s-]*(day|week|month|quarter|year|tag|woche|monat|quartal|jahr|jour|semaine|mois|trimestre|an)/i.exec(value)
      : null;
  if (match) {
    const unit = (match[2] as string).toLowerCase();
    const days = Number(match[1]) * (UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? 1);
    return days > 0 ? { value: days } : UNREADABLE;
  }
  return byWords(value, CADENCE_WORDS);
}
