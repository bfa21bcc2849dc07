/** What a module costs: its stated total, else the sum of its categories, else its rows in a cost table. */
import type { Settings } from '../settings';
import type { Cost, FieldCell, Module, ModuleCost } from './types';

const CATEGORIES = [
  ['costDevelopment', 'development'],
  ['costDelivery', 'delivery'],
  ['costOverhead', 'overhead'],
  ['costParticipantTime', 'participant time'],
  ['costBackfill', 'backfill'],
] as const;

/** Null where no cost is known. Categories count as missing when others, or only a total, are given. */
export function moduleCost(module: Module, rows: readonly Cost[], settings: Settings): ModuleCost | null {
  const { fields } = module;
  const given = CATEGORIES.filter(([field]) => (fields[field]?.value ?? null) !== null);
  const total = fields.cost?.value ?? null;
  const first = total !== null ? fields.cost : given.length > 0 ? fields[(given[0] as (typeof CATEGORIES)[number])[0]] : undefined;
  if (first !== undefined) {
    const sum = given.reduce((all, [field]) => all + (fields[field]?.value ?? 0), 0);
    return {
      amount: total ?? sum,
      currency: currencyOf(fields.currency?.value ?? null, first, settings),
      at: first.at,
      missing: CATEGORIES.filter(([field]) => (fields[field]?.value ?? null) === null).map(([, name]) => name),
      spent: spentOf(rows),
    };
  }
  const counted = countedRows(rows);
  const cell = counted[0]?.fields.amount;
  if (cell === undefined) return null;
  return {
    amount: counted.reduce((all, row) => all + (row.fields.amount?.value ?? 0), 0),
    currency: currencyOf(counted[0]?.fields.currency?.value ?? null, cell, settings),
    at: cell.at,
    missing: [],
    spent: spentOf(rows),
  };
}

/** Actual and committed rows where there are any, else the budget, else the forecast: never two views of one amount. */
function countedRows(rows: readonly Cost[]): readonly Cost[] {
  const amounts = rows.filter((row) => (row.fields.amount?.value ?? null) !== null);
  const ofType = (pattern: RegExp): readonly Cost[] => amounts.filter((row) => pattern.test(row.fields.type?.value ?? ''));
  const spent = ofType(/actual|committed|spent|ist|reel|réel|engag/i);
  if (spent.length > 0) return spent;
  const budget = ofType(/budget|plan/i);
  return budget.length > 0 ? budget : amounts;
}

function spentOf(rows: readonly Cost[]): number | null {
  const actual = rows.filter((row) => /actual|spent|ist\b|reel|réel/i.test(row.fields.type?.value ?? '') && (row.fields.amount?.value ?? null) !== null);
  return actual.length === 0 ? null : actual.reduce((sum, row) => sum + (row.fields.amount?.value ?? 0), 0);
}

function currencyOf(stated: string | null, cell: FieldCell<number>, settings: Settings): string {
  const unit = cell.unit === undefined || cell.unit === '%' || cell.unit === ':1' ? null : cell.unit;
  return (stated ?? unit ?? settings.currency ?? '').trim().toUpperCase();
}
