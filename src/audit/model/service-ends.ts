/** When a goal that a module serves ends, and how long the module goes on. */
import type { Day } from './days';
import { grouped } from './grouped';
import { perModel } from './per-model';
import type { Goal, Link, Model, Module, Service } from './types';

/** What each row says is served: a link row's goals stand under the link, the module's own columns under the module. */
export const servicesBySayer = perModel((model): ReadonlyMap<Module | Link, readonly Service[]> => {
  const services = model.judgedModules.flatMap((module) => model.serves(module));
  return grouped(services, ({ module, link }) => (link !== null && model.life(link) === 'left-out' ? [] : [link ?? module]));
});

/** Last day of a goal; a key result without its own ends with its objective. */
export function endOf(model: Model, goal: Goal): Day | null {
  const own = model.span(goal).end;
  if (own !== null || goal.kind !== 'keyResult') return own;
  const objective = goal.fields.objective?.value?.[0]?.targets[0];
  return objective === undefined ? null : model.span(objective).end;
}

/** Whether a goal's days hang on a fiscal year nobody has told us. */
export function isFiscal(goal: Goal): boolean {
  return 'period' in goal.fields && goal.fields.due?.value == null && goal.fields.period?.value?.fiscal === true;
}

/** The last day a module is known to run: its end, else its start or the audit date, whichever is later. */
export function runsOn(model: Model, module: Module): Day {
  const { start, end } = model.span(module);
  return end ?? Math.max(start ?? model.asOf, model.asOf);
}
