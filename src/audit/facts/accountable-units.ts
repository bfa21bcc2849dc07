/** Which units have somebody in them, or below them, who answers for a module or an objective. */
import { hasLeft } from './organisation';
import { judgedModules } from './judged-modules';
import { targetsOf } from '../model/targets';
import { judgedObjectives } from './judged-goals';
import { perModel } from './per-model';
import type { Model, Person, Reference, Unit } from '../model/types';
import type { FieldCell } from '../reading/types';

export interface AccountableUnits {
  /** Units in which somebody in post works, units above them included. */
  readonly staffed: ReadonlySet<Unit>;
  /** The same for owners, sponsors and owners of objectives. */
  readonly answering: ReadonlySet<Unit>;
  /** Units whose own modules or objectives name somebody of whom the roster does not say where they work. */
  readonly unclear: ReadonlySet<Unit>;
}

type Cell = FieldCell<readonly Reference<'person'>[]> | undefined;

export const accountableUnits = perModel((model: Model): AccountableUnits => {
  const staffed = new Set<Unit>();
  const answering = new Set<Unit>();
  const unclear = new Set<Unit>();
  for (const person of model.people) if (person.stated && !hasLeft(person, model.asOf)) for (const unit of unitsOf(person)) markUp(unit, staffed);
  const hear = (cells: readonly Cell[], own: readonly Unit[]): void => {
    for (const { targets } of cells.flatMap((cell) => cell?.value ?? [])) {
      const units = targets.length === 1 ? unitsOf(targets[0] as Person) : [];
      for (const unit of units) markUp(unit, answering);
      if (units.length === 0) for (const unit of own) markUp(unit, unclear);
    }
  };
  for (const { fields } of judgedModules(model)) hear([fields.owner, fields.sponsor], targetsOf<Unit>(fields.unit));
  for (const { fields } of judgedObjectives(model)) hear([fields.owner], targetsOf<Unit>(fields.unit));
  return { staffed, answering, unclear };
});

function unitsOf({ fields }: Person): readonly Unit[] {
  return [...targetsOf<Unit>(fields.unit), ...targetsOf<Unit>(fields.team)];
}

/** A unit and everything above it; what is marked has been climbed from before. */
function markUp(unit: Unit, marked: Set<Unit>): void {
  const queue = [unit];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (marked.has(at)) continue;
    marked.add(at);
    queue.push(...targetsOf<Unit>(at.fields.parent));
  }
}
