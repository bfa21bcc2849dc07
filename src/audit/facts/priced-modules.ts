/** Where the money of a module is stated: its own row, another run of it, or rows of a cost table. */
import { lifeOf } from './life';
import { costOf } from './cost';
import { targetsOf } from '../model/targets';
import type { Address } from '../../workbook';
import { costCells, statedCurrency } from './stated-currencies';
import { runsOf } from './module-groups';
import { perModel } from './per-model';
import type { Model, Module } from '../model/types';
import type { FieldCell } from '../reading/types';

/** Modules that money is judged for: ended ones too, those that never ran and mandatory ones not. */
export const pricedModules = perModel((model: Model): readonly Module[] =>
  model.modules.filter((module) => lifeOf(model, module) !== 'left-out' && module.fields.mandatory?.value !== true),
);

/** The row that states what a module costs: its own, which takes its part of what its programme costs, or another run's; null where none does. */
export function costRowOf(model: Model, module: Module): Module | null {
  return [module, ...runsOf(model, module)].find((row) => costOf(model, row) !== null) ?? null;
}

export interface StatedCurrency {
  /** Its code; null where neither the row nor the amount states one. */
  readonly currency: string | null;
  readonly at: Address;
}

/** The currency of every amount that would be added up: cost cells of the modules, and rows of the cost table. */
export const statedCurrencies = perModel((model: Model): readonly StatedCurrency[] => {
  const priced = new Set(pricedModules(model));
  const own = [...priced].flatMap((module) => costCells(module).map((cell) => currencyOf(module.fields.currency, cell)));
  const rows = model.costs.flatMap(({ fields }) =>
    fields.amount?.value == null || !targetsOf<Module>(fields.module).some((module) => priced.has(module)) ? [] : [currencyOf(fields.currency, fields.amount)],
  );
  return [...own, ...rows];
});

function currencyOf(stated: FieldCell<string> | undefined, cell: FieldCell<number>): StatedCurrency {
  return { currency: statedCurrency(stated, cell), at: cell.at };
}
