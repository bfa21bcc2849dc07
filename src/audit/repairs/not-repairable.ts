/** What stays at risk whatever is edited, by the rule that holds it there. */
import { riskOf } from '../scores/caps';
import type { ReportRepairs } from '../report/report';
import type { Model, Module } from '../model/types';
import type { Settings } from '../settings/settings';
import { centsAtRisk, type AtRisk, type Candidate } from './candidates';

export function notRepairable(model: Model, atRisk: readonly AtRisk[], found: readonly Candidate[], settings: Settings): ReportRepairs['notRepairable'] {
  const cured = new Map<Module, Set<string>>();
  for (const candidate of found) for (const [module, rules] of candidate.cured) cured.set(module, new Set([...(cured.get(module) ?? []), ...rules]));
  const sums = new Map<string, { readonly rule: string; readonly currency: string; cents: number; modules: number }>();
  for (const one of atRisk) {
    const rules = cured.get(one.module) ?? new Set<string>();
    const left = one.charges.filter(({ finding }) => !rules.has(finding.rule));
    const { rule } = riskOf(model, one.module, left, settings.riskShares);
    for (const [currency, cents] of centsAtRisk(model, one, rules, settings)) {
      if (cents === 0 || rule === null) continue;
      const sum = sums.get(`${rule}|${currency}`) ?? { rule, currency, cents: 0, modules: 0 };
      sums.set(`${rule}|${currency}`, sum);
      sum.cents += cents;
      sum.modules += 1;
    }
  }
  return [...sums.values()]
    .sort((one, other) => other.cents - one.cents || (one.rule < other.rule ? -1 : 1))
    .map(({ rule, currency, cents, modules }) => ({ rule, currency, amount: cents / 100, modules }));
}
