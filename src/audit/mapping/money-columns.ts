/** Columns of money that cannot be told one by one: parts of a year, stages of an amount, one amount with and without tax. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import type { Kind } from '../fields';
import type { Settings } from '../settings/settings';
import { withoutActualsOfKpis } from './actuals-of-kpis';
import type { Assigned, Assignment } from './assign-columns';
import { withComponents } from './cost-components';
import { withForecast } from './cost-forecasts';
import { costParts, withParts } from './cost-parts';
import { costProducts, withProducts } from './cost-products';
import { costStages, withStages } from './cost-stages';
import { costYears, withYears } from './cost-years';
import { withoutForeignCurrency } from './foreign-currency';
import type { Block, BlockColumn } from './find-blocks';
import { notUsed } from './reasons';
import { withRevision } from './revised-budgets';
import { taxTwin, withNet } from './tax-twins';
import type { ColumnProfile } from './value-evidence';

export interface MoneyColumns {
  /** Whether a column is left out where the others are assigned. */
  readonly isApart: (kind: Kind, column: number) => boolean;
  /** Columns as their fields are looked for: those of a year by what their headers say beside it. */
  readonly lookedUp: (kind: Kind, columns: readonly BlockColumn[]) => readonly BlockColumn[];
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
  { sheet, workbook, settings }: { readonly sheet: SheetSnapshot; readonly workbook: WorkbookSnapshot; readonly settings: Settings },
): MoneyColumns {
  const parts = costParts(block, sheet, workbook);
  const years = costYears(block, open, sheet, workbook, settings);
  const first = open.filter(({ column }) => !years.sameAs.has(column));
  const stages = costStages(first, profileOf);
  const twin = taxTwin({ ...block, columns: open }, sheet);
  const products = costProducts(
    first.filter((column) => column !== twin?.gross),
    profileOf,
  );
  const isPart = (column: number): boolean => parts.fields.has(column) || parts.sums.includes(column);
  return {
    isPart,
    lookedUp: (kind, columns) => (kind === 'module' || kind === 'cost' ? columns.map((one) => years.plain.get(one.column) ?? one) : columns),
    isApart: (kind, column) => {
      if (kind !== 'module' && kind !== 'cost') return false;
      return isPart(column) || years.sameAs.has(column) || column === twin?.gross.column || (kind === 'cost' && stages.has(column));
    },
    withThem: (assignment) => {
      const staged = withStages(withParts(withoutActualsOfKpis(withNet(assignment, twin), open, profileOf), parts, open), stages);
      const revised = withRevision(withForecast(withComponents(withProducts(staged, products, first), first, profileOf), first, profileOf), first);
      return withYears(revised, years);
    },
    settled: ({ kind, columns }) => {
      const settled = new Map(columns);
      if (twin !== null && (kind === 'module' || kind === 'cost'))
        settled.set(twin.gross.column, notUsed({ code: 'other-tax', data: { header: twin.net.header } }));
      return withoutForeignCurrency(settled, open, profileOf);
    },
  };
}
