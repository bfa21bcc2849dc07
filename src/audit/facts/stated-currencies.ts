/** In which currency each amount is stated, and which one an amount takes that states none. */
import { currencyNamed } from '../reading/currency';
import { perModel } from './per-model';
import type { Model, Module } from '../model/types';
import type { FieldCell } from '../reading/types';

const COST_FIELDS = [
  'cost',
  'budget',
  'actual',
  'committed',
  'costDevelopment',
  'costDelivery',
  'costOverhead',
  'costParticipantTime',
  'costBackfill',
  'costPerPerson',
] as const;

/** The cost cells of a module's own row, whatever stands in them. Asked several times of every module, so that no list is made for each column that is not there. */
export function costCellsOf({ fields }: Module): readonly FieldCell<number>[] {
  const cells: FieldCell<number>[] = [];
  for (const name of COST_FIELDS) {
    const cell = fields[name];
    if (cell !== undefined) cells.push(cell);
  }
  return cells;
}

/** Those that state an amount, for all or for each who takes part. */
export function costCells(module: Module): readonly FieldCell<number>[] {
  return costCellsOf(module).filter(({ value, each }) => value !== null || each !== undefined);
}

/** The code of what a row says in words, else of what its amount shows; words that name no currency we know are one of their own. Null where nothing is stated. */
export function statedCurrency(stated: FieldCell<string> | undefined, cell: FieldCell<number> | undefined): string | null {
  const words = stated?.value?.trim() ?? '';
  return words === '' ? shownCurrency(cell) : (currencyNamed(words) ?? words.toUpperCase());
}

/** The currency that a cell's text or number format shows; null for none, and for other units. */
function shownCurrency(cell: FieldCell<number> | undefined): string | null {
  return /^[A-Z]{3}$/.exec(cell?.unit ?? '')?.[0] ?? null;
}

/** The currency of an amount: the stated one, else what amounts take that state none. */
export function currencyOf(model: Model, stated: FieldCell<string> | undefined, cell: FieldCell<number> | undefined): string {
  return statedCurrency(stated, cell) ?? assumedCurrency(model).currency;
}

/** What amounts take that state no currency: that of the settings, else the only one that the workbook states; empty where there are several, and where there is none. */
export const assumedCurrency = perModel(
  (model: Model): { readonly currency: string; readonly from: 'settings' | 'other rows' | null; readonly amounts: number } => {
    const stated = new Set<string>();
    let blank = 0;
    const add = (currency: string | null): void => {
      if (currency === null) blank += 1;
      else stated.add(currency);
    };
    for (const module of model.modules) for (const cell of costCells(module)) add(statedCurrency(module.fields.currency, cell));
    for (const { fields } of model.costs) if ((fields.amount?.value ?? null) !== null) add(statedCurrency(fields.currency, fields.amount));
    const { currency } = model.settings;
    if (currency !== null) return { currency: currencyNamed(currency) ?? currency.trim().toUpperCase(), from: 'settings', amounts: blank };
    const [only] = stated;
    return stated.size === 1 ? { currency: only as string, from: 'other rows', amounts: blank } : { currency: '', from: null, amounts: blank };
  },
);
