/** What a module serves now: without links that were cancelled, and with the names that may turn out to mean something. */
import { serves, linksOf, type Service } from './services';
import { lifeOf } from './life';
import type { FieldName } from '../fields';
import { perModel } from './per-model';
import type { AnyRecord, Goal, Link, Model, Module, Priority, Reference } from '../model/types';
import { isLost } from '../reading/lost-value';
import type { FieldCell } from '../reading/types';

/** Services whose link row is not left out. */
export function activeServices(model: Model, module: Module): readonly Service[] {
  return serves(model, module).filter(({ link }) => link === null || lifeOf(model, link) !== 'left-out');
}

type Cell = FieldCell<readonly Reference[]> | undefined;
const GOALS = ['kpi', 'keyResult', 'objective'] as const;

export interface Naming {
  /** Goals are named, found or not. */
  readonly names: boolean;
  /** All links that name one were cancelled. */
  readonly cancelled: Link | null;
  /** A cell that should name one could not be read. */
  readonly unreadable: boolean;
}

/** Whether a module's own row, or a link row that holds, names something to serve. */
export function namingOfGoals(model: Model, module: Module): Naming {
  const links = linksOf(model, module);
  const naming = links.filter(({ fields }) => GOALS.some((field) => isFilled(fields[field] as Cell)));
  const own = [...GOALS, 'priority' as const].map((field) => module.fields[field] as Cell);
  const held = naming.filter((link) => lifeOf(model, link) !== 'left-out');
  const cells = [...own, ...links.flatMap(({ fields }) => GOALS.map((field) => fields[field] as Cell))];
  return {
    names: own.some(isFilled) || held.length > 0,
    cancelled: held.length === 0 ? (naming[0] ?? null) : null,
    unreadable: cells.some(isLost),
  };
}

function isFilled(cell: Cell): boolean {
  return (cell?.value ?? []).length > 0;
}

/** Fields with a cell that nobody can read: it may name any record. */
export const lostFields = perModel((model: Model): ReadonlySet<FieldName> => new Set(model.oddCells.filter(isLost).map(({ field }) => field)));

/** Records that a name which was not found, or fits several, may stand for: by the fields that hold such names. */
const perhapsMeant = perModel((model: Model): ReadonlyMap<FieldName, ReadonlySet<AnyRecord>> => {
  const meant = new Map<FieldName, Set<AnyRecord>>();
  const withLost = new Set<FieldName>();
  for (const { reference } of model.references) {
    if (reference.targets.length === 1) continue;
    const known = meant.get(reference.field) ?? new Set<AnyRecord>();
    for (const candidate of [...reference.targets, ...reference.nearest]) known.add(candidate);
    // A field leads to the same kinds everywhere, so that its first name found nowhere tells of all.
    if (reference.targets.length === 0 && !withLost.has(reference.field)) for (const candidate of reference.perhaps) known.add(candidate);
    if (reference.targets.length === 0) withLost.add(reference.field);
    meant.set(reference.field, known);
  }
  return meant;
});

/** Whether a name in one of these columns may mean a record though it is not written as the record is. */
export function isPerhapsMeant(model: Model, record: AnyRecord, fields: readonly FieldName[]): boolean {
  return fields.some((field) => lostFields(model).has(field) || perhapsMeant(model).get(field)?.has(record) === true);
}

/** Whether a goal has a column from which a climb could go on. */
export function hasWayUp(model: Model, goal: Exclude<Goal, Priority>): boolean {
  if (!goal.stated) return false;
  if (goal.kind === 'kpi') return model.has('kpi.objective') || model.has('kpi.priority') || model.has('objective.metric') || model.has('priority.metric');
  if (goal.kind === 'keyResult') return model.has('keyResult.objective') || model.has('keyResult.metric');
  return model.has('objective.parent') || model.has('objective.priority');
}
