/** How often a row should be looked at: as it says, else as its framework asks, else as an OKR. */
import { frameworkOf } from './framework';
import { targetsOf } from '../model/targets';
import type { Link, Model, Module, Objective } from '../model/types';

/** Days between reviews, the framework that asks for them, and whether the row itself said so. */
export interface Cadence {
  readonly days: number;
  readonly framework: 'OKR' | 'SMART';
  readonly stated: boolean;
}

/** A link is reviewed with its module. */
export function cadenceOf(model: Model, record: Module | Objective | Link): Cadence {
  const { reviewEveryOkr, reviewEverySmart } = model.settings;
  if (record.kind === 'link') {
    const [module] = targetsOf<Module>(record.fields.module);
    return module === undefined ? { days: reviewEveryOkr, framework: 'OKR', stated: false } : cadenceOf(model, module);
  }
  const stated = record.fields.reviewEvery?.value ?? null;
  const framework = frameworkOf(record) ?? 'OKR';
  return { days: stated ?? (framework === 'SMART' ? reviewEverySmart : reviewEveryOkr), framework, stated: stated !== null };
}
