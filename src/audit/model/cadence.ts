/** How often a row should be looked at: as it says, else as its framework asks, else as an OKR. */
import type { Settings } from '../settings';
import { frameworkOf } from './framework';
import { targetsOf } from './targets';
import type { Link, Model, Module, Objective } from './types';

type Cadence = ReturnType<Model['cadenceOf']>;

/** A link is reviewed with its module. */
export function cadenceReader({ reviewEveryOkr, reviewEverySmart }: Settings): (record: Module | Objective | Link) => Cadence {
  const cadenceOf = (record: Module | Objective | Link): Cadence => {
    if (record.kind === 'link') {
      const [module] = targetsOf<Module>(record.fields.module);
      return module === undefined ? { days: reviewEveryOkr, framework: 'OKR', stated: false } : cadenceOf(module);
    }
    const stated = record.fields.reviewEvery?.value ?? null;
    const framework = frameworkOf(record) ?? 'OKR';
    return { days: stated ?? (framework === 'SMART' ? reviewEverySmart : reviewEveryOkr), framework, stated: stated !== null };
  };
  return cadenceOf;
}
