/** What the rows of a cost table say of one module, each currency for itself: its budget, what is spent and what is still to spend. */
import { grouped } from '../model/grouped';
import { fold } from '../reading/fold';
import type { Address } from '../../workbook';
import type { FieldCell } from '../reading/types';
import { remembered } from '../reading/remembered';
import { perModel } from './per-model';
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

/** A row of a cost table. Ledgers are long: what each row says is read once. */
interface Entry {
  readonly row: Cost;
  readonly amount: FieldCell<number> | undefined;
  readonly value: number | null;
  /** What it says it is: an amount that was planned, paid and so on. */
  readonly type: string;
  readonly stage: Stage | 'dropped' | null;
}

/** What the rows of the cost tables say of one module. A row that names several modules is shared by them. */
export interface ModuleLedger {
  /** One for each currency that an amount stands in. */
  readonly figures: readonly CostFigures[];
  /** Rows whose word for what they are is none we know, where others say it: whether they were planned, or add to what was paid, cannot be told. */
  readonly untold: readonly Cost[];
}

export const moduleLedgers = perModel((model: Model): ReadonlyMap<Module, ModuleLedger> => {
  const rows = grouped(model.costs, ({ fields }) => targetsOf<Module>(fields.module));
  return new Map([...rows].map(([module, own]) => [module, ledgerOf(model, entriesOf(own))]));
}, 'no names');

function ledgerOf(model: Model, entries: readonly Entry[]): ModuleLedger {
  const othersTell = entries.some(({ stage }) => stage !== null);
  const isUntold = ({ value, type, stage }: Entry): boolean => othersTell && stage === null && type !== '' && (value ?? 0) > 0;
  const priced = entries.filter((entry) => entry.value !== null && entry.stage !== 'dropped' && !isUntold(entry));
  return { figures: figuresOf(model, priced), untold: entries.filter(isUntold).map(({ row }) => row) };
}

function figuresOf(model: Model, priced: readonly Entry[]): readonly CostFigures[] {
  const missing = missingIn(priced);
  return [...grouped(priced, ({ row, amount }) => [currencyOf(model, row.fields.currency, amount)])].map(([currency, some]) => ({
    currency,
    at: some[0]?.amount?.at ?? (some[0] as Entry).row.at,
    ...byStage(some),
    missing,
  }));
}

function byStage(entries: readonly Entry[]): Record<Stage, number | null> {
  const stages: Record<Stage, number[]> = { spent: [], toSpend: [], budget: [] };
  const unknown: number[] = [];
  for (const { row, value, stage } of entries) {
    if (stage === 'dropped') continue;
    (stage === null ? unknown : stages[stage]).push((value ?? 0) / Math.max(1, targetsOf<Module>(row.fields.module).length));
  }
  // Rows that do not say what they are: a credit belongs to what it takes back, all others are what was planned.
  const credited = [stages.spent, stages.toSpend].find((list) => list.length > 0) ?? stages.budget;
  for (const amount of unknown) (amount < 0 ? credited : stages.budget).push(amount);
  const sum = (list: readonly number[]): number | null => (list.length === 0 ? null : exactSum(list));
  return { spent: sum(stages.spent), toSpend: sum(stages.toSpend), budget: sum(stages.budget) };
}

function entriesOf(rows: readonly Cost[]): readonly Entry[] {
  return rows.map((row) => {
    const { amount, type } = row.fields;
    return { row, amount, value: amount?.value ?? null, type: type?.value ?? '', stage: stageOf(String(type?.value ?? type?.raw ?? '')) };
  });
}

const stageOf = remembered((type: string): Entry['stage'] => {
  // “offen” says nothing of an owner, and of an invoice that nobody has paid it.
  const folded = fold(type);
  return STAGES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
});

const ALL_CATEGORIES: readonly CostCategory[] = ['development', 'delivery', 'overhead', 'participant time', 'backfill'];

/** Categories that no row is for, where the rows name categories at all. */
function missingIn(entries: readonly Entry[]): readonly CostCategory[] {
  const said = new Set(entries.map(({ row }) => row.fields.category?.value ?? ''));
  const named = new Set<string>([...said].flatMap((text) => categoryOf(fold(text)) ?? []));
  return named.size === 0 ? [] : ALL_CATEGORIES.filter((category) => !named.has(category));
}

function categoryOf(text: string): string | null {
  return CATEGORIES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
