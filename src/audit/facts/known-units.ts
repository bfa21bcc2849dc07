/** Which names of units the table of units and the roster know. */
import { judgedModules } from './judged-modules';
import { hasLeft } from './organisation';
import { targetsOf } from '../model/targets';
import { levelOf } from './cascade';
import { fold } from '../reading/fold';
import { judgedObjectives } from './judged-goals';
import { perModel } from './per-model';
import type { Model, Module, Objective, Reference, Unit } from '../model/types';

export interface NamedUnit {
  readonly name: string;
  readonly records: readonly (Module | Objective)[];
  readonly reference: Reference<'unit'>;
  /** The one unit of the table it stands for. */
  readonly unit: Unit | null;
  /** Somebody in post sits in a unit or team of that name. */
  readonly staffed: boolean;
}

/** Every unit that a live or planned module or objective names, once; what means the whole company is left out. */
export const namedUnits = perModel((model: Model): readonly NamedUnit[] => {
  const staffed = rosterNames(model);
  const wide = new Set(model.settings.companyWideWords.map(fold));
  const named = new Map<string, NamedUnit & { records: (Module | Objective)[] }>();
  for (const record of [...judgedModules(model), ...judgedObjectives(model)]) {
    if (record.kind === 'objective' && levelOf(record) === 'company') continue;
    for (const reference of (record.fields.unit?.value ?? []) as readonly Reference<'unit'>[]) {
      const key = fold(reference.text);
      const known = named.get(key);
      if (known !== undefined) known.records.push(record);
      else if (!wide.has(key))
        named.set(key, {
          name: reference.text,
          records: [record],
          reference,
          unit: reference.targets.find(({ stated }) => stated) ?? null,
          staffed: staffed.has(key) || reference.targets.some(({ name, id }) => staffed.has(fold(name)) || staffed.has(fold(id ?? ''))),
        });
    }
  }
  return [...named.values()];
});

/** Names that people in post carry, and those of the units above theirs. */
const rosterNames = perModel((model: Model): ReadonlySet<string> => {
  const names = new Set<string>();
  const climbed = new Set<Unit>();
  for (const person of model.people) {
    if (!person.stated || hasLeft(person, model.asOf)) continue;
    for (const cell of [person.fields.unit, person.fields.team]) {
      for (const { text } of cell?.value ?? []) names.add(fold(text));
      const queue = [...targetsOf<Unit>(cell)];
      for (let unit = queue.pop(); unit !== undefined; unit = queue.pop()) {
        if (climbed.has(unit)) continue;
        climbed.add(unit);
        names.add(fold(unit.name));
        queue.push(...targetsOf<Unit>(unit.fields.parent));
      }
    }
  }
  names.delete('');
  return names;
});
