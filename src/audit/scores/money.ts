/** Spend not shown to serve a priority, in whole cents whose parts add up to the total; one account per currency. */
import { centsOfEach, sharedOut } from './allotment';
import { costsOf } from '../facts/cost';
import { exactSum } from '../facts/exact-sum';
import { perGround, perModel, perPart, perRecord } from '../facts/per-model';
import { lifeOf } from '../facts/life';
import { currentServices, prioritiesOf } from '../facts/reached-priorities';
import { sharesOf, tieOf, type Tie } from '../facts/service-shares';
import { climbFrom } from '../facts/climbs';
import { grouped } from '../model/grouped';
import { isSame } from '../model/same';
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
  /** Of what is at risk: what was paid already, and what can still be kept back; null where a running module does not say. */
  readonly atRiskSpent: number | null;
  readonly atRiskToSpend: number | null;
  readonly byRule: readonly { readonly rule: string; readonly amount: number }[];
  /** Why money cannot be judged. */
  readonly notJudgedBy: readonly { readonly why: NotJudged; readonly amount: number }[];
  readonly byPriority: readonly SpendOnPriority[];
  /** Modules whose money, or a part of it, reaches no priority; the largest amount first. */
  readonly withoutPriority: readonly { readonly module: { readonly id: string | null; readonly name: string }; readonly amount: number }[];
}

/** `mandatory` by law or policy, `left-out` when cancelled or an idea, `unresolved` when nothing found tells what it serves. */
export type NotJudged = 'mandatory' | 'left-out' | 'unresolved';

export interface SpendOnPriority {
  /** `unallocated` for what reaches none. */
  readonly priority: string;
  readonly amount: number;
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

const ownEntries = perPart((model, module: Module): readonly Entry[] => entriesByModule(model).get(module) ?? []);

/** What a module costs in one currency, and where that stands in the account; what is in no part of it is clean. */
export interface ModuleAmount {
  readonly currency: string;
  readonly amount: number;
  readonly atRisk: number;
  readonly acceptedRisk: number;
  readonly notJudged: number;
}

/** What a module costs in each of its currencies, in whole cents that add up to the accounts; that of the larger account first. */
export function moneyOf(model: Model, module: Module, risk: ModuleRisk = NO_RISK): readonly ModuleAmount[] {
  const own = ownEntries(model, module);
  return costsOf(model, module).flatMap(({ currency }) =>
    own
      .filter((entry) => entry.currency === currency)
      .map(({ cents }) => {
        const { atRisk, accepted, notJudged } = partsOf(model, module, risk, cents);
        return { currency, amount: cents / 100, atRisk: atRisk / 100, acceptedRisk: accepted / 100, notJudged: notJudged / 100 };
      }),
  );
}

interface Parts {
  readonly atRisk: number;
  readonly accepted: number;
  readonly notJudged: number;
  readonly why: NotJudged | null;
}

/** Where a module's cents stand in their account. A credit puts nothing at risk, and lies in what is clean. */
function partsOf(model: Model, module: Module, risk: ModuleRisk, cents: number): Parts {
  if (cents < 0) return { atRisk: 0, accepted: 0, notJudged: 0, why: null };
  const why = notJudgedBecause(model, module, risk);
  if (why !== null) return { atRisk: 0, accepted: 0, notJudged: cents, why };
  const atRisk = Math.round(cents * risk.open);
  // Both are rounded as one, so that no more than the cost is counted.
  return { atRisk, accepted: Math.max(0, Math.round(cents * Math.max(risk.all, risk.open)) - atRisk), notJudged: 0, why: null };
}

const spendByPriority = perModel((model: Model): ReadonlyMap<Priority, ReadonlyMap<string, number>> => {
  const spend = new Map<Priority, Map<string, number>>();
  for (const entry of [...entries(model).values()].flat()) {
    for (const [priority, part] of byPriorities(model).get(entry) ?? []) {
      if (priority === null || part === 0) continue;
      const own = spend.get(priority) ?? new Map<string, number>();
      spend.set(priority, own);
      add(own, entry.currency, part);
    }
  }
  return spend;
});

/** What is spent on a priority, the largest account first; none where no money reaches it. */
export function spendOn(model: Model, priority: Priority): readonly { readonly currency: string; readonly amount: number }[] {
  return [...(spendByPriority(model).get(priority) ?? [])].map(([currency, cents]) => ({ currency, amount: cents / 100 }));
}

/** What of a module's cost is at risk, in whole cents of its larger account's currency; null where that cannot be judged, or it has none. A credit puts nothing at risk. */
export function costAtRisk(model: Model, module: Module, risk: ModuleRisk = NO_RISK): number | null {
  return atRiskBy(model, module, risk);
}

const atRiskBy = perGround((model, module: Module, risk: ModuleRisk): number | null => {
  const [cost] = costsAtRisk(model, module, risk);
  return cost === undefined ? null : cost.cents / 100;
}, isSame);

/** The same in each of its currencies, in whole cents; none where it cannot be judged, or costs nothing. */
export function costsAtRisk(model: Model, module: Module, risk: ModuleRisk): readonly { readonly currency: string; readonly cents: number }[] {
  if (notJudgedBecause(model, module, risk) !== null) return [];
  return moneyOf(model, module).map(({ currency, amount }) => ({ currency, cents: Math.round(Math.max(0, Math.round(amount * 100)) * risk.open) }));
}

/** One account per currency, the largest first. Mandatory modules are spent outside the audit: not judged. */
export function moneyAccounts(model: Model, risks: ReadonlyMap<Module, ModuleRisk>): MoneyAccount[] {
  return [...entries(model)]
    .map(([currency, list]) => account(model, risks, currency, list))
    .sort((one, other) => other.total - one.total || (one.currency < other.currency ? -1 : 1));
}

function account(model: Model, risks: ReadonlyMap<Module, ModuleRisk>, currency: string, list: readonly Entry[]): MoneyAccount {
  const sums = { total: 0, atRisk: 0, acceptedRisk: 0, notJudged: 0, overspend: 0 };
  let [spent, riskSpent]: [number | null, number | null] = [0, 0];
  const [byRule, notJudged] = [new Map<string, number>(), new Map<NotJudged, number>()];
  const byPriority = new Map<Priority | null, number>();
  const without = new Map<Module, number>();
  for (const entry of list) {
    const { module, cents } = entry;
    const risk = risks.get(module) ?? NO_RISK;
    const paid = spentOf(model, entry);
    sums.total += cents;
    sums.overspend += entry.overspend;
    spent = spent === null || paid === null ? null : spent + paid;
    for (const [priority, part] of byPriorities(model).get(entry) ?? []) {
      add(byPriority, priority, part);
      if (priority === null && part > 0) add(without, module, part);
    }
    const parts = partsOf(model, module, risk, cents);
    const { atRisk, why } = parts;
    sums.notJudged += parts.notJudged;
    if (why !== null) add(notJudged, why, cents);
    sums.atRisk += atRisk;
    sums.acceptedRisk += parts.accepted;
    if (risk.rule !== null && atRisk > 0) add(byRule, risk.rule, atRisk);
    if (atRisk > 0) riskSpent = riskSpent === null || paid === null ? null : riskSpent + Math.round(Math.min(Math.max(paid, 0), cents) * risk.open);
  }
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
    atRiskSpent: riskSpent === null ? null : riskSpent / 100,
    atRiskToSpend: riskSpent === null ? null : (sums.atRisk - riskSpent) / 100,
    byRule: largestFirst(byRule, (rule) => rule).map(([rule, amount]) => ({ rule, amount })),
    notJudgedBy: largestFirst(notJudged, (why) => why).map(([why, amount]) => ({ why, amount })),
    byPriority: largestFirst(byPriority, (priority) => `${priority?.name ?? UNALLOCATED}|${priority?.key ?? ''}`).map(([priority, amount]) => ({
      priority: priority?.name ?? UNALLOCATED,
      amount,
    })),
    withoutPriority: largestFirst(without, ({ key }) => key).map(([{ id, name }, amount]) => ({ module: { id, name }, amount })),
  };
}

function add<K>(map: Map<K, number>, key: K, cents: number): void {
  map.set(key, (map.get(key) ?? 0) + cents);
}

/** In whole units; ties by name, so that the order of rows never matters. */
function largestFirst<K>(map: ReadonlyMap<K, number>, nameOf: (key: K) => string): (readonly [K, number])[] {
  return [...map].sort((one, other) => other[1] - one[1] || (nameOf(one[0]) < nameOf(other[0]) ? -1 : 1)).map(([key, cents]) => [key, cents / 100] as const);
}

/** Null where it is judged. Without a finding, only a chain that reaches a priority shows that the money serves one. */
function notJudgedBecause(model: Model, module: Module, { all }: ModuleRisk): NotJudged | null {
  if (module.fields.mandatory?.value === true) return 'mandatory';
  if (lifeOf(model, module) === 'left-out') return 'left-out';
  return all > 0 || prioritiesOf(model, module).length > 0 ? null : 'unresolved';
}

/** Cents paid. Ended modules are spent and planned ones are not; a running one says nothing unless its costs tell actuals apart. */
function spentOf(model: Model, { module, cents, spent }: Entry): number | null {
  if (spent !== null) return spent;
  const life = lifeOf(model, module);
  if (life === 'ended') return cents;
  return life === 'planned' ? 0 : null;
}

const byPriorities = perModel((model: Model) => new Map([...entries(model).values()].flat().map((entry) => [entry, paidFor(model, entry)] as const)));

/** An entry's cents by the priorities that its module serves. */
function paidFor(model: Model, { module, cents }: Entry): readonly (readonly [priority: Priority | null, cents: number])[] {
  const parts = partsPaid(model, module);
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return [[only.priority, cents]];
  const each = sharedOut(cents, parts);
  return parts.map(({ priority }, place) => [priority, each[place] as number] as const);
}

interface PartPaid {
  readonly priority: Priority | null;
  readonly key: string;
  readonly amount: number;
}

/** What of a module's cost goes to which priority: by the shares its links state, normalised, else equally. What stands behind something that is over serves none. */
const partsPaid = perRecord((model, module: Module): readonly PartPaid[] => {
  const current = currentServices(model, module);
  const weights = new Map<Priority, number>();
  for (const service of current) {
    for (const priority of climbFrom(model, service.goal).priorities) weights.set(priority, (weights.get(priority) ?? 0) + (service.share ?? Number.NaN));
  }
  const nowhere = { priority: null, key: UNALLOCATED };
  if (weights.size === 0) return [{ ...nowhere, amount: 1 }];
  const kept = new Set<Tie>(current.map(tieOf));
  const over = exactSum([...sharesOf(model, module)].map(([tie, share]) => (kept.has(tie) ? 0 : share)));
  const stated = [...weights.values()].every((weight) => weight > 0);
  const sum = stated ? exactSum([...weights.values()]) : weights.size;
  const reached = [...weights].map(([priority, weight]) => ({ priority, key: priority.key, amount: ((1 - over) * (stated ? weight : 1)) / sum }));
  return over === 0 ? reached : [...reached, { ...nowhere, amount: over }];
});
