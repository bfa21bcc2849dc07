/** Who answers for what: owners, sponsors and executives of all modules, objectives and priorities that are live or planned. */
import { judgedModules } from './judged-modules';
import type { Address } from '../../workbook';
import { judgedObjectives, judgedPriorities } from './judged-goals';
import { namedIn } from './naming';
import { perModel } from './per-model';
import type { Model, Module, Objective, Priority, Reference } from '../model/types';
import type { FieldCell } from '../reading/types';

export interface RoleHeld {
  readonly record: Module | Objective | Priority;
  readonly role: 'owner' | 'sponsor' | 'executive';
  readonly at: Address;
  readonly references: readonly Reference<'person'>[];
}

/** One entry per cell that names somebody. */
export const rolesHeld = perModel((model: Model): readonly RoleHeld[] => [
  ...judgedModules(model).flatMap((module) => [...held(module, 'owner', module.fields.owner), ...held(module, 'sponsor', module.fields.sponsor)]),
  ...judgedObjectives(model).flatMap((objective) => held(objective, 'owner', objective.fields.owner)),
  ...judgedPriorities(model).flatMap((priority) => held(priority, 'executive', priority.fields.executive)),
]);

/** The same by record, so that a rule looks at each record once. */
export const rolesOf = perModel((model: Model): ReadonlyMap<RoleHeld['record'], readonly RoleHeld[]> => {
  const roles = new Map<RoleHeld['record'], RoleHeld[]>();
  for (const role of rolesHeld(model)) {
    const known = roles.get(role.record);
    if (known === undefined) roles.set(role.record, [role]);
    else known.push(role);
  }
  return roles;
});

function held(record: RoleHeld['record'], role: RoleHeld['role'], cell: FieldCell<readonly Reference<'person'>[]> | undefined): RoleHeld[] {
  const references = namedIn(cell);
  return cell === undefined || references.length === 0 ? [] : [{ record, role, at: cell.at, references }];
}
