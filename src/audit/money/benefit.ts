/** The benefit of a module: what its effects are worth, else what is claimed for it; as observed, and held down by what is not known for sure. */
import { statedCurrency } from '../facts/stated-currencies';
import { isEvaluated } from '../impact/effect';
import { effectsOfModule } from '../impact/effects';
import { moduleGrade } from '../impact/module-grade';
import type { Grade } from '../impact/effect';
import type { Model, Module } from '../model/types';
import { adjustedBenefit, firstYearPart } from './adjusted-benefit';
import { figure, notEvaluated, type Figure, type Part } from './figure';
import { isolationOf } from './isolation';
import { observedBenefit } from './observed-benefit';
import { turnoverBenefit } from './turnover-benefit';

export interface Benefit {
  readonly figures: readonly Figure[];
  /** What the ratios go by: adjusted where that is known, else as observed or claimed; null where nothing is known of it. */
  readonly counted: { readonly amount: number; readonly on: 'benefit' | 'adjustedBenefit' | 'turnoverSaving'; readonly grade: Grade } | null;
}

/** @param currency of the module's cost, in which the benefit must stand, too */
export function benefitOf(model: Model, module: Module, currency: string): Benefit {
  const turnover = turnoverBenefit(model, module, currency);
  const observed = observedBenefit(model, module, currency);
  const { benefit, adjusted, grade } = observed ?? claimedBenefit(model, module, currency);
  const figures = [benefit, adjusted, turnover.figure];
  if (adjusted.value !== null) return { figures, counted: { amount: adjusted.value, on: 'adjustedBenefit', grade } };
  if (benefit.value !== null) return { figures, counted: { amount: benefit.value, on: 'benefit', grade } };
  const saved = turnover.figure.value;
  return { figures, counted: saved === null ? null : { amount: saved, on: 'turnoverSaving', grade: turnover.grade } };
}

/** The two figures of a benefit, and how far they can be trusted. */
export interface Observed {
  readonly benefit: Figure;
  readonly adjusted: Figure;
  readonly grade: Grade;
}

function claimedBenefit(model: Model, module: Module, currency: string): Observed {
  const { benefit, benefitFrom, benefitTo } = module.fields;
  const none = (because: Figure['because']): Observed => ({
    benefit: notEvaluated('benefit', because),
    adjusted: notEvaluated('adjustedBenefit', because),
    grade: 'F',
  });
  if (benefit?.value == null) return none(whyNone(model, module));
  const own = statedCurrency(undefined, benefit);
  if (own !== null && own !== currency) return none({ code: 'other-currency' });
  const amount = benefit.value;
  const claimed = figure('benefit', amount, { code: 'benefit-claimed' }, [{ part: 'benefit', value: amount, at: benefit.at }]);
  const isolation = isolationOf(model, module);
  if ('code' in isolation) return { benefit: claimed, adjusted: notEvaluated('adjustedBenefit', isolation), grade: 'F' };
  const { share, confidence } = isolation;
  const part = benefitFrom?.value == null || benefitTo?.value == null ? 1 : firstYearPart(benefitFrom.value, benefitTo.value);
  const value = adjustedBenefit([{ change: amount, share: share.value, confidence: confidence.value }], part);
  const parts: Part[] = [
    { part: 'change', value: amount, at: benefit.at },
    { part: 'share', ...share },
    { part: 'confidence', ...confidence },
    ...(part === 1 ? [] : [{ part: 'firstYear' as const, value: part, at: benefitTo?.at ?? null }]),
  ];
  const data = { change: { money: amount, currency }, share: { percent: share.value }, confidence: { percent: confidence.value } };
  const adjusted = figure(
    'adjustedBenefit',
    value,
    part === 1 ? { code: 'benefit-adjusted', data } : { code: 'benefit-first-year', data: { ...data, part: { percent: part } } },
    parts,
  );
  return { benefit: claimed, adjusted, grade: moduleGrade(model, module)?.grade ?? 'E' };
}

function whyNone(model: Model, module: Module): Figure['because'] {
  const evaluated = effectsOfModule(model, module).filter(isEvaluated);
  const open = evaluated.find(({ verdict, kpi }) => verdict === 'too close to call' && kpi.fields.unitValue?.value != null);
  if (open !== undefined) return { code: 'effect-not-shown', data: { kpi: open.kpi.name } };
  const valued = evaluated.find(({ kpi }) => kpi.fields.unitValue?.value != null);
  return valued === undefined ? { code: 'no-benefit' } : { code: 'unit-value-alone', data: { kpi: valued.kpi.name } };
}
