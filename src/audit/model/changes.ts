/** Which changes in the organisation touch which modules and objectives. */
import type { Day } from './days';
import { grouped } from './grouped';
import { targetsOf } from './targets';
import type { Change, Module, Objective, Priority, Unit } from './types';

export interface ChangesInput {
  readonly changes: readonly Change[];
  readonly unitsBelow: (unit: Unit) => ReadonlySet<Unit>;
  readonly prioritiesOf: (record: Module | Objective) => readonly Priority[];
  readonly asOf: Day;
}

/** By record: changes up to the audit date in its unit, in a unit above it, or in a priority it reaches; latest first. */
export function buildChanges({ changes, unitsBelow, prioritiesOf, asOf }: ChangesInput): (record: Module | Objective) => readonly Change[] {
  const held = changes.filter(({ fields }) => (fields.date?.value ?? Infinity) <= asOf);
  const latestFirst = [...held].sort((one, other) => (other.fields.date?.value ?? 0) - (one.fields.date?.value ?? 0));
  const place = new Map(latestFirst.map((change, index) => [change, index]));
  const byUnit = grouped(latestFirst, ({ fields }) => [...new Set(targetsOf<Unit>(fields.units).flatMap((unit) => [...unitsBelow(unit)]))]);
  const byPriority = grouped(latestFirst, ({ fields }) => targetsOf<Priority>(fields.priorities));
  return (record) => {
    const touching = new Set<Change>();
    for (const unit of targetsOf<Unit>(record.fields.unit)) for (const change of byUnit.get(unit) ?? []) touching.add(change);
    for (const priority of prioritiesOf(record)) for (const change of byPriority.get(priority) ?? []) touching.add(change);
    return Object.freeze([...touching].sort((one, other) => (place.get(one) as number) - (place.get(other) as number)));
  };
}
