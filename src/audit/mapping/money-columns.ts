/** Columns of money that cannot be told one by one: parts of a year, stages of an amount, one amount with and without tax. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import type { Kind } from '../fields';
import type { Assigned, Assignment } from './assign-columns';
import { withComponents } from './cost-components';
import { costParts, withParts } from './cost-parts';
import { costStages, withStages } from './cost-stages';
import type { Block, BlockColumn } from './find-blocks';
import { notUsed } from './reasons';
import { taxTwin } from './tax-twins';
import type { ColumnProfile } from './value-evidence';

export interface MoneyColumns {
  /** Whether a column is left out where the others are assigned. */
  readonly isApart: (kind: Kind, column: number) => boolean;
  /** Whether a column is one of several that add up. */
  readonly isPart: (column: number) => boolean;
  readonly withThem: (assignment: Assignment) => Assignment;
  /** The columns of the kind that was chosen, with those that say the same with tax. */
  readonly settled: (assignment: Assignment) => Map<number, Assigned>;
}

export function moneyColumns(
  block: Block,
  open: readonly BlockColumn[],
  profileOf: (column: number) => ColumnProfile,
  { sheet, workbook }: { readonly sheet: SheetSnapshot; readonly workbook: WorkbookSnapshot },
): MoneyColumns {
  const parts = costParts(block, sheet, workbook);
  const stages = costStages(open, profileOf);
  const twin = taxTwin({ ...block, columns: open }, sheet);
  const isPart = (column: number): boolean => parts.fields.has(column) || parts.sums.includes(column);
  return {
    isPart,
    isApart: (kind, column) => {
      if (kind !== 'module' && kind !== 'cost') return false;
      return isPart(column) || column === twin?.gross.column || (kind === 'cost' && stages.has(column));
    },
    withThem: (assignment) => withComponents(withStages(withParts(assignment, parts, open), stages), open, profileOf),
    settled: ({ kind, columns }) => {
      const settled = new Map(columns);
      if (twin !== null && (kind === 'module' || kind === 'cost'))
        settled.set(twin.gross.column, notUsed({ code: 'other-tax', data: { header: twin.net.header } }));
      return settled;
    },
  };
}
