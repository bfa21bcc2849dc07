/** Filled cells that could not be read as what the header of their column says, by column. */
import type { Address } from '../../workbook';
import type { FieldName } from '../fields';
import type { MappedColumn } from '../mapping/types';
import type { RawCell } from './raw-record';

/** Filled cells of a column whose header says what it is, that could not be read as that. */
export interface UnreadCells {
  readonly field: FieldName;
  readonly header: string;
  /** The header's cell where no filled cell of the column could be read; else the first cell that could not. */
  readonly at: Address;
  readonly of: 'column' | 'cells';
  readonly count: number;
  /** A few that say different things. */
  readonly examples: readonly { readonly text: string; readonly at: Address }[];
}

/** A column of which one cell alone is filled may still be what its header says. */
const FEWEST_UNREAD = 2;
const MOST_EXAMPLES = 3;

/** Of each column the cells that hold something that says nothing of its field. */
export class UnreadTally {
  private readonly columns = new Map<MappedColumn, { readonly field: FieldName; read: number; count: number; readonly examples: Map<string, Address> }>();

  add(column: MappedColumn, field: FieldName, cell: RawCell): void {
    let known = this.columns.get(column);
    if (known === undefined) this.columns.set(column, (known = { field, read: 0, count: 0, examples: new Map() }));
    if (cell.value !== null || cell.change !== undefined || cell.each !== undefined) known.read += 1;
    else if (cell.oddity === 'unreadable') {
      known.count += 1;
      const text = String(cell.raw);
      if (known.examples.size < MOST_EXAMPLES && !known.examples.has(text)) known.examples.set(text, cell.at);
    }
  }

  unread(): UnreadCells[] {
    return [...this.columns].flatMap(([{ header, at }, { field, read, count, examples }]): UnreadCells[] => {
      const [first] = examples.values();
      if (first === undefined) return [];
      const of = read === 0 && count >= FEWEST_UNREAD ? 'column' : 'cells';
      return [{ field, header, at: of === 'column' ? at : first, of, count, examples: Array.from(examples, ([text, where]) => ({ text, at: where })) }];
    });
  }
}
