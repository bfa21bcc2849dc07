/** What a person should know where a host does not say which cells are merged. */
import type { CodedOf } from '../../workbook';
import type { MessageValue } from '../message-value';
import type { Model } from '../model/types';

export const MERGED_WARNINGS = {
  'maybe-merged':
    'Excel was not asked which cells are merged, because that can empty your undo list: a blank cell below a filled one ({cell}) was read as blank. If such a cell is merged with the one above, unmerge it and fill in each row, or audit the saved file.',
  'maybe-merged-several':
    'Excel was not asked which cells are merged, because that can empty your undo list: {count} blank cells below filled ones (the first is {cell}) were read as blank. If such a cell is merged with the one above, unmerge it and fill in each row, or audit the saved file.',
} as const;

/** At most one sentence. To ask Excel empties the person's undo list, as is reported; so blank cells are read as what they show. */
export function mergedWarnings({ maybeMerged: { length: count, 0: cell } }: Model): CodedOf<typeof MERGED_WARNINGS, MessageValue>[] {
  if (cell === undefined) return [];
  return [count === 1 ? { code: 'maybe-merged', data: { cell } } : { code: 'maybe-merged-several', data: { count, cell } }];
}
