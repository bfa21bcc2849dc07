/** Spend not shown to serve a priority, in whole cents whose parts add up to the total; one account per currency. */
import { costOf } from '../facts/cost';
import { lifeOf } from '../facts/life';
import { currentServices, prioritiesOf } from '../facts/reached-priorities';
import { sharesOf, tieOf, type Tie } from '../facts/service-shares';
import { climbFrom } from '../facts/climbs';
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
  readonly byRule: readonly { readonly rule: string; readonly amount: number }[];
  readonly byPriority: readonly { readonly priority: string; readonly amount: number }[];
}

/** Spend that reaches no priority is listed under this name. */
const UNALLOCATED = 'unallocated';

const NO_RISK: ModuleRisk = { open: 0, rule: null, all: 0 };

/** What of a module's cost is at risk, in whole cents of its currency; null where that cannot be judged, or it has none. */
export function costAtRisk(model: Model, module: Module, risk: ModuleRisk = NO_RISK): number | null {
  const cost = costOf(model, module);
  return cost === null || !isJudged(model, module, risk) ? null : Math.round(cost.amount * 100 * risk.open) / 100;
}

/** One account per currency, the largest first. Mandatory modules are spent outside the audit: not judged. */
export function moneyAccounts(model: Model, risks: ReadonlyMap<Module, ModuleRisk>): MoneyAccount[] {
  const byCurrency = new Map<string, { module: Module; cents: number; spent: number | null }[]>();
  for (const module of model.modules) {
    const cost = costOf(model, module);
    if (cost === null) continue;
    const entries = byCurrency.get(cost.currency) ?? [];
    entries.push({ module, cents: Math.round(cost.amount * 100), spent: cost.spent === null ? null : Math.round(cost.spent * 100) });
    byCurrency.set(cost.currency, entries);
  }
  return [...byCurrency].map(([currency, entries]) => account(model, risks, currency, entries)).sort((one, other) => other.total - one.total);
}

function account(
  model: Model,
  risks: ReadonlyMap<Module, ModuleRisk>,
  currency: string,
  entries: readonly { module: Module; cents: number; spent: number | null }[],
): MoneyAccount {
  const sums = { total: 0, atRisk: 0, acceptedRisk: 0, notJudged: 0 };
  let spent: number | null = 0;
  const byRule = new Map<string, number>();
  const byPriority = new Map<string, number>();
  for (const entry of entries) {
    const risk = risks.get(entry.module) ?? NO_RISK;
    sums.total += entry.cents;
    spent = spent === null ? null : addSpent(model, entry, spent);
    for (const [priority, cents] of sharedOut(model, entry.module, entry.cents)) byPriority.set(priority, (byPriority.get(priority) ?? 0) + cents);
    if (!isJudged(model, entry.module, risk)) {
      sums.notJudged += entry.cents;
      continue;
    }
    const atRisk = Math.round(entry.cents * risk.open);
    sums.atRisk += atRisk;
    sums.acceptedRisk += Math.round(entry.cents * Math.max(0, risk.all - risk.open));
    if (risk.rule !== null && atRisk > 0) byRule.set(risk.rule, (byRule.get(risk.rule) ?? 0) + atRisk);
  }
  const amounts = (map: ReadonlyMap<string, number>): [string, number][] => [...map].sort((one, other) => other[1] - one[1]);
  return {
    currency,
    total: sums.total / 100,
    atRisk: sums.atRisk / 100,
    acceptedRisk: sums.acceptedRisk / 100,
    notJudged: sums.notJudged / 100,
    clean: (sums.total - sums.atRisk - sums.acceptedRisk - sums.notJudged) / 100,
    spent: spent === null ? null : spent / 100,
    toSpend: spent === null ? null : (sums.total - spent) / 100,
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
 * A module's cents by the priorities it serves: by the shares its links state, normalised, else equally; the last takes
 * what rounding leaves. What stands behind something that is over serves none.
 */
function sharedOut(model: Model, module: Module, cents: number): [string, number][] {
  const current = currentServices(model, module);
  const weights = new Map<Priority, number>();
  for (const service of current) {
    for (const priority of climbFrom(model, service.goal).priorities) weights.set(priority, (weights.get(priority) ?? 0) + (service.share ?? Number.NaN));
  }
  if (weights.size === 0) return [[UNALLOCATED, cents]];
  const kept = new Set<Tie>(current.map(tieOf));
  const over = [...sharesOf(model, module)].reduce((sum, [tie, share]) => sum + (kept.has(tie) ? 0 : share), 0);
  const unallocated = Math.round(cents * over);
  const stated = [...weights.values()].every((weight) => weight > 0);
  const sum = stated ? [...weights.values()].reduce((total, weight) => total + weight, 0) : weights.size;
  let left = cents - unallocated;
  const served = left;
  const parts = [...weights].map(([priority, weight], index): [string, number] => {
    const part = index === weights.size - 1 ? left : Math.round((served * (stated ? weight : 1)) / sum);
    left -= part;
    return [priority.name, part];
  });
  return unallocated === 0 ? parts : [...parts, [UNALLOCATED, unallocated]];
}
