/** What the rows of a cost table say of one module: never two views of one amount, never a sum over currencies. */
import { addTo } from '../model/grouped';
import { fold } from '../reading/fold';
import type { Settings } from '../settings/settings';
import type { Address } from '../../workbook';
import type { Cost } from '../model/types';
import { wordPattern } from '../reading/word-pattern';
import { BUDGET_WORDS, COMMITTED_WORDS, COST_CATEGORY_WORDS, FORECAST_WORDS, SPENT_WORDS } from '../reading/words/costs';
import type { FieldCell } from '../reading/types';

export interface ModuleCost {
  readonly amount: number;
  /** ISO code or symbol as stated; the settings' currency where none is. */
  readonly currency: string;
  readonly at: Address;
  /** Cost categories that are blank though others are given. */
  readonly missing: readonly string[];
  readonly spent: number | null;
  /** Rows of its cost in other currencies, which no sum includes. */
  readonly alsoIn?: readonly { readonly currency: string; readonly amount: number; readonly at: Address }[];
}

const CATEGORIES = COST_CATEGORY_WORDS.map(([category, words]) => [category, wordPattern(words)] as const);
const SPENT = wordPattern(SPENT_WORDS);
const COMMITTED = wordPattern(COMMITTED_WORDS);
const BUDGET = wordPattern(BUDGET_WORDS);
const FORECAST = wordPattern(FORECAST_WORDS);

/** Null where no row has an amount. The currency of most rows counts; the others stand beside it. */
export function costOfRows(rows: readonly Cost[], settings: Settings): ModuleCost | null {
  const counted = countedRows(rows);
  const byCurrency = new Map<string, Cost[]>();
  for (const row of counted) {
    const currency = currencyOf(row.fields.currency?.value ?? null, row.fields.amount, settings);
    addTo(byCurrency, currency, row);
  }
  const [main, ...others] = [...byCurrency].sort((one, other) => other[1].length - one[1].length || (one[0] < other[0] ? -1 : 1));
  const first = main?.[1][0]?.fields.amount;
  if (main === undefined || first === undefined) return null;
  const alsoIn = others.map(([currency, list]) => ({ currency, amount: sumOf(list), at: (list[0] as Cost).fields.amount?.at ?? (list[0] as Cost).at }));
  return {
    amount: sumOf(main[1]),
    currency: main[0],
    at: first.at,
    missing: missingIn(counted),
    spent: spentOf(rows, main[0], settings),
    ...(alsoIn.length === 0 ? {} : { alsoIn }),
  };
}

/** What was actually paid, in one currency; null where no row says so. */
export function spentOf(rows: readonly Cost[], currency: string, settings: Settings): number | null {
  const actual = rows.filter(
    (row) =>
      SPENT.test(typeOf(row)) &&
      (row.fields.amount?.value ?? null) !== null &&
      currencyOf(row.fields.currency?.value ?? null, row.fields.amount, settings) === currency,
  );
  return actual.length === 0 ? null : sumOf(actual);
}

/** The stated currency, else the one the cell shows, else that of the settings. */
export function currencyOf(stated: string | null, cell: FieldCell<number> | undefined, settings: Settings): string {
  return (stated ?? shownCurrency(cell) ?? settings.currency ?? '').trim().toUpperCase();
}

/** The currency that a cell's text or number format shows; null for none, and for other units. */
export function shownCurrency(cell: FieldCell<number> | undefined): string | null {
  return /^[A-Z]{3}$/.exec(cell?.unit ?? '')?.[0] ?? null;
}

/** Actual and committed rows where there are any, else the budget, else the forecast. */
function countedRows(rows: readonly Cost[]): readonly Cost[] {
  const amounts = rows.filter((row) => (row.fields.amount?.value ?? null) !== null);
  for (const patterns of [[SPENT, COMMITTED], [BUDGET], [FORECAST]]) {
    const found = amounts.filter((row) => patterns.some((pattern) => pattern.test(typeOf(row))));
    if (found.length > 0) return found;
  }
  return amounts;
}

function typeOf(row: Cost): string {
  return fold(row.fields.type?.value ?? '');
}

function sumOf(rows: readonly Cost[]): number {
  return rows.reduce((sum, row) => sum + (row.fields.amount?.value ?? 0), 0);
}

/** Categories that no row is for, where the rows name categories at all. */
function missingIn(rows: readonly Cost[]): readonly string[] {
  const named = new Set(rows.flatMap((row) => categoryOf(fold(row.fields.category?.value ?? '')) ?? []));
  return named.size === 0 ? [] : ['development', 'delivery', 'overhead', 'participant time', 'backfill'].filter((category) => !named.has(category));
}

function categoryOf(text: string): string | null {
  return CATEGORIES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
