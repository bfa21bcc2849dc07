/** From rule runs to what they make of modules and money: findings, risk, scores, accounts. */
import { judgedModules } from '../facts/judged-modules';
import type { Module } from '../model/types';
import { alignmentOf, coverageOf, prioritiesServed, type Alignment, type PriorityServed } from '../scores/alignment';
import { chargesOn, judgementOf, type Charge, type ModuleRisk } from '../scores/caps';
import { costAtRisk, moneyAccounts, type MoneyAccount } from '../scores/money';
import { moduleScore, type ModuleScore } from '../scores/module-score';
import { listFindings, type FindingsInput, type ListedFinding } from './findings';

export interface Judged {
  readonly listed: readonly ListedFinding[];
  /** What is held against each module. */
  readonly charges: ReadonlyMap<Module, readonly Charge[]>;
  readonly risks: ReadonlyMap<Module, ModuleRisk>;
  readonly scores: ReadonlyMap<Module, ModuleScore>;
  readonly served: readonly PriorityServed[];
  readonly alignment: Alignment;
  /** 0..100; null: not evaluated. */
  readonly coverage: number | null;
  readonly accounts: readonly MoneyAccount[];
}

export function judge(input: FindingsInput): Judged {
  const { model, settings } = input;
  const listed = listFindings(input);
  const charges = chargesOn(
    model,
    listed.map(({ judged }) => judged),
  );
  const judged = new Map([...charges].map(([module, own]) => [module, judgementOf(model, module, { charges: own, shares: settings.riskShares })]));
  const risks = new Map([...judged].map(([module, { risk }]) => [module, risk]));
  const scores = new Map(
    judgedModules(model).map((module): [Module, ModuleScore] => [
      module,
      moduleScore(model, module, judged.get(module), costAtRisk(model, module, risks.get(module))),
    ]),
  );
  const served = prioritiesServed(model);
  const alignment = alignmentOf(model, scores);
  return { listed, charges, risks, scores, served, alignment, coverage: coverageOf(model, served), accounts: moneyAccounts(model, risks) };
}
