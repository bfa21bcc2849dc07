/** The fewest repairs that bring the spend at risk of an account below the share that the settings state. */
import type { ReportRepairSet } from '../report/report';
import { addTo } from '../model/grouped';
import type { Model, Module } from '../model/types';
import type { MoneyAccount } from '../scores/money';
import type { Settings } from '../settings/settings';
import { centsAtRisk, type AtRisk } from './candidates';
import type { Outcome } from './re-audit';
import { shortestSet, type PartLeft } from './shortest-set';
import type { Weighed } from './value';

export interface SetInput {
  readonly account: MoneyAccount;
  readonly atRisk: readonly AtRisk[];
  readonly list: readonly Weighed[];
  readonly model: Model;
  readonly settings: Settings;
  /** What an audit gives once these repairs are made; null where none is made. */
  readonly proven: (repairs: readonly Weighed[]) => Outcome | null;
}

export function setsOf({ account, atRisk, list, model, settings, proven }: SetInput): ReportRepairSet {
  const { currency, total } = account;
  const before = Math.round(account.atRisk * 100);
  const touching = new Map<Module, number[]>();
  list.forEach(({ candidate }, place) => [...candidate.cured.keys()].forEach((module) => addTo(touching, module, place)));
  const parts = atRisk.map((one) => partOf(one, { list, touchedBy: touching.get(one.module) ?? [], model, settings, currency }));
  const known = parts.reduce((sum, part) => sum + part.left(new Set()), 0);
  // Below the share, and not at it.
  const limit = Math.ceil(total * 100 * settings.riskLimit) - 1;
  const found = shortestSet(list.length, parts, before - known, limit);
  const made = found.repairs.flatMap((place) => list[place] ?? []);
  const outcome = made.length === 0 ? null : proven(made);
  const after = outcome?.atRisk.get(currency) ?? (outcome === null ? found.left : 0);
  return {
    currency,
    share: settings.riskLimit,
    total,
    before: before / 100,
    after: after / 100,
    reached: after <= limit,
    repairs: found.repairs,
    exact: found.exact,
    atLeast: found.atLeast,
    audited: outcome !== null || made.length === 0,
  };
}

/** The repairs that touch a module, by their places in the list. */
interface Touched extends Pick<SetInput, 'list' | 'model' | 'settings'> {
  readonly touchedBy: readonly number[];
  readonly currency: string;
}

/** A module’s money: what is left of it hangs on which of the repairs that touch it are made. */
function partOf(one: AtRisk, { list, touchedBy, model, settings, currency }: Touched): PartLeft {
  const rulesOf = new Map(touchedBy.map((place) => [place, curedIn(list[place], one.module)] as const));
  const known = new Map<string, number>();
  return {
    touchedBy,
    left: (made) => {
      const own = touchedBy.filter((place) => made.has(place));
      const key = own.join();
      const before = known.get(key);
      if (before !== undefined) return before;
      const cured = new Set(own.flatMap((place) => [...(rulesOf.get(place) ?? [])]));
      const cents = centsAtRisk(model, one, cured, settings).find(([own]) => own === currency)?.[1] ?? 0;
      known.set(key, cents);
      return cents;
    },
  };
}

function curedIn(weighed: Weighed | undefined, module: Module): ReadonlySet<string> {
  return weighed?.candidate.cured.get(module) ?? new Set();
}
