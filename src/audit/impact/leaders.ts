/** Who leads which team, and how many people are in it. */
import { addTo } from '../model/grouped';
import { hasLeft } from '../facts/organisation';
import { perModel } from '../facts/per-model';
import { targetsOf } from '../model/targets';
import type { Model, Person, Unit } from '../model/types';
import type { Observed } from './unit';

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
    const unit = unitIn(person);
    if (unit === null) continue;
    sizeOf.set(unit, (sizeOf.get(unit) ?? 0) + 1);
    const managers = reportedTo.get(unit) ?? new Set<Person>();
    for (const manager of targetsOf<Person>(person.fields.manager)) managers.add(manager);
    reportedTo.set(unit, managers);
  }
  for (const [unit, managers] of reportedTo) {
    // The lead's own manager is named in the lead's row, and sits in another team.
    const inside = [...managers].filter((manager) => unitIn(manager) === unit);
    const own = inside.length > 0 ? inside : [...managers];
    if (!leadersOf.has(unit) && own.length > 0) leadersOf.set(unit, own);
  }
  const ledBy = new Map<Person, Unit[]>();
  for (const [unit, leaders] of leadersOf) for (const leader of leaders) addTo(ledBy, leader, unit);
  return { leadersOf, ledBy, sizeOf };
}, 'no names');

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

/** The team that a person leads, else that in which they sit and somebody is known to lead; null for several. */
export function teamLedBy(model: Model, person: Person): Unit | null {
  const led = ledBy(model, person);
  if (led.length > 0) return led.length === 1 ? (led[0] as Unit) : null;
  const own = unitIn(person);
  return own !== null && leadersOf(model, own).length > 0 ? own : null;
}

/** The smallest unit that the list of people puts somebody into. */
export function unitIn({ fields: { team, unit } }: Person): Unit | null {
  return [...targetsOf<Unit>(team), ...targetsOf<Unit>(unit)][0] ?? null;
}

/** The teams that somebody leads and the list of people puts members into. */
export const ledTeams = perModel((model): readonly Observed[] =>
  [...teamsOf(model).leadersOf.keys()].flatMap((unit) => (sizeOf(model, unit) === null ? [] : [{ key: unit.key, name: unit.name, record: unit }])),
);
