/** What a person should know of amounts that one place says are whole and another in thousands. */
import type { CodedOf } from '../../workbook';
import type { Mapping } from '../mapping/types';
import type { MessageValue } from '../message-value';

export const MAGNITUDE_WARNINGS = {
  'other-magnitude':
    'The amounts under {cell} were read as “{header}” says, though “{said}” says otherwise: if that is so, they are wrong by a thousand or more. Say it in the header, or take it out of the other place.',
} as const;

/** A sentence for each note that a header contradicts, with the first such column. */
export function magnitudeWarnings({ tables }: Mapping): CodedOf<typeof MAGNITUDE_WARNINGS, MessageValue>[] {
  const columns = tables.flatMap((table) => table.columns.filter(({ saidElsewhere }) => saidElsewhere !== undefined));
  const first = new Map(columns.map((column) => [`${column.at.sheet}|${column.saidElsewhere}`, column] as const).reverse());
  return [...first.values()].reverse().map(({ at: cell, header, saidElsewhere: said = '' }) => ({ code: 'other-magnitude', data: { cell, header, said } }));
}
