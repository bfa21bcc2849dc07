/** What a person should know of rows that somebody has crossed out. */
import type { CodedOf } from '../../workbook';
import type { MessageValue } from '../message-value';
import type { Model } from '../model/types';

export const STRUCK_WARNINGS = {
  'struck-through': 'The row of {cell} is struck through and was read like any other: if it no longer counts, give it a status that says so, or delete it.',
  'struck-through-several':
    '{count} <row|rows> with text that is struck through <was|were> read like any other, the first in {cell}: what no longer counts needs a status that says so, or goes.',
} as const;

/** At most one sentence. Crossed out may mean cancelled, done or replaced: which of them, nobody but its author knows, so the row counts and is named. */
export function struckWarnings({ struckRows: { length: count, 0: cell } }: Model): CodedOf<typeof STRUCK_WARNINGS, MessageValue>[] {
  if (cell === undefined) return [];
  return [count === 1 ? { code: 'struck-through', data: { cell } } : { code: 'struck-through-several', data: { count, cell } }];
}
