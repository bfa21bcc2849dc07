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

/** How many modules name each person as sponsor, by key. */
const sponsored = perModel((model: Model): ReadonlyMap<string, number> => {
  const modules = new Map<string, number>();
  for (const { fields } of model.modules) for (const { key } of targetsOf<Person>(fields.sponsor)) modules.set(key, (modules.get(key) ?? 0) + 1);
  return modules;
});

/** How many modules name each person already; what is proposed adds to it. */
export class Load {
  readonly #modules: Map<string, number>;

  constructor(model: Model) {
    this.#modules = new Map(sponsored(model));
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
  // Thousands of modules are each held against hundreds of people: of the best so far nothing is asked twice.
  let best: InPost | null = null;
  let [bestLoad, bestAway] = [0, 0];
  for (const one of inPost(model)) {
    const { key } = one.person;
    const own = load.of(key);
    if ((best !== null && own > bestLoad) || taken.has(key) || (least !== null && one.rank < least)) continue;
    const away = unit !== undefined && one.unit === unit ? 0 : 1;
    const order = best === null ? -1 : own - bestLoad || away - bestAway;
    if (order < 0 || (order === 0 && best !== null && key < best.person.key)) [best, bestLoad, bestAway] = [one, own, away];
  }
  if (best !== null) load.add(best.person.key);
  return best;
}
