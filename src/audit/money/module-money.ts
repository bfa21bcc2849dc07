/** The money of one module: every figure that can be told, and what each of the others lacks. */
import { costOf } from '../facts/cost';
import type { Grade } from '../impact/effect';
import type { Model, Module } from '../model/types';
import { benefitOf, type Benefit } from './benefit';
import { breakEvenEffect } from './break-even-effect';
import { costFigures } from './cost-figures';
import { expectedChanges, valuedKpi } from './expected-benefit';
import { figure, notEvaluated, type Figure, type FigureName } from './figure';
import { paybackMonths } from './payback-months';
import { returnOnCost } from './return-on-cost';

export interface ModuleMoney {
  /** Of its cost, and so of every amount; empty where none is known. */
  readonly currency: string;
  /** Which benefit the return goes by. */
  readonly on: 'benefit' | 'adjustedBenefit' | 'turnoverSaving' | null;
  /** How far that benefit can be trusted; null where there is none. */
  readonly grade: Grade | null;
  readonly figures: readonly Figure[];
}

const RETURNS: readonly FigureName[] = ['netBenefit', 'roi', 'benefitCostRatio', 'paybackMonths'];

/** @param cost the module's cost as the accounts count it, in whole cents; null where none is known */
export function moduleMoney(model: Model, module: Module, cost: number | null): ModuleMoney {
  const currency = costOf(model, module)?.currency ?? '';
  const benefit = benefitOf(model, module, currency);
  return {
    currency,
    on: benefit.counted?.on ?? null,
    grade: benefit.counted?.grade ?? null,
    figures: [
      ...costFigures(model, module, cost),
      ...benefit.figures,
      ...returns(benefit, cost, currency),
      breakEven(model, module, cost, currency),
      ...expected(model, module, cost, currency),
    ],
  };
}

function returns({ counted, figures }: Benefit, cost: number | null, currency: string): readonly Figure[] {
  if (cost === null) return RETURNS.map((name) => notEvaluated(name, { code: 'no-cost' }));
  if (counted === null) return RETURNS.map((name) => notEvaluated(name, figures[0]?.because ?? { code: 'no-benefit' }));
  const { amount, ofYear } = counted;
  const money = (value: number): { readonly money: number; readonly currency: string } => ({ money: value, currency });
  const told = returnOnCost(amount, cost);
  const parts = [
    { part: 'benefit', value: amount, at: null },
    { part: 'cost', value: cost, at: null },
  ] as const;
  const data = { benefit: money(amount), cost: money(cost) };
  const net = figure('netBenefit', amount - cost, { code: 'net-benefit', data }, parts);
  if (told === null) return [net, ...RETURNS.slice(1).map((name) => notEvaluated(name, { code: 'cost-not-positive' }))];
  const months = paybackMonths(cost, ofYear);
  return [
    net,
    figure('roi', told.percent, { code: 'roi', data: { net: money(told.net), cost: money(cost) } }, parts),
    figure('benefitCostRatio', told.ratio, { code: 'benefit-cost-ratio', data }, parts),
    months === null ? notEvaluated('paybackMonths', { code: 'never-paid-back' }) : payback(months, ofYear, amount, cost, money),
  ];
}

function payback(
  months: number,
  ofYear: number,
  amount: number,
  cost: number,
  money: (value: number) => { readonly money: number; readonly currency: string },
): Figure {
  return figure('paybackMonths', months, { code: ofYear === amount ? 'payback' : 'payback-first-year', data: { benefit: money(ofYear), cost: money(cost) } }, [
    { part: 'benefit', value: ofYear, at: null },
    { part: 'cost', value: cost, at: null },
  ]);
}

function breakEven(model: Model, module: Module, cost: number | null, currency: string): Figure {
  if (cost === null) return notEvaluated('breakEven', { code: 'no-cost' });
  const valued = valuedKpi(model, module, currency);
  if (valued === null) return notEvaluated('breakEven', { code: 'no-unit-value' });
  const effect = breakEvenEffect(cost, valued.unit.value);
  if (effect === null) return notEvaluated('breakEven', { code: 'cost-not-positive' });
  const data = { cost: { money: cost, currency }, value: { money: valued.unit.value, currency }, kpi: valued.kpi.name };
  return figure('breakEven', effect, { code: valued.unit.kept === null ? 'break-even' : 'break-even-amount', data }, [
    { part: 'cost', value: cost, at: null },
    { part: 'unitValue', value: valued.unit.value, at: valued.unit.at },
  ]);
}

function expected(model: Model, module: Module, cost: number | null, currency: string): readonly Figure[] {
  const valued = valuedKpi(model, module, currency);
  if (valued === null) return both({ code: 'no-unit-value' });
  const change = expectedChanges(model, module).find(({ kpi }) => kpi === valued.kpi);
  if (change === undefined) return both({ code: 'no-expected-effect' });
  const value = { money: valued.unit.value, currency };
  const benefit = change.change * valued.unit.value;
  const code = valued.unit.kept === null ? 'expected-benefit' : 'expected-amount';
  const first = figure('expectedBenefit', benefit, { code, data: { effect: change.change, kpi: valued.kpi.name, value } }, [
    { part: 'change', value: change.change, at: change.at },
    { part: 'unitValue', value: valued.unit.value, at: valued.unit.at },
  ]);
  if (cost === null) return [first, notEvaluated('expectedNetBenefit', { code: 'no-cost' })];
  const data = { benefit: { money: benefit, currency }, cost: { money: cost, currency } };
  return [first, figure('expectedNetBenefit', benefit - cost, { code: 'expected-net-benefit', data }, [{ part: 'cost', value: cost, at: null }])];
}

function both(because: Figure['because']): readonly Figure[] {
  return [notEvaluated('expectedBenefit', because), notEvaluated('expectedNetBenefit', because)];
}
