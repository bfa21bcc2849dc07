/** Whom a cell could name as sponsor or owner: somebody in post, in the business where that is needed, at the grade, with the fewest modules so far. */
import { neededGrade } from '../facts/answering';
import { gradeOf, gradeRank, hasLeft, isHr, unitOfPerson } from '../facts/organisation';
import { namedIn } from '../facts/naming';
import { grouped } from '../model/grouped';
import { fold } from '../reading/fold';
import { perModel } from '../facts/per-model';
import { targetsOf } from '../model/targets';
import type { Model, Module, Person, Unit } from '../model/types';

interface InPost {
  readonly person: Person;
  readonly text: string;
}

/** People of the list who are in post and whom one text names. */
export const inPost = perModel((model: Model): readonly InPost[] => {
  const listed = model.people.filter(({ stated }) => stated);
  const byName = grouped(listed, ({ name }) => [fold(name)]);
  return listed.flatMap((person) => {
    if (hasLeft(person, model.asOf)) return [];
    const unique = (byName.get(fold(person.name)) ?? []).length === 1 && !/[;,|/\n]/.test(person.name);
    const text = unique ? person.name.trim() : (person.id ?? person.fields.email?.value ?? '').trim();
    return text === '' ? [] : [{ person, text }];
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
export function personFor(model: Model, module: Module, role: 'owner' | 'sponsor', load: Load): InPost | null {
  const others = role === 'sponsor' ? [...namedIn(module.fields.owner), ...namedIn(module.fields.deliverer)] : namedIn(module.fields.sponsor);
  const taken = new Set(others.flatMap(({ targets }) => targets.map(({ key }) => key)));
  const needed = role === 'sponsor' ? gradeRank(model, neededGrade(model, module)) : null;
  const unit = targetsOf<Unit>(module.fields.unit)[0];
  const fit = inPost(model).filter(({ person }) => {
    if (taken.has(person.key) || isHr(person) !== false) return false;
    return needed === null || !model.has('person.grade') || (gradeOf(model, person) ?? -1) >= needed;
  });
  const away = ({ person }: InPost): number => (unit !== undefined && unitOfPerson(person) === unit ? 0 : 1);
  const [best] = fit.reduce<readonly InPost[]>((found, one) => (found[0] === undefined || isBefore(one, found[0]) ? [one] : found), []);
  if (best !== undefined) load.add(best.person.key);
  return best ?? null;

  function isBefore(one: InPost, other: InPost): boolean {
    const order = load.of(one.person.key) - load.of(other.person.key) || away(one) - away(other);
    return order < 0 || (order === 0 && one.person.key < other.person.key);
  }
}
