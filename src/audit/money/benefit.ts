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
import { unitValueOf } from './unit-value';

export interface Benefit {
  readonly figures: readonly Figure[];
  /** What the ratios go by: adjusted where that is known, else as observed or claimed; null where nothing is known of it. */
  readonly counted: {
    readonly amount: number;
    /** What a year of it brings: less, where a claim counts more years than one. */
    readonly ofYear: number;
    readonly on: 'benefit' | 'adjustedBenefit' | 'turnoverSaving';
    readonly grade: Grade;
  } | null;
}

/** @param currency of the module's cost, in which the benefit must stand, too */
export function benefitOf(model: Model, module: Module, currency: string): Benefit {
  const turnover = turnoverBenefit(model, module, currency);
  const observed = observedBenefit(model, module, currency);
  const { benefit, adjusted, grade } = observed ?? claimedBenefit(model, module, currency);
  const figures = [benefit, adjusted, turnover.figure];
  if (adjusted.value !== null) return { figures, counted: { amount: adjusted.value, ofYear: adjusted.value, on: 'adjustedBenefit', grade } };
  if (benefit.value !== null) {
    const ofYear = benefit.value * (observed === null ? claimedPart(module) : 1);
    return { figures, counted: { amount: benefit.value, ofYear, on: 'benefit', grade } };
  }
  const saved = turnover.figure.value;
  return { figures, counted: saved === null ? null : { amount: saved, ofYear: saved, on: 'turnoverSaving', grade: turnover.grade } };
}

/** The part of a claimed benefit that lies in its first year. */
function claimedPart({ fields: { benefitFrom, benefitTo } }: Module): number {
  return benefitFrom?.value == null || benefitTo?.value == null ? 1 : firstYearPart(benefitFrom.value, benefitTo.value);
}

/** The two figures of a benefit, and how far they can be trusted. */
export interface Observed {
  readonly benefit: Figure;
  readonly adjusted: Figure;
  readonly grade: Grade;
}

function claimedBenefit(model: Model, module: Module, currency: string): Observed {
  const { benefit, benefitTo } = module.fields;
  const none = (because: Figure['because']): Observed => ({
    benefit: notEvaluated('benefit', because),
    adjusted: notEvaluated('adjustedBenefit', because),
    grade: 'F',
  });
  if (benefit?.value == null) return none(whyNone(model, module, currency));
  const own = statedCurrency(undefined, benefit);
  if (own !== null && own !== currency) return none({ code: 'other-currency' });
  const amount = benefit.value;
  const claimed = figure('benefit', amount, claimedBecause(model, module), [{ part: 'benefit', value: amount, at: benefit.at }]);
  const isolation = isolationOf(model, module);
  if ('code' in isolation) return { benefit: claimed, adjusted: notEvaluated('adjustedBenefit', isolation), grade: 'F' };
  const { share, confidence } = isolation;
  const part = claimedPart(module);
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

/** A claim, with what the readings say of it where they say anything else. */
function claimedBecause(model: Model, module: Module): Figure['because'] {
  const evaluated = effectsOfModule(model, module).filter(isEvaluated);
  if (evaluated.some(({ verdict }) => verdict === 'clearly better')) return { code: 'benefit-claimed' };
  const worse = evaluated.find(({ verdict }) => verdict === 'clearly worse');
  if (worse !== undefined) return { code: 'benefit-claimed-worse', data: { kpi: worse.kpi.name } };
  const open = evaluated.find(({ verdict }) => verdict === 'too close to call');
  return open === undefined ? { code: 'benefit-claimed' } : { code: 'benefit-claimed-open', data: { kpi: open.kpi.name } };
}

function whyNone(model: Model, module: Module, currency: string): Figure['because'] {
  const valued = effectsOfModule(model, module)
    .filter(isEvaluated)
    .flatMap(({ verdict, kpi }) => {
      const unit = unitValueOf(model, kpi, currency);
      return unit === null && kpi.fields.unitValue?.value == null ? [] : [{ verdict, kpi: kpi.name, kept: unit?.kept ?? null }];
    });
  const open = valued.find(({ verdict }) => verdict === 'too close to call');
  if (open !== undefined) return { code: 'effect-not-shown', data: { kpi: open.kpi } };
  const [first] = valued;
  if (first === undefined) return { code: 'no-benefit' };
  return { code: first.kept?.timesAYear === null ? 'amount-of-no-period' : 'unit-value-alone', data: { kpi: first.kpi } };
}
