/** Which changes in the organisation touch which modules and objectives. */
import { climbFrom } from './climbs';
import { unitsBelow } from './organisation';
import { perModel, perRecord } from './per-model';
import { prioritiesOf } from './reached-priorities';
import { grouped } from '../model/grouped';
import { targetsOf } from '../model/targets';
import type { Change, Module, Objective, Priority, Unit } from '../model/types';

interface ChangesBy {
  readonly place: ReadonlyMap<Change, number>;
  readonly unit: ReadonlyMap<Unit, readonly Change[]>;
  readonly priority: ReadonlyMap<Priority, readonly Change[]>;
}

const changesBy = perModel((model): ChangesBy => {
  const held = model.changes.filter(({ fields }) => (fields.date?.value ?? Infinity) <= model.asOf);
  const latestFirst = [...held].sort((one, other) => (other.fields.date?.value ?? 0) - (one.fields.date?.value ?? 0));
  return {
    place: new Map(latestFirst.map((change, index) => [change, index])),
    unit: grouped(latestFirst, ({ fields }) => [...new Set(targetsOf<Unit>(fields.units).flatMap((unit) => [...unitsBelow(model, unit)]))]),
    priority: grouped(latestFirst, ({ fields }) => targetsOf<Priority>(fields.priorities)),
  };
});

/** Changes up to the audit date in a record's unit, in a unit above it, or in a priority it reaches; latest first. */
export const changesTouching = perRecord((model, record: Module | Objective): readonly Change[] => {
  const { place, unit: byUnit, priority: byPriority } = changesBy(model);
  const touching = new Set<Change>();
  const priorities = record.kind === 'module' ? prioritiesOf(model, record) : climbFrom(model, record).priorities;
  for (const unit of targetsOf<Unit>(record.fields.unit)) for (const change of byUnit.get(unit) ?? []) touching.add(change);
  for (const priority of priorities) for (const change of byPriority.get(priority) ?? []) touching.add(change);
  return Object.freeze([...touching].sort((one, other) => (place.get(one) as number) - (place.get(other) as number)));
});
