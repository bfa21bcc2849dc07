/** What each module costs in full: its own figures and its rows in a cost table as one sum, else its part of what its programme or all its sessions cost. */
import { moduleLedgers, type CostCategory, type CostFigures } from './cost-rows';
import { exactSum } from './exact-sum';
import { grouped } from '../model/grouped';
import { ownFigures } from './own-cost';
import { perModel, perPart } from './per-model';
import type { Address } from '../../workbook';
import type { Model, Module } from '../model/types';

/** Unrounded: cents are allotted where sums are shown. */
export interface ModuleCost {
  /** The larger of its budget and of what is spent and still to spend. */
  readonly amount: number;
  /** ISO code, or what the row says where that is no currency we know; empty where none is known. */
  readonly currency: string;
  readonly at: Address;
  /** Cost categories that are blank though others are given. */
  readonly missing: readonly CostCategory[];
  /** What was planned, as its own figures and rows say; null where nothing says so, and where it is a part of what others share. */
  readonly plan: number | null;
  /** What was paid; null where nothing says so. */
  readonly spent: number | null;
  /** By how much spent and to spend are more than the budget; 0 without a budget. */
  readonly overspend: number;
}

const NONE: readonly ModuleCost[] = Object.freeze([]);

/** Fully loaded cost of a module in each of its currencies, that of the larger account first; empty where no cost is known. */
export const costsOf = perPart((model, module: Module): readonly ModuleCost[] => costs(model).get(module) ?? NONE);

/** Its cost in the larger account; null where no cost is known. What a programme hands down is counted with its modules. */
export function costOf(model: Model, module: Module): ModuleCost | null {
  return costsOf(model, module)[0] ?? null;
}

type ByModule = Map<Module, ModuleCost>;

/** What of a programme's cost its modules share, for want of figures of their own. */
export interface SharedCost {
  readonly programme: Module;
  readonly currency: string;
  readonly total: number;
  readonly shared: number;
  readonly among: number;
}

/** Programmes whose cost is shared among modules, in the order of their rows. */
export function sharedCosts(model: Model): readonly SharedCost[] {
  const order = new Map(model.modules.map((module, place) => [module, place]));
  return handedDown(model)
    .filter(({ shared }) => shared >= HALF_A_CENT)
    .sort((one, other) => (order.get(one.programme) ?? 0) - (order.get(other.programme) ?? 0));
}

const handedDown = perModel((model: Model): readonly SharedCost[] => shares(model).handedDown);
const costs = perModel((model: Model): ReadonlyMap<Module, readonly ModuleCost[]> => shares(model).costs, 'no names');

const shares = perModel((model: Model) => {
  const handedDown: SharedCost[] = [];
  const ledgers = new Map([...moduleLedgers(model)].map(([module, { figures }]) => [module, figures]));
  const own = new Map(model.modules.map((module) => [module, ownFigures(model, module).filter(saysSomething)]));
  const currencies = new Set([...ledgers.values(), ...own.values()].flatMap((list) => list.map(({ currency }) => currency)));
  const accounts = [...currencies].sort().map((currency) => {
    const inIt = (of: ReadonlyMap<Module, readonly CostFigures[]>) => (module: Module) => of.get(module)?.find((one) => one.currency === currency) ?? null;
    return oneCurrency(model, inIt(own), inIt(ledgers), (module) => (own.get(module)?.length ?? 0) > 0, handedDown);
  });
  const totalOf = (account: ByModule): number => exactSum([...account.values()].map(({ amount }) => amount));
  const largestFirst = accounts.map((account) => ({ account, total: totalOf(account) })).sort((one, other) => other.total - one.total);
  return { costs: new Map(model.modules.map((module) => [module, largestFirst.flatMap(({ account }) => account.get(module) ?? [])])), handedDown };
}, 'no names');

/** A price for each person, with nobody counted, is no cost yet. */
function saysSomething({ budget, spent, toSpend }: CostFigures): boolean {
  return budget !== null || spent !== null || toSpend !== null;
}

type Figures = (module: Module) => CostFigures | null;

/** Every module's cost in one currency, each amount once: of what is handed down to its modules, a programme keeps the cell and what is missing, and an amount of 0. */
function oneCurrency(model: Model, own: Figures, ledger: Figures, statesCost: (module: Module) => boolean, handedDown: SharedCost[]): ByModule {
  const known: ByModule = new Map();
  for (const [standing, runs] of grouped(model.modules, (module) => [model.standingFor(module) ?? module])) {
    const figures = [...runs.map(own), ledger(standing)].filter((one) => one !== null);
    if (figures.length === 0) continue;
    if (runs.length === 1) known.set(runs[0] as Module, fullCost(figures));
    else shareAmongRuns(runs, own, ledger(standing), statesCost, known);
  }
  const members = grouped(model.modules, (module) => listed(model.programmeOf(module)));
  for (const [programme, parts] of [...members].sort(([one], [other]) => depthOf(model, other) - depthOf(model, one))) {
    const ledgerOf = ledger(programme);
    const pool = known.get(programme) ?? (ledgerOf === null ? null : fullCost([ledgerOf]));
    if (pool !== null) handedDown.push(handDown(programme, pool, parts, known, statesCost));
  }
  return known;
}

/** Several views of one amount: the larger of the budget and of what is spent and to come. */
function fullCost(figures: readonly CostFigures[]): ModuleCost {
  const largest = (of: (one: CostFigures) => number | null): number | null =>
    figures.reduce<number | null>((most, one) => (of(one) === null ? most : Math.max(most ?? Number.NEGATIVE_INFINITY, of(one) as number)), null);
  const [budget, spent, toSpend] = [largest((one) => one.budget), largest((one) => one.spent), largest((one) => one.toSpend)];
  const inAll = spent === null && toSpend === null ? null : exactSum([spent ?? 0, toSpend ?? 0]);
  const { currency, at, missing } = figures[0] as CostFigures;
  return Object.freeze({
    amount: budget === null || inAll === null ? (budget ?? inAll ?? 0) : Math.max(budget, inAll),
    currency,
    at,
    missing: Object.freeze(missing),
    plan: budget,
    spent,
    overspend: budget === null || inAll === null ? 0 : Math.max(0, inAll - budget),
  });
}

/** Sessions keep what they state; what a cost table holds beyond that goes to those that state nothing, else to all alike. */
function shareAmongRuns(runs: readonly Module[], own: Figures, ledger: CostFigures | null, statesCost: (module: Module) => boolean, known: ByModule): void {
  const each = runs.flatMap((run): (readonly [Module, ModuleCost])[] => {
    const figures = own(run);
    return figures === null ? [] : [[run, fullCost([figures])]];
  });
  // Rows that say the same of the same run are copies, or one module over several rows: their cost counts once.
  const copies = grouped(each, ([{ fields }, { amount }]) => [
    [fields.cohort?.value, fields.start?.value, fields.end?.value, fields.unit?.raw, fields.location?.value, fields.deliverer?.raw, amount].join('|'),
  ]);
  const stated = [...copies.values()].flatMap((same) => same.map(([run, cost]) => [run, same.length === 1 ? cost : partOf(cost, same.length)] as const));
  for (const [run, cost] of stated) known.set(run, cost);
  if (ledger === null) return;
  const together = stated.length === 0 ? null : { ...ledger, budget: exactSum(stated.map(([, { amount }]) => amount)), spent: spentIn(stated), toSpend: null };
  const all = fullCost(together === null ? [ledger] : [ledger, together]);
  const silent = runs.filter((run) => !statesCost(run));
  const takers = silent.length > 0 ? silent : runs;
  const rest = all.amount - (together?.budget ?? 0);
  const restSpent = all.spent === null ? null : Math.max(0, all.spent - (together?.spent ?? 0));
  for (const taker of takers) {
    const before = known.get(taker);
    const spent = restSpent === null ? (before?.spent ?? null) : (before?.spent ?? 0) + restSpent / takers.length;
    known.set(
      taker,
      Object.freeze({ ...(before ?? all), amount: (before?.amount ?? 0) + rest / takers.length, plan: null, spent, overspend: all.overspend / takers.length }),
    );
  }
}

function partOf(cost: ModuleCost, parts: number): ModuleCost {
  const of = (whole: number | null): number | null => (whole === null ? null : whole / parts);
  return Object.freeze({ ...cost, amount: cost.amount / parts, plan: of(cost.plan), spent: of(cost.spent), overspend: cost.overspend / parts });
}

function spentIn(stated: readonly (readonly [Module, ModuleCost])[]): number | null {
  const spent = stated.flatMap(([, cost]) => cost.spent ?? []);
  return spent.length === 0 ? null : exactSum(spent);
}

/** A programme's total includes what its modules state, unless it is less; the rest goes to those that state nothing, or stays with it. */
function handDown(programme: Module, pool: ModuleCost, members: readonly Module[], known: ByModule, statesCost: (module: Module) => boolean): SharedCost {
  const stated = exactSum(members.map((member) => known.get(member)?.amount ?? 0));
  const silent = members.filter((member) => !known.has(member) && !statesCost(member));
  const includes = pool.amount >= stated - HALF_A_CENT;
  const rest = includes ? Math.max(0, pool.amount - stated) : pool.amount;
  const takers = silent.length > 0 || programme.stated ? silent : members.filter((member) => known.has(member));
  const spent = pool.spent === null ? null : includes ? Math.max(0, pool.spent - exactSum(members.map((member) => known.get(member)?.spent ?? 0))) : pool.spent;
  for (const taker of takers) {
    const before = known.get(taker);
    known.set(
      taker,
      Object.freeze({
        ...(before ?? pool),
        amount: (before?.amount ?? 0) + rest / takers.length,
        plan: null,
        spent: spent === null ? (before?.spent ?? null) : (before?.spent ?? 0) + spent / takers.length,
        overspend: (before?.overspend ?? 0) + pool.overspend / takers.length,
      }),
    );
  }
  const shared = { programme, currency: pool.currency, total: pool.amount, shared: takers.length > 0 ? rest : 0, among: takers.length };
  if (!programme.stated) return shared;
  const kept = takers.length > 0 ? 0 : rest < HALF_A_CENT ? 0 : rest;
  known.set(
    programme,
    Object.freeze({
      ...pool,
      amount: kept,
      plan: kept === pool.amount ? pool.plan : null,
      spent: spent === null || takers.length > 0 ? (spent === null ? null : 0) : spent,
      overspend: takers.length > 0 ? 0 : pool.overspend,
    }),
  );
  return shared;
}

/** Amounts that differ by less are the same. */
const HALF_A_CENT = 0.005;
/** Deeper programmes than these are a loop. */
const DEEPEST = 20;

function depthOf(model: Model, module: Module): number {
  let depth = 0;
  for (let above = model.programmeOf(module); above !== null && depth < DEEPEST; above = model.programmeOf(above)) depth += 1;
  return depth;
}

function listed(module: Module | null): readonly Module[] {
  return module === null ? [] : [module];
}
