/** Which modules are among the most expensive, each currency for itself. */
import { judgedModules } from './judged-modules';
import { costOf } from './cost';
import { perModel } from './per-model';
import type { Model, Module } from '../model/types';

/** Fewer modules with a cost than this have no quarters. */
const FEWEST = 4;
const UPPER_QUARTILE = 0.75;

/** Modules that cost more than three quarters of the judged modules in their currency (nearest rank). */
export const costlyModules = perModel((model: Model): ReadonlySet<Module> => {
  const byCurrency = new Map<string, { module: Module; amount: number }[]>();
  for (const module of judgedModules(model)) {
    const cost = costOf(model, module);
    if (cost === null) continue;
    const known = byCurrency.get(cost.currency);
    if (known === undefined) byCurrency.set(cost.currency, [{ module, amount: cost.amount }]);
    else known.push({ module, amount: cost.amount });
  }
  return new Set(
    [...byCurrency.values()].flatMap((costs) => {
      const limit = costs.map(({ amount }) => amount).sort((one, other) => one - other)[Math.ceil(UPPER_QUARTILE * costs.length) - 1] ?? Infinity;
      return costs.length < FEWEST ? [] : costs.filter(({ amount }) => amount > limit).map(({ module }) => module);
    }),
  );
});
