/** The spend of an account as a waterfall: from the total down, each unit of money in one step and in no other. */
import type { MoneyAccount, NotJudged } from './money';

export interface WaterfallStep {
  readonly step: 'total' | 'at-risk' | 'accepted' | 'not-judged' | 'clean';
  /** The rule that puts it at risk, or why it cannot be judged; null for the others. */
  readonly by: string | null;
  readonly amount: number;
  /** What is left of the total after this step; 0 at last. */
  readonly left: number;
}

/** Steps of 0 are left out, but for the total and what is clean. */
export function waterfallOf({ total, acceptedRisk, clean, byRule, notJudgedBy }: Omit<MoneyAccount, 'waterfall'>): readonly WaterfallStep[] {
  const cents = (amount: number): number => Math.round(amount * 100);
  let left = cents(total);
  const steps: WaterfallStep[] = [{ step: 'total', by: null, amount: total, left: total }];
  const take = (step: WaterfallStep['step'], amount: number, by: string | NotJudged | null = null): void => {
    left -= cents(amount);
    if (amount !== 0 || step === 'clean') steps.push({ step, by, amount, left: left / 100 });
  };
  for (const { rule, amount } of byRule) take('at-risk', amount, rule);
  take('accepted', acceptedRisk);
  for (const { why, amount } of notJudgedBy) take('not-judged', amount, why);
  take('clean', clean);
  return steps;
}
