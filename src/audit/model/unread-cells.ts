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

/** Of one column the cells that hold something that says nothing of its field. */
export class UnreadTally {
  private read = 0;
  private count = 0;
  private readonly examples = new Map<string, Address>();

  constructor(
    private readonly column: MappedColumn,
    private readonly field: FieldName,
  ) {}

  add(cell: RawCell): void {
    if (cell.value !== null || cell.change !== undefined || cell.each !== undefined) this.read += 1;
    else if (cell.oddity === 'unreadable') {
      this.count += 1;
      const text = String(cell.raw);
      if (this.examples.size < MOST_EXAMPLES && !this.examples.has(text)) this.examples.set(text, cell.at);
    }
  }

  unread(): UnreadCells[] {
    const [first] = this.examples.values();
    if (first === undefined) return [];
    const { header, at } = this.column;
    const of = this.read === 0 && this.count >= FEWEST_UNREAD ? 'column' : 'cells';
    const examples = Array.from(this.examples, ([text, where]) => ({ text, at: where }));
    return [{ field: this.field, header, at: of === 'column' ? at : first, of, count: this.count, examples }];
  }
}
