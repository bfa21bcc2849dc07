/** One figure of a module’s money: its value with what it is made of, or what it lacks. */
import type { Address } from '../../workbook';
import type { MoneyPartName, MoneyReason } from './money-reasons';

export type FigureName =
  | 'fullCost'
  | 'costPerLearner'
  | 'benefit'
  | 'adjustedBenefit'
  | 'turnoverSaving'
  | 'netBenefit'
  | 'roi'
  | 'benefitCostRatio'
  | 'paybackMonths'
  | 'breakEven'
  | 'expectedBenefit'
  | 'expectedNetBenefit';

export interface Part {
  readonly part: MoneyPartName;
  readonly value: number;
  /** The cell that says so; null for what was counted, estimated or set. */
  readonly at: Address | null;
}

export interface Figure {
  readonly figure: FigureName;
  /** In the currency of the module’s cost, in percent, as a ratio, in months or in units of a KPI; null: not evaluated. */
  readonly value: number | null;
  readonly parts: readonly Part[];
  /** How it came about, or what it lacks. */
  readonly because: MoneyReason;
}

export function figure(name: FigureName, value: number, because: MoneyReason, parts: readonly Part[] = []): Figure {
  return Object.freeze({ figure: name, value, parts, because });
}

export function notEvaluated(name: FigureName, because: MoneyReason): Figure {
  return Object.freeze({ figure: name, value: null, parts: [], because });
}
