/** Amounts of cost that stand in the workbook and in no sum: what nobody could read, and prices for each where nobody is counted. */
import { isBlank } from '../reading/cell-state';
import { isLost } from '../reading/lost-value';
import { costRowOf } from './priced-modules';
import { moduleLedgers } from './cost-rows';
import { amountIn } from './own-cost';
import { perModel } from './per-model';
import { targetsOf } from '../model/targets';
import { costCellsOf } from './stated-currencies';
import type { FieldCell } from '../reading/types';
import type { Cost, Model } from '../model/types';

/** Why an amount is in no sum. */
export const NOT_COUNTED = {
  'no-amount': 'it could not be read as one amount',
  'no-value': 'its value is an error, or not in the file',
  'learners-unknown': 'it is a price for each person, and nothing says how many take part',
  'learners-at-most': 'it is a price for each person, and only how many could take part is known',
  'other-year': 'it is of another year than the audit, or of one that begins nobody knows when',
  'how-many': 'it is a price for one, and nothing says how many there are',
  'stage-unknown': 'nothing says whether it was planned, ordered or paid, and other amounts of the same module do',
  'module-unknown': 'no module of the workbook is known to go by that name',
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
      const unknown = (module.fields.capacity?.value ?? null) === null ? 'learners-unknown' : 'learners-at-most';
      if (isPrice && cell.value !== null) return [{ code: unknown, cell, of: module.name }];
      return notCounted(cell, amountIn(module, cell), module.name, unknown);
    }),
  ),
  ...model.costs.flatMap((row): readonly MissingAmount[] => {
    const { name, fields } = row;
    const cell = fields.amount;
    if (cell === undefined) return [];
    if (untold(model).has(row) && cell.value !== null && cell.value !== 0) return [{ code: 'stage-unknown', cell, of: name }];
    const isLeftOut = cell.value !== null && cell.value !== 0 && targetsOf(fields.module).length === 0;
    return isLeftOut ? [{ code: 'module-unknown', cell, of: name }] : notCounted(cell, cell.value, name);
  }),
]);

const untold = perModel((model: Model): ReadonlySet<Cost> => new Set([...moduleLedgers(model).values()].flatMap((ledger) => ledger.untold)));

/** The cell, or those of its parts that are in no sum. */
function notCounted(cell: FieldCell<number>, amount: number | null, of: string, unknown: LearnersUnknown = 'learners-unknown'): readonly MissingAmount[] {
  const cells = (cell.parts ?? [cell]) as readonly FieldCell<number>[];
  return cells.flatMap((one) => {
    const code = codeOf(one, cell.parts === undefined ? amount : cell.value === null ? null : one.value, unknown);
    return code === null ? [] : [{ code, cell: one, of }];
  });
}

type LearnersUnknown = 'learners-unknown' | 'learners-at-most';

function codeOf(cell: FieldCell<number>, amount: number | null, unknown: LearnersUnknown): MissingAmount['code'] | null {
  if (amount !== null) return null;
  if (cell.uncounted !== undefined) return cell.uncounted;
  if (cell.each !== undefined) return unknown;
  if (isLost(cell)) return 'no-value';
  return isBlank(cell) ? null : 'no-amount';
}
