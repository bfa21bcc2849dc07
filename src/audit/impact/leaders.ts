/** Who leads which team, and how many people are in it. */
import { addTo } from '../model/grouped';
import { hasLeft } from '../facts/organisation';
import { perModel } from '../facts/per-model';
import { targetsOf } from '../model/targets';
import type { Model, Person, Unit } from '../model/types';

interface Teams {
  readonly leadersOf: ReadonlyMap<Unit, readonly Person[]>;
  readonly ledBy: ReadonlyMap<Person, readonly Unit[]>;
  readonly sizeOf: ReadonlyMap<Unit, number>;
}

/** The head that the list of units names; without one, whomever the team's members report to. */
const teamsOf = perModel((model): Teams => {
  const leadersOf = new Map<Unit, Person[]>();
  for (const unit of model.units) {
    const heads = targetsOf<Person>(unit.fields.head);
    if (heads.length > 0) leadersOf.set(unit, [...heads]);
  }
  const reportedTo = new Map<Unit, Set<Person>>();
  const sizeOf = new Map<Unit, number>();
  for (const person of model.people) {
    if (!person.stated || hasLeft(person, model.asOf)) continue;
    const [unit] = [...targetsOf<Unit>(person.fields.team), ...targetsOf<Unit>(person.fields.unit)];
    if (unit === undefined) continue;
    sizeOf.set(unit, (sizeOf.get(unit) ?? 0) + 1);
    const managers = reportedTo.get(unit) ?? new Set<Person>();
    for (const manager of targetsOf<Person>(person.fields.manager)) managers.add(manager);
    reportedTo.set(unit, managers);
  }
  for (const [unit, managers] of reportedTo) {
    // The lead's own manager is named in the lead's row, and sits in another team.
    const inside = [...managers].filter((manager) => [...targetsOf<Unit>(manager.fields.team), ...targetsOf<Unit>(manager.fields.unit)][0] === unit);
    const own = inside.length > 0 ? inside : [...managers];
    if (!leadersOf.has(unit) && own.length > 0) leadersOf.set(unit, own);
  }
  const ledBy = new Map<Person, Unit[]>();
  for (const [unit, leaders] of leadersOf) for (const leader of leaders) addTo(ledBy, leader, unit);
  return { leadersOf, ledBy, sizeOf };
});

export function leadersOf(model: Model, unit: Unit): readonly Person[] {
  return teamsOf(model).leadersOf.get(unit) ?? [];
}

export function ledBy(model: Model, person: Person): readonly Unit[] {
  return teamsOf(model).ledBy.get(person) ?? [];
}

/** How many people the list of people puts into a team; null where it puts nobody there. */
export function sizeOf(model: Model, unit: Unit): number | null {
  return teamsOf(model).sizeOf.get(unit) ?? null;
}
