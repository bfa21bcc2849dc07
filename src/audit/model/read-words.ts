/** Reads cells that say one of a few things: a status, a direction, a level, how often, yes or no. */
import { isErrorValue, type CellValue } from '../../workbook';
import { fold } from './fold';
import { isBlankWord } from './read-number';
import type { CellOddity } from './types';
import { CADENCE_WORDS, DIRECTION_WORDS, LEVEL_WORDS, NO, STATUS_WORDS, YES } from './words/states';

export interface WordRead<T> {
  readonly value: T | null;
  readonly oddity?: CellOddity;
}

/** The meaning of a cell by a list of words; text that no word fits is unreadable, blank words are blank. */
function byWords<T>(value: CellValue, words: readonly (readonly [RegExp, T])[]): WordRead<T> {
  if (value === null || value === '') return { value: null };
  if (isErrorValue(value)) return { value: null, oddity: 'error' };
  const raw = String(value).trim();
  if (raw === '') return { value: null };
  const folded = fold(raw);
  const found = words.find(([pattern]) => pattern.test(folded) || pattern.test(raw));
  if (found) return { value: found[1] };
  return { value: null, oddity: isBlankWord(raw) ? 'blank-word' : 'unreadable' };
}

export const readDirection = (value: CellValue): WordRead<'up' | 'down' | 'range'> => byWords(value, DIRECTION_WORDS);
export const readLevel = (value: CellValue): WordRead<'company' | 'unit' | 'team' | 'individual'> => byWords(value, LEVEL_WORDS);

/** A status; 1, 100 and yes mean completed, 0 means not begun, a date means completed. */
export function readStatus(value: CellValue): WordRead<(typeof STATUS_WORDS)[number][1]> {
  if (value === 1 || value === 100 || value === true) return { value: 'completed' };
  if (value === 0 || value === false) return { value: 'planned' };
  if (typeof value === 'number') return value > 20_000 ? { value: 'completed' } : value > 0 && value < 100 ? { value: 'active' } : { value: null, oddity: 'unreadable' };
  const read = byWords(value, STATUS_WORDS);
  if (read.value === null && typeof value === 'string' && YES.test(fold(value))) return { value: 'completed' };
  return read;
}

export function readBoolean(value: CellValue): WordRead<boolean> {
  if (typeof value === 'boolean') return { value };
  return byWords(typeof value === 'string' ? value.trim().toLowerCase() : value, [
    [YES, true],
    [NO, false],
  ]);
}

/** Days between two of something: a word, or a number of days, weeks, months or years. */
export function readCadence(value: CellValue): WordRead<number> {
  if (typeof value === 'number') return value > 0 && value <= 3660 ? { value } : { value: null, oddity: 'unreadable' };
  const match = typeof value === 'string' ? /(\d+)\s*(day|week|month|quarter|year|tag|woche|monat|quartal|jahr|jour|semaine|mois|trimestre|an)/i.exec(value) : null;
  if (match) {
    const unit = (match[2] as string).toLowerCase();
    const days = /day|tag|jour/.test(unit) ? 1 : /week|woche|semaine/.test(unit) ? 7 : /month|monat|mois/.test(unit) ? 31 : /quart|trimestre/.test(unit) ? 92 : 366;
    return { value: Number(match[1]) * days };
  }
  return byWords(value, CADENCE_WORDS);
}
