/** What each finding alone puts at risk: the spend that would no longer be, if it were the only one to be mended. */
import { perGround } from '../facts/per-model';
import { sharesOf, type Tie } from '../facts/service-shares';
import type { Model, Module } from '../model/types';
import { isSameCharges, riskOf, type Charge, type ChargesGround, type JudgedFinding } from './caps';
import { costsAtRisk } from './money';
import { shareAtRisk } from './profile';

export type Amounts = readonly { readonly currency: string; readonly amount: number }[];

/** By finding, the drop in what is at risk, the largest account first; a finding that clears nothing is not in it. Accepted ones put nothing at risk. */
export function clearedBy(
  model: Model,
  charges: ReadonlyMap<Module, readonly Charge[]>,
  shares: Readonly<Record<string, number>>,
): ReadonlyMap<JudgedFinding, Amounts> {
  const cleared = new Map<JudgedFinding, Map<string, number>>();
  for (const [module, own] of charges) {
    for (const { finding, currency, cents } of clearedOf(model, module, { charges: own, shares })) {
      const sums = cleared.get(finding) ?? new Map<string, number>();
      sums.set(currency, (sums.get(currency) ?? 0) + cents);
      cleared.set(finding, sums);
    }
  }
  return new Map([...cleared].map(([finding, sums]) => [finding, inOrder(sums)]));
}

interface Cleared {
  readonly finding: JudgedFinding;
  readonly currency: string;
  readonly cents: number;
}

/** What each of its findings alone puts at risk of a module. */
const clearedOf = perGround((model, module: Module, { charges, shares }: ChargesGround): readonly Cleared[] => {
  const risk = riskOf(model, module, charges, shares);
  const before = costsAtRisk(model, module, risk);
  const open = charges.filter(({ finding }) => !finding.accepted);
  return [...dropsOf(model, module, open, shares)].flatMap(([finding, drop]) => {
    const after = new Map(costsAtRisk(model, module, { ...risk, open: Math.max(0, risk.open - drop) }).map(({ currency, cents }) => [currency, cents]));
    return before.map(({ currency, cents }) => ({ finding, currency, cents: cents - (after.get(currency) ?? 0) })).filter(({ cents }) => cents > 0);
  });
}, isSameCharges);

function inOrder(sums: ReadonlyMap<string, number>): Amounts {
  return [...sums].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).map(([currency, cents]) => ({ currency, amount: cents / 100 }));
}

/** The two worst shares held against something, and the finding that alone is the worst; null where two are. */
interface Worst {
  first: number;
  second: number;
  by: JudgedFinding | null;
}

/** By finding, how much less of the module would be at risk without it. Each tie is looked at once, so that a thousand findings cost no more than that. */
function dropsOf(model: Model, module: Module, open: readonly Charge[], given: Readonly<Record<string, number>>): ReadonlyMap<JudgedFinding, number> {
  const worst = new Map<Tie | null, Worst>();
  for (const { tie, finding } of open) hold(worst, tie, finding, shareAtRisk(finding.rule, given));
  const whole = worst.get(null);
  const ties = [...sharesOf(model, module)].flatMap(([tie, part]) => {
    const own = worst.get(tie);
    return own === undefined ? [] : [{ part, own }];
  });
  const drops = new Map<JudgedFinding, number>();
  const add = (finding: JudgedFinding, drop: number): void => void (drop > 0 && drops.set(finding, (drops.get(finding) ?? 0) + drop));
  for (const { part, own } of ties) {
    if (own.by === null || own.by === whole?.by) continue;
    add(own.by, part * (above(own.first, whole?.first ?? 0) - above(own.second, whole?.first ?? 0)));
  }
  if (whole !== undefined && whole.by !== null) {
    const { by } = whole;
    const now = whole.first + sum(ties, ({ part, own }) => part * above(own.first, whole.first));
    const then = whole.second + sum(ties, ({ part, own }) => part * above(own.by === by ? own.second : own.first, whole.second));
    add(by, now - then);
  }
  return drops;
}

function hold(worst: Map<Tie | null, Worst>, tie: Tie | null, finding: JudgedFinding, share: number): void {
  const known = worst.get(tie);
  if (known === undefined) worst.set(tie, { first: share, second: 0, by: finding });
  else if (known.by === finding) known.first = Math.max(known.first, share);
  else if (share > known.first) worst.set(tie, { first: share, second: known.first, by: finding });
  else if (share === known.first) worst.set(tie, { first: share, second: share, by: null });
  else known.second = Math.max(known.second, share);
}

const above = (share: number, whole: number): number => Math.max(0, share - whole);

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}
