/** When a goal that a module serves ends, and how long the module goes on. */
import { judgedModules } from './judged-modules';
import { serves, type Service } from './services';
import { lifeOf, spanOf } from './life';
import type { Day } from '../reading/days';
import type { Status } from '../reading/types';
import { daysAfterTarget } from './thresholds';
import { grouped } from '../model/grouped';
import { perModel } from './per-model';
import type { Address } from '../../workbook';
import type { Goal, Link, Model, Module } from '../model/types';

/** What each row says is served: a link row's goals stand under the link, the module's own columns under the module. */
export const servicesBySayer = perModel((model): ReadonlyMap<Module | Link, readonly Service[]> => {
  const services = judgedModules(model).flatMap((module) => serves(model, module));
  return grouped(services, ({ module, link }) => [link ?? module]);
});

/** Last day of a goal; a key result without its own ends with its objective. */
export function endOf(goal: Goal): Day | null {
  const own = spanOf(goal).end;
  if (own !== null || goal.kind !== 'keyResult') return own;
  const objective = goal.fields.objective?.value?.[0]?.targets[0];
  return objective === undefined ? null : spanOf(objective).end;
}

/** The cell that says when a goal ends; its own where none does. */
export function endAt(goal: Goal): Address {
  const cells = goal.fields as Readonly<Record<string, { readonly value: unknown; readonly at: Address } | undefined>>;
  const stated = ['end', 'due', 'period'].flatMap((name) => (cells[name]?.value == null ? [] : [cells[name].at]))[0];
  if (stated !== undefined) return stated;
  const objective = goal.kind === 'keyResult' ? goal.fields.objective?.value?.[0]?.targets[0] : undefined;
  return objective === undefined ? goal.at : endAt(objective);
}

/** Whether a goal's days hang on a fiscal year nobody has told us. */
export function isFiscal(goal: Goal): boolean {
  return 'period' in goal.fields && goal.fields.due?.value == null && goal.fields.period?.value?.fiscal === true;
}

/** The last day a module is known to run: its end, else its start or the audit date, whichever is later. */
export function runsOn(model: Model, module: Module): Day {
  const { start, end } = spanOf(module);
  return end ?? Math.max(start ?? model.asOf, model.asOf);
}

const OVER: ReadonlySet<Status> = new Set(['closed', 'cancelled', 'completed', 'expired']);

/** A status that says that a goal is no longer pursued; a KPI that is met is still read. */
export function isClosed(goal: Goal): boolean {
  const status = goal.fields.status?.value ?? null;
  return status !== null && OVER.has(status) && !(goal.kind === 'kpi' && status === 'completed');
}

/** The day on which what is served ends, where the module goes on for longer after it than it may; else null. */
export function endsBefore(model: Model, { module, goal }: Service): Day | null {
  const end = isFiscal(goal) ? null : endOf(goal);
  return end !== null && runsOn(model, module) > end + daysAfterTarget(model) ? end : null;
}

/** Whether a module works for something that is over at the audit date. What closed after a module had ended was no fault of its. */
export function isOver(model: Model, service: Service): boolean {
  if (isClosed(service.goal) && lifeOf(model, service.module) !== 'ended') return true;
  const end = endsBefore(model, service);
  return end !== null && end < model.asOf;
}
