/** What the rows of a cost table say of one module, each currency for itself: its budget, what is spent and what is still to spend. */
import { grouped } from '../model/grouped';
import { fold } from '../reading/fold';
import type { Address } from '../../workbook';
import { targetsOf } from '../model/targets';
import type { Cost, Model, Module } from '../model/types';
import { exactSum } from './exact-sum';
import { currencyOf } from './stated-currencies';
import { wordPattern } from '../reading/word-pattern';
import { BUDGET_WORDS, COMMITTED_WORDS, COST_CATEGORY_WORDS, DROPPED_WORDS, FORECAST_WORDS, OWED_WORDS, SPENT_WORDS } from '../reading/words/costs';

/** Amounts in one currency; null where nothing is said of them. */
export interface CostFigures {
  readonly currency: string;
  readonly at: Address;
  readonly budget: number | null;
  readonly spent: number | null;
  /** Ordered, or expected to come. */
  readonly toSpend: number | null;
  /** Cost categories that are blank though others are given. */
  readonly missing: readonly CostCategory[];
}

export type CostCategory = 'development' | 'delivery' | 'overhead' | 'participant time' | 'backfill';

const CATEGORIES = COST_CATEGORY_WORDS.map(([category, words]) => [category, wordPattern(words)] as const);
type Stage = 'spent' | 'toSpend' | 'budget';
const STAGES: readonly (readonly [Stage | 'dropped', RegExp])[] = [
  ['dropped', wordPattern(DROPPED_WORDS)],
  ['toSpend', wordPattern(OWED_WORDS)],
  ['spent', wordPattern(SPENT_WORDS)],
  ['toSpend', wordPattern([...COMMITTED_WORDS, ...FORECAST_WORDS])],
  ['budget', wordPattern(BUDGET_WORDS)],
];

/** One for each currency that a row's amount stands in; none where no row has an amount. A row that names several modules is shared by them. */
export function figuresOfRows(model: Model, rows: readonly Cost[]): readonly CostFigures[] {
  const untold = untoldStages(rows);
  const priced = rows.filter((row) => (row.fields.amount?.value ?? null) !== null && !untold.has(row) && stageOf(row) !== 'dropped');
  const missing = missingIn(priced);
  return [...grouped(priced, ({ fields }) => [currencyOf(model, fields.currency, fields.amount)])].map(([currency, some]) => ({
    currency,
    at: some[0]?.fields.amount?.at ?? (some[0] as Cost).at,
    ...byStage(some),
    missing,
  }));
}

function byStage(rows: readonly Cost[]): Record<Stage, number | null> {
  const stages: Record<Stage, number[]> = { spent: [], toSpend: [], budget: [] };
  const unknown: number[] = [];
  for (const row of rows) {
    const stage = stageOf(row);
    if (stage === 'dropped') continue;
    (stage === null ? unknown : stages[stage]).push((row.fields.amount?.value ?? 0) / Math.max(1, targetsOf<Module>(row.fields.module).length));
  }
  // Rows that do not say what they are: a credit belongs to what it takes back, all others are what was planned.
  const credited = [stages.spent, stages.toSpend].find((list) => list.length > 0) ?? stages.budget;
  for (const amount of unknown) (amount < 0 ? credited : stages.budget).push(amount);
  const sum = (list: readonly number[]): number | null => (list.length === 0 ? null : exactSum(list));
  return { spent: sum(stages.spent), toSpend: sum(stages.toSpend), budget: sum(stages.budget) };
}

function stageOf({ fields }: Cost): Stage | 'dropped' | null {
  // “offen” says nothing of an owner, and of an invoice that nobody has paid it.
  const type = fold(String(fields.type?.value ?? fields.type?.raw ?? ''));
  return STAGES.find(([, pattern]) => pattern.test(type))?.[0] ?? null;
}

/** Of the rows of one module, those whose word for what they are is none we know, where others say it: whether they were planned, or add to what was paid, cannot be told. */
export function untoldStages(rows: readonly Cost[]): ReadonlySet<Cost> {
  const untold = rows.filter((row) => stageOf(row) === null && (row.fields.type?.value ?? '') !== '' && (row.fields.amount?.value ?? 0) > 0);
  return new Set(untold.length > 0 && rows.some((row) => stageOf(row) !== null) ? untold : []);
}

const ALL_CATEGORIES: readonly CostCategory[] = ['development', 'delivery', 'overhead', 'participant time', 'backfill'];

/** Categories that no row is for, where the rows name categories at all. */
function missingIn(rows: readonly Cost[]): readonly CostCategory[] {
  const named = new Set<string>(rows.flatMap((row) => categoryOf(fold(row.fields.category?.value ?? '')) ?? []));
  return named.size === 0 ? [] : ALL_CATEGORIES.filter((category) => !named.has(category));
}

function categoryOf(text: string): string | null {
  return CATEGORIES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
