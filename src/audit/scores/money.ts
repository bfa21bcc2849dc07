/** Spend not shown to serve a priority, in whole cents whose parts add up to the total; one account per currency. */
import { centsOfEach, sharedOut } from './allotment';
import { costsOf } from '../facts/cost';
import { exactSum } from '../facts/exact-sum';
import { perModel } from '../facts/per-model';
import { lifeOf } from '../facts/life';
import { currentServices, prioritiesOf } from '../facts/reached-priorities';
import { sharesOf, tieOf, type Tie } from '../facts/service-shares';
import { climbFrom } from '../facts/climbs';
import { grouped } from '../model/grouped';
import type { Model, Module, Priority } from '../model/types';
import type { ModuleRisk } from './caps';

export interface MoneyAccount {
  readonly currency: string;
  readonly total: number;
  readonly atRisk: number;
  readonly acceptedRisk: number;
  readonly notJudged: number;
  readonly clean: number;
  readonly spent: number | null;
  readonly toSpend: number | null;
  /** By how much modules that cost more than planned are over their budgets, in all. */
  readonly overspend: number;
  readonly byRule: readonly { readonly rule: string; readonly amount: number }[];
  readonly byPriority: readonly { readonly priority: string; readonly amount: number }[];
}

/** Spend that reaches no priority is listed under this name. */
const UNALLOCATED = 'unallocated';

const NO_RISK: ModuleRisk = { open: 0, rule: null, all: 0 };

interface Entry {
  readonly module: Module;
  readonly currency: string;
  readonly cents: number;
  readonly spent: number | null;
  readonly overspend: number;
}

/** Every module's cost in whole cents, by currency; the cents of a currency add up to its total, which is rounded once. */
const entries = perModel((model: Model): ReadonlyMap<string, readonly Entry[]> => {
  const byCurrency = new Map<string, (Omit<Entry, 'cents'> & { readonly amount: number; readonly key: string })[]>();
  for (const module of model.modules) {
    for (const { currency, amount, spent, overspend } of costsOf(model, module)) {
      const known = byCurrency.get(currency) ?? [];
      known.push({ module, currency, amount, key: module.key, spent: spent === null ? null : Math.round(spent * 100), overspend: Math.round(overspend * 100) });
      byCurrency.set(currency, known);
    }
  }
  return new Map(
    [...byCurrency].map(([currency, list]) => {
      const cents = centsOfEach(list);
      return [currency, list.map(({ module, spent, overspend }, place) => ({ module, currency, cents: cents[place] as number, spent, overspend }))];
    }),
  );
});

const entriesByModule = perModel((model: Model): ReadonlyMap<Module, readonly Entry[]> =>
  grouped([...entries(model).values()].flat(), ({ module }) => [module]),
);

/** What a module costs in each of its currencies, in whole cents that add up to the accounts; that of the larger account first. */
export function moneyOf(model: Model, module: Module): readonly { readonly currency: string; readonly amount: number }[] {
  const own = entriesByModule(model).get(module) ?? [];
  return costsOf(model, module).flatMap(({ currency }) =>
    own.filter((entry) => entry.currency === currency).map(({ cents }) => ({ currency, amount: cents / 100 })),
  );
}

/** What of a module's cost is at risk, in whole cents of its larger account's currency; null where that cannot be judged, or it has none. A credit puts nothing at risk. */
export function costAtRisk(model: Model, module: Module, risk: ModuleRisk = NO_RISK): number | null {
  const [cost] = moneyOf(model, module);
  if (cost === undefined || !isJudged(model, module, risk)) return null;
  return Math.round(Math.max(0, Math.round(cost.amount * 100)) * risk.open) / 100;
}

/** One account per currency, the largest first. Mandatory modules are spent outside the audit: not judged. */
export function moneyAccounts(model: Model, risks: ReadonlyMap<Module, ModuleRisk>): MoneyAccount[] {
  return [...entries(model)]
    .map(([currency, list]) => account(model, risks, currency, list))
    .sort((one, other) => other.total - one.total || (one.currency < other.currency ? -1 : 1));
}

function account(model: Model, risks: ReadonlyMap<Module, ModuleRisk>, currency: string, list: readonly Entry[]): MoneyAccount {
  const sums = { total: 0, atRisk: 0, acceptedRisk: 0, notJudged: 0, overspend: 0 };
  let spent: number | null = 0;
  const byRule = new Map<string, number>();
  const byPriority = new Map<string, number>();
  for (const entry of list) {
    const risk = risks.get(entry.module) ?? NO_RISK;
    sums.total += entry.cents;
    sums.overspend += entry.overspend;
    spent = spent === null ? null : addSpent(model, entry, spent);
    for (const [priority, cents] of byPriorities(model, entry.module, entry.cents)) byPriority.set(priority, (byPriority.get(priority) ?? 0) + cents);
    // A credit puts nothing at risk, and lies in what is clean.
    if (entry.cents < 0) continue;
    if (!isJudged(model, entry.module, risk)) {
      sums.notJudged += entry.cents;
      continue;
    }
    const atRisk = Math.round(entry.cents * risk.open);
    sums.atRisk += atRisk;
    sums.acceptedRisk += Math.round(entry.cents * Math.max(0, risk.all - risk.open));
    if (risk.rule !== null && atRisk > 0) byRule.set(risk.rule, (byRule.get(risk.rule) ?? 0) + atRisk);
  }
  const amounts = (map: ReadonlyMap<string, number>): [string, number][] => [...map].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return {
    currency,
    total: sums.total / 100,
    atRisk: sums.atRisk / 100,
    acceptedRisk: sums.acceptedRisk / 100,
    notJudged: sums.notJudged / 100,
    clean: (sums.total - sums.atRisk - sums.acceptedRisk - sums.notJudged) / 100,
    spent: spent === null ? null : spent / 100,
    toSpend: spent === null ? null : (sums.total - spent) / 100,
    overspend: sums.overspend / 100,
    byRule: amounts(byRule).map(([rule, cents]) => ({ rule, amount: cents / 100 })),
    byPriority: amounts(byPriority).map(([priority, cents]) => ({ priority, amount: cents / 100 })),
  };
}

/** Without a finding, only a chain that reaches a priority shows that the money serves one. */
function isJudged(model: Model, module: Module, { all }: ModuleRisk): boolean {
  if (module.fields.mandatory?.value === true || lifeOf(model, module) === 'left-out') return false;
  return all > 0 || prioritiesOf(model, module).length > 0;
}

/** Ended modules are spent and planned ones are not; a running one says nothing unless its costs tell actuals apart. */
function addSpent(model: Model, { module, cents, spent }: { module: Module; cents: number; spent: number | null }, sum: number): number | null {
  if (spent !== null) return sum + spent;
  const life = lifeOf(model, module);
  if (life === 'ended') return sum + cents;
  return life === 'planned' ? sum : null;
}

/**
 * A module's cents by the priorities it serves: by the shares its links state, normalised, else equally. What stands behind
 * something that is over serves none.
 */
function byPriorities(model: Model, module: Module, cents: number): [string, number][] {
  const current = currentServices(model, module);
  const weights = new Map<Priority, number>();
  for (const service of current) {
    for (const priority of climbFrom(model, service.goal).priorities) weights.set(priority, (weights.get(priority) ?? 0) + (service.share ?? Number.NaN));
  }
  if (weights.size === 0) return [[UNALLOCATED, cents]];
  const kept = new Set<Tie>(current.map(tieOf));
  const over = exactSum([...sharesOf(model, module)].map(([tie, share]) => (kept.has(tie) ? 0 : share)));
  const stated = [...weights.values()].every((weight) => weight > 0);
  const sum = stated ? exactSum([...weights.values()]) : weights.size;
  const names = [...weights].map(([{ key, name }, weight]) => ({ name, key, amount: ((1 - over) * (stated ? weight : 1)) / sum }));
  const parts = over === 0 ? names : [...names, { name: UNALLOCATED, key: UNALLOCATED, amount: over }];
  const each = sharedOut(cents, parts);
  return parts.map(({ name }, place): [string, number] => [name, each[place] as number]);
}
