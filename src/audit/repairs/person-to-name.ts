/** Whom a cell could name as sponsor or owner: somebody in post, in the business where that is needed, at the grade, with the fewest modules so far. */
import { neededGrade } from '../facts/answering';
import { gradeOf, gradeRank, hasLeft, isHr, unitOfPerson } from '../facts/organisation';
import { namedIn } from '../facts/naming';
import { grouped } from '../model/grouped';
import { fold } from '../reading/fold';
import { perModel } from '../facts/per-model';
import { targetsOf } from '../model/targets';
import type { Model, Module, Person, Unit } from '../model/types';

interface Named {
  readonly person: Person;
  readonly text: string;
}

interface InPost extends Named {
  /** By the ladder of grades; -1 where it is on none. */
  readonly rank: number;
  readonly unit: Unit | null;
}

/** People of the list who are in post, in the business, and whom one text names. */
export const inPost = perModel((model: Model): readonly InPost[] => {
  const listed = model.people.filter(({ stated }) => stated);
  const byName = grouped(listed, ({ name }) => [fold(name)]);
  return listed.flatMap((person) => {
    if (hasLeft(person, model.asOf) || isHr(person) !== false) return [];
    const unique = (byName.get(fold(person.name)) ?? []).length === 1 && !/[;,|/\n]/.test(person.name);
    const text = unique ? person.name.trim() : (person.id ?? person.fields.email?.value ?? '').trim();
    return text === '' ? [] : [{ person, text, rank: gradeOf(model, person) ?? -1, unit: unitOfPerson(person) }];
  });
});

/** How many modules name each person already; what is proposed adds to it. */
export class Load {
  readonly #modules = new Map<string, number>();

  constructor(model: Model) {
    for (const { fields } of model.modules) for (const { key } of targetsOf<Person>(fields.sponsor)) this.add(key);
  }

  of(key: string): number {
    return this.#modules.get(key) ?? 0;
  }

  add(key: string): void {
    this.#modules.set(key, this.of(key) + 1);
  }
}

/** Null where the list of people has nobody; without such a list nobody can be proposed. */
export function personFor(model: Model, module: Module, role: 'owner' | 'sponsor', load: Load): Named | null {
  const others = role === 'sponsor' ? [...namedIn(module.fields.owner), ...namedIn(module.fields.deliverer)] : namedIn(module.fields.sponsor);
  const taken = new Set(others.flatMap(({ targets }) => targets.map(({ key }) => key)));
  const least = role === 'sponsor' && model.has('person.grade') ? gradeRank(model, neededGrade(model, module)) : null;
  const unit = targetsOf<Unit>(module.fields.unit)[0];
  const away = (one: InPost): number => (unit !== undefined && one.unit === unit ? 0 : 1);
  const isBefore = (one: InPost, other: InPost): boolean => {
    const order = load.of(one.person.key) - load.of(other.person.key) || away(one) - away(other);
    return order < 0 || (order === 0 && one.person.key < other.person.key);
  };
  let best: InPost | null = null;
  for (const one of inPost(model)) {
    if (taken.has(one.person.key) || (least !== null && one.rank < least)) continue;
    if (best === null || isBefore(one, best)) best = one;
  }
  if (best !== null) load.add(best.person.key);
  return best;
}
