/** Amounts of cost that stand in the workbook and in no sum: what nobody could read, and prices for each where nobody is counted. */
import { isBlank } from '../reading/cell-state';
import { isLost } from '../reading/lost-value';
import { costRowOf } from './priced-modules';
import { amountIn } from './own-cost';
import { perModel } from './per-model';
import { costCellsOf } from './stated-currencies';
import type { FieldCell } from '../reading/types';
import type { Model } from '../model/types';

/** Why an amount is in no sum. */
export const NOT_COUNTED = {
  'no-amount': 'it could not be read as one amount',
  'no-value': 'its value is an error, or not in the file',
  'learners-unknown': 'it is a price for each person, and nothing says how many take part',
} as const;

export interface MissingAmount {
  readonly code: keyof typeof NOT_COUNTED;
  readonly cell: FieldCell<number>;
  /** What it would be the cost of. */
  readonly of: string;
}

/** In the order of the rows. A cell that says nothing, such as "n/a", states no amount. */
export const missingAmounts = perModel((model: Model): readonly MissingAmount[] => [
  ...model.modules.flatMap((module) =>
    costCellsOf(module).flatMap((cell): readonly MissingAmount[] => {
      const isPrice = cell === module.fields.costPerPerson;
      // A price for each counts only where no other cost is stated.
      if (isPrice && costRowOf(model, module) !== null) return [];
      const code = isPrice && cell.value !== null ? 'learners-unknown' : codeOf(cell, amountIn(module, cell));
      return code === null ? [] : [{ code, cell, of: module.name }];
    }),
  ),
  ...model.costs.flatMap(({ name, fields }): readonly MissingAmount[] => {
    const cell = fields.amount;
    const code = cell === undefined ? null : codeOf(cell, cell.value);
    return cell === undefined || code === null ? [] : [{ code, cell, of: name }];
  }),
]);

function codeOf(cell: FieldCell<number>, amount: number | null): MissingAmount['code'] | null {
  if (amount !== null) return null;
  if (cell.each !== undefined) return 'learners-unknown';
  if (isLost(cell)) return 'no-value';
  return isBlank(cell) ? null : 'no-amount';
}
