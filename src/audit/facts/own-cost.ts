/** What a module's own row says of its cost: a total, a budget, an actual, or parts that add up. */
import type { CostCategory, CostFigures } from './cost-rows';
import { exactSum } from './exact-sum';
import { perRecord } from './per-model';
import { costCells, currencyOf } from './stated-currencies';
import { grouped } from '../model/grouped';
import type { Model, Module } from '../model/types';
import type { FieldCell } from '../reading/types';

const CATEGORIES = [
  ['costDevelopment', 'development'],
  ['costDelivery', 'delivery'],
  ['costOverhead', 'overhead'],
  ['costParticipantTime', 'participant time'],
  ['costBackfill', 'backfill'],
] as const;

/** One for each currency that its cells stand in, with null figures where a price for each is all that is known; none where they are blank. A cost that does not say what it is, is what was planned. */
export const ownFigures = perRecord((model, module: Module): readonly CostFigures[] => {
  const { fields } = module;
  return [...grouped(costCells(module), (cell) => [currencyOf(model, fields.currency, cell)])].map(([currency, cells]) => {
    const valueOf = (cell: FieldCell<number> | undefined): number | null => (cell !== undefined && cells.includes(cell) ? amountIn(module, cell) : null);
    const { sum, missing } = partsOf(model, module, (name) => valueOf(fields[name]));
    const each = sum === null && COST_SUMS.every((name) => valueOf(fields[name]) === null) ? pricedByHead(fields, valueOf(fields.costPerPerson)) : null;
    const [total, budget] = [valueOf(fields.cost), valueOf(fields.budget) ?? each];
    // A total of which some parts are blank may hold more than they do.
    const stated = total === null || (sum !== null && missing.length === 0) ? sum : Math.max(total, sum ?? total);
    return {
      currency,
      at: (cells[0] as FieldCell<number>).at,
      budget: stated === null || budget === null ? (stated ?? budget) : Math.max(stated, budget),
      spent: valueOf(fields.actual),
      toSpend: valueOf(fields.committed),
      missing,
    };
  });
}, 'no names');

const COST_SUMS = ['cost', 'budget', 'actual', 'committed'] as const;

/** What a cell states for all who take part; null where it states a price for each and nobody counted them. */
export function amountIn({ fields }: Module, { value, each }: FieldCell<number>): number | null {
  return value ?? pricedByHead(fields, each ?? null);
}

/** Whether a price for each, times the learners, is all that its row says of its cost. */
export function isPricedByHead({ fields }: Module): boolean {
  const others = [...COST_SUMS, ...CATEGORIES.map(([name]) => name)].every((name) => (fields[name]?.value ?? null) === null);
  return others && pricedByHead(fields, fields.costPerPerson?.value ?? null) !== null;
}

/** What each costs, times the learners; null where either is unknown. */
function pricedByHead(fields: Module['fields'], each: number | null): number | null {
  const learners = fields.learners?.value ?? fields.learnersPlanned?.value ?? null;
  return each === null || learners === null ? null : each * learners;
}

type Category = (typeof CATEGORIES)[number][0];

/** The sum of the categories, with the participants' time as learners, hours and the hourly cost of the settings tell it. */
function partsOf(
  { settings }: Model,
  { fields }: Module,
  valueOf: (name: Category) => number | null,
): { readonly sum: number | null; readonly missing: readonly CostCategory[] } {
  const given = CATEGORIES.flatMap(([name]) => valueOf(name) ?? []);
  const hours = given.length > 0 && (fields.costParticipantTime?.value ?? null) === null ? hoursTaken(fields) : null;
  const time = hours === null || settings.hourlyCost === null ? null : hours * settings.hourlyCost;
  const missing = CATEGORIES.filter(([name]) => valueOf(name) === null && (name !== 'costParticipantTime' || time === null)).map(([, name]) => name);
  return { sum: given.length === 0 ? null : exactSum([...given, time ?? 0]), missing };
}

function hoursTaken(fields: Module['fields']): number | null {
  const learners = fields.learners?.value ?? fields.learnersPlanned?.value ?? null;
  const hours = fields.hours?.value ?? null;
  return learners === null || hours === null ? null : learners * hours;
}
