/** Does one sponsor stand for more modules than anybody can follow? */
import { perModel } from '../model/per-model';
import { READS, reads } from '../model/reads';
import type { Model, Module, Person } from '../model/types';
import { defineRule, PASSED } from '../rule';

export const overloadedSponsor = defineRule({
  id: 'overloaded-sponsor',
  title: 'Sponsor of too many modules',
  why: 'A sponsor opens doors, asks for results and shows up. Nobody does that for half of the catalogue.',
  fix: 'Spread the modules over more sponsors.',
  needs: ['module.name', 'module.sponsor'],
  uses: reads(READS.module, ['person.id', 'person.name', 'person.email', 'person.title', 'person.firstName', 'person.lastName']),
  masks: [],
  options: { most: 3 },
  messages: { default: '{person} sponsors {count} live modules, more than {most}: {modules}.' },
  examples: {
    flagged: `
      ### Modules
      | Module | Sponsor |
      | Coaching essentials | Ines Weber ⚑ |
      | Negotiating abroad | Ines Weber |
      | Value conversations | Ines Weber |
      | Leading a tender | Ines Weber |
      | Safe leadership | Kim Duarte |
    `,
    clean: `
      ### Modules
      | Module | Sponsor | End |
      | Coaching essentials | Ines Weber | |
      | Negotiating abroad | Ines Weber | |
      | Value conversations | Ines Weber | |
      | Leading a tender | Ines Weber | 2025-06-30 |
    `,
  },
  subjects: ({ model }) => [...sponsored(model).keys()],
  check: (person, { model, options: { most } }) => {
    const modules = sponsored(model).get(person) ?? [];
    const at = modules[0]?.fields.sponsor?.at ?? person.at;
    return modules.length <= most ? PASSED : [{ message: 'default', at, data: { person: person.name, count: modules.length, most, modules: { list: modules.map(({ name }) => `“${name}”`) } } }];
  },
});

const sponsored = perModel((model: Model): ReadonlyMap<Person, readonly Module[]> => {
  const modules = new Map<Person, Module[]>();
  for (const module of model.judgedModules) {
    const sponsor = model.personOf(module.fields.sponsor);
    if (sponsor !== null && model.life(module) === 'live') modules.set(sponsor, [...(modules.get(sponsor) ?? []), module]);
  }
  return modules;
});
