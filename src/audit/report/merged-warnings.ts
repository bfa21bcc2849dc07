/** What a person should know where a host does not say which cells are merged. */
import { addressName } from '../../workbook';
import type { Model } from '../model/types';

/** At most one sentence. To ask Excel empties the person's undo list, as is reported; so blank cells are read as what they show. */
export function mergedWarnings({ maybeMerged: { length: count, 0: first } }: Model): string[] {
  if (first === undefined) return [];
  const cells =
    count === 1
      ? `a blank cell below a filled one (${addressName(first)}) was`
      : `${count} blank cells below filled ones (the first is ${addressName(first)}) were`;
  return [
    `Excel was not asked which cells are merged, because that can empty your undo list: ${cells} read as blank. If such a cell is merged with the one above, unmerge it and fill in each row, or audit the saved file.`,
  ];
}
