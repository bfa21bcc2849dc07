/** Modules that belong together: those of one programme, and the runs of one module. */
import { fold } from './fold';
import { perModel } from './per-model';
import type { Model, Module } from './types';

/** The programme's own row by the programme's name: a module that is called what others name as their programme. */
const programmeRows = perModel((model: Model): ReadonlyMap<string, Module> => new Map(model.modules.filter(({ name, fields }) => fields.programme?.value != null && fold(name) === fold(fields.programme.value)).map((module) => [fold(module.name), module])));

export function programmeOf(model: Model, { fields }: Module): Module | null {
  return fields.programme?.value == null ? null : (programmeRows(model).get(fold(fields.programme.value)) ?? null);
}

const runs = perModel((model: Model): ReadonlyMap<string, readonly Module[]> => {
  const byName = new Map<string, Module[]>();
  for (const module of model.modules) {
    const key = `${fold(module.id ?? '')}|${fold(module.name)}`;
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [module]);
    else known.push(module);
  }
  return byName;
});

/** Every row of a module, itself included: cohorts and sessions share id and name. */
export function runsOf(model: Model, module: Module): readonly Module[] {
  return runs(model).get(`${fold(module.id ?? '')}|${fold(module.name)}`) ?? [module];
}
